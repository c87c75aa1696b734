"""The decisions on open pages of a collection: restored when a page opens, and kept shortly after each change."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, SignalInstance
from shiboken6 import isValid

from desktop.language.sentences import localized
from desktop.session.collection.other_people import show_others
from desktop.session.documents.document import Document
from desktop.session.documents.stored_work import may_be_undone, stored_with_typed, stored_work
from desktop.session.session import Session
from extractors.collection.collection import Collection
from extractors.collection.page_row import PageRow, PageState
from extractors.editing.draft_file import dump, load
from extractors.errors import CollectionError, DraftError

_KEPT_EVERY_MS = 800  # a killed program loses at most the last second


class Desk(Protocol):
    """What the drafts need from the desk."""

    collection: Collection | None
    failed: SignalInstance

    def row_of(self, document: Document | None) -> PageRow | None:
        """Return the row of an open page."""

    def try_to(self, act: Callable[[Collection], object]) -> bool:
        """Do something with the collection; report an error, and tell whether it succeeded."""


class DeskDrafts(QObject):
    """Restores and keeps the decisions on open pages.

    What the collection holds about a page is looked up before anything is written in its place: a person may have
    decided something before the page's extractors had answered.
    """

    def __init__(self, desk: Desk, session: Session, apply_rules: Callable[[Document], None], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._session, self._apply_rules = desk, session, apply_rules
        self._followed: set[Document] = set()
        self._changed: set[Document] = set()
        self._looked_up: set[Document] = set()
        self._unfit: set[Document] = set()  # what the collection holds does not fit their pages
        self._keep = QTimer(self, singleShot=True, interval=_KEPT_EVERY_MS)
        self._keep.timeout.connect(self.keep_changes)
        session.document_opened.connect(self.follow)
        session.document_closed.connect(self._forget)
        session.all_closed.connect(self._leave_all)

    def follow(self, document: Document) -> None:
        """Keep the decisions on a page from now on, if it is one of the collection's."""
        if self._desk.row_of(document) is None or document in self._followed:
            return
        self._followed.add(document)
        document.is_held = True
        document.page_arrived.connect(self._looked_up.discard)
        document.draft_changed.connect(lambda _: self._note_change(document))
        document.typed_changed.connect(self._note_change)
        document.finished.connect(self._finish)
        if document.is_done:
            self.look_up(document)
            self._show_others(document)

    def forget_all(self) -> None:
        """Follow no page any more: the collection is closed."""
        for document in self._followed:
            _note_held(document, is_held=False)
        for known in (self._followed, self._changed, self._looked_up, self._unfit):
            known.clear()

    def restore(self, document: Document) -> None:
        """Restore what the collection holds about a page now, unless the person has decided something about it."""
        if not document.draft.is_corrected and not document.undo_stack.count():
            self._looked_up.discard(document)
            self.look_up(document)
        self._show_others(document)

    def look_up(self, document: Document) -> bool:
        """Restore, once, what the collection holds about a page, under what the person has decided since.

        Return False where it cannot be read: nothing may be written in its place then.
        """
        row, collection = self._desk.row_of(document), self._desk.collection
        if document in self._looked_up or row is None or collection is None:
            return True
        if document.restored is not None and (document.draft.is_corrected or document.undo_stack.count()):
            self._looked_up.add(document)
            return True  # its decisions were found elsewhere
        try:
            text = collection.decision(row.page_id)
        except CollectionError as error:
            self._desk.failed.emit(localized(str(error)))
            return False
        self._looked_up.add(document)
        self._unfit.discard(document)
        try:
            if text is not None:
                document.restore(load(text, document.blocks))
        except DraftError as error:
            self._unfit.add(document)
            self._session.message.emit(localized(str(error)))
        return True

    def note_kept(self, document: Document) -> None:
        """Note that the decisions on a page are stored as they are now."""
        self._looked_up.add(document)
        self._unfit.discard(document)
        self._changed.discard(document)

    def keep_changes(self) -> None:
        """Store the decisions made since the last time; what cannot be stored is tried again with the next change."""
        self._keep.stop()
        tried = tuple(self._changed)
        self._changed = not_kept = {document for document in tried if not self._keep_one(document)}
        for document in tried:
            _note_held(document, is_held=document not in not_kept)

    def holds(self, document: Document) -> bool:
        """Store what is to be stored; tell whether all decisions on a page are in the collection then."""
        self.keep_changes()
        return document in self._followed and document not in self._changed

    def _keep_one(self, document: Document) -> bool:
        """Store the decisions on a page; return whether nothing is left to store."""
        row = self._desk.row_of(document)
        if row is None or document.page is None:
            return True
        if not self.look_up(document):
            return False
        is_unfit = document in self._unfit  # earlier decisions: they stay until others take their place
        stored = stored_work(document) if is_unfit else stored_with_typed(document)
        if stored.is_by_hand or may_be_undone(document):
            self._unfit.discard(document)
        elif is_unfit:
            return True
        elif row.state is not PageState.DONE:
            return self._desk.try_to(lambda one: one.forget_decision(row.page_id))  # everything was undone
        draft = dump(stored, document.blocks)
        return self._desk.try_to(lambda one: one.keep_decision(row.page_id, draft))

    def _note_change(self, document: Document) -> None:
        if document in self._followed:
            self._changed.add(document)
            if not self._keep.isActive():
                self._keep.start()

    def _finish(self, document: Document) -> None:
        row, collection = self._desk.row_of(document), self._desk.collection
        if row is None or collection is None:
            return
        try:
            document.site_occurrences = collection.site_occurrences(row.page_id)
        except CollectionError as error:
            self._desk.failed.emit(localized(str(error)))
        self.look_up(document)
        if document.restored is None and not document.draft.is_corrected and not document.undo_stack.count():
            self._apply_rules(document)
        self._show_others(document)

    def _show_others(self, document: Document) -> None:
        row = self._desk.row_of(document)
        if row is not None and row.others:
            is_disputed = row.is_disputed
            self._desk.try_to(lambda one: show_others(document, one.answers(row.page_id), is_disputed=is_disputed))

    def _forget(self, document: Document) -> None:
        if document in self._changed:
            self.keep_changes()
        for known in (self._followed, self._looked_up, self._unfit):
            known.discard(document)

    def _leave_all(self) -> None:
        self.keep_changes()
        self.forget_all()


def _note_held(document: Document, *, is_held: bool) -> None:
    if document.is_held is not is_held and isValid(document):
        document.is_held = is_held
        document.changed.emit(document)
