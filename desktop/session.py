"""The one place that changes state: opens pages, runs extractors on them, plays edits, saves.

Everything slow happens in workers or on their threads; see `workers`.
"""

import gc
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.desk import Desk
from desktop.drafts import DraftFolder
from desktop.settings import Settings
from desktop.workers import Workers
from extractors.blocks.block import Block
from extractors.editing import edits
from extractors.editing.draft import Draft
from extractors.errors import TargetExistsError, TooLargeError, UnhuskError
from extractors.extraction import Extraction, Failure, Outcome
from extractors.pages.page import Page, PageKind
from extractors.plugins import registry
from extractors.running.answer import Answer
from extractors.running.reading import Read, cut, read_clipboard, read_file
from extractors.running.run import Run
from extractors.running.tasks import explain
from extractors.saving.rendering import Circumstances, Rendered, render_draft, render_own, versions_of
from extractors.saving.writing import write_rendered

if TYPE_CHECKING:
    from extractors.editing.metadata import MetadataChoice

_LONGER_LIMIT_S = 60.0  # "Give it a minute"
_KEEPING_MS = 800  # from the last change of a draft until it is on disk


class Session(QObject):
    """The open pages and what is done with them.

    Attributes:
        desks: the open pages, in the order of the list.
        current: the page on show, or None.
    """

    desk_opened = Signal(object)
    desk_closed = Signal(object)
    current_changed = Signal(object)
    saved = Signal(object, object)  # desk, path
    target_exists = Signal(object, object)  # desk, path
    size_asked = Signal(object, int)  # path, bytes
    failed = Signal(str)
    told = Signal(str)
    reasons_given = Signal(int, tuple)
    rendered = Signal(object, tuple)  # what it was asked for, texts
    render_failed = Signal(object, str)  # what it was asked for, why

    def __init__(self, settings: Settings, drafts: DraftFolder, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = settings
        self.drafts = drafts
        self.desks: list[Desk] = []
        self.current: Desk | None = None
        self._workers = Workers(self)
        self._runs: dict[Desk, tuple[int, Run]] = {}
        self._run_count = 0
        self._keeping = QTimer(self, singleShot=True, interval=_KEEPING_MS)
        self._keeping.timeout.connect(self.keep_drafts)

    def start(self) -> None:
        """Start the workers and have them import the extractors, so that the first page does not wait.

        Not on the window's thread: listing what is installed looks into every package, and what the window itself will
        need when the first page is there takes its time to import.
        """

        def warm() -> None:
            self._workers.pool.warm([one.name for one in self.extractors() if not one.is_missing])
            import extractors.editing.metadata
            import extractors.saving.formats  # noqa: F401

        Thread(target=warm, name="warming", daemon=True).start()

    @staticmethod
    def extractors() -> tuple[registry.Registered, ...]:
        """Return what is installed, combiners first: they are what one looks at most."""
        return tuple(sorted(registry.installed(), key=lambda one: not one.is_combiner))

    def names_for(self, page: Page) -> tuple[str, ...]:
        """Return the extractors to run on a page: all there are, `plain-text` only without markup."""
        names = [one.name for one in self.extractors() if not one.is_missing]
        if page.kind is PageKind.HTML:
            names = [name for name in names if name != "plain-text"]
        return tuple(names)

    def open_files(self, paths: Sequence[Path]) -> None:
        """Open saved pages, each on a desk of its own."""
        for path in paths:
            self.open_file(path)

    def open_file(self, path: Path, *, allow_large: bool = False) -> None:
        """Open one saved page; one that is open already comes to the front."""
        path = path.absolute()
        desk = next((desk for desk in self.desks if desk.path == path), None)
        if desk is not None:
            self.show(desk)
            return
        desk = self._new_desk(path.name)
        desk.path = path
        self._workers.ask(read_file, str(path), None, allow_large, then=partial(self._take_pages, desk))

    def open_clipboard(self, html: str | None, text: str | None, url: str) -> None:
        """Open what is on the clipboard, or was dropped."""
        desk = self._new_desk(self.tr("Pasted page"))
        self._workers.ask(read_clipboard, html, text, url, then=partial(self._take_pages, desk))

    def open_left_drafts(self) -> None:
        """Open the pages whose drafts an earlier session left behind when it ended without being asked to."""
        for name in self.drafts.names():
            page = self.drafts.page(name)
            if page is None:
                self.drafts.remove(name)
                continue
            desk = self._new_desk(Path(page.path).name or self.tr("Pasted page"))
            desk.draft_name = name
            desk.path = Path(page.path) if page.path else None
            self._workers.ask(cut, page, then=partial(self._take_pages, desk))

    def read_again(self, desk: Desk, *, encoding: str | None = None) -> None:
        """Read a page's file again, perhaps with another encoding; corrections that still fit stay."""
        if desk.path is None:
            return
        draft, old_blocks = desk.draft, desk.blocks

        def carry_over(read: Read) -> tuple[Read, Draft | None]:
            return read, _refitted(draft, old_blocks, read[0][1])

        def receive(made: tuple[Read, Draft | None] | None, error: BaseException | None) -> None:
            read, refitted = made or (None, None)
            if read and desk.draft is not draft:  # corrected meanwhile
                refitted = _refitted(desk.draft, old_blocks, read[0][1])
            self._take_pages(desk, read, error, refitted)

        self._workers.ask(read_file, str(desk.path), encoding, True, then=receive, also=carry_over)

    def show(self, desk: Desk | None) -> None:
        """Bring a page to the front."""
        if desk is not self.current:
            self.current = desk
            self.current_changed.emit(desk)

    def close_desk(self, desk: Desk) -> None:
        """Close a page; its draft is let go."""
        self._stop(desk)
        self.drafts.remove(desk.draft_name)
        place = self.desks.index(desk)
        self.desks.remove(desk)
        if desk is self.current:
            self.show(self.desks[min(place, len(self.desks) - 1)] if self.desks else None)
        self.desk_closed.emit(desk)
        desk.deleteLater()
        gc.unfreeze()  # a large page is kept from the collector, see `channel`; it may have left something behind

    def play(self, desk: Desk, edit: edits.Edit) -> None:
        """Change a draft by an edit that can be undone."""
        desk.play(edit)

    def retry(self, desk: Desk, name: str, *, is_longer: bool) -> None:
        """Run one extractor once more, with a minute where it ran out of time."""
        if desk in self._runs:
            desk.wait_for(name)
            limit_s = _LONGER_LIMIT_S if is_longer else float(self.settings.time_limit_s)
            self._runs[desk][1].retry(name, time_limit_s=limit_s)

    def stop(self, desk: Desk) -> None:
        """Stop the extractors that are still running on a page."""
        if desk in self._runs:
            for name in tuple(desk.waiting):
                self._runs[desk][1].stop(name)

    def render(self, desk: Desk, formats: Sequence[str], asked: object) -> None:
        """Have the article written out in some formats; `rendered` brings the texts with what they were asked for.

        Where that fails, `render_failed` says why, with what it was asked for.
        """
        if desk.page is None:
            return

        def receive(made: tuple[Rendered, ...] | None, error: BaseException | None) -> None:
            if made is not None:
                self.rendered.emit(asked, tuple(one.text for one in made))
            else:
                words = self.tr("The article could not be made: {reason}").format(reason=error)
                self.render_failed.emit(asked, words)

        circumstances = self._circumstances(desk)
        self._workers.ask(render_draft, desk.page, desk.draft, tuple(formats), circumstances, then=receive)

    def save(self, desk: Desk, path: Path, form: str, *, overwrite: bool = False, own: str = "") -> None:
        """Save the article, or an extractor's own output; `saved`, `target_exists` or `failed` says how it went."""
        if desk.page is None:
            return
        draft, outcome, made = desk.draft, desk.outcomes.get(own), self._circumstances(desk)

        def write(made: tuple[Rendered, ...]) -> Path:
            write_rendered(path, made[0], overwrite=overwrite)
            return path

        def receive(_: Path | None, error: BaseException | None) -> None:
            if error is not None:
                self._tell_not_saved(desk, error)
                return
            if not own:
                desk.mark_saved(path, draft)
            self._tell_saved(desk, path)

        if isinstance(outcome, Extraction):
            self._workers.ask(render_own, desk.page, outcome, (form,), made, then=receive, also=write)
        else:
            self._workers.ask(render_draft, desk.page, draft, (form,), made, then=receive, also=write)

    def save_now(self, desk: Desk, path: Path, form: str, *, overwrite: bool) -> bool:
        """Save the article and wait for it, on the way out; return whether it is on disk. A failure is told."""
        assert desk.page is not None
        made = self._circumstances(desk)
        task = self._workers.ask(render_draft, desk.page, desk.draft, (form,), made, then=lambda *_: None)
        try:
            write_rendered(path, task.result()[0], overwrite=overwrite)
        except Exception as error:  # noqa: BLE001 - whatever it is, the draft must stay and the person be told
            self._tell_not_saved(desk, error)
            return False
        desk.mark_saved(path, desk.draft)
        self._tell_saved(desk, path)
        return True

    def keep_drafts(self) -> None:
        """Write every unsaved draft to disk, for a crash; remove those that are saved."""
        for desk in self.desks:
            if desk.page is not None and desk.has_unsaved_corrections:
                self.drafts.keep(desk.draft_name, desk.page, desk.draft, desk.blocks)
            else:
                self.drafts.remove(desk.draft_name)

    def close(self) -> None:
        """End all work and forget the drafts on disk: the person has saved or let go of them."""
        self._keeping.stop()
        for desk in self.desks:
            self.drafts.remove(desk.draft_name)
            self._stop(desk)
        self._workers.close()

    def ask_reasons(self, desk: Desk, block: int) -> None:
        """Ask why the proposal keeps or drops a block; `reasons_given` brings what weighed most, in words."""
        if desk.page is None:
            return

        def receive(reasons: tuple[str, ...] | None, _: BaseException | None) -> None:
            self.reasons_given.emit(block, reasons or ())

        self._workers.ask(explain, desk.draft.base_name, desk.page, dict(desk.votes), block, then=receive)

    def _new_desk(self, name: str) -> Desk:
        desk = Desk(name, self)
        desk.draft_name = self.drafts.new_name()
        desk.set_stops_at_every_dispute(self.settings.stops_at_every_dispute)
        desk.draft_changed.connect(lambda _: self._keeping.start())
        self.desks.append(desk)
        self.desk_opened.emit(desk)
        self.show(desk)
        return desk

    def _take_pages(
        self, desk: Desk, read: Read | None, error: BaseException | None, refitted: Draft | None = None
    ) -> None:
        """Put what was read on desks: one file may hold several pages."""
        if desk not in self.desks:
            return
        if not read:
            path = desk.path
            if desk.page is None:
                self.close_desk(desk)
            if isinstance(error, TooLargeError) and error.may_be_read and path is not None:
                self.size_asked.emit(path, error.size_bytes)
            else:
                self.failed.emit(str(error) if isinstance(error, UnhuskError) else f"{desk.name}: {error}")
            return
        for page, blocks in read[1:]:
            self._begin(self._new_desk(page.source), page, blocks)
        self._begin(desk, *read[0], refitted)
        self.show(desk)
        if desk.path is not None:
            self.settings.add_recent_file(desk.path)

    def _begin(self, desk: Desk, page: Page, blocks: tuple[Block, ...], refitted: Draft | None = None) -> None:
        """Put a page on its desk and start the extractors; `refitted` is the draft of a page that was read again."""
        self._stop(desk)
        kept = refitted or self.drafts.read(desk.draft_name, blocks)
        if refitted is not None:
            self.drafts.remove(desk.draft_name)  # it stands with the page as it was
        names = self.names_for(page)
        desk.open_page(page, blocks, names)
        if kept is not None:
            desk.restore(kept)
        self._run_count += 1
        number = self._run_count
        run = Run(
            page,
            names,
            self._workers.pool,
            on_answer=lambda answer: self._workers.bring(self._take_answer, desk, number, answer),
            time_limit_s=float(self.settings.time_limit_s),
            combine_early=True,
        )
        self._runs[desk] = (number, run)

    def _take_answer(self, desk: Desk, number: int, answer: Answer) -> None:
        if self._runs.get(desk, (0, None))[0] != number:
            return  # of a page that was closed or read again
        if not answer.is_final:
            if answer.votes is not None:
                desk.take_early(answer.outcome, answer.votes)
            return
        is_first = desk.details is None
        desk.take_answer(answer.outcome, answer.votes)
        if is_first or not desk.waiting:
            self._gather_details(desk)
        if not desk.waiting:
            desk.finish()

    def _gather_details(self, desk: Desk) -> None:
        """Choose title, author and the rest from what the page and the extractors say."""
        from extractors.editing.metadata import best_metadata  # 25 ms, with lxml: not paid at start-up

        def receive(details: "MetadataChoice | None", _: BaseException | None) -> None:
            if details is not None and desk in self.desks:
                desk.set_details(details)

        outcomes = {name: _without_body(outcome) for name, outcome in desk.outcomes.items()}
        self._workers.ask(best_metadata, desk.page, outcomes, then=receive)

    def _tell_saved(self, desk: Desk, path: Path) -> None:
        self.settings.save_folder = path.parent
        self.keep_drafts()
        self.saved.emit(desk, path)

    def _tell_not_saved(self, desk: Desk, error: BaseException) -> None:
        if isinstance(error, TargetExistsError):
            self.target_exists.emit(desk, Path(error.target))
        elif isinstance(error, UnhuskError):
            self.failed.emit(str(error))
        else:
            self.failed.emit(self.tr("The article was not saved: {reason}").format(reason=error))

    def _circumstances(self, desk: Desk) -> Circumstances:
        from datetime import datetime  # 2 ms
        from importlib.metadata import version  # 15 ms; neither is paid at start-up

        return Circumstances(
            program_version=version("unhusk"),
            extractors=versions_of(desk.outcomes),
            saved_at=datetime.now().astimezone().isoformat(timespec="seconds"),
        )

    def _stop(self, desk: Desk) -> None:
        if desk in self._runs:
            self._runs.pop(desk)[1].cancel()


def _refitted(draft: Draft, old_blocks: tuple[Block, ...], blocks: tuple[Block, ...]) -> Draft | None:
    """Return a draft for the blocks of a page that was read again; None where nothing was corrected. Slow."""
    if not draft.decisions:
        return None
    from extractors.editing.refitting import refit  # RapidFuzz, 10 ms: not paid at start-up

    return refit(draft, old_blocks, blocks)


def _without_body(outcome: Outcome) -> Outcome:
    """Return an outcome without its text: metadata alone goes to a worker again."""
    if isinstance(outcome, Failure):
        return outcome
    return replace(outcome, body_html="", plain_text=None, block_scores=None)
