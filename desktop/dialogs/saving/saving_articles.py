"""Saving the articles of a collection: which pages, how, where; then the progress, and what failed."""

from collections.abc import Generator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.appearance.theme import UNIT, Theme
from desktop.dialogs.arrow_fields import NumberField, TickBox
from desktop.dialogs.dialog_frame import (
    GAP,
    MARGIN,
    DialogFrame,
    muted_label,
    platform_button_box,
    room_on_screen,
    section_label,
)
from desktop.dialogs.list_table import ListTable
from desktop.dialogs.saving.form_options import FormOptions
from desktop.dialogs.saving.parts import PartsDialog
from desktop.dialogs.saving.save_place import SavePlace
from desktop.language.sentences import localized
from desktop.models.role_words import role_words
from desktop.session.collection.desk import Desk
from desktop.session.collection.desk_job import DeskJob
from desktop.session.file_questions import asked_soon
from desktop.session.session import Session
from extractors.batch.requirements import Requirements
from extractors.batch.rows import Sharding
from extractors.collection.collection import Collection
from extractors.collection.export_options import DEFAULT_NAME, ExportOptions
from extractors.collection.page_row import PageRow, PageState
from extractors.errors import UsageError
from extractors.running.pool import Pool
from extractors.saving.files.name_templates import fields_in
from extractors.saving.formats import FORMATS, format_named
from extractors.saving.rendered import RunInfo

if TYPE_CHECKING:
    from extractors.collection.exporting import ExportResult

_DONE = (PageState.DONE,)
_SETTLED = (PageState.DONE, PageState.ACCEPTED)
_ALL = (PageState.DONE, PageState.ACCEPTED, PageState.READ, PageState.IN_DOUBT)
_COLUMNS = 2
_MOST_SHOWN = 1000
_USUAL_SHARD, _USUAL_LEAST = 1000, 50  # articles per shard, words per article: defaults if a limit is wanted
_WIDTH, _HEIGHT = 860, 720


