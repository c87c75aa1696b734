"""A bar over the comparison: the page's file changed, or the page was altered while it was read."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from desktop.appearance.announcing import announce
from desktop.appearance.theme import UNIT, Theme
from desktop.language.sentences import localized
from desktop.session.documents.document import Document
from desktop.views.button import Button


class Notice(QWidget):
    """Says one thing and offers one action; hidden most of the time."""

    decoding_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("notice")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)  # otherwise a plain QWidget paints no background
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)  # it may contain a name from an archive
        self._read = Button(self.tr("Read it again"))
        self._read.clicked.connect(self._accept)
        close = QToolButton()
        theme.dress(close, "close")
        close.setToolTip(self.tr("Not now"))
        close.setAccessibleName(self.tr("Not now"))
        close.clicked.connect(self._dismiss)
        line = QHBoxLayout(self)
        line.setContentsMargins(3 * UNIT, UNIT, 2 * UNIT, UNIT)
        line.addWidget(self._words, 1)
        line.addWidget(self._read)
        line.addWidget(close)
        self._document: Document | None = None
        self._dismissed: set[tuple[Document, str]] = set()
        self.hide()

    def check(self, document: Document) -> None:
        """Show the notice about a page, if there is one."""
        self._document = document
        words, offers = "", False
        if document.has_changed_on_disk():
            words = self.tr("This page's file has changed. Reading it again keeps the corrections that still fit.")
            offers = True
        elif document.page is not None and document.page.notes:
            words = " ".join(map(localized, document.page.notes))
        if not words or (document, words) in self._dismissed:
            self.hide()
            return
        if self.isHidden() or words != self._words.text():
            announce(self, words)
        self._words.setText(words)
        self._read.setVisible(offers)
        self.show()

    def _accept(self) -> None:
        self.hide()
        self.decoding_requested.emit()

    def _dismiss(self) -> None:
        if self._document is not None:
            self._dismissed.add((self._document, self._words.text()))
        self.hide()
