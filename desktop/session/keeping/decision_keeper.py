"""A person's decisions about a page go to disk when the page is saved or closed, and come back with the page.

Files are read and written in a separate thread. A page is shown without waiting for it: its stored decisions arrive
within some milliseconds, and what the person decides meanwhile overrides them.
"""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from time import time
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from desktop.language.sentences import localized
from desktop.session.documents.document import Document
from desktop.session.documents.stored_work import FORGETTING, may_be_undone, stored_with_typed
from desktop.session.keeping.decision_store import DecisionStore, SeenWork, StoredWork, StoredWorkMatch
from desktop.session.keeping.keeping_problem import keeping_problem
from extractors.comparing.combining import default_for
from extractors.editing import edits
from extractors.errors import UnhuskError
from extractors.pages.page import Page


class DecisionKeeper(QObject):
    """Stores the decisions on pages, and restores them on pages that are opened again."""

    message = Signal(str)
    _looked = Signal(object)  # the document
    _failed = Signal(str)
    _merged = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store, self._begun_at = DecisionStore(folder), time()
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="decisions")
        self._is_closed = self._has_warned = False
        self._seen: WeakKeyDictionary[Document, SeenWork] = WeakKeyDictionary()
        self._looks: dict[Document, tuple[Page, Future[StoredWorkMatch | None]]] = {}
        self._looked.connect(self.finish_look, Qt.ConnectionType.QueuedConnection)
        self._failed.connect(self._tell_failure, Qt.ConnectionType.QueuedConnection)
        self._merged.connect(self._tell_merged, Qt.ConnectionType.QueuedConnection)

    def look_for(self, document: Document) -> None:
        """Look for earlier decisions about a page; they are applied when they are found."""
        page = document.page
        if page is None or self._is_closed:
            return
        look = self._thread.submit(
            self._store.find, page, _place_of(document), document.blocks, self._seen_on(document)
        )
        self._looks[document] = (page, look)
        document.gathering += 1

        def tell(_: object) -> None:
            if not self._is_closed:
                self._looked.emit(document)

        look.add_done_callback(tell)

    def leave(self, document: Document, then: Callable[[], None] = lambda: None) -> None:
        """Store the decisions about a page; `then` is called in another thread, once they are safe on disk."""
        if self._is_closed:
            return
        self.finish_look(document)  # else what is found would be lost: the new decisions take its place
        page, place, blocks, found_as = document.page, _place_of(document), document.blocks, document.kept_as
        seen = self._seen_on(document)
        if page is None or not (_is_by_hand(document) or _is_saved(document)):
            if found_as:
                self._thread.submit(self._forget, found_as, seen, then)
            else:
                then()
            return
        kept = StoredWork(stored=stored_with_typed(document), is_saved=_is_saved(document), saved=document.saved)

        def keep() -> None:
            try:
                is_merged = self._store.store(kept, page, place, blocks, found_as, seen)
                if is_merged and not self._is_closed:
                    self._merged.emit()
            except (OSError, UnhuskError) as error:
                if not self._is_closed:
                    self._failed.emit(keeping_problem(error))
            else:
                then()

        self._thread.submit(keep)

    def close(self) -> None:
        """Wait for pending writes."""
        self._is_closed = True
        self._thread.shutdown(wait=True)

    def _seen_on(self, document: Document) -> SeenWork:
        """Return what a page shows of what is stored; one restored after a crash has all from before its draft."""
        if document not in self._seen:
            restored = document.restored
            self._seen[document] = SeenWork(restored.stored_at) if restored is not None else SeenWork(self._begun_at)
        return self._seen[document]

    def _forget(self, found_as: str, seen: SeenWork, then: Callable[[], None]) -> None:
        self._store.forget(found_as, seen)
        then()

    def finish_look(self, document: Document) -> None:
        """Apply the decisions that were looked for, if any; wait for them where they are still being read."""
        page, look = self._looks.pop(document, (None, None))
        if page is None or look is None or not isValid(document):
            return
        document.gathering -= 1
        found = look.result()
        if found is not None and document.page is not None and document.page.text is page.text:
            self._lay(document, found)  # else the page was read again meanwhile
        document.changed.emit(document)

    def _lay(self, document: Document, found: StoredWorkMatch) -> None:
        kept = found.work
        if kept is None:
            words = self.tr("Earlier decisions about this page do not fit it as it is now. They are kept.")
            if found.is_of_later_version:
                words = self.tr(
                    "The decisions about this page were kept by a later version of Unhusk. They stay there."
                )
            self.message.emit(words)
            return
        if not kept.stored.lost_count:
            document.kept_as = found.name
        if document.saved is None:
            document.saved = kept.saved
        document.restore(kept.stored, is_saved=kept.is_saved)
        if kept.stored.lost_count:
            words = self.tr(
                "%Ln of your decisions no longer fit this page, which has changed.", "", kept.stored.lost_count
            )
            self.message.emit(words)

    def _tell_merged(self) -> None:
        self.message.emit(
            self.tr(
                "This page was also corrected elsewhere: in another window, or as a second copy in this one. "
                "Both are kept: open it again to see them, and undo to take them apart."
            )
        )

    def _tell_failure(self, why: str) -> None:
        if not self._has_warned:
            self._has_warned = True
            self.message.emit(
                self.tr("Your decisions are not kept with the page, because: {why}").format(why=localized(why))
            )


def forget_edit(document: Document) -> edits.Edit:
    """Return the edit that forgets all decisions about a page; it can be undone like any other."""
    draft = document.draft
    reset = edits.reset(draft, draft.decisions)
    metadata = document.found_metadata
    base = None
    name = default_for(document.page) if document.page is not None else ""
    if name in document.votes and name != draft.base_name:
        base = ((draft.base_name, draft.base), (name, document.votes[name].kept()))
    return replace(
        reset,
        label=FORGETTING,
        base=base,
        metadata=(draft.metadata, metadata) if metadata != draft.metadata else None,
        threshold=(draft.threshold, None) if draft.threshold is not None else None,
        pictures=tuple(edits.PictureChange(name, is_kept, None) for name, is_kept in draft.pictures.items()),
        alt_texts=edits.alt_changes(draft, dict.fromkeys(draft.alt_texts)),
    )


def _is_by_hand(document: Document) -> bool:
    """Tell whether a person did anything on a page that would be missed."""
    draft = document.draft
    is_typing = document.typed is not None
    return is_typing or draft.is_corrected or draft.metadata != document.found_metadata or may_be_undone(document)


def _is_saved(document: Document) -> bool:
    return document.saved is not None and not document.has_unsaved_corrections and document.typed is None


def _place_of(document: Document) -> str:
    """Return the place a page was read from, if that was a file."""
    if document.path is None:
        return ""
    return f"{document.path}\n{document.entry.place}" if document.entry is not None else str(document.path)
