"""Runs the extractors on open pages, and brings their answers to the documents."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, Signal

from desktop.session.documents.document import Document
from desktop.session.offered_extractors import names_for
from desktop.session.settings import Settings
from desktop.session.workers import Workers
from extractors.extraction import Failure, Outcome
from extractors.pages.page import Page
from extractors.roles.role import Role
from extractors.running.answer import Answer
from extractors.running.reading import read_entry
from extractors.running.run import Run
from extractors.running.tasks import explain, roles_of_blocks

if TYPE_CHECKING:
    from extractors.editing.metadata.choosing import MetadataChoice
    from extractors.editing.page_picture import PagePicture

_LONGER_LIMIT_S = 60.0  # "Give it a minute"


class AnswerCache(Protocol):
    """Supplies answers from earlier runs, and stores those of new ones."""

    def find(
        self, document: Document, page: Page, names: Sequence[str], then: Callable[[Mapping[str, Answer]], None]
    ) -> None:
        """Call `then` on the window's thread, at once or later, with the answers valid for a page as it is now."""

    def keep(self, document: Document, page: Page, answers: Mapping[str, Answer]) -> None:
        """Store new answers about a page, once all have answered."""

    def packed(self, document: Document) -> bytes:
        """Return the page of a waiting document, where its file is gone and a copy is stored; else b""."""

    def type_by_hand(self, document: Document) -> str:
        """Return the type that the person gave this page, or ""."""

    def keep_type(self, document: Document, read_as: str, *, is_for_site: bool) -> None:
        """Store the type that the person gives this page, or all of its site; "" lets it be predicted."""