class SavingArticlesDialog(DialogFrame):
    """Asks, saves in the background, and reports the result; `message(words)` at the end."""

    message = Signal(str)

    def __init__(
        self, session: Session, desk: Desk, selected: Sequence[PageRow], theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent, width=_WIDTH, height=_HEIGHT)
        self.setWindowTitle(self.tr("Save the collection's articles"))
        self._session, self._desk, self._theme = session, desk, theme
        self._job: DeskJob | None = None
        self._written: set[int] = set()
        self._left_out: set[int] = set()
        self._failed: set[int] = set()
        self.which = QButtonGroup(self)
        self._rows: list[list[PageRow]] = []
        self._radios: list[QRadioButton] = []
        self._add_radios(selected)
        self.duplicates = TickBox(self.tr("Leave out pages that nearly repeat another"), theme)
        self.duplicates.setVisible(any(row.double_of for row in desk.rows.values()))
        self.is_long = TickBox(self.tr("Leave out articles under"), theme)
        self.least = NumberField()
        self.least.setRange(1, 1_000_000)
        self.least.setValue(_USUAL_LEAST)
        self.least.setSuffix(self.tr(" words"))
        self.least.setAccessibleName(self.tr("Fewest words of an article"))
        self.parts = muted_label()
        self.parts_button = QPushButton(self.tr("&Parts of an article…"))
        self.formats = {name: TickBox(localized(format_named(name).label), theme) for name in FORMATS}
        self.formats["md"].setChecked(True)
        self.together = TickBox(self.tr("All in one fi&le, in formats that can hold many"), theme)
        self.is_sharded = TickBox(self.tr("A new file every"), theme)
        self.shard = NumberField()
        self.shard.setRange(1, 1_000_000)
        self.shard.setValue(_USUAL_SHARD)
        self.shard.setSuffix(self.tr(" articles"))
        self.shard.setAccessibleName(self.tr("Articles of a file"))
        self.zstd = TickBox(self.tr("Packed with &zstd"), theme)
        self.options = FormOptions(session.settings, theme, "md")
        self.place = SavePlace(session.settings.save_folder, DEFAULT_NAME)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("How much is saved"))
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.failed = ListTable(self.tr("What was not saved"), [self.tr("Not saved"), self.tr("Why")], wide=1)
        self.save = QPushButton(self.tr("Save"))
        self.save.setDefault(True)
        self.cancel = QPushButton(self.tr("Cancel"))
        self._choice = self._make_choice()
        self._lay_out()
        self._connect()
        self._show_parts()
        self._refresh()
        self.fit()

    def export_options(self) -> ExportOptions:
        """Return how the articles will be written."""
        formats = tuple(name for name, box in self.formats.items() if box.isChecked())
        settings = self._session.settings
        can_shard = self._can_shard()
        return ExportOptions(
            formats=formats,
            choices={name: settings.save_choices(name) for name in formats},
            name=self.place.template,
            overwrites=self.place.replaces,
            is_together=self.together.isChecked(),
            sharding=Sharding(
                size=self.shard.value() if can_shard and self.is_sharded.isChecked() else 0,
                is_packed=can_shard and self.zstd.isChecked(),
            ),
            roles=settings.role_choice,
            requirements=Requirements(least_words=self.least.value() if self.is_long.isChecked() else 0),
        )

    def begin(self) -> None:
        """Save."""
        collection = self._desk.collection
        if collection is None:
            return
        self._desk.keep_changes()
        rows = [
            row for row in self._rows[self.which.checkedId()] if not (self.duplicates.isChecked() and row.double_of)
        ]
        folder, export_options = self.place.chosen_folder, self.export_options()
        self._session.settings.save_folder = folder
        self._choice.setEnabled(False)
        self.save.setEnabled(False)
        self.bar.setRange(0, len(rows) * len(export_options.formats))
        self.bar.show()
        made = _run_info()
        self._job = self._desk.job(lambda: _write(collection, rows, folder, export_options, made), writes_files=True)
        self._job.stepped.connect(self._note)
        self._job.failed.connect(self._fail)
        self._job.ended.connect(self._end)
        self._job.start()

    def reject(self) -> None:
        """Cancel the rest; what is written stays."""
        if self._job is not None:
            self._job.cancel()
        super().reject()

    def _add_radios(self, selected: Sequence[PageRow]) -> None:
        rows = list(self._desk.rows.values())
        for words, found in (
            (self.tr("the selected ones"), list(selected) if len(selected) > 1 else []),
            (self.tr("those that are done"), [row for row in rows if row.state in _DONE]),
            (self.tr("those that are done or accepted"), [row for row in rows if row.state in _SETTLED]),
            (self.tr("all that are read and not set aside"), [row for row in rows if row.state in _ALL]),
        ):
            self._add_radio(words, found)

    def _make_choice(self) -> QScrollArea:
        """Return the page of choices, side by side; it scrolls where the screen is small."""
        formats = QGridLayout()
        formats.setHorizontalSpacing(GAP)
        for number, box in enumerate(self.formats.values()):
            formats.addWidget(box, number // _COLUMNS, number % _COLUMNS)
        left = _column(
            section_label(self.tr("Which pages")),
            *self._radios,
            self.duplicates,
            _line(self.is_long, self.least),
            section_label(self.tr("Parts")),
            self.parts,
            _line(self.parts_button),
        )
        middle = _column(
            section_label(self.tr("In which formats")),
            formats,
            self.together,
            _line(self.is_sharded, self.shard),
            self.zstd,
        )
        right = _column(
            section_label(self.tr("How each of them is written")),
            self.options,
            section_label(self.tr("Where")),
            self.place,
        )
        inner = QWidget()
        sides = QHBoxLayout(inner)
        sides.setContentsMargins(0, 0, GAP, 0)
        sides.setSpacing(MARGIN)
        both = QVBoxLayout()
        both.setSpacing(MARGIN)
        both.addLayout(left)
        both.addLayout(middle)
        both.addStretch(1)
        sides.addLayout(both, 4)
        right.addStretch(1)
        sides.addLayout(right, 5)
        return self._scrolling(inner)

    def _scrolling(self, inner: QWidget) -> QScrollArea:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setObjectName("plain")
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the focus of its fields
        area.setWidget(inner)
        width = inner.sizeHint().width() + area.verticalScrollBar().sizeHint().width()
        area.setMinimumWidth(min(width, room_on_screen(self).width() - 2 * MARGIN))
        return area

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(GAP)
        column.addWidget(self._choice, 1)
        column.addWidget(self.bar)
        column.addWidget(self.words)
        column.addWidget(self.failed, 1)
        column.addWidget(platform_button_box(self.save, self.cancel))
        for one in (self.bar, self.words, self.failed):
            one.hide()
        for field in (self.least, self.shard):
            field.setMaximumWidth(32 * UNIT)
        self.parts_button.setAutoDefault(False)

    def _connect(self) -> None:
        self.save.clicked.connect(self.begin)
        self.cancel.clicked.connect(self.reject)
        self.parts_button.clicked.connect(self._ask_parts)
        for name, box in self.formats.items():
            box.toggled.connect(lambda is_on, chosen=name: self._choose_format(chosen, is_on=is_on))
        for box in (self.together, self.is_sharded, self.zstd, self.is_long):
            box.toggled.connect(lambda _: self._refresh())
        self.options.changed.connect(self._keep_choices)
        self.place.changed.connect(self._refresh)
        self.which.idClicked.connect(lambda _: self._refresh())

    def _add_radio(self, words: str, rows: list[PageRow]) -> None:
        radio = QRadioButton(f"{words} ({self.locale().toString(len(rows))})")
        radio.setEnabled(bool(rows))
        self._radios.append(radio)
        self._rows.append(rows)
        self.which.addButton(radio, len(self._rows) - 1)
        if rows and self.which.checkedId() < 0:
            radio.setChecked(True)

    def _choose_format(self, name: str, *, is_on: bool) -> None:
        """Show a format's options when it is chosen."""
        if is_on:
            self.options.form.choose(name)
        self._refresh()

    def _keep_choices(self) -> None:
        """Store each format's options as they change, because only one format is shown at a time."""
        if not self.options.invalid_reason():
            self.options.remember()
        self._refresh()

    def _ask_parts(self) -> None:
        dialog = PartsDialog(self._session.settings.role_choice, None, self)
        dialog.chosen.connect(self._session.preferences.choose_roles)
        dialog.finished.connect(lambda _: self._show_parts())
        dialog.open()

    def _show_parts(self) -> None:
        choice = self._session.settings.role_choice
        words = [self.tr("as proposed")]
        for called, roles in (
            (self.tr("always {parts}"), choice.included),
            (self.tr("never {parts}"), choice.excluded),
        ):
            if roles:
                names = sorted(role_words(role) for role in roles)
                words.append(called.format(parts=", ".join(names)))
        self.parts.setText("; ".join(words))

    def _can_shard(self) -> bool:
        """Tell whether a chosen format puts all articles into one file, one after another."""
        chosen = [format_named(name) for name, box in self.formats.items() if box.isChecked()]
        return self.together.isChecked() and any(form.head is not None for form in chosen)

    def _refresh(self) -> None:
        problem = ""
        try:
            fields_in(self.place.template)
        except UsageError as error:
            problem = localized(str(error))
        folder = self.place.chosen_folder
        is_there = asked_soon(folder.is_dir, True)
        note = problem or ("" if is_there else self.tr("The folder does not exist yet; it will be made."))
        self.place.show_result("", note, is_there=True)
        chosen = [format_named(name) for name, box in self.formats.items() if box.isChecked()]
        self.together.setEnabled(any(form.write_many is not None for form in chosen))
        for one in (self.is_sharded, self.zstd):
            one.setEnabled(self._can_shard())
        self.shard.setEnabled(self._can_shard() and self.is_sharded.isChecked())
        self.least.setEnabled(self.is_long.isChecked())
        is_named = bool(self.place.template) and self.place.has_folder and not problem
        is_clear = not self.options.invalid_reason() and self.which.checkedId() >= 0
        self.save.setEnabled(is_named and bool(chosen) and is_clear and self._job is None)

    def _note(self, written: "ExportResult") -> None:
        self.bar.setValue(self.bar.value() + 1)
        if written.reason:
            if self.failed.rowCount() < _MOST_SHOWN and written.row.page_id not in self._failed:
                self.failed.add_row((written.row.called, localized(written.reason)))
            self._failed.add(written.row.page_id)  # it fails in the next format for the same reason
            self.failed.show()
        elif written.left_out:
            self._left_out.add(written.row.page_id)
        else:
            self._written.add(written.row.page_id)

    def _fail(self, reason: str) -> None:
        self.words.setText(reason)
        self.words.show()

    def _end(self) -> None:
        self._job = None
        words = self.tr("%Ln articles saved.", "", len(self._written))
        if self._left_out:
            left_out = self.tr("%Ln are shorter and were left out.", "", len(self._left_out))
            words = f"{words} {left_out}"
        self.message.emit(words)
        if self.failed.isHidden() and self.words.isHidden():
            self.accept()
            return
        self._choice.hide()
        self.bar.hide()
        self.save.hide()
        self.words.setText(f"{words} {self.words.text()}".strip())
        self.words.show()
        self.cancel.setText(self.tr("Close"))


def _column(*parts: QWidget | QGridLayout | QHBoxLayout) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(GAP)
    for part in parts:
        if part.objectName() == "section" and column.count():
            column.addSpacing(MARGIN - GAP)  # closer to the group below than to the one above
        if isinstance(part, QWidget):
            column.addWidget(part)
        else:
            column.addLayout(part)
    return column


def _line(*widgets: QWidget) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(UNIT)
    for one in widgets:
        line.addWidget(one)
    line.addStretch(1)
    return line


def _write(
    collection: Collection, rows: Sequence[PageRow], folder: Path, options: ExportOptions, made: RunInfo
) -> "Generator[ExportResult | None, None, None]":
    from extractors.collection.exporting import write_articles  # with all that cleans, 0.1 s: in the job's thread

    yield from write_articles(collection, rows, folder, options, made=made, pool_of=partial(Pool, is_low_priority=True))


def _run_info() -> RunInfo:
    from datetime import datetime
    from importlib.metadata import version

    saved_at = datetime.now().astimezone().isoformat(timespec="seconds")
    return RunInfo(program_version=version("unhusk"), saved_at=saved_at)
