"""Cuts a page only once per process for all uses: answering, aligning, finding details, building.

Each thread keeps its last cut until it is asked for another page. So a worker that does everything to one page after
another parses and cuts each once, and holds one tree. The tree is never sent to another process.

Pages are compared by the identity of their text: code that sends a page to another process passes the same text on, and
comparing megabytes by value would cost as much as it saves. A page's type or its pictures do not affect its blocks.
"""

import threading

from extractors.blocks.segmenting import Segmentation, segment
from extractors.pages.page import Page, PageKind


class _Last(threading.local):
    """This thread's last cut: a tree belongs to the thread that made it."""

    text: str | None = None
    kind: PageKind | None = None
    cut: Segmentation | None = None


_last = _Last()


def cached_segmentation(page: Page) -> Segmentation:
    """Return a page's blocks and its tree, which is shared: callers that change a tree must use `segment` instead."""
    cut = _last.cut
    if cut is None or _last.text is not page.text or _last.kind is not page.kind:
        _last.cut = None  # so that there are never two trees in memory
        cut = segment(page)
        _last.text, _last.kind, _last.cut = page.text, page.kind, cut
    return cut
