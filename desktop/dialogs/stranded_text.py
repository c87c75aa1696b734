"""A text that was being typed in a passage which is no longer on the page, so that it can be pasted elsewhere."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from desktop.dialogs.dialog_frame import GAP, MARGIN, DialogFrame, platform_button_box


class StrandedTextDialog(DialogFrame):
    """Shows the text, to be copied as a whole or in part."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent, width=560, height=320)
        self.setWindowTitle(self.tr("The passage is gone"))
        words = QLabel(self.tr("The page was read again, without the passage that you were writing in. You wrote:"))
        words.setWordWrap(True)
        self.text = QPlainTextEdit(text)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("What you wrote"))
        self.copy_button = QPushButton(self.tr("&Copy"))
        self.copy_button.clicked.connect(self._copy)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(GAP)
        column.addWidget(words)
        column.addWidget(self.text, 1)
        column.addWidget(platform_button_box(self.copy_button, close))
        self.text.setFocus()  # a key that was meant for the text presses no button
        self.fit()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.accept()
