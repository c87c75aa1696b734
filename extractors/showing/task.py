"""Preparing a page for an engine, as a worker's task: a large page takes a second, a hostile one more.

The program only names the function, so it need not import what that uses.
"""

from extractors.pages.page import Page
from extractors.showing.shown_page import ShownPage


def shown_page(page: Page, place: str) -> ShownPage:
    """Return a page as an engine gets it; `place` is its place in its file, if that holds many, or ""."""
    from extractors.showing.preparing import prepare_page  # 40 ms with the parser, paid in the worker

    return prepare_page(page, place)
