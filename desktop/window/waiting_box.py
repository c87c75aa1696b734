"""What closing waits for, said for as long as it waits."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget


class WaitingBox(QMessageBox):
    """Says what is still to be done before something closes; the caller ends it with `done` once nothing is left.

    `exec` returns Discard where the person gives that up, Cancel where they stay.
    """

    def __init__(self, words: str, give_up: str, parent: QWidget) -> None:
        """Make the box; `give_up` is the label of the button that closes all the same."""
        buttons = QMessageBox.StandardButton
        super().__init__(QMessageBox.Icon.Information, "Unhusk", words, buttons.Discard | buttons.Cancel, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setInformativeText(self.tr("After that it closes by itself."))
        self.button(buttons.Discard).setText(give_up)
        self.setDefaultButton(buttons.Cancel)
