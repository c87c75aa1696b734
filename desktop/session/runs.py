"""The extractors at work on the open pages, and their answers on the way to the documents."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.session.document import Document
from desktop.session.offered import names_for
from desktop.session.settings import Settings
from desktop.session.workers import Workers
from extractors.extraction import Failure, Outcome
from extractors.pages.page import Page
from extractors.roles.role import Role
from extractors.running.answer import Answer
from extractors.running.run import Run
from extractors.running.tasks import roles_of_blocks

if TYPE_CHECKING:
    from extractors.editing.metadata import MetadataChoice
    from extractors.editing.page_picture import PagePicture

_LONGER_LIMIT_S = 60.0  # "Give it a minute"


class Runs(QObject):
    """One run per page that is open; an answer of a run that was ended is dropped."""

    def __init__(self, workers: Workers, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workers, self._settings = workers, settings
        self._runs: dict[Document, tuple[int, Run]] = {}
        self._run_count = 0

    def begin(self, document: Document, page: Page, names: Sequence[str]) -> None:
        """Have extractors run on a page that is on its document."""
        self._run_count += 1
        number = self._run_count
        run = Run(
            page,
            names,
            self._workers.pool,
            on_answer=lambda answer: self._workers.bring(self._take_answer, document, number, answer),
            time_limit_s=float(self._settings.time_limit_s),
            combine_early=True,
        )
        self._runs[document] = (number, run)

    def end(self, document: Document) -> None:
        """Cancel a page's run: the page is closed, or read again."""
        if document in self._runs:
            self._runs.pop(document)[1].cancel()

    def retry(self, document: Document, name: str, *, is_longer: bool) -> None:
        """Run one extractor once more, with a minute where it ran out of time."""
        if document in self._runs:
            document.wait_for(name)
            limit_s = _LONGER_LIMIT_S if is_longer else float(self._settings.time_limit_s)
            self._runs[document][1].retry(name, time_limit_s=limit_s)

    def stop(self, document: Document) -> None:
        """Stop the extractors that are still running on a page."""
        if document in self._runs:
            for name in tuple(document.waiting):
                self._runs[document][1].stop(name)

    def _take_answer(self, document: Document, number: int, answer: Answer) -> None:
        if self._runs.get(document, (0, None))[0] != number:
            return  # of a page that was closed or read again
        if not answer.is_final:
            if answer.votes is not None:
                document.take_early(answer.outcome, answer.votes)
            return
        is_first = document.details is None
        document.take_answer(answer.outcome, answer.votes)
        if is_first or not document.waiting:
            self._gather_details(document, number)
        if not document.waiting:
            document.finish()
            self._tell_roles(document)
            self._tell_pictures(document)

    def read_as(self, document: Document, kind: str) -> None:
        """Have the extractors run again on a page that the person says is of another kind; what they decided stays."""
        if document.page is None:
            return
        document.page = replace(document.page, read_as=kind)
        names = names_for(document.page)
        for name in names:
            document.wait_for(name)
        self.end(document)
        self.begin(document, document.page, names)

    def _tell_roles(self, document: Document) -> None:
        """Have a worker tell what each block is to a reader, once a page."""

        def receive(roles: tuple[Role, ...] | None, _: BaseException | None) -> None:
            if roles is not None and len(roles) == len(document.blocks):
                document.take_roles(roles)

        if not document.roles:
            self._workers.ask(roles_of_blocks, document.page, then=receive, about=document)

    def _tell_pictures(self, document: Document) -> None:
        """Have a worker tell which pictures stand between the blocks, once a page."""
        blocks = document.blocks

        def receive(pictures: "tuple[PagePicture, ...] | None", _: BaseException | None) -> None:
            if pictures and document.blocks is blocks:
                document.take_pictures(pictures)

        if not document.pictures.all:
            from extractors.saving.rendering import pictures_of  # 3 ms: not paid at start-up

            self._workers.ask(pictures_of, document.page, then=receive, about=document)

    def _gather_details(self, document: Document, number: int) -> None:
        """Choose title, author and the rest from what the page and the extractors say."""
        from extractors.editing.metadata import best_metadata  # 25 ms, with lxml: not paid at start-up

        def receive(details: "MetadataChoice | None", _: BaseException | None) -> None:
            document.gathering -= 1
            if details is not None and self._runs.get(document, (0, None))[0] == number:
                document.set_details(details)
            else:
                document.changed.emit(document)

        outcomes = {name: _without_body(outcome) for name, outcome in document.outcomes.items()}
        document.gathering += 1
        self._workers.ask(best_metadata, document.page, outcomes, then=receive, about=document)


def _without_body(outcome: Outcome) -> Outcome:
    """Return an outcome without its text: metadata alone goes to a worker again."""
    if isinstance(outcome, Failure):
        return outcome
    return replace(outcome, body_html="", plain_text=None, block_scores=None)
