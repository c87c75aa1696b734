"""Restoring an earlier session's draft on a page that is open already, so that no page is open twice."""

from collections.abc import Iterable
from pathlib import Path

from desktop.session.documents.document import Document
from extractors.editing import edits
from extractors.editing.stored_draft import StoredDraft, followed_details
from extractors.extraction import Metadata
from extractors.pages.entry import Entry
from extractors.pages.page import Page


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


def restoring_edit(stored: StoredDraft, document: Document) -> edits.Edit:
    """Return the edit that lays a draft over what was done since on its open page, and that can be undone."""
    found = stored.proposed or Metadata()
    details = followed_details(stored.draft.metadata, found, document.draft.metadata)
    return edits.take_draft(document.draft, stored.draft, details)


def _place(entry: Entry | None) -> str:
    return entry.place if entry is not None else ""
