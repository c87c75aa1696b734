"""Pages embedded in a page: `<iframe srcdoc>`, into which page savers and mail readers put a frame's contents.

Their contents go through the same cleaning as a page of its own, and become part of the page around them.
"""

from collections.abc import Callable

from lxml import etree
from lxml.etree import _Element as Element

from extractors.pages.admission.control_characters import without_control_characters, without_control_references
from extractors.pages.admission.trimming import without_overloaded_tags

# Sizes of advertisements, by the Interactive Advertising Bureau: no text worth reading is laid out in these.
_OF_ADVERTS = frozenset(
    "300x250 728x90 160x600 300x600 320x50 320x100 970x250 970x90 336x280 468x60 250x250 120x600 300x50".split()
)
_MOST_FRAMES = 40  # chosen by hand: a page of posts has a dozen
_MOST_CHARACTERS = 5_000_000  # of all frames of a page
_DEEPEST = 3  # frames within frames


def open_frames(body: Element, parse: Callable[[str], Element]) -> None:
    """Replace the frames of a page by their contents."""
    left = _MOST_CHARACTERS
    waiting = [(frame, 1) for frame in body.iter("iframe")][:_MOST_FRAMES]
    seen = len(waiting)
    for frame, depth in waiting:  # grows during the loop, up to the limit
        markup = frame.get("srcdoc") or ""
        outer = frame.getparent()
        size = f"{frame.get('width')}x{frame.get('height')}".replace("px", "")
        if outer is None or not markup.strip() or len(markup) > left or size in _OF_ADVERTS:
            continue
        left -= len(markup)
        inner = parse(without_overloaded_tags(without_control_references(without_control_characters(markup)[0]))[0])
        box = etree.Element("div")
        box.text, box.tail = inner.text, frame.tail
        box[:] = list(inner)
        frame.tail = None
        outer.replace(frame, box)
        if depth < _DEEPEST and seen < _MOST_FRAMES:
            found = [(one, depth + 1) for one in box.iter("iframe")][: _MOST_FRAMES - seen]
            seen += len(found)
            waiting += found
