"""A question with one field: a line of text, or a choice of one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.dialogs.arrow_fields import ChoiceField
from desktop.dialogs.dialog_frame import GAP, MARGIN, DialogFrame, platform_button_box


class OneFieldDialog(DialogFrame):
    """Asks for one answer; `answered` brings it, unless the person cancels."""

    answered = Signal(str)

    def __init__(
        self, title: str, question: str, field: QLineEdit | ChoiceField, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, parent, width=400)
        self.field = field
        label = QLabel(question)
        label.setWordWrap(True)
        label.setBuddy(field)
        field.setAccessibleName(question)
        self.accept_button = QPushButton(self.tr("OK"))
        self.accept_button.setDefault(True)
        cancel = QPushButton(self.tr("Cancel"))
        self.accept_button.clicked.connect(self.accept)
        cancel.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(GAP)
        column.addWidget(label)
        column.addWidget(field)
        column.addSpacing(GAP)
        column.addWidget(platform_button_box(self.accept_button, cancel))
        self.fit()
        field.setFocus()

    def accept(self) -> None:
        """Emit the answer."""
        answer = self.field.chosen if isinstance(self.field, ChoiceField) else self.field.text()
        super().accept()
        self.answered.emit(answer)
