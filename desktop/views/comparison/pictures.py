"""Small pictures beside captions, taken from the saved page: data: addresses, and files beside the page.

Nothing is ever fetched from the network. Pictures are decoded off the window's thread, scaled down, and one at a time;
files outside the page's folder are never read.
"""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QRunnable, QSize, Qt, QThreadPool, Signal
from PySide6.QtGui import QImage, QImageReader, QPixmap

from desktop.models.picture_rows import HELD
from extractors.pages.page import Page
from extractors.pages.real_path import real_path

LARGEST = QSize(96, 64)
_MOST_PIXELS = 60_000_000
_MOST_BYTES = 30_000_000
_FORMATS = {b"png", b"jpeg", b"jpg", b"gif", b"webp", b"bmp"}


class Pictures(QObject):
    """The pictures requested so far; `arrived(address)` when one can be drawn."""

    arrived = Signal(str)
    _decoded = Signal(str, QImage)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._pictures: dict[str, QPixmap | None] = {}
        self._page: Page | None = None
        self._decoded.connect(self._take)

    def picture(self, page: Page, address: str) -> QPixmap | None:
        """Return a page's picture, or None where it has not arrived or does not exist."""
        if page is not self._page:
            self._page = page
            self._pictures = {}
        if address in self._pictures or not address:
            return self._pictures.get(address)
        self._pictures[address] = None
        if address.startswith(("data:", HELD)) or _file_beside(page, address) is not None:
            self._pool.start(_Decoding(self, page, address))
        return None

    def decode(self, page: Page, address: str) -> None:
        """Decode a picture; called in a thread of the pool."""
        content = _content(page, address)
        image = _small(content) if content else QImage()
        self._decoded.emit(address, image)

    def _take(self, address: str, image: QImage) -> None:
        if not image.isNull() and address in self._pictures:
            self._pictures[address] = QPixmap.fromImage(image)
            self.arrived.emit(address)


class _Decoding(QRunnable):
    def __init__(self, pictures: Pictures, page: Page, address: str) -> None:
        super().__init__()
        self._pictures, self._page, self._address = pictures, page, address

    def run(self) -> None:
        self._pictures.decode(self._page, self._address)


def _content(page: Page, address: str) -> bytes:
    """Return a picture's bytes; none where it is neither in the page nor beside it."""
    import base64  # with `urllib`, 3 ms: the window starts without them
    import binascii
    from urllib.parse import unquote, unquote_to_bytes

    from extractors.pages.admission.trimming import restore_data_addresses

    if address.startswith(HELD):
        return _held(page, address)
    address = restore_data_addresses(address, page.trimmed)
    if address.startswith("data:"):
        head, _, body = address.partition(",")
        try:
            return (
                base64.b64decode(unquote(body), validate=False) if head.endswith(";base64") else unquote_to_bytes(body)
            )
        except (binascii.Error, ValueError):
            return b""
    path = _file_beside(page, address)
    try:
        return path.read_bytes() if path is not None and path.stat().st_size <= _MOST_BYTES else b""
    except OSError:
        return b""


def _held(page: Page, address: str) -> bytes:
    """Return the bytes of a picture that came with the page, in its archive or beside it."""
    number = address.removeprefix(HELD)
    if not number.isdecimal() or int(number[:9]) >= len(page.subresources):
        return b""
    held = page.subresources[int(number[:9])]
    try:
        path = Path(held.path) if held.path and not held.content else None
        return path.read_bytes() if path is not None and path.stat().st_size <= _MOST_BYTES else held.content
    except (OSError, ValueError):
        return b""


def _file_beside(page: Page, address: str) -> Path | None:
    """Return the file that an address refers to, below the page's own folder, or None."""
    if not page.path or "://" in address or address.startswith(("/", "\\", "file:")):
        return None
    from urllib.parse import unquote  # see `_content`

    folder = real_path(Path(page.path).parent)
    try:
        path = real_path(folder / unquote(address.partition("?")[0]))
        return path if path.is_relative_to(folder) and path.is_file() else None
    except (OSError, ValueError):
        return None


def _small(content: bytes) -> QImage:
    """Decode a picture at the size it is drawn; return an empty one if it is broken, huge, or of no common kind."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    if bytes(reader.format().data()) not in _FORMATS:
        return QImage()
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > _MOST_PIXELS:
        return QImage()
    largest = LARGEST * 2  # for screens with two pixels per point
    if size.width() > largest.width() or size.height() > largest.height():
        reader.setScaledSize(size.scaled(largest, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()
