"""The desk: one collection at a time, read in the background while the person works on any of its pages.

A thread lists and reads new pages, with workers of its own at low priority, and writes the results into the
collection's file; the changed rows arrive here by a signal. The person's decisions go into the file at once.
"""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal

from desktop.language.sentences import localized
from desktop.session.collection.desk_answers import DeskAnswers
from desktop.session.collection.desk_drafts import DeskDrafts
from desktop.session.collection.desk_job import DeskJob, Work
from desktop.session.collection.desk_reader import DeskReader
from desktop.session.collection.desk_rules import DeskRules
from desktop.session.collection.row_places import RowPlaces
from desktop.session.documents.document import Document
from desktop.session.documents.stored_work import stored_work
from desktop.session.file_questions import asked_soon
from desktop.session.session import Session
from extractors.collection.collection import Collection
from extractors.collection.page_row import PageRow, PageState
from extractors.collection.review_order import by_expected_gain, needs_review
from extractors.editing.draft_file import dump
from extractors.errors import CollectionError
from extractors.pages.entry import Entry


class Desk(QObject):
    """The open collection and the work on it.

    Attributes:
        collection: the open one, or None.
        rows: its pages by number, as last reported.
        is_reading: whether pages are being read.
        rules: the rules of its sites.
        writing: the jobs under way that write files.
    """

    opened = Signal()  # another collection, or none
    rows_changed = Signal(tuple)  # PageRows, new ones among them
    progressed = Signal(int, int, int)  # pages done, pages to do in all, pages failed
    reading_changed = Signal(bool)
    failed = Signal(str)
    pages_missing = Signal(object)  # the path of a source that no longer exists

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.collection: Collection | None = None
        self.rows: dict[int, PageRow] = {}
        self._places = RowPlaces()
        self._jobs: set[DeskJob] = set()
        self.writing: set[DeskJob] = set()
        self._reader: DeskReader | None = None
        self.rules = DeskRules(self, session.workers, self)
        self._answers = DeskAnswers(self, session.workers, self)
        session.runs.cache = self._answers
        self._drafts = DeskDrafts(self, session, self.rules.apply, self)
        session.saved.connect(self._note_saved)

    @property
    def is_reading(self) -> bool:
        """Whether pages are being read or are queued."""
        return self._reader is not None and self._reader.is_alive

    @property
    def is_paused(self) -> bool:
        """Whether reading is paused."""
        return self._reader is not None and self._reader.is_paused

    def open(self, path: Path, sources: Sequence[Path] = (), *, is_recursive: bool = True) -> bool:
        """Open a collection, creating it if needed, add sources, and read what is new; tell whether it is open.

        If it cannot be opened, `failed` gives the reason and the previous collection stays open.
        """
        if self.collection is not None and path.absolute() == self.collection.path.absolute():
            self.add(sources, is_recursive=is_recursive)
            return True
        try:
            collection = Collection(path)
            for source in sources:
                collection.add_source(source, is_recursive=is_recursive)
            rows = collection.rows()
        except CollectionError as error:
            self.failed.emit(localized(str(error)))
            return False
        self.close()
        self.collection = collection
        self._answers.open()
        self._take_rows(rows)
        self.opened.emit()
        for document in self._session.documents:
            self._drafts.follow(document)
        missing = collection.missing_source()
        if missing is not None:
            self.pages_missing.emit(missing)
        else:
            self.read()
        return True

    def move(self, old: Path, new: Path) -> None:
        """Look for pages in another place: those below one folder are now below another."""
        self.try_to(lambda one: one.move_source(old, new))
        if self.collection is not None:
            self.rows, self._places = {}, RowPlaces()
            self._take_rows(self.collection.rows())
            self.opened.emit()
            self.read()

    def close(self) -> None:
        """Keep the decisions, stop reading and close the collection."""
        self.stop()
        for job in self._jobs:
            job.cancel()
        for job in self._jobs:
            job.join()
        self.keep_changes()
        self._answers.close()
        if self.collection is not None:
            self.collection.close()
            self.collection = None
            self.rows, self._places = {}, RowPlaces()
            self._drafts.forget_all()
            self.opened.emit()

    def add(self, sources: Sequence[Path], *, is_recursive: bool = True) -> None:
        """Add files or folders, and read them."""
        if self.collection is None:
            return
        self.try_to(lambda one: [one.add_source(source, is_recursive=is_recursive) for source in sources])
        self.read()

    def job(self, work: Work, *, writes_files: bool = False) -> DeskJob:
        """Return a job over the collection, not started yet; it ends before the collection is closed.

        One that `writes_files` is cut short by that, and `writing` tells of it.
        """
        job = DeskJob(work, self)
        self._jobs.add(job)
        job.gone.connect(self._jobs.discard)
        if writes_files:
            self.writing.add(job)
            job.gone.connect(self.writing.discard)
        return job

    def read(self) -> None:
        """Read what is new or has changed, in the background; a reading that is under way includes it."""
        if self.collection is None:
            return
        self.stop()
        self._reader = DeskReader(self.collection, parent=self)
        self._reader.stepped.connect(self._take_step, Qt.ConnectionType.QueuedConnection)
        self._reader.ended.connect(self._end_reading, Qt.ConnectionType.QueuedConnection)
        self._reader.failed.connect(self.failed, Qt.ConnectionType.QueuedConnection)
        self._reader.start()
        self.reading_changed.emit(True)

    def pause(self, *, is_paused: bool) -> None:
        """Pause reading, or resume it; pages that are being read are finished."""
        if self._reader is not None:
            self._reader.set_paused(is_paused)

    def stop(self) -> None:
        """Stop reading; the rest is read when the collection is opened again."""
        reader, self._reader = self._reader, None
        if reader is not None:
            reader.stop()
            reader.deleteLater()
            self.reading_changed.emit(False)

    def save_copy(self, path: Path) -> bool:
        """Write the collection as it is now to another file, replacing one where the person agreed."""
        self.keep_changes()
        collection = self.collection
        if collection is None or path.absolute() == collection.path.absolute():
            return False
        try:
            part = path.with_name(f".{path.name}.part")
            part.unlink(missing_ok=True)
            collection.save_copy(part)
            part.replace(path)
        except OSError as error:
            self.failed.emit(self.tr("{path}: it was not saved ({reason})").format(path=path, reason=error.strerror))
            return False
        except CollectionError as error:
            self.failed.emit(localized(str(error)))
            return False
        return True

    # Pages

    def open_page(self, page_id: int) -> None:
        """Bring a page of the collection to the front."""
        row = self.rows.get(page_id)
        if row is None:
            return
        if row.place or not asked_soon(Path(row.source).exists, True):  # else it may be packed into the collection
            entry = Entry(number=row.number, place=row.place, url=row.url, title=row.title, date=row.date)
            self._session.open_entries(Path(row.source), [entry])
        else:
            self._session.open_file(Path(row.source))

    def row_of(self, document: Document | None) -> PageRow | None:
        """Return the row of an open page if it belongs to this collection."""
        page_id = self._places.page_of(document) if document is not None else None
        return self.rows.get(page_id) if page_id is not None else None

    def next_page(self, after: int = 0) -> PageRow | None:
        """Return the page that most needs a look, except the one with this number."""
        return next((row for row in by_expected_gain(self.rows.values()) if row.page_id != after), None)

    def count_to_look_at(self) -> int:
        """Return how many pages need a look."""
        return sum(map(needs_review, self.rows.values()))

    def take_merged(self, page_ids: Sequence[int]) -> None:
        """Report pages that got another person's decisions; on open ones they are shown."""
        self.refresh_rows(page_ids)
        for document in self._session.documents:
            if (row := self.row_of(document)) and row.page_id in page_ids and document.is_done:
                self._drafts.restore(document)

    def refresh_rows(self, page_ids: Iterable[int]) -> None:
        """Read changed rows again, and report them."""
        if self.collection is None:
            return
        try:
            rows = tuple(self.collection.rows_by_id(page_ids))
        except CollectionError as error:
            self.failed.emit(localized(str(error)))
            return
        self._take_rows(rows)
        self.rows_changed.emit(rows)

    # What the person decides

    def settle(self, document: Document, state: PageState) -> bool:
        """Mark an open page as done, or set aside, and keep its decisions; tell whether they are kept."""
        row = self.row_of(document)
        if row is None or document.page is None:
            return False
        if not self._drafts.look_up(document):
            return False
        draft = dump(stored_work(document), document.blocks)
        is_kept = self.try_to(lambda one: one.keep_decision(row.page_id, draft, state=state))
        if is_kept:
            self._drafts.note_kept(document)
        if state is PageState.DONE:
            self.rules.learn(document)
        self.refresh_rows([row.page_id])
        return is_kept

    def set_state(self, page_ids: Sequence[int], state: PageState) -> None:
        """Set the state of pages without opening them."""
        self.try_to(lambda one: one.set_state(page_ids, state))
        self.refresh_rows(page_ids)

    def reopen(self, page_ids: Sequence[int]) -> None:
        """Put pages back among those to work on."""
        self.try_to(lambda one: one.reopen(page_ids))
        self.refresh_rows(page_ids)

    def set_note(self, page_ids: Sequence[int], note: str) -> None:
        """Write a note on pages."""
        self.try_to(lambda one: one.set_note(page_ids, note))
        self.refresh_rows(page_ids)

    def change_tags(self, page_ids: Sequence[int], *, add: Iterable[str] = (), remove: Iterable[str] = ()) -> None:
        """Add tags to pages, and remove others."""
        self.try_to(lambda one: one.change_tags(page_ids, add=add, remove=remove))
        self.refresh_rows(page_ids)

    def tags(self) -> list[str]:
        """Return all tags in use, sorted."""
        return sorted({tag for row in self.rows.values() for tag in row.tagged}, key=str.casefold)

    def set_type(self, page_ids: Sequence[int], read_as: str) -> None:
        """Set the type of pages; they are read again."""
        self.try_to(lambda one: one.set_type(page_ids, read_as))
        self.refresh_rows(page_ids)
        for document in self._session.documents:
            self._session.preferences.apply_again(document)
        self.read()

    def set_site_rules(self, host: str, text: str) -> None:
        """Replace the rules of a host."""
        self.try_to(lambda one: one.set_site_rules(host, text))

    def reassess(self, page_ids: Sequence[int]) -> None:
        """Weigh pages again by their stored answers, because something was taught."""
        self.try_to(lambda one: one.mark_to_reassess(page_ids))
        self.read()

    def read_again(self, page_ids: Sequence[int]) -> None:
        """Read pages again, as if they had changed."""
        self.try_to(lambda one: one.mark_stale(page_ids))
        self.read()

    def set_setting(self, name: str, value: str) -> None:
        """Store a setting of this collection."""
        self.try_to(lambda one: one.set_setting(name, value))

    def holds(self, document: Document) -> bool:
        """Tell whether all decisions on an open page are in the collection."""
        return self._drafts.holds(document)

    def keep_changes(self) -> None:
        """Store the decisions made on open pages since the last time; their state does not change."""
        self._drafts.keep_changes()

    def _note_saved(self, document: Document, path: Path, _: str) -> None:
        row = self.row_of(document)
        if row is not None:
            self.try_to(lambda one: one.note_saved(row.page_id, path))

    def _take_step(self, page_ids: tuple[int, ...], done: int, total: int, failed: int) -> None:
        if self._reader is None:
            return  # of a reader that was stopped meanwhile
        if page_ids:
            self.refresh_rows(page_ids)  # their current rows: the person may have settled one since it was read
        self.progressed.emit(done, total, failed)

    def _end_reading(self, reader: DeskReader, page_ids: frozenset[int]) -> None:
        if reader is self._reader:
            self._reader = None
            reader.deleteLater()
            if page_ids and (gone := self.rows.keys() - page_ids):  # renamed: each page is there under its new name
                self.rows = {number: row for number, row in self.rows.items() if number not in gone}
                self.opened.emit()
            self.reading_changed.emit(False)

    def _take_rows(self, rows: Iterable[PageRow]) -> None:
        taken = list(rows)
        self.rows.update({row.page_id: row for row in taken})
        self._places.put(taken)

    def try_to(self, act: Callable[[Collection], object]) -> bool:
        """Do something with the collection; report an error, and tell whether it succeeded."""
        if self.collection is None:
            return False
        try:
            act(self.collection)
        except CollectionError as error:
            self.failed.emit(localized(str(error)))
            return False
        return True
