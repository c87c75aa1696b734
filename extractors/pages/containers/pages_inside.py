"""Opens one page in a container: one from its list, or the only one there is."""

from dataclasses import replace

from extractors.errors import ManyPagesError, PageError
from extractors.pages.containers.container import Container, OpenContainer
from extractors.pages.containers.registry import known_container
from extractors.pages.entry import Entry, SkippedEntries
from extractors.pages.formats.registry import open_document
from extractors.pages.page import Page


def page_inside(held: OpenContainer, entry: Entry, *, encoding: str | None, allow_large: bool) -> Page:
    """Open a page that a list of the container holds, with the pictures that the container has for it.

    Raises:
        PageError: It is no longer there, or cannot be opened.
    """
    kind = known_container(held)
    document = replace(kind.document(held, entry), encoding=encoding, allow_large=allow_large)
    page = open_document(document)[0]
    pictures = page.subresources or kind.pictures(held, entry, page)
    path = str(held.path) if held.path is not None else ""
    return replace(page, path=path, saved_at=page.saved_at or entry.date, subresources=pictures)


def only_page_inside(held: OpenContainer, kind: Container, *, encoding: str | None, allow_large: bool) -> Page:
    """Open the page of a container that could hold many but holds one.

    Raises:
        ManyPagesError: It holds several.
        PageError: It holds none, or it cannot be opened.
    """
    only: Entry | None = None
    reason = "there is no page in it"
    for step in kind.steps(held, "", 1):
        if isinstance(step.found, Entry):
            if only is not None:
                raise ManyPagesError(held.source, "it holds several pages; choose one of them")
            only = step.found
        elif isinstance(step.found, SkippedEntries):
            reason = f"there is no page in it that can be read: {step.found.reason}"
    if only is None:
        raise PageError(held.source, reason)
    return page_inside(held, only, encoding=encoding, allow_large=allow_large)
