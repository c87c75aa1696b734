"""What is shown instead of a page's passages: that it is being read, why it cannot be, or that it has no text."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from desktop.appearance.theme import UNIT
from desktop.session.documents.document import Document


class WaitingPage(QLabel):
    """A sentence in the middle."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setObjectName("muted")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setMargin(10 * UNIT)

    def show_document(self, document: Document) -> None:
        """Say why the page's text is not shown."""
        words = self.tr("Reading the page…")
        if document.is_ready:
            words = self.tr(
                "There is no text on this page. Pages that draw their text with scripts hold none when they are saved: "
                "wait until the browser shows it, save it with SingleFile, or copy it there and paste it here."
            )
        self.setText(document.problem or words)
