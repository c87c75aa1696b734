"""Which of very many open pages are dropped from memory, so that going through a large archive does not fill it.

Only pages of a file or folder of many, and only those that nobody corrected: they are read again when they are
looked at.
"""

from collections.abc import Sequence

from desktop.session.documents.document import Document

# Chosen by hand: a page of usual size takes 1 to 3 MB with its blocks and the answers of ten extractors.
MOST_READ = 40  # pages
MOST_TEXT = 60_000_000  # characters, of all pages in memory


def pages_to_evict(documents: Sequence[Document], *kept: Document | None) -> list[Document]:
    """Return the pages to drop, the least recently viewed first.

    Args:
        documents: all that are open.
        kept: those that must stay.
    """
    read = [document for document in documents if document.page is not None]
    count, length = len(read), sum(len(document.page.text) for document in read if document.page is not None)
    if count <= MOST_READ and length <= MOST_TEXT:
        return []
    found = []
    for document in sorted(read, key=lambda document: document.shown_at):
        if count <= MOST_READ and length <= MOST_TEXT:
            break
        if document.page is not None and document.may_be_unloaded and document not in kept:
            found.append(document)
            count -= 1
            length -= len(document.page.text)
    return found
