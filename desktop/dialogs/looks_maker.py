"""Makes an article's looks on a thread of its own: to parse a long one and decode its pictures takes a while."""

from PySide6.QtCore import QBuffer, QByteArray, QObject, QSize, Qt, QThreadPool, Signal
from PySide6.QtGui import QImage, QImageReader

from desktop.dialogs.looks import Looks, looks

_WIDEST_PICTURE = 520  # pixels: about the width of a line
_TALLEST_PICTURE = 400
_MOST_PIXELS = 40_000_000  # of a picture before it is made smaller: more is a trap


class LooksMaker(QObject):
    """Makes one article after another; only the looks of the one asked for last arrive."""

    made = Signal(tuple, list)  # pieces of rich text, pictures

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._asked = 0

    def make(self, web_page: str) -> None:
        """Begin; `made` brings the looks."""
        self._asked += 1
        number, word = self._asked, self.tr("Picture")
        messenger = _Messenger()  # of no parent, so that it outlives a dialog closed in the meantime
        messenger.done.connect(self._take, Qt.ConnectionType.QueuedConnection)

        def work() -> None:
            found = looks(web_page, word)
            messenger.done.emit(number, found, [_image(content) for content in found.pictures])

        QThreadPool.globalInstance().start(work)

    def _take(self, number: int, found: Looks, pictures: list[QImage]) -> None:
        if number == self._asked:
            self.made.emit(found.pieces, pictures)


class _Messenger(QObject):
    done = Signal(int, object, list)


def _image(content: bytes) -> QImage:
    """Decode a picture, made smaller where it is large; an empty one where it cannot be read."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    reader = QImageReader(buffer)
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > _MOST_PIXELS:
        return _empty()
    room = QSize(_WIDEST_PICTURE, _TALLEST_PICTURE)
    if size.width() > room.width() or size.height() > room.height():
        reader.setScaledSize(size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    return _empty() if image.isNull() else image


def _empty() -> QImage:
    image = QImage(1, 1, QImage.Format.Format_ARGB32)
    image.fill(0)
    return image
