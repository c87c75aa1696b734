"""A page is cut once in a process for all that is done with it: answering, laying, finding details, building.

What was cut last is kept by each thread, until it is asked for another page. So a worker that does everything to one
page after the other parses and cuts each once, and holds one tree. Nothing of it is ever sent to another process.

Pages are told apart by their text as an object: who sends a page to another process hands the same text on, and to
compare megabytes by value would cost as much as it saves. What a person says of a page, or its pictures, changes
nothing about its blocks.
"""

import threading

from extractors.blocks.segmenting import Segmentation, segment
from extractors.pages.page import Page, PageKind


class _Last(threading.local):
    """What this thread has cut last: a tree belongs to the thread that made it."""

    text: str | None = None
    kind: PageKind | None = None
    cut: Segmentation | None = None


_last = _Last()


def cut_once(page: Page) -> Segmentation:
    """Return a page's blocks and its tree, which others read too: who changes a tree cuts the page by `segment`."""
    cut = _last.cut
    if cut is None or _last.text is not page.text or _last.kind is not page.kind:
        _last.cut = None  # so that two trees are never held
        cut = segment(page)
        _last.text, _last.kind, _last.cut = page.text, page.kind, cut
    return cut