class Runs(QObject):
    """One run per open page; an answer of a run that has ended is dropped.

    Attributes:
        cache: supplies answers from earlier runs, or None.
    """

    reasons_given = Signal(object, int, tuple)  # document, block, in words

    def __init__(self, workers: Workers, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workers, self._settings = workers, settings
        self._runs: dict[Document, tuple[int, Run | None]] = {}  # None while stored answers are looked up
        self._known: dict[Document, set[str]] = {}
        self._run_count = self._gather_count = 0
        self._gathered: dict[Document, int] = {}  # the latest request for details that was answered
        self.cache: AnswerCache | None = None

    def begin(self, document: Document, page: Page, names: Sequence[str]) -> None:
        """Run extractors on a page that its document already shows."""
        self._run_count += 1
        number = self._run_count
        self._runs[document] = (number, None)
        if self.cache is None:
            self._start(document, number, page, names, {})
        else:
            self.cache.find(document, page, names, lambda known: self._start(document, number, page, names, known))

    def reading(self, document: Document, *, allow_large: bool) -> tuple[Any, ...]:
        """Return the worker's function, and its arguments, for reading the page of a waiting document."""
        if self.cache is not None and (content := self.cache.packed(document)):
            from extractors.collection.packed_page import read_packed  # with lxml: not paid at start-up

            return read_packed, content, str(document.path)
        return read_entry, str(document.path), document.entry, None, allow_large

    def _start(
        self, document: Document, number: int, page: Page, names: Sequence[str], known: Mapping[str, Answer]
    ) -> None:
        if self._runs.get(document, (0, None))[0] != number:
            return  # the page was closed or read again meanwhile
        self._known[document] = set(known)
        run = Run(
            page,
            names,
            self._workers.pool,
            on_answer=lambda answer: self._workers.bring(self._take_answer, document, number, answer),
            time_limit_s=float(self._settings.time_limit_s),
            combines_early=True,
            known=known,
            about=document,
        )
        self._runs[document] = (number, run)

    def end(self, document: Document) -> None:
        """Cancel a page's run: the page is closed, or read again."""
        run = self._runs.pop(document, (0, None))[1]
        self._known.pop(document, None)
        self._gathered.pop(document, None)
        if run is not None:
            run.cancel()

    def retry(self, document: Document, name: str, *, is_longer: bool) -> None:
        """Run one extractor once more, with a minute where it ran out of time."""
        run = self._run_on(document)
        if run is not None:
            self._known[document].clear()  # combiners decide again
            document.wait_for(name)
            run.retry(name, time_limit_s=_LONGER_LIMIT_S if is_longer else float(self._settings.time_limit_s))

    def stop(self, document: Document) -> None:
        """Stop the extractors that are still running on a page."""
        run = self._run_on(document)
        if run is not None:
            for name in tuple(document.waiting):
                run.stop(name)

    def ask_reasons(self, document: Document, block: int) -> None:
        """Ask why the proposal keeps or drops a block; `reasons_given` brings the weightiest reasons, in words."""

        def receive(reasons: tuple[str, ...] | None, _: BaseException | None) -> None:
            self.reasons_given.emit(document, block, reasons or ())

        about = (document.draft.base_name, document.page, dict(document.votes))
        if document.page is not None:
            self._workers.ask(explain, *about, block, then=receive, about=document)

    def _run_on(self, document: Document) -> Run | None:
        return self._runs.get(document, (0, None))[1]

    def _take_answer(self, document: Document, number: int, answer: Answer) -> None:
        if self._runs.get(document, (0, None))[0] != number:
            return  # of a page that was closed or read again
        if not answer.is_final:
            if answer.votes is not None:
                document.take_early(answer.outcome, answer.votes)
            return
        is_first = document.details is None
        document.gathering += 1  # with the last answer the page is not done: its details are still to be asked for
        document.take_answer(answer.outcome, answer.votes)
        if is_first or not document.waiting:
            self._gather_details(document, number)
        document.gathering -= 1
        if not document.waiting:
            self._tell_roles(document)
            document.finish()
            self._tell_pictures(document)
            self._keep_new(document)

    def _keep_new(self, document: Document) -> None:
        run, known = self._run_on(document), self._known.get(document, set())
        if self.cache is not None and run is not None:
            answers = run.answers
            if answers.keys() - known:
                self.cache.keep(document, run.page, {name: one for name, one in answers.items() if name not in known})
                known.update(answers)

    def set_page_type(self, document: Document, page_type: str) -> None:
        """Run the extractors again on a page that the person gave another type; their decisions stay."""
        if document.page is None:
            return
        document.page = replace(document.page, read_as=page_type)
        names = names_for(document.page)
        for name in names:
            document.wait_for(name)
        self.end(document)
        self.begin(document, document.page, names)

    def _tell_roles(self, document: Document) -> None:
        """Have a worker find the role of each block, once per page."""
        blocks = document.blocks

        def receive(roles: tuple[Role, ...] | None, _: BaseException | None) -> None:
            document.gathering -= 1
            if roles is not None and document.blocks is blocks and len(roles) == len(blocks):
                document.take_roles(roles)
            else:
                document.changed.emit(document)

        if not document.roles:
            document.gathering += 1
            self._workers.ask(roles_of_blocks, document.page, then=receive, about=document)

    def _tell_pictures(self, document: Document) -> None:
        """Have a worker find the pictures between the blocks, once per page."""
        blocks = document.blocks

        def receive(pictures: "tuple[PagePicture, ...] | None", _: BaseException | None) -> None:
            if pictures and document.blocks is blocks:
                document.take_pictures(pictures)

        if not document.pictures.all:
            from extractors.saving.rendering import pictures_of  # 3 ms: not paid at start-up

            self._workers.ask(pictures_of, document.page, then=receive, about=document)

    def _gather_details(self, document: Document, number: int) -> None:
        """Choose title, author and the rest from what the page and the extractors say."""
        from extractors.editing.metadata.choosing import best_metadata  # 25 ms, with lxml: not paid at start-up

        self._gather_count += 1
        asked = self._gather_count

        def receive(details: "MetadataChoice | None", _: BaseException | None) -> None:
            document.gathering -= 1
            is_of_this_run = self._runs.get(document, (0, None))[0] == number
            if details is not None and is_of_this_run and asked > self._gathered.get(document, 0):
                self._gathered[document] = asked  # workers may answer an earlier request later
                document.set_details(details)
            else:
                document.changed.emit(document)

        outcomes = {name: _without_body(outcome) for name, outcome in document.outcomes.items()}
        document.gathering += 1
        self._workers.ask(best_metadata, document.page, outcomes, then=receive, about=document)


def _without_body(outcome: Outcome) -> Outcome:
    """Return an outcome without its text: only metadata goes to a worker again."""
    if isinstance(outcome, Failure):
        return outcome
    return replace(outcome, body_html="", plain_text=None, block_scores=None)
