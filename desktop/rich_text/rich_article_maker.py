"""Makes an article's rich text in a thread of its own: parsing a long one and decoding its pictures takes a while."""

from PySide6.QtCore import QObject, QSize, Qt, QThreadPool, Signal
from PySide6.QtGui import QImage

from desktop.appearance.picture_decoding import decode_picture
from desktop.rich_text.rich_text import RichArticle, rich_article

_WIDEST_PICTURE = 520  # pixels: about the length of a line
_TALLEST_PICTURE = 400


class RichArticleMaker(QObject):
    """Makes one article after another; only the result of the latest request arrives."""

    made = Signal(tuple, list)  # pieces of rich text, pictures

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._request_number = 0

    def make(self, web_page: str) -> None:
        """Begin; `made` brings the result."""
        self._request_number += 1
        number, word = self._request_number, self.tr("Picture")
        messenger = _Messenger()  # without a parent, so that it outlives a dialog closed in the meantime
        messenger.done.connect(self._take, Qt.ConnectionType.QueuedConnection)

        def work() -> None:
            found, room = rich_article(web_page, word), QSize(_WIDEST_PICTURE, _TALLEST_PICTURE)
            messenger.done.emit(number, found, [decode_picture(content, room) for content in found.pictures])

        QThreadPool.globalInstance().start(work)

    def _take(self, number: int, found: RichArticle, pictures: list[QImage]) -> None:
        if number == self._request_number:
            self.made.emit(found.pieces, pictures)


class _Messenger(QObject):
    done = Signal(int, object, list)
