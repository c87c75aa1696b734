"""From a picture's bytes to what Qt draws; safe on any thread."""

from PySide6.QtCore import QBuffer, QByteArray, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

_MOST_PIXELS = 40_000_000  # of a picture as stored; a larger one may be a decompression bomb and is not decoded


def decode_picture(content: bytes, room: QSize | None = None) -> QImage:
    """Decode a picture, scaled down to fit the room; return an empty one where it cannot be read."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    reader = QImageReader(buffer)
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > _MOST_PIXELS:
        return empty_picture()
    if room is not None and (size.width() > room.width() or size.height() > room.height()):
        reader.setScaledSize(size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    return empty_picture() if image.isNull() else image


def empty_picture() -> QImage:
    """Return a transparent picture of one pixel."""
    image = QImage(1, 1, QImage.Format.Format_ARGB32)
    image.fill(0)
    return image
