"""The save dialog's fields for a file's folder and name, with the resulting name below."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QLineEdit, QMenu, QPushButton, QWidget

from desktop.appearance.labels import without_marks
from desktop.dialogs.arrow_fields import ChoiceField
from desktop.dialogs.dialog_frame import GAP, labelled_grid, muted_label
from extractors.saving.files.name_templates import FIELDS

_TYPING_MS = 150  # after the last key press: checking the disk at each one would make typing stutter on slow disks
_NUMBER, _REPLACE = "number", "replace"


class SavePlace(QWidget):
    """Folder, name, and what to do about an existing file; `changed` at every change."""

    changed = Signal()

    def __init__(self, folder: Path, template: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.folder = QLineEdit(str(folder))
        self.browse = QPushButton(self.tr("&Browse…"))
        self.name = QLineEdit(template)
        self.fields = QPushButton(self.tr("F&ields"))
        self.result = QLabel()
        self.result.setTextFormat(Qt.TextFormat.PlainText)
        self.result.setWordWrap(True)
        self.result.setAccessibleName(self.tr("The file's name"))
        self.note = muted_label()
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.existing = ChoiceField()
        self.existing.addItem(self.tr("Give the new one a number"), _NUMBER)
        self.existing.addItem(self.tr("Replace it"), _REPLACE)
        self.existing.activated.connect(lambda _: self._note_what_to_do())
        self._chose_what_to_do = False
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._typing.timeout.connect(self.changed)
        self._lay_out()
        self.folder.textChanged.connect(lambda _: self._typing.start())
        self.name.textChanged.connect(lambda _: self._typing.start())
        for field in (self.folder, self.name):
            field.returnPressed.connect(self.changed)  # first, to enable the button that the key also presses
        self.existing.activated.connect(lambda _: self.changed.emit())
        self.browse.clicked.connect(self._browse)

    @property
    def chosen_folder(self) -> Path:
        """The folder, as given here or within the name; "~" is the home folder."""
        return self._whole_path().parent if self._has_whole_path else Path(self.folder.text().strip()).expanduser()

    @property
    def template(self) -> str:
        """The file name or its template."""
        return self._whole_path().name if self._has_whole_path else self.name.text().strip()

    @property
    def has_folder(self) -> bool:
        """Whether a folder is given at all."""
        return self._has_whole_path or bool(self.folder.text().strip())

    @property
    def chose_what_to_do(self) -> bool:
        """Whether the person chose what to do about an existing file."""
        return self._chose_what_to_do

    @property
    def replaces(self) -> bool:
        """Whether an existing file is to be replaced."""
        return self.existing.chosen == _REPLACE

    def set_replaces(self, replaces: bool) -> None:
        """Propose what to do about an existing file."""
        self.existing.choose(_REPLACE if replaces else _NUMBER)

    def set_template(self, template: str) -> None:
        """Put another template in the field."""
        self.name.setText(template)
        self._typing.stop()

    def show_result(self, result: str, note: str, *, is_there: bool) -> None:
        """Show the resulting file name, and a note about it."""
        self.result.setText(result)
        self.result.setVisible(bool(result))
        self.note.setText(note)
        self.note.setVisible(bool(note))
        for widget in (self._existing_label, self.existing):
            widget.setVisible(is_there)

    def _lay_out(self) -> None:
        grid = labelled_grid(self)
        menu = QMenu(self.fields)
        for field in FIELDS:
            action = menu.addAction(f"{{{field}}}")
            action.triggered.connect(lambda _=False, chosen=field: self._insert(chosen))
        self.fields.clicked.connect(lambda: menu.popup(self.fields.mapToGlobal(self.fields.rect().bottomLeft())))
        rows = ((self.tr("Fol&der"), self.folder, self.browse), (self.tr("&Name"), self.name, self.fields))
        for row, (words, line_edit, button) in enumerate(rows):
            label = QLabel(words)
            label.setBuddy(line_edit)
            line_edit.setAccessibleName(without_marks(words))
            button.setAutoDefault(False)
            line = QHBoxLayout()
            line.setSpacing(GAP)
            line.addWidget(line_edit, 1)
            line.addWidget(button)
            grid.addWidget(label, row, 0)
            grid.addLayout(line, row, 1)
        self._existing_label = QLabel(self.tr("If it exis&ts"))
        self._existing_label.setBuddy(self.existing)
        self.existing.setAccessibleName(self.tr("If a file of this name exists"))
        grid.addWidget(self.result, 2, 1)
        grid.addWidget(self.note, 3, 1)
        grid.addWidget(self._existing_label, 4, 0)
        grid.addWidget(self.existing, 4, 1)
        width = max(self.browse.sizeHint().width(), self.fields.sizeHint().width())
        for button in (self.browse, self.fields):
            button.setMinimumWidth(width)

    @property
    def _has_whole_path(self) -> bool:
        """Whether the name is the whole path of a file, typed or pasted."""
        return "{" not in self.name.text() and self._whole_path().is_absolute()

    def _whole_path(self) -> Path:
        return Path(self.name.text().strip()).expanduser()

    def _note_what_to_do(self) -> None:
        self._chose_what_to_do = True

    def _browse(self) -> None:
        found = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder"), self.folder.text())
        if found:
            self.folder.setText(found)

    def _insert(self, field: str) -> None:
        self.name.insert(f"{{{field}}}")
        self.name.setFocus()
