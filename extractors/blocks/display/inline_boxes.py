"""Boxes in a line that the style displays inline, as financial reports mark their figures: they run in it.

As the blocks that their tags say they are, each would cut its sentence in two, and be a block of one number.
"""

from collections.abc import Set
from itertools import islice

from lxml.etree import _Element as Element

from extractors.blocks.tags import BLOCK_TAGS

_BOXES = ("div", "p", "section")
_MOST_INSIDE = 100  # elements in a box. Chosen by hand


def join_inline_boxes(displayed: Set[Element]) -> None:
    """Make running text of the boxes beside running text, in place.

    Args:
        displayed: the page's elements that its style displays inline.
    """
    boxes = [element for element in displayed if element.tag in _BOXES]
    if not boxes:
        return
    for element in boxes[0].getroottree().iter(*_BOXES):
        if element not in displayed or not has_text_beside(element):
            continue
        inside = list(islice(element.iterdescendants(), _MOST_INSIDE + 1))
        if len(inside) <= _MOST_INSIDE and all(
            inner.tag not in BLOCK_TAGS or (inner.tag in _BOXES and inner in displayed) for inner in inside
        ):
            element.tag = "span"


def has_text_beside(element: Element) -> bool:
    """Tell whether there is running text directly beside an element."""
    parent, before, behind = element.getparent(), element.getprevious(), element.getnext()
    if parent is None:
        return False
    if (element.tail or "").strip() or (before is None and (parent.text or "").strip()):
        return True
    if before is not None and ((before.tail or "").strip() or before.tag not in BLOCK_TAGS):
        return True
    return behind is not None and behind.tag not in BLOCK_TAGS
