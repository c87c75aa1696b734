"""The one place that changes state: opens pages, runs extractors on them, plays edits, saves.

Everything slow happens in workers or on their threads; see `workers`.
"""

import gc
from collections import deque
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from threading import Thread

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.articles import Articles
from desktop.desk import Desk
from desktop.drafts import DraftFolder
from desktop.listing import Listing, name_of
from desktop.resting import pages_to_let_go
from desktop.runs import Runs
from desktop.settings import Settings
from desktop.workers import Workers
from extractors.blocks.block import Block
from extractors.editing import edits
from extractors.editing.draft import Draft
from extractors.errors import TooLargeError, UnhuskError
from extractors.pages.entry import Entry
from extractors.pages.page import Page, PageKind
from extractors.plugins import registry
from extractors.running.probe import Probed, probe
from extractors.running.reading import Read, cut, read_clipboard, read_entry, read_file
from extractors.running.tasks import explain
from extractors.saving.choices import AS_EVER, Choices

_KEEPING_MS = 800  # from the last change of a draft until it is on disk
_WAKING_MS = 120  # from going to a page of many until it is read, so that going by reads nothing. By hand
_AT_ONCE = 100  # desks of pages that wait, some 10 ms


class Session(QObject):
    """The open pages and what is done with them.

    Attributes:
        desks: the open pages, in the order of the list.
        current: the page on show, or None.
        articles: what makes and writes articles.
    """

    desks_added = Signal(tuple)  # rows of the list, before anything is read
    desk_opened = Signal(object)  # a page is about to come
    desk_closed = Signal(object)
    all_closed = Signal()
    list_offered = Signal(object)  # a Listing to choose pages from
    current_changed = Signal(object)
    saved = Signal(object, object, str)  # desk, path, what could not be done
    target_exists = Signal(object, object)  # desk, path
    size_asked = Signal(str, int, object)  # name, bytes, what to call to read it all the same
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
        self._runs = Runs(self._workers, settings, self)
        self.articles = Articles(self._workers, self)
        self.articles.saved.connect(self._note_saved)
        self.articles.target_exists.connect(self.target_exists)
        self.articles.rendered.connect(self.rendered)
        self.articles.render_failed.connect(self.render_failed)
        self.articles.failed.connect(self.failed)
        self._keeping = QTimer(self, singleShot=True, interval=_KEEPING_MS)
        self._keeping.timeout.connect(self.keep_drafts)
        self._followed: set[Desk] = set()
        self._shown_count = 0
        self._waking = QTimer(self, singleShot=True, interval=_WAKING_MS)
        self._waking.timeout.connect(self._wake_current)
        self._arriving: deque[tuple[Path, Entry]] = deque()
        self._adding = QTimer(self, interval=0)
        self._adding.timeout.connect(self._add_waiting)

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
        """Open one saved page; one that is open already comes to the front, of many a list is offered."""
        path = path.absolute()
        desk = next((desk for desk in self.desks if desk.path == path and desk.entry is None), None)
        if desk is not None:
            self.show(desk)
            return
        desk = self._new_desk(path.name)
        desk.path = path
        self._workers.ask(probe, str(path), allow_large, then=partial(self._take_look, desk))

    def open_entries(self, path: Path, entries: Sequence[Entry]) -> None:
        """Open pages of a file or folder that holds many: each gets a desk that waits until it is looked at."""
        opened = {desk.entry.place: desk for desk in self.desks if desk.entry is not None and desk.path == path}
        arriving = {entry.place for other, entry in self._arriving if other == path}
        new = [entry for entry in entries if entry.place not in opened and entry.place not in arriving]
        self.settings.add_recent_file(path)
        first = opened.get(entries[0].place)
        if first is None and new:
            first = self._waiting_desk(path, new.pop(0))
            self._add((first,))
        self._arriving.extend((path, entry) for entry in new)
        if self._arriving:
            self._adding.start()
        self.show(first or self.current)

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
            desk.entry = self.drafts.entry(name)
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

        if desk.entry is not None:
            self._workers.ask(read_entry, str(desk.path), desk.entry, encoding, True, then=receive, also=carry_over)
        else:
            self._workers.ask(read_file, str(desk.path), encoding, True, then=receive, also=carry_over)

    def show(self, desk: Desk | None) -> None:
        """Bring a page to the front."""
        if desk is self.current:
            return
        self.current = desk
        if desk is not None:
            self._shown_count += 1
            desk.shown_at = self._shown_count
        self.current_changed.emit(desk)
        if desk is not None and desk.is_waiting:
            self._waking.start()

    def wake(self, desk: Desk, *, allow_large: bool = False) -> None:
        """Read the page of a desk that waits."""
        if desk.path is None or desk.entry is None or not (desk.is_waiting or (desk.trouble and not desk.is_ready)):
            return
        desk.is_waiting, desk.trouble = False, ""
        self._follow(desk)
        self._workers.ask(
            read_entry, str(desk.path), desk.entry, None, allow_large, then=partial(self._take_pages, desk)
        )

    def close_all(self) -> None:
        """Close all pages; their drafts are let go."""
        desks, self.desks = self.desks, []
        self._arriving.clear()
        self._followed.clear()
        self.show(None)
        self.all_closed.emit()
        for desk in desks:
            self._runs.end(desk)
            self.drafts.remove(desk.draft_name)
            desk.deleteLater()
        gc.unfreeze()

    def close_desk(self, desk: Desk) -> None:
        """Close a page; its draft is let go."""
        self._runs.end(desk)
        self.drafts.remove(desk.draft_name)
        place = self.desks.index(desk)
        self.desks.remove(desk)
        self._followed.discard(desk)
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
        self._runs.retry(desk, name, is_longer=is_longer)

    def stop(self, desk: Desk) -> None:
        """Stop the extractors that are still running on a page."""
        self._runs.stop(desk)

    def render(
        self, desk: Desk, formats: Sequence[str], asked: object, choices: Choices = AS_EVER, own: str = ""
    ) -> None:
        """Have the article written out in some formats; `rendered` brings the texts with what they were asked for.

        Where that fails, `render_failed` says why, with what it was asked for.
        """
        self.articles.render(desk, formats, asked, choices, own)

    def save(
        self,
        desk: Desk,
        path: Path,
        form: str,
        *,
        overwrite: bool = False,
        own: str = "",
        choices: Choices = AS_EVER,
    ) -> None:
        """Save the article, or an extractor's own output; `saved`, `target_exists` or `failed` says how it went."""
        self.articles.save(desk, path, form, overwrite=overwrite, own=own, choices=choices)

    def keep_drafts(self) -> None:
        """Write every unsaved draft to disk, for a crash; remove those that are saved."""
        for desk in self.desks:
            if desk.page is not None and desk.has_unsaved_corrections:
                self.drafts.keep(desk.draft_name, desk.page, desk.draft, desk.blocks, desk.entry)
            else:
                self.drafts.remove(desk.draft_name)

    def close(self) -> None:
        """End all work and forget the drafts on disk: the person has saved or let go of them."""
        for timer in (self._keeping, self._waking, self._adding):
            timer.stop()
        for desk in self.desks:
            self.drafts.remove(desk.draft_name)
            self._runs.end(desk)
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
        self._add((desk,))
        self._follow(desk)
        self.show(desk)
        return desk

    def _add(self, desks: tuple[Desk, ...]) -> None:
        for desk in desks:
            desk.draft_name = self.drafts.new_name()
            desk.set_stops_at_every_dispute(self.settings.stops_at_every_dispute)
        self.desks.extend(desks)
        self.desks_added.emit(desks)

    def _add_waiting(self) -> None:
        """Add some of the desks that are yet to be made: thousands at one go would hold the window."""
        count = min(_AT_ONCE, len(self._arriving))
        self._add(tuple(self._waiting_desk(*self._arriving.popleft()) for _ in range(count)))
        if not self._arriving:
            self._adding.stop()

    def _waiting_desk(self, path: Path, entry: Entry) -> Desk:
        desk = Desk(name_of(entry), self, entry=entry)
        desk.path = path
        return desk

    def _follow(self, desk: Desk) -> None:
        """Say that a page is about to come to a desk, once, and keep its draft from then on."""
        if desk not in self._followed:
            self._followed.add(desk)
            desk.draft_changed.connect(lambda _: self._keeping.start())
            self.desk_opened.emit(desk)

    def _wake_current(self) -> None:
        if self.current is not None and self.current.is_waiting:
            self.wake(self.current)

    def _take_look(self, desk: Desk, found: Probed | None, error: BaseException | None) -> None:
        if desk not in self.desks or desk.path is None:
            return
        if found is None or found.read:
            desk.entry = found.entry if found is not None else None
            self._take_pages(desk, found.read if found is not None else None, error)
            return
        self.close_desk(desk)
        self.list_offered.emit(Listing(self._workers, desk.path, found.begun, self))

    def _take_pages(
        self, desk: Desk, read: Read | None, error: BaseException | None, refitted: Draft | None = None
    ) -> None:
        """Put what was read on desks: one file may hold several pages."""
        if desk not in self.desks:
            return
        if not read:
            self._tell_not_read(desk, error)
            return
        for page, blocks in read[1:]:
            self._begin(self._new_desk(page.source), page, blocks)
        self._begin(desk, *read[0], refitted)
        if desk.entry is None:
            self.show(desk)
        if desk.path is not None:
            self.settings.add_recent_file(desk.path)

    def _tell_not_read(self, desk: Desk, error: BaseException | None) -> None:
        """Say why a page cannot be read. One of many keeps its place in the list and says so there."""
        path, entry = desk.path, desk.entry
        reason = str(error) if isinstance(error, UnhuskError) else f"{desk.name}: {error}"
        may_be_read = isinstance(error, TooLargeError) and error.may_be_read and path is not None
        if desk.page is None and entry is not None:
            desk.tell_trouble(reason)
        elif desk.page is None:
            self.close_desk(desk)
        if may_be_read and path is not None and isinstance(error, TooLargeError):
            if entry is not None and desk is self.current:
                self.size_asked.emit(desk.name, error.size_bytes, partial(self.wake, desk, allow_large=True))
            elif entry is None:
                self.size_asked.emit(path.name, error.size_bytes, partial(self.open_file, path, allow_large=True))
        elif entry is None or desk.is_ready:
            self.failed.emit(reason)

    def _begin(self, desk: Desk, page: Page, blocks: tuple[Block, ...], refitted: Draft | None = None) -> None:
        """Put a page on its desk and start the extractors; `refitted` is the draft of a page that was read again."""
        self._runs.end(desk)
        kept = refitted or self.drafts.read(desk.draft_name, blocks)
        if refitted is not None:
            self.drafts.remove(desk.draft_name)  # it stands with the page as it was
        names = self.names_for(page)
        desk.open_page(page, blocks, names)
        if kept is not None:
            desk.restore(kept)
        self._runs.begin(desk, page, names)
        for old in pages_to_let_go(self.desks, self.current, desk):
            self._runs.end(old)
            old.let_go()
            gc.unfreeze()  # as for a page that is closed

    def _note_saved(self, desk: Desk, path: Path, notes: str) -> None:
        self.keep_drafts()
        self.saved.emit(desk, path, notes)


def _refitted(draft: Draft, old_blocks: tuple[Block, ...], blocks: tuple[Block, ...]) -> Draft | None:
    """Return a draft for the blocks of a page that was read again; None where nothing was corrected. Slow."""
    if not draft.decisions:
        return None
    from extractors.editing.refitting import refit  # RapidFuzz, 10 ms: not paid at start-up

    return refit(draft, old_blocks, blocks)
