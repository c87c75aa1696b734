"""The extractors' answers on pages of the collection: shown again without a run, and stored when they are new.

A page of a collection was read in the background, or earlier in the window. As long as page and extractors are the
same, its columns come from the file, which is read and written in a separate thread.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from typing import Protocol

from PySide6.QtCore import QObject

from desktop.session.documents.document import Document
from desktop.session.offered_extractors import offered_extractors
from desktop.session.workers import LIMIT_S, Workers
from extractors.blocks.block import Block
from extractors.collection.answer_cache import InstalledExtractor, installed_extractors, pack, page_key
from extractors.collection.collection import Collection
from extractors.collection.examining import ExamineResult, examine_answered, examine_task
from extractors.collection.page_row import PageRow
from extractors.comparing.combining import default_for
from extractors.editing.draft_file import digest
from extractors.errors import CollectionError, UnhuskError
from extractors.extraction import Extraction, FailureKind
from extractors.pages.page import Page
from extractors.running.answer import Answer
from extractors.running.task import TimedOutError, WorkerDiedError


class Desk(Protocol):
    """What the answers need from the desk."""

    collection: Collection | None
    rows: dict[int, PageRow]

    def row_of(self, document: Document | None) -> PageRow | None:
        """Return the row of an open page."""

    def refresh_rows(self, page_ids: Iterable[int]) -> None:
        """Read changed rows again, and report them."""

    def set_type(self, page_ids: Sequence[int], read_as: str) -> None:
        """Set the type of pages."""


class DeskAnswers(QObject):
    """Finds and stores answers; see `runs.AnswerCache`."""

    def __init__(self, desk: Desk, workers: Workers, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._workers = desk, workers
        self._thread: ThreadPoolExecutor | None = None
        self._makers: Future[dict[str, InstalledExtractor]] | None = None
        self._examining: Future[ExamineResult] | None = None

    def open(self) -> None:
        """Begin with a collection: have a worker find out what is installed."""
        names = tuple(one.name for one in offered_extractors() if not one.is_missing)
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="answers")
        self._makers = self._workers.pool.submit(installed_extractors, names, time_limit_s=LIMIT_S)

    def close(self) -> None:
        """Wait for pending look-ups and writes; the collection may be closed afterwards."""
        thread, self._thread = self._thread, None
        for task in (self._makers, self._examining):
            if task is not None:
                task.cancel()  # so that the window need not wait for a worker
        if thread is not None:
            thread.shutdown(wait=True)

    def find(
        self, document: Document, page: Page, names: Sequence[str], then: Callable[[Mapping[str, Answer]], None]
    ) -> None:
        """Call `then` with the answers that are valid for a page: at once where it is none of the collection's."""
        collection, row, blocks = self._desk.collection, self._desk.row_of(document), document.blocks
        if collection is None or row is None or not row.words or self._thread is None:
            then({})
            return

        def look() -> None:
            try:
                installed = {name: one for name, one in self._makers_now().items() if name in names}
                found = collection.cached_answers(row.page_id, page_key(page, blocks), blocks, installed)
            except CollectionError:
                found = {}
            self._workers.bring(then, found)

        self._thread.submit(look)

    def keep(self, document: Document, page: Page, answers: Mapping[str, Answer]) -> None:
        """Store new answers about a page; if it was not read yet, it counts as read now."""
        collection, row = self._desk.collection, self._desk.row_of(document)
        if collection is not None and row is not None and self._thread is not None:
            self._thread.submit(self._keep, collection, row.page_id, page, document.blocks, answers)

    def packed(self, document: Document) -> bytes:
        """Return the page of a document from the collection, where its file is not there; else b""."""
        collection, row = self._desk.collection, self._desk.row_of(document)
        try:
            return collection.packed_if_missing(row) if collection is not None and row is not None else b""
        except CollectionError:
            return b""

    def type_by_hand(self, document: Document) -> str:
        """Return the type that the person gave an open page, or ""."""
        row = self._desk.row_of(document)
        return row.type_by_hand if row is not None else ""

    def keep_type(self, document: Document, read_as: str, *, is_for_site: bool) -> None:
        """Store the type of an open page, or of all of its site; nothing if the page is not in the collection."""
        row = self._desk.row_of(document)
        if row is not None:
            of_site = [one.page_id for one in self._desk.rows.values() if one.site == row.site]
            self._desk.set_type(of_site if is_for_site and row.site else [row.page_id], read_as)

    def _keep(
        self, collection: Collection, page_id: int, page: Page, blocks: tuple[Block, ...], answers: Mapping[str, Answer]
    ) -> None:
        installed = self._makers_now()
        try:
            (row,) = collection.rows_by_id([page_id])
            if not row.words and self._is_as_reading_asks(row, page, answers):
                task = examine_task(row, (), collection.teaching())
                self._examining = self._workers.pool.submit(examine_answered, task, page, answers, time_limit_s=LIMIT_S)
                collection.store_results([self._examining.result()])
                self._workers.bring(self._desk.refresh_rows, [page_id])
            if digest(collection.blocks(page_id)) == digest(blocks):
                known = [one for name, one in answers.items() if name in installed and is_lasting(one)]
                collection.cache_answers(page_id, page_key(page, blocks), [pack(one, blocks) for one in known])
        except (UnhuskError, TimedOutError, WorkerDiedError, RuntimeError, ValueError, CancelledError):
            return  # closing, or the disk is full: it only costs time later, no decision is lost

    @staticmethod
    def _is_as_reading_asks(row: PageRow, page: Page, answers: Mapping[str, Answer]) -> bool:
        best = answers.get(default_for(page))
        return page.read_as == row.type_by_hand and best is not None and isinstance(best.outcome, Extraction)

    def _makers_now(self) -> dict[str, InstalledExtractor]:
        """Return what is installed; nothing if no worker could find out."""
        try:
            return self._makers.result() if self._makers is not None else {}
        except (TimedOutError, WorkerDiedError, RuntimeError, CancelledError):  # then all extractors run
            return {}


def is_lasting(answer: Answer) -> bool:
    """Tell whether an extractor would say the same the next time; what took too long may be done in time then."""
    outcome = answer.outcome
    return isinstance(outcome, Extraction) or outcome.kind is FailureKind.NOTHING_FOUND
