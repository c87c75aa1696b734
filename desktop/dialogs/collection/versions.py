"""Comparing versions of an extractor: the pages it extracts differently, and whether the gold says that is better."""

from collections.abc import Generator, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.appearance.theme import Theme
from desktop.dialogs.arrow_fields import ChoiceField, TickBox
from desktop.dialogs.dialog_frame import GAP, MARGIN, DialogFrame, muted_label
from desktop.dialogs.list_table import ListTable
from desktop.language.sentences import localized
from desktop.session.collection.desk import Desk
from desktop.session.collection.desk_job import DeskJob
from desktop.views.row_table import select_row
from extractors.collection.collection import Collection
from extractors.collection.reading import versions_of_pool
from extractors.collection.settled.versions import Change, changes, report
from extractors.errors import CollectionError, UnhuskError
from extractors.extraction import PERSON
from extractors.running.pool import Pool
from extractors.saving.writing import write_atomically

_MOST_SHOWN = 1000
_LONGEST_PASSAGE = 400  # characters of a passage in the list


class VersionsDialog(DialogFrame):
    """Compares in the background and shows each page as it arrives; `page_requested(page id)`, `message(words)`."""

    page_requested = Signal(int)
    message = Signal(str)

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", parent, width=860, height=640)
        self.setWindowTitle(self.tr("Versions of the extractors"))
        self._desk = desk
        self._job: DeskJob | None = None
        self._found: list[Change] = []
        self._kept = self._versions_kept()
        self.extractor, self.old, self.new = ChoiceField(), ChoiceField(), ChoiceField()
        self.extractor.name_alone(self.tr("Extractor"))
        self.old.name_alone(self.tr("The older version"))
        self.new.name_alone(self.tr("The newer version"))
        for name in sorted(self._kept, key=lambda name: (len(self._kept[name]) < 2, name)):
            self.extractor.addItem(name, name)
        self.words = muted_label()
        headings = [self.tr("Page"), self.tr("Words in"), self.tr("Words out")]
        self.pages = ListTable(
            self.tr("Pages that are extracted differently"),
            [*headings, self.tr("F1 before"), self.tr("F1 after"), self.tr("Verdict")],
            wide=0,
            numbers=range(1, 5),
        )
        self.passages = ListTable(self.tr("Passages of the page"), [self.tr("Now"), self.tr("Passage")], wide=1)
        self.quotes = TickBox(self.tr("&Quote the passages"), theme)
        self.open_button = QPushButton(self.tr("Open page"))
        self.save_button = QPushButton(self.tr("&Save a report…"))
        self.again_button = QPushButton(self.tr("Ask the versions installed &now"))
        self.close_button = QPushButton(self.tr("Close"))
        self._lay_out()
        self.extractor.activated.connect(lambda _: self._show_versions())
        for field in (self.old, self.new):
            field.activated.connect(lambda _: self._compare())
        self.pages.currentCellChanged.connect(lambda row, *_: self._show_passages(row))
        self.pages.cellDoubleClicked.connect(lambda row, _: self._open(row))
        self.open_button.clicked.connect(lambda: self._open(self.pages.currentRow()))
        self.save_button.clicked.connect(self._ask_report)
        self.again_button.clicked.connect(self._ask_installed)
        self.close_button.clicked.connect(self.reject)
        self._show_versions()
        self.fit()

    def reject(self) -> None:
        """Stop comparing."""
        if self._job is not None:
            self._job.cancel()
        super().reject()

    def _lay_out(self) -> None:
        choice = QHBoxLayout()
        choice.setSpacing(GAP)
        choice.addWidget(self.extractor)
        choice.addWidget(QLabel(self.tr("from")))
        choice.addWidget(self.old, 1)
        choice.addWidget(QLabel(self.tr("to")))
        choice.addWidget(self.new, 1)
        foot = QHBoxLayout()
        foot.setSpacing(GAP)
        foot.addWidget(self.again_button)
        foot.addStretch(1)
        foot.addWidget(self.quotes)
        foot.addWidget(self.save_button)
        foot.addWidget(self.open_button)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(GAP)
        column.addLayout(choice)
        column.addWidget(self.words)
        column.addWidget(self.pages, 3)
        column.addWidget(self.passages, 2)
        column.addLayout(foot)
        for button in (self.open_button, self.save_button, self.again_button):
            button.setAutoDefault(False)
        self.close_button.setDefault(True)

    def _versions_kept(self) -> dict[str, list[str]]:
        collection = self._desk.collection
        try:
            kept = collection.versions_kept() if collection is not None else {}
        except CollectionError as error:
            self._desk.failed.emit(localized(str(error)))
            return {}
        known = {name: list(filter(None, versions)) for name, versions in kept.items() if not name.startswith(PERSON)}
        return {name: versions for name, versions in known.items() if versions}

    def _show_versions(self) -> None:
        versions = self._kept.get(self.extractor.chosen, [])
        for field, others in ((self.old, versions[:-1]), (self.new, versions[1:])):
            field.clear()
            for version in reversed(others or versions):
                field.addItem(version, version)
        self._compare()

    def _compare(self) -> None:
        if self._job is not None:
            self._job.cancel()
        self._found = []
        self.pages.setRowCount(0)
        self.passages.setRowCount(0)
        self._refresh()
        collection = self._desk.collection
        name, old, new = self.extractor.chosen, self.old.chosen, self.new.chosen
        if collection is None or not name or old == new:
            words = self.tr("Only one version's answers of this extractor are kept. After an update, ask again.")
            self.words.setText(words if name else self.tr("No page has been read yet."))
            return
        self.words.setText(self.tr("Comparing…"))
        self._job = self._desk.job(lambda: changes(collection, name, old, new))
        self._job.stepped.connect(self._add)
        self._job.failed.connect(self.words.setText)
        self._job.ended.connect(self._end)
        self._job.start()

    def _add(self, change: Change) -> None:
        self._found.append(change)
        if len(self._found) > _MOST_SHOWN:
            return
        number = self.locale().toString
        scores = ["" if one is None else number(one, "f", 3) for one in (change.before, change.after)]
        row = change.row
        self.pages.add_row((row.called, number(change.gained), number(change.lost), *scores, self._verdict(change)))

    def _verdict(self, change: Change) -> str:
        if change.before is None or change.after is None:
            return self.tr("not settled")
        if change.before == change.after:
            return self.tr("as before")
        return self.tr("better") if change.after > change.before else self.tr("worse")

    def _end(self) -> None:
        self._job = None
        scored = [(one.before, one.after) for one in self._found if one.before is not None and one.after is not None]
        words = self.tr("%Ln pages are extracted differently.", "", len(self._found))
        if scored:
            number = self.locale().toString
            judged = self.tr("Of %Ln that you settled, {better} are better and {worse} worse.", "", len(scored))
            better = sum(after > before for before, after in scored)
            worse = sum(after < before for before, after in scored)
            words = f"{words} {judged.format(better=number(better), worse=number(worse))}"
        self.words.setText(words)
        if self._found:
            select_row(self.pages, 0)
        self._refresh()

    def _refresh(self) -> None:
        for one in (self.open_button, self.save_button, self.quotes):
            one.setEnabled(bool(self._found))

    def _show_passages(self, row: int) -> None:
        self.passages.setRowCount(0)
        if 0 <= row < len(self._found):
            for text, is_kept in self._found[row].passages:
                self.passages.add_row((self.tr("in") if is_kept else self.tr("out"), text[:_LONGEST_PASSAGE]))

    def _open(self, row: int) -> None:
        if 0 <= row < len(self._found):
            self.page_requested.emit(self._found[row].row.page_id)
            self.accept()

    def _ask_report(self) -> None:
        name = f"{self.extractor.chosen} {self.new.chosen}.html".replace("/", "-")
        words = self.tr("Save the report")
        path, _ = QFileDialog.getSaveFileName(self, words, str(Path.home() / name), "HTML (*.html)")
        if path:
            self._save_report(Path(path), self._found)

    def _save_report(self, path: Path, found: Sequence[Change]) -> None:
        names = (self.extractor.chosen, self.old.chosen, self.new.chosen)
        text = report(*names, found, with_text=self.quotes.isChecked())
        try:
            write_atomically(path, text.encode("utf-8", "surrogatepass"), overwrite=True)
        except UnhuskError as error:
            self.words.setText(localized(str(error)))
            return
        self.words.setText(self.tr("The report was saved as {path}.").format(path=path))

    def _ask_installed(self) -> None:
        """Read again the pages whose answers come from versions other than those installed now."""
        collection, desk, message = self._desk.collection, self._desk, self.message
        if collection is None:
            return
        self.words.setText(self.tr("Checking which versions are installed…"))
        marked: list[int] = []
        job = desk.job(lambda: _mark(collection, ()))
        none, some = self.tr("The versions installed now have answered for every page."), self._again_words

        def end() -> None:
            if marked and marked[0]:
                message.emit(some(marked[0]))
                desk.read()
                self.accept()
            else:
                self.words.setText(none)

        job.stepped.connect(marked.append)
        job.failed.connect(self.words.setText)
        job.ended.connect(end)
        job.start()

    def _again_words(self, count: int) -> str:
        return self.tr("%Ln pages are read again with the versions installed now.", "", count)


def _mark(collection: Collection, names: tuple[str, ...]) -> Generator[int, None, None]:
    with Pool(workers=1, is_low_priority=True) as pool:
        yield collection.mark_older_than(versions_of_pool(pool, names))
