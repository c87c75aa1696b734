"""What is shown instead of a page's passages: that it is being read, why it cannot be, or that it has no text."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.appearance.announcing import announce
from desktop.appearance.theme import UNIT
from desktop.session.documents.document import Document
from desktop.views.button import Button


class WaitingPage(QWidget):
    """A sentence in the middle; below the reason why a page was not read, `again_requested` asks to try again."""

    again_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = QLabel()
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words.setObjectName("muted")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self.again = Button(self.tr("Try again"))
        self.again.clicked.connect(self._ask)
        self._document: Document | None = None
        self._asked_about: Document | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(10 * UNIT, 10 * UNIT, 10 * UNIT, 10 * UNIT)
        column.setSpacing(3 * UNIT)
        column.addStretch(1)
        column.addWidget(self._words)
        column.addWidget(self.again, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def show_document(self, document: Document) -> None:
        """Say why the page's text is not shown."""
        words = self.tr("Reading the page…")
        if document.is_ready:
            words = self.tr(
                "There is no text on this page. Pages that draw their text with scripts hold none when they are saved: "
                "wait until the browser shows it, save it with SingleFile, or copy it there and paste it here."
            )
        if document.problem and document.problem != self._words.text():
            announce(self, document.problem)
        self._words.setText(document.problem or words)
        self._document = document
        self.again.setVisible(bool(document.problem))
        if document.problem and document is self._asked_about:
            self._asked_about = None
            self.again.setFocus()  # it was hidden meanwhile, and the keys went on to the tool bar

    def _ask(self) -> None:
        self._asked_about = self._document
        self.again_requested.emit()
