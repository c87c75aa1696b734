"""Saving the articles of a collection: which pages, in which formats, where; then how far it is, and what failed."""

from collections.abc import Generator, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from desktop.appearance.theme import Theme
from desktop.dialogs.dialog_frame import GAP, MARGIN, Sheet, in_platform_order, muted, section
from desktop.dialogs.list_table import ListTable
from desktop.dialogs.marks import TickBox
from desktop.language.sentences import said
from desktop.session.desk import Desk
from desktop.session.desk_job import DeskJob
from desktop.session.session import Session
from extractors.collection.collection import Collection
from extractors.collection.exporting import DEFAULT_NAME, Written, write_articles
from extractors.collection.page_row import PageRow, PageState
from extractors.errors import UsageError
from extractors.running.pool import Pool
from extractors.saving.files.name_templates import FIELDS, fields_in
from extractors.saving.formats import FORMATS, format_named
from extractors.saving.rendered import RunInfo

_DONE = (PageState.DONE,)
_SETTLED = (PageState.DONE, PageState.ACCEPTED)
_ALL = (PageState.DONE, PageState.ACCEPTED, PageState.READ, PageState.IN_DOUBT)
_COLUMNS = 3
_MOST_SHOWN = 1000


class SavingArticlesDialog(Sheet):
    """Asks, saves in the background, and says how it went; `told(words)` at the end."""

    told = Signal(str)

    def __init__(
        self, session: Session, desk: Desk, selected: Sequence[PageRow], theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent, width=600)
        self.setWindowTitle(self.tr("Save the collection's articles"))
        self._session, self._desk = session, desk
        self._job: DeskJob | None = None
        self._written = 0
        self._choice = QWidget()
        self.which = QButtonGroup(self)
        self._rows: list[list[PageRow]] = []
        rows = list(desk.rows.values())
        self._radios: list[QRadioButton] = []
        for words, found in (
            (self.tr("the selected ones"), list(selected) if len(selected) > 1 else []),
            (self.tr("those that are done"), [row for row in rows if row.state in _DONE]),
            (self.tr("those that are done or accepted"), [row for row in rows if row.state in _SETTLED]),
            (self.tr("all that are read and not set aside"), [row for row in rows if row.state in _ALL]),
        ):
            self._add_radio(words, found)
        self.doubles = TickBox(self.tr("Leave out pages that nearly repeat another"), theme)
        self.doubles.setVisible(any(row.double_of for row in rows))
        self.formats = {name: TickBox(said(format_named(name).label), theme) for name in FORMATS}
        self.formats["md"].setChecked(True)
        self.name = QLineEdit(DEFAULT_NAME)
        self.name.setAccessibleName(self.tr("Name of each file"))
        self.folder = QLineEdit(str(session.settings.save_folder))
        self.folder.setAccessibleName(self.tr("Folder"))
        self.browse = QPushButton(self.tr("Choose…"))
        self.browse.setAutoDefault(False)
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
        self._lay_out()
        self.save.clicked.connect(self.begin)
        self.cancel.clicked.connect(self.reject)
        self.browse.clicked.connect(self._browse)
        for box in self.formats.values():
            box.toggled.connect(lambda _: self._refresh())
        self.name.textChanged.connect(lambda _: self._refresh())
        self.which.idClicked.connect(lambda _: self._refresh())
        self._refresh()
        self.fit()

    def begin(self) -> None:
        """Save."""
        collection = self._desk.collection
        if collection is None:
            return
        self._desk.keep_changes()
        rows = [row for row in self._rows[self.which.checkedId()] if not (self.doubles.isChecked() and row.double_of)]
        folder = Path(self.folder.text())
        formats = [name for name, box in self.formats.items() if box.isChecked()]
        self._session.settings.save_folder = folder
        self._choice.setEnabled(False)
        self.save.setEnabled(False)
        self.bar.setRange(0, len(rows))
        self.bar.show()
        name = self.name.text()
        self._job = self._desk.job(lambda: _write(collection, rows, folder, formats, name))
        self._job.stepped.connect(self._note)
        self._job.failed.connect(self._fail)
        self._job.ended.connect(self._end)
        self._job.start()

    def reject(self) -> None:
        """Cancel what is still to do; what is written stays."""
        if self._job is not None:
            self._job.cancel()
        super().reject()

    def _lay_out(self) -> None:
        formats = QGridLayout()
        formats.setHorizontalSpacing(GAP)
        for number, box in enumerate(self.formats.values()):
            formats.addWidget(box, number // _COLUMNS, number % _COLUMNS)
        place = QHBoxLayout()
        place.setSpacing(GAP)
        place.addWidget(self.folder, 1)
        place.addWidget(self.browse)
        choice = QVBoxLayout(self._choice)
        choice.setContentsMargins(0, 0, 0, 0)
        choice.setSpacing(GAP)
        choice.addWidget(section(self.tr("Which pages")))
        for radio in self._radios:
            choice.addWidget(radio)
        choice.addWidget(self.doubles)
        choice.addSpacing(GAP)
        choice.addWidget(section(self.tr("In which formats")))
        choice.addLayout(formats)
        choice.addSpacing(GAP)
        choice.addWidget(section(self.tr("Name of each file")))
        choice.addWidget(self.name)
        choice.addWidget(muted(", ".join(f"{{{one}}}" for one in FIELDS)))
        choice.addSpacing(GAP)
        choice.addWidget(section(self.tr("Folder")))
        choice.addLayout(place)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(GAP)
        column.addWidget(self._choice)
        column.addWidget(self.bar)
        column.addWidget(self.words)
        column.addWidget(self.failed, 1)
        column.addWidget(in_platform_order(self.save, self.cancel))
        for one in (self.bar, self.words, self.failed):
            one.hide()

    def _add_radio(self, words: str, rows: list[PageRow]) -> None:
        radio = QRadioButton(f"{words} ({self.locale().toString(len(rows))})")
        radio.setEnabled(bool(rows))
        self._radios.append(radio)
        self._rows.append(rows)
        self.which.addButton(radio, len(self._rows) - 1)
        if rows and self.which.checkedId() < 0:
            radio.setChecked(True)

    def _refresh(self) -> None:
        try:
            fields_in(self.name.text())
            is_named = bool(self.name.text().strip())
        except UsageError:
            is_named = False
        has_format = any(box.isChecked() for box in self.formats.values())
        self.save.setEnabled(is_named and has_format and self.which.checkedId() >= 0)

    def _browse(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Folder for the articles"), self.folder.text())
        if name:
            self.folder.setText(name)

    def _note(self, written: Written) -> None:
        self.bar.setValue(self.bar.value() + 1)
        if written.reason:
            if self.failed.rowCount() < _MOST_SHOWN:
                self.failed.add_row((written.row.called, said(written.reason)))
            self.failed.show()
        else:
            self._written += 1

    def _fail(self, reason: str) -> None:
        self.words.setText(reason)
        self.words.show()

    def _end(self) -> None:
        self._job = None
        words = self.tr("%Ln articles saved.", "", self._written)
        self.told.emit(words)
        if self.failed.isHidden() and self.words.isHidden():
            self.accept()
            return
        self._choice.hide()
        self.bar.hide()
        self.save.hide()
        self.words.setText(f"{words} {self.words.text()}".strip())
        self.words.show()
        self.cancel.setText(self.tr("Close"))


def _write(
    collection: Collection, rows: list[PageRow], folder: Path, formats: list[str], name: str
) -> Generator[Any, None, None]:
    from datetime import datetime
    from importlib.metadata import version

    saved_at = datetime.now().astimezone().isoformat(timespec="seconds")
    made = RunInfo(program_version=version("unhusk"), saved_at=saved_at)
    pool = Pool(gives_way=True)
    yield from write_articles(collection, rows, folder, pool, formats, made=made, name=name)
