"""The one place that changes state: opens pages, runs extractors, plays edits, saves; `workers` does what is slow."""

import gc
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from threading import Thread

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.appearance.labels import opening_words
from desktop.session.articles import Articles
from desktop.session.documents.document import Document
from desktop.session.documents.stored_work import stored_work
from desktop.session.eviction import pages_to_evict
from desktop.session.file_questions import asked_soon, real_soon
from desktop.session.keeping.decision_keeper import DecisionKeeper
from desktop.session.keeping.draft_keeper import DraftKeeper
from desktop.session.keeping.drafts import DraftFolder
from desktop.session.keeping.recovery import Recovery
from desktop.session.keeping.rereading import Rereading
from desktop.session.keeping.restoring import open_document_of
from desktop.session.listing import Listing, name_of, reason_of
from desktop.session.offered_extractors import names_for, offered_extractors
from desktop.session.page_preferences import PagePreferences
from desktop.session.page_queue import PageQueue, Waiting
from desktop.session.runs import Runs
from desktop.session.sandbox_notice import SandboxNotice
from desktop.session.settings import Settings
from desktop.session.workers import Workers
from extractors.blocks.block import Block
from extractors.collection import SUFFIX
from extractors.editing import edits
from extractors.editing.draft import Draft
from extractors.editing.stored_draft import StoredDraft
from extractors.errors import TooLargeError
from extractors.pages.entry import Entry
from extractors.pages.page import Page
from extractors.running.probe import ProbeResult, probe
from extractors.running.reading import Read, cut, read_clipboard
from extractors.saving.choices import DEFAULT_CHOICES, Choices

_WAKING_MS = 120  # delay before a page of many is read, so that scrolling past reads nothing. Chosen by hand


