"""Waiting until an article can be made: its proposal is final, and its details are there; columns may be missing."""

from collections.abc import Callable

from desktop.session.documents.document import Document


def is_proposed(document: Document) -> bool:
    """Tell whether what is proposed for a page's article is final; columns that do not bear on it may be missing."""
    return bool(document.draft.base_name) and document.draft.base_name not in document.waiting


def is_complete(document: Document) -> bool:
    """Tell whether nothing that is still to arrive changes a page's article."""
    if document.is_done:
        return True
    has_parts = bool(document.roles) or not document.role_choice
    return (
        document.is_ready
        and not document.gathering
        and is_proposed(document)
        and has_parts
        and document.details is not None
    )


def when_complete(document: Document, act: Callable[[], None]) -> None:
    """Act once a page's article is complete: at once, or when it becomes so; never if the page is closed before."""
    if is_complete(document):
        act()
        return

    def look(_: Document) -> None:
        if is_complete(document):
            document.changed.disconnect(look)
            act()

    document.changed.connect(look)
