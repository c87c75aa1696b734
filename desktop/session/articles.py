"""Articles on their way out: made by a worker, written off the window's thread."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from shiboken6 import isValid

from desktop.appearance.labels import short_title
from desktop.language.sentences import localized
from desktop.session.documents.completion import is_complete, when_complete
from desktop.session.documents.document import Document
from desktop.session.workers import Workers
from extractors.comparing.sides import Side, differences_of
from extractors.errors import TargetExistsError, UnhuskError
from extractors.extraction import Extraction
from extractors.saving.choices import Choices
from extractors.saving.files.unfinished import sweep
from extractors.saving.writing import make_folder, write_rendered
from extractors.showing.task import shown_page

if TYPE_CHECKING:
    from extractors.saving.rendered import RenderedArticle, RunInfo

Then = Callable[[Any, BaseException | None], None]

_PATIENCE_MS = 1_000  # chosen by hand: most pages are complete by then, and nobody need be asked


@dataclass(eq=False)
class _Write:
    """A file that is to be written, or is being written."""

    document: Document
    path: Path
    begin: Callable[[], None]
    is_own: bool  # an extractor's own output, which is complete when it has answered
    is_watched: bool = False  # whether we hear when its page is complete
    has_begun: bool = False
    has_failed: bool = False


class Articles(QObject):
    """Makes articles and saves them; `session` passes its signals on."""

    saved = Signal(object, object, str)  # document, path, what could not be represented
    message = Signal(str)
    outdated = Signal(str)  # a message that is no longer true
    target_exists = Signal(object, object)  # document, path
    failed = Signal(str)
    rendered = Signal(object, tuple)  # the caller's key, texts
    render_failed = Signal(object, str)  # the caller's key, why
    moved_on = Signal()  # a file begins to be written, is written, or is not

    def __init__(self, workers: Workers, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workers = workers
        self._writes: list[_Write] = []

    def render(self, document: Document, formats: Sequence[str], key: object, choices: Choices, own: str) -> None:
        """Render an article, or an extractor's own output, in some formats."""
        if document.page is None:
            return

        def receive(made: "tuple[RenderedArticle, ...] | None", error: BaseException | None) -> None:
            if made is not None:
                self.rendered.emit(key, tuple(one.text for one in made))
            else:
                words = self.tr("The article could not be made: {reason}").format(reason=localized(str(error)))
                self.render_failed.emit(key, words)

        self._make(document, tuple(formats), choices, own, then=receive)

    def render_blocks(
        self, document: Document, blocks: frozenset[int], pictures: Sequence[str], formats: Sequence[str], key: object
    ) -> None:
        """Render some blocks and pictures of a page in some formats, as an article without a title."""
        if document.page is None:
            return

        def receive(made: "tuple[RenderedArticle, ...] | None", error: BaseException | None) -> None:
            if made is not None:
                self.rendered.emit(key, tuple(one.text for one in made))
            else:
                self.render_failed.emit(
                    key, self.tr("Nothing was copied: {reason}").format(reason=localized(str(error)))
                )

        from extractors.saving.rendering import render_draft  # 3 ms with the article's modules: not paid at start-up

        draft = document.draft.of_blocks(blocks, pictures)
        self._workers.ask(render_draft, document.page, draft, tuple(formats), run_info_of(document), then=receive)

    def save(
        self, document: Document, path: Path, form: str, *, overwrite: bool, choices: Choices, own: str = ""
    ) -> None:
        """Save an article, or an extractor's own output."""

        def receive(notes: tuple[str, ...] | None, error: BaseException | None) -> None:
            if error is not None:
                self._tell_not_saved(document, error)
            elif isValid(document):  # else it was closed meanwhile; its file is written all the same
                self.saved.emit(document, path, " ".join(map(localized, notes or ())))

        self.write(document, path, form, overwrite=overwrite, own=own, choices=choices, then=receive)
        if not own:
            words = QCoreApplication.translate(
                "SaveController", "“{title}” is saved as soon as the proposal and the details are there."
            )
            self._tell_delay(document, words.format(title=short_title(document.title)))

    def write(
        self,
        document: Document,
        path: Path,
        form: str,
        *,
        overwrite: bool,
        choices: Choices,
        then: Then,
        own: str = "",
    ) -> None:
        """Save an article once it is complete; only `then` hears of it.

        What the extractors say, and the title, may still be on the way: an article made before would hold all of the
        page. Those of one page, and those with one name, are written in the order in which they were asked for.

        Args:
            document: the page.
            path: the file.
            form: the name of its format.
            overwrite: whether an existing file may be replaced.
            choices: how it is written.
            then: gets what could not be represented, or None and why it is not saved.
            own: the extractor whose own output is saved, or "" for the article.
        """
        if document.page is None:
            return

        def begin() -> None:
            count = document.edit_count

            def write(made: "tuple[RenderedArticle, ...]") -> tuple[str, ...]:
                _write(path, made[0], overwrite=overwrite)
                return made[0].notes

            def receive(notes: tuple[str, ...] | None, error: BaseException | None) -> None:
                if error is None and not own and isValid(document):
                    document.mark_saved(path, count, form, choices)
                self._end(writing, has_failed=error is not None)
                then(notes, error)

            self._make(document, (form,), choices, own, then=receive, also=write)

        writing = _Write(document, path, begin, is_own=bool(own))
        self._writes.append(writing)
        self._begin_those_possible()

    def when_complete(self, document: Document, act: Callable[[], None]) -> None:
        """Do something with an article once it is complete: at once, or later, and then say so."""
        self._tell_delay(document, self.tr("This is done as soon as the proposal and the details are there."))
        when_complete(document, act)

    def is_writing(self, document: Document) -> bool:
        """Whether an article of a page is being written, or is going to be."""
        return any(write.document is document for write in self._writes)

    def finish_writing(self, documents: Sequence[Document]) -> bool:
        """Wait until no article of these pages, or of closed ones, is being written; return False if one could not be.

        What has not begun, because the proposal is still to come, is waited for a moment only; see `waiting`. Meanwhile
        the window is painted, but takes no keys and no clicks.
        """
        writes = [write for write in self._writes if write.document in documents or not isValid(write.document)]
        if not writes:
            return True
        loop, patience = QEventLoop(), QTimer(singleShot=True, interval=_PATIENCE_MS)
        self.moved_on.connect(loop.quit)
        patience.timeout.connect(loop.quit)
        patience.start()
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            while any(write in self._writes and (write.has_begun or patience.isActive()) for write in writes):
                loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        finally:
            QGuiApplication.restoreOverrideCursor()
        return not any(write.has_failed for write in writes)

    def waiting(self, documents: Sequence[Document]) -> list[Document]:
        """Return those of some pages whose article is to be written when the proposal and the details are there."""
        waiting = [write.document for write in self._writes if not write.has_begun]
        return [document for document in documents if document in waiting]

    def give_up(self, documents: Sequence[Document]) -> None:
        """Do not write what waits for the proposal: the person does not want it, or its page is closed."""
        for write in tuple(self._writes):
            if not write.has_begun and write.document in documents:
                self._end(write, has_failed=False)

    def _begin_those_possible(self) -> None:
        """Begin to write what is complete and has nothing before it that it must not overtake."""
        for number, write in enumerate(tuple(self._writes)):
            earlier = self._writes[:number]
            is_first = all(one.document is not write.document and one.path != write.path for one in earlier)
            if not is_first or write.has_begun:
                continue
            if write.is_own or is_complete(write.document):
                write.has_begun = True
                write.begin()
                self.moved_on.emit()
            elif not write.is_watched:
                write.is_watched = True
                when_complete(write.document, partial(self._look_again, write))

    def _look_again(self, write: _Write) -> None:
        write.is_watched = False
        self._begin_those_possible()

    def _tell_delay(self, document: Document, words: str) -> None:
        if not is_complete(document):
            self.message.emit(words)
            when_complete(document, lambda: self.outdated.emit(words))

    def _end(self, write: _Write, *, has_failed: bool) -> None:
        write.has_failed = has_failed
        self._writes.remove(write)
        self.moved_on.emit()
        self._begin_those_possible()

    def make_article(self, document: Document, then: Then) -> None:
        """Make an article for a file of many; `then` gets it, or None and the reason."""
        from extractors.saving.rendering import article_of

        self._workers.ask(article_of, document.page, document.draft, run_info_of(document), then=then)

    def make_shown(self, document: Document, then: Then) -> None:
        """Prepare a page for a browser engine; `then` gets a `ShownPage`, or None and the reason."""
        page = document.page.without_subresources() if document.page is not None else None
        self._workers.ask(shown_page, page, document.entry.place if document.entry else "", then=then, about=document)

    def count_structure(self, document: Document, then: Then) -> None:
        """Count an article's structure; `then` gets a `structure_report.StructureReport`, or None and the reason."""
        from extractors.saving.rendering import structure_of

        own = {
            name: (document.votes[name].kept(), outcome.body_html)
            for name, outcome in document.outcomes.items()
            if isinstance(outcome, Extraction) and outcome.body_html and name in document.votes
        }
        page = document.page.without_subresources() if document.page is not None else None
        self._workers.ask(structure_of, page, document.draft.kept(), own, then=then, about=document)

    def compare_texts(self, left: Side, right: Side, then: Then) -> None:
        """Compare two texts word by word; `then` gets the `Differences`, or None and the reason."""
        self._workers.ask(differences_of, left, right, then=then)

    def write_together(
        self, articles: Sequence[Any], path: Path, form: str, *, overwrite: bool, choices: Choices, then: Then
    ) -> None:
        """Save several articles in one file; `then` gets what could not be represented, or None and the reason."""
        from extractors.saving.rendering import render_together

        def write(made: "RenderedArticle") -> tuple[str, ...]:
            _write(path, made, overwrite=overwrite)
            return made.notes

        self._workers.ask(render_together, tuple(articles), form, choices, then=then, also=write)

    def _make(
        self,
        document: Document,
        formats: tuple[str, ...],
        choices: Choices,
        own: str,
        *,
        then: Then,
        also: Callable[[Any], Any] | None = None,
    ) -> None:
        from extractors.saving.rendering import render_draft, render_own

        outcome, made = document.outcomes.get(own), run_info_of(document)
        if isinstance(outcome, Extraction):
            self._workers.ask(render_own, document.page, outcome, formats, made, choices, then=then, also=also)
        else:
            self._workers.ask(render_draft, document.page, document.draft, formats, made, choices, then=then, also=also)

    def _tell_not_saved(self, document: Document, error: BaseException) -> None:
        if isinstance(error, TargetExistsError) and isValid(document):
            self.target_exists.emit(document, Path(error.target))
        elif isinstance(error, UnhuskError):
            self.failed.emit(localized(str(error)))
        else:
            self.failed.emit(self.tr("The article was not saved: {reason}").format(reason=localized(str(error))))


def run_info_of(document: Document) -> "RunInfo":
    """Return the provenance that is written with a page's article."""
    from datetime import datetime  # 2 ms
    from importlib.metadata import version  # 15 ms; neither is paid at start-up

    from extractors.saving.rendered import RunInfo
    from extractors.saving.rendering import versions_of

    return RunInfo(
        program_version=version("unhusk"),
        extractors=versions_of(document.outcomes),
        saved_at=datetime.now().astimezone().isoformat(timespec="seconds"),
    )


def _write(path: Path, made: "RenderedArticle", *, overwrite: bool) -> None:
    """Write a file; its name template may require folders that do not exist yet."""
    make_folder(path.parent)
    sweep(path.parent)
    write_rendered(path, made, overwrite=overwrite)
