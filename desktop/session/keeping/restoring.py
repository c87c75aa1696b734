"""Restoring an earlier session's draft on a page that is open already, so that no page is open twice."""

from collections.abc import Iterable
from dataclasses import fields, replace
from pathlib import Path

from desktop.session.documents.document import Document
from extractors.editing import edits
from extractors.editing.draft import Draft
from extractors.editing.stored_draft import StoredDraft, followed_details
from extractors.extraction import Metadata
from extractors.pages.entry import Entry
from extractors.pages.page import Page

_NOTHING = Draft(base_name="", base=())


def open_document_of(page: Page, entry: Entry | None, documents: Iterable[Document]) -> Document | None:
    """Return the document whose page is this one.

    One whose page has not been read is known by its place alone; whether its file holds many is not known either
    until somebody has looked into it.
    """
    path = Path(page.path) if page.path else None
    for document in documents:
        is_looked_into = document.page is not None or document.entry is not None
        is_there = document.path == path and (_place(document.entry) == _place(entry) or not is_looked_into)
        if is_there and (document.page is None or document.page.text == page.text):
            return document
    return None


def lay_on(document: Document, stored: StoredDraft) -> None:
    """Lay a draft on its open page by two edits: of two decisions about one passage the newer counts.

    The first brings the draft as it was left, in place of the decisions that were stored before it; the second brings
    back what was decided since. So undo shows the draft alone, and then the page without it: nothing is lost.
    """
    since, found = document.draft, document.found_metadata
    older = _NOTHING
    if document.restored is not None and document.restored.stored_at < stored.stored_at:
        older = document.restored.draft
    without_older = followed_details(since.metadata, older.metadata, found)
    details = followed_details(stored.draft.metadata, stored.proposed or Metadata(), without_older)
    document.play(edits.take_draft(since, stored.draft, details, older))
    is_later = {
        one.name: value
        for one in fields(Metadata)
        if (value := getattr(since.metadata, one.name))
        not in (getattr(older.metadata, one.name), getattr(found, one.name))
    }
    document.play(edits.keep_later(document.draft, since, replace(document.draft.metadata, **is_later), older))


def _place(entry: Entry | None) -> str:
    return entry.place if entry is not None else ""
