"""Waiting until everything about a page has arrived."""

from collections.abc import Callable

from desktop.session.documents.document import Document


def when_done(document: Document, act: Callable[[], None]) -> None:
    """Act once a page is done: at once, or when the last answer arrives; never if the page is closed before."""
    if document.is_done:
        act()
        return

    def look(_: Document) -> None:
        if document.is_done:
            document.changed.disconnect(look)
            act()

    document.changed.connect(look)
