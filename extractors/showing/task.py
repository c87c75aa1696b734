"""Making a page ready for an engine, as a worker is asked to: a large page takes a second, a hostile one more.

The program only names the function, so it is spared the import of what it needs.
"""

from extractors.pages.page import Page
from extractors.showing.shown_page import ShownPage


def shown_page(page: Page, place: str) -> ShownPage:
    """Return a page as an engine is given it; `place` is where in its file it is, if that holds many, or ""."""
    from extractors.showing.making import made_ready  # 40 ms with the parser, paid in the worker

    return made_ready(page, place)
