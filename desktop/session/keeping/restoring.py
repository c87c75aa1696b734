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
    """Return the document whose page is this one; one whose page has not been read is known by its place alone."""
    path = Path(page.path) if page.path else None
    place = entry.place if entry is not None else ""
    for document in documents:
        is_there = document.path == path and (document.entry.place if document.entry is not None else "") == place
        if is_there and (document.page is None or document.page.text == page.text):
            return document
    return None


def restoring_edit(stored: StoredDraft, document: Document) -> edits.Edit:
    """Return the edit that lays a draft over what was done since on its open page, and that can be undone."""
    found = stored.proposed or Metadata()
    details = followed_details(stored.draft.metadata, found, document.draft.metadata)
    return edits.take_draft(document.draft, stored.draft, details)