class Session(QObject):
    """The open pages and what is done with them.

    Attributes:
        documents: the open pages, in the order of the list.
        current: the page shown, or None.
        articles, workers: makes and writes articles; runs slow work.
        preferences, runs: what the person wants of every page; the running extractors.
    """

    documents_added = Signal(tuple)  # rows of the list, before anything is read
    document_opened = Signal(object)  # before its page arrives
    document_closed = Signal(object)
    all_closed = Signal()
    list_offered = Signal(object)  # a Listing to choose pages from
    current_changed = Signal(object)
    saved = Signal(object, object, str)  # document, path, what could not be represented
    target_exists = Signal(object, object)  # document, path
    consent_requested = Signal(str, int, object)  # name, bytes, a callback that reads it anyway
    failed = Signal(str)
    message = Signal(str)
    collection_chosen = Signal(object)  # its path
    rendered = Signal(object, tuple)  # the caller's key, texts
    render_failed = Signal(object, str)  # the caller's key, why

    def __init__(self, settings: Settings, drafts: DraftFolder, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = settings
        self.drafts = drafts
        self.documents: list[Document] = []
        self.current: Document | None = None
        self.workers = Workers(self)
        self.runs = Runs(self.workers, settings, self)
        self.preferences = PagePreferences(settings, self.runs, self.documents)
        self.articles = Articles(self.workers, self)
        self.articles.saved.connect(self._note_saved)
        self.articles.target_exists.connect(self.target_exists)
        self.articles.rendered.connect(self.rendered)
        self.articles.render_failed.connect(self.render_failed)
        self.articles.failed.connect(self.failed)
        self._rereading = Rereading(self.workers, self._take_pages)
        self._draft_keeper = DraftKeeper(drafts, self.documents, self)
        self._draft_keeper.failed.connect(self.failed)
        self._decision_keeper = DecisionKeeper(drafts.decisions_folder, self)
        self._sandbox_notice = SandboxNotice(self.workers, settings, self)
        self.recovery = Recovery(drafts, self._open_draft, self)
        for one in (self.articles, self._draft_keeper, self._decision_keeper, self._sandbox_notice, self.recovery):
            one.message.connect(self.message)
        self._followed: set[Document] = set()
        self._alone: set[Document] = set()  # the only page in a file of many
        self._shown_count = 0
        self._waking = QTimer(self, singleShot=True, interval=_WAKING_MS)
        self._waking.timeout.connect(self._wake_current)
        self._page_queue = PageQueue(self._add_waiting, self)

    def start(self) -> None:
        """Start the workers and, off the window's thread, import here and there what the first page needs."""

        def warm() -> None:
            self.workers.pool.warm([one.name for one in offered_extractors() if not one.is_missing])
            import extractors.editing.metadata.choosing
            import extractors.saving.formats  # noqa: F401

        Thread(target=warm, name="warming", daemon=True).start()
        self._sandbox_notice.ask()

    def open_files(self, paths: Sequence[Path]) -> None:
        """Open saved pages, each on a document of its own; the first one named comes to the front."""
        for number, (path, real) in enumerate(zip(paths, real_soon(paths), strict=True)):
            self.open_file(path, is_shown=not number, real=real)

    def open_file(
        self, path: Path, *, allow_large: bool = False, is_shown: bool = True, real: Path | None = None
    ) -> None:
        """Open one saved page or show one that is open already; offer the list of a file of many, or a collection."""
        path, real = path.absolute(), real or real_soon([path])[0]
        if path.suffix == SUFFIX and asked_soon(path.is_file, True):
            self.collection_chosen.emit(path)
            return
        own = (one for one in self.documents if one.real_path == real and (one.entry is None or one in self._alone))
        if opened := next(own, None):
            self.show(opened if is_shown else self.current)
            return
        document = self._new_document(path.name, is_shown=is_shown)
        document.path, document.real_path = path, real
        self.workers.ask(probe, str(path), allow_large, then=partial(self._take_look, document), about=document)

    def open_entries(self, path: Path, entries: Sequence[Entry]) -> None:
        """Open pages of a file or folder of many: each gets a document that waits until it is looked at."""
        opened = {one.entry.place: one for one in self.documents if one.entry is not None and one.path == path}
        queued = self._page_queue.places(path)
        new = [entry for entry in entries if entry.place not in opened and entry.place not in queued]
        first = opened.get(entries[0].place) or (self._waiting_document(path, new.pop(0)) if new else None)
        if first is not None and first not in self.documents:
            self._add((first,))
        self._page_queue.put(path, new)
        self.show(first or self.current)

    def open_clipboard(self, html: str | None, text: str | None, url: str) -> None:
        """Open the contents of the clipboard, or of a drop."""
        document = self._new_document(self.tr("Pasted page"))
        self.workers.ask(read_clipboard, html, text, url, then=partial(self._take_pages, document), about=document)

    def read_again(self, document: Document, *, encoding: str | None = None) -> None:
        """Read a page's file again, perhaps with another encoding; corrections that still fit stay."""
        self._rereading.ask(document, encoding)

    def show(self, document: Document | None) -> None:
        """Bring a page to the front."""
        if document is self.current:
            return
        self.current = document
        self.workers.pool.prefer(document)
        if document is not None:
            self._shown_count += 1
            document.shown_at = self._shown_count
        self.current_changed.emit(document)
        if document is not None and document.is_waiting:
            self._waking.start()

    def wake(self, document: Document, *, allow_large: bool = False) -> None:
        """Read the page of a document that waits."""
        is_wanted = document.is_waiting or (document.problem and not document.is_ready)
        if document.path is None or document.entry is None or not is_wanted:
            return
        document.is_waiting, document.problem = False, ""
        self._follow(document)
        document.changed.emit(document)
        reading = self.runs.reading(document, allow_large=allow_large)
        self.workers.ask(*reading, then=partial(self._take_pages, document), about=document)

    def close_all(self) -> None:
        """Close all pages and keep their decisions."""
        documents = list(self.documents)
        self.documents.clear()
        self._page_queue.clear()
        self._followed.clear()
        self._alone.clear()
        self.show(None)
        self.all_closed.emit()
        for document in documents:
            self.runs.end(document)
            self._leave(document)
            document.deleteLater()
        gc.unfreeze()

    def close_document(self, document: Document, *, keeps_draft: bool = False) -> None:
        """Close a page and keep its decisions, and also a draft that could not be shown."""
        if document not in self.documents:
            return  # it was closed while the person was asked about it
        self.runs.end(document)
        if not keeps_draft:
            self._leave(document)
        place = self.documents.index(document)
        self.documents.remove(document)
        self._followed.discard(document)
        self._alone.discard(document)
        if document is self.current:
            self.show(self.documents[min(place, len(self.documents) - 1)] if self.documents else None)
        self.document_closed.emit(document)
        document.deleteLater()
        gc.unfreeze()  # a large page is hidden from the collector, see `channel`; it may have left garbage

    def play(self, document: Document, edit: edits.Edit) -> None:
        """Change a draft by an edit that can be undone."""
        document.play(edit)

    def render(
        self,
        document: Document,
        formats: Sequence[str],
        key: object,
        choices: Choices = DEFAULT_CHOICES,
        own: str = "",
    ) -> None:
        """Render the article in some formats; `rendered` or `render_failed` brings the result, with the key."""
        self.articles.render(document, formats, key, choices, own)

    def save(
        self,
        document: Document,
        path: Path,
        form: str,
        *,
        overwrite: bool = False,
        own: str = "",
        choices: Choices = DEFAULT_CHOICES,
    ) -> None:
        """Save the article, or an extractor's own output; `saved`, `target_exists` or `failed` reports the result."""
        self.articles.save(document, path, form, overwrite=overwrite, own=own, choices=choices)

    def keep_drafts(self) -> None:
        """Write every unsaved draft to disk, in case of a crash; remove those that are saved."""
        self._draft_keeper.keep()

    def close(self) -> None:
        """End all work; the decisions about open pages are kept."""
        self.recovery.close()
        self._draft_keeper.stop()
        self._waking.stop()
        self._page_queue.clear()
        for document in self.documents:
            self._leave(document)
            self.runs.end(document)
        self.workers.close()
        self._decision_keeper.close()
        self.drafts.close()

    def _leave(self, document: Document) -> None:
        """Keep the decisions about a page, and then remove its draft, which was there in case of a crash.

        A draft whose page has not arrived stays: it was left behind by an earlier session, and nothing else holds it.
        """
        if document.page is None:
            return
        self.articles.give_up((document,))
        self._decision_keeper.leave(document, partial(self.drafts.remove, document.draft_name))

    def _open_draft(self, name: str, page: Page | None) -> bool:
        """Restore a draft that was left behind, on its page where that is open; False while that is being read."""
        if page is None:
            self._draft_keeper.set_aside(name)
            return True
        entry = self.drafts.entry(name)
        document = open_document_of(page, entry, self.documents)
        if document is None:
            document = self._new_document(Path(page.path).name or self.tr("Pasted page"))
            document.path, document.entry = Path(page.path) if page.path else None, entry
            document.real_path = real_soon([document.path])[0] if document.path is not None else None
        elif not (document.is_ready or document.is_waiting or document.problem):
            return False
        self.show(document)
        if document.is_ready:
            self._decision_keeper.finish_look(document)
            self._draft_keeper.put_back(name, document)
        else:
            document.is_waiting, document.problem, document.draft_name = False, "", name
            self._follow(document)
            self.workers.ask(cut, page, then=partial(self._take_pages, document), about=document)
        return True

    def _new_document(self, name: str, *, is_shown: bool = True) -> Document:
        document = Document(name, self)
        self._add((document,))
        self._follow(document)
        if is_shown:
            self.show(document)
        return document

    def _add(self, documents: tuple[Document, ...]) -> None:
        for document in documents:
            document.draft_name = self.drafts.new_name()
            document.set_stops_at_every_dispute(self.settings.stops_at_every_dispute)
            document.role_choice = self.settings.role_choice
        self.documents.extend(documents)
        self.documents_added.emit(documents)

    def _add_waiting(self, pages: Sequence[Waiting]) -> None:
        self._add(tuple(self._waiting_document(*page) for page in pages))

    def _waiting_document(self, path: Path, entry: Entry) -> Document:
        document = Document(name_of(entry), self, entry=entry)
        document.path = path
        return document

    def _follow(self, document: Document) -> None:
        """Announce, once, that a document's page will arrive, and keep its draft from then on."""
        if document not in self._followed:
            self._followed.add(document)
            for change in (document.draft_changed, document.typed_changed):
                change.connect(lambda _: self._draft_keeper.note_change())
            self.document_opened.emit(document)

    def _wake_current(self) -> None:
        if self.current is not None and self.current.is_waiting:
            self.wake(self.current)

    def _take_look(self, document: Document, found: ProbeResult | None, error: BaseException | None) -> None:
        if document not in self.documents or document.path is None:
            return
        if found is None or found.read:
            document.entry = found.entry if found is not None else None
            self._alone.add(document)
            self._take_pages(document, found.read if found is not None else None, error)
            return
        self.close_document(document)
        self.list_offered.emit(Listing(self.workers, document.path, found.begun, self))

    def _take_pages(
        self, document: Document, read: Read | None, error: BaseException | None, refitted: Draft | None = None
    ) -> None:
        """Put the pages that were read on documents: one file may hold several."""
        if document not in self.documents:
            return
        if not read:
            self._tell_not_read(document, error)
            return
        for page, blocks in read[1:]:
            self._begin(self._new_document(page.source, is_shown=False), page, blocks)
        self._begin(document, *read[0], refitted)
        if document.path is not None and (document.entry is None or document in self._alone):
            self.settings.add_recent_file(document.path)

    def _tell_not_read(self, document: Document, error: BaseException | None) -> None:
        """Say why a page cannot be read. One of many keeps its place in the list and says so there."""
        path, entry = document.path, document.entry
        reason = reason_of(document.name, error)
        if document.page is None and entry is not None:
            document.report_problem(reason)
        elif document.page is None:
            self.close_document(document, keeps_draft=True)
        if isinstance(error, TooLargeError) and error.may_be_read and path is not None:
            ask = self.consent_requested.emit
            if entry is not None and document is self.current:
                ask(document.name, error.size_bytes, partial(self.wake, document, allow_large=True))
            elif entry is None:
                ask(path.name, error.size_bytes, partial(self.open_file, path, allow_large=True))
        elif entry is None or document.is_ready:
            self.failed.emit(reason)

    def _begin(self, document: Document, page: Page, blocks: tuple[Block, ...], refitted: Draft | None = None) -> None:
        """Put a page on its document and start the extractors; `refitted` is the draft of a page read again."""
        self.runs.end(document)
        is_first, found = document.page is None, document.found_metadata
        kept = self.drafts.read(document.draft_name, blocks)
        if refitted is not None:
            is_unchanged = blocks == document.blocks  # then nothing keeps it from being taken back
            kept = stored_work(document) if is_unchanged else StoredDraft(draft=refitted, proposed=found)
        if kept is None and document.page is None and self.drafts.holds(document.draft_name):
            self._draft_keeper.set_aside(document.draft_name)
            document.draft_name = self.drafts.new_name()
        if refitted is not None:
            self.drafts.remove(document.draft_name)  # it belongs to the page as it was
        page = self.preferences.applied(document, page)
        names = names_for(page)
        if not page.path and blocks:  # several pasted pages would otherwise have one name
            document.name = opening_words(blocks[0].text)
        document.open_page(page, blocks, names)
        if kept is not None:
            document.restore(kept)
        elif is_first:
            self._decision_keeper.look_for(document)
        self.runs.begin(document, page, names)
        for old in pages_to_evict(self.documents, self.current, document):
            if self.articles.is_writing(old):
                continue
            self.runs.end(old)
            old.unload()
            gc.unfreeze()  # as for a page that is closed

    def _note_saved(self, document: Document, path: Path, notes: str) -> None:
        self._decision_keeper.leave(document)
        self.keep_drafts()
        self.saved.emit(document, path, notes)
