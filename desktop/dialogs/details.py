"""An article's title, author, date and the rest, with what the page and each extractor say about them."""

from collections.abc import Callable
from dataclasses import fields, replace
from datetime import date, datetime
from urllib.parse import urlsplit

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from desktop.appearance.labels import without_marks
from desktop.appearance.letter_size import scaled
from desktop.appearance.theme import UNIT
from desktop.dialogs.candidate_field import CandidateField, CandidateText
from desktop.dialogs.dialog_frame import MARGIN, DialogFrame, muted_label
from desktop.session.documents.document import Document
from desktop.session.documents.stored_work import note_typed
from extractors.editing.edits import Edit, set_metadata
from extractors.extraction import Metadata


class DetailsDialog(DialogFrame):
    """Fields for an article's metadata; OK applies the changes as one edit, or nothing if there are none."""

    def __init__(self, document: Document, play: Callable[[Edit], None], parent: QWidget | None = None) -> None:
        super().__init__("", parent, width=640)
        self.setWindowTitle(self.tr("Title and details"))
        self._document, self._play = document, play
        self._begun_with = document.draft.metadata
        self.fields: dict[str, CandidateField | CandidateText] = {}
        self.warnings: dict[str, QLabel] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(3 * UNIT)
        grid.setVerticalSpacing(UNIT)
        grid.setColumnStretch(1, 1)
        for name, words in {
            "title": self.tr("&Title"),
            "author": self.tr("&Author"),
            "date": self.tr("&Date"),
            "modified": self.tr("&Changed"),
            "site": self.tr("&Site"),
            "language": self.tr("&Language"),
            "description": self.tr("D&escription"),
            "url": self.tr("Add&ress"),
        }.items():
            self._add_field(grid, name, words)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(MARGIN)
        column.addLayout(grid)
        column.addStretch(1)
        column.addWidget(buttons)
        for field in fields(Metadata):
            self.fields[field.name].set_value(getattr(self._begun_with, field.name))
        self._follow_document()
        document.title_changed.connect(self._follow_document)
        for one in self.fields.values():
            one.changed.connect(self._note_typed)
        self.setMinimumWidth(420)
        self.fit()
        self.fields["title"].setFocus()

    def metadata(self) -> Metadata:
        """Return the metadata in the fields."""
        return Metadata(**{name: field.value() for name, field in self.fields.items()})

    def accept(self) -> None:
        """Apply the change, if there is one, and close."""
        edit = set_metadata(self._document.draft, self.metadata())
        if not edit.is_empty:
            self._play(edit)
        super().accept()

    def done(self, result: int) -> None:
        """Close; what was typed is an edit now, or given up."""
        note_typed(self._document, None)
        super().done(result)

    def _note_typed(self) -> None:
        """Have what is typed so far survive a power cut."""
        note_typed(self._document, set_metadata(self._document.draft, self.metadata()))

    def _add_field(self, grid: QGridLayout, name: str, words: str) -> None:
        row = grid.rowCount()
        field = CandidateText() if name == "description" else CandidateField()
        field.setAccessibleName(without_marks(words))
        label = QLabel(words)
        label.setBuddy(field)
        is_tall = isinstance(field, CandidateText)
        if is_tall:
            label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            label.setContentsMargins(0, UNIT, 0, 0)
        warning = muted_label()
        warning.hide()
        self.fields[name], self.warnings[name] = field, warning
        grid.addWidget(label, row, 0)
        grid.addWidget(field, row, 1)
        grid.addWidget(warning, row + 1, 1)
        grid.setRowMinimumHeight(row, scaled(7 * UNIT))
        field.changed.connect(lambda: self._check(name))

    def _follow_document(self) -> None:
        """Offer the values gathered so far; a field nobody touched follows the best of them."""
        gathered, now = self._document.details, self._document.draft.metadata
        for name, field in self.fields.items():
            if gathered is not None:
                field.offer(gathered.candidates.get(name, ()))
            if field.value() == getattr(self._begun_with, name):
                field.set_value(getattr(now, name))
                self._begun_with = replace(self._begun_with, **{name: getattr(now, name)})

    def _check(self, name: str) -> None:
        """Say beside the field what looks wrong; the person decides."""
        value = self.fields[name].value()
        words = ""
        if name in ("date", "modified") and not _is_date(value):
            words = self.tr("This is not a date; write one like 2026-11-05.")
        elif name == "url" and not _is_address(value):
            words = self.tr("This is not a web address; write one like https://example.org/page.")
        self.warnings[name].setText(words)
        self.warnings[name].setVisible(bool(words))
        self.fields[name].setToolTip(words)


def _is_date(value: str) -> bool:
    """Tell whether a text is empty, an ISO 8601 date, or such a date with a time."""
    if not value:
        return True
    try:
        date.fromisoformat(value[:10])
        return len(value) == 10 or isinstance(datetime.fromisoformat(value), datetime)
    except ValueError:
        return False


def _is_address(value: str) -> bool:
    """Tell whether a text is empty or the address of a web page."""
    if not value:
        return True
    try:
        parts = urlsplit(value)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.hostname) and " " not in value
