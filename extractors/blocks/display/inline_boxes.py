"""Boxes in a line that the style displays inline: a figure in a financial report, a name in a post. They run in it.

As the blocks that their tags say they are, each would cut its sentence in two, and be a block of one number.
"""

from collections.abc import Mapping
from itertools import islice

from lxml.etree import _Element as Element

from extractors.blocks.tags import BLOCK_TAGS

_BOXES = ("div", "p", "section")
_MOST_INSIDE = 100  # elements in a box. Chosen by hand, as the others
_LEAST_WORDS = 3  # beside a box that keeps its own size, as buttons do: fewer are another button
_MOST_WORDS = 6  # in such a box


def join_inline_boxes(displayed: Mapping[Element, str]) -> None:
    """Make running text of the boxes beside running text, in place.

    Args:
        displayed: how the style displays the page's elements that it displays inline, or as blocks in a line.
    """
    boxes = [element for element in displayed if element.tag in _BOXES]
    if not boxes:
        return
    for element in boxes[0].getroottree().iter(*_BOXES):
        if element not in displayed or not has_text_beside(element):
            continue
        if displayed[element] != "inline" and not _is_in_sentence(element):
            continue
        inside = list(islice(element.iterdescendants(), _MOST_INSIDE + 1))
        if len(inside) <= _MOST_INSIDE and all(
            inner.tag not in BLOCK_TAGS or (inner.tag in _BOXES and inner in displayed) for inner in inside
        ):
            _part(element.getprevious(), element, displayed)
            element.tag = "span"


def _part(before: Element | None, element: Element, displayed: Mapping[Element, str]) -> None:
    """Part two boxes by a space where nothing but the style does: names of tags, whose commas it draws."""
    if before is None or before not in displayed or before.tail:
        return
    ahead, behind = _running(before), "".join(islice(element.itertext(), _MOST_INSIDE))
    if ahead[-1:].isalnum() and behind[:1].isalnum():
        before.tail = " "


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


def _is_in_sentence(element: Element) -> bool:
    """Tell whether an element holds a word or two, and several are directly before or behind it."""
    if len("".join(islice(element.itertext(), _MOST_INSIDE)).split()) > _MOST_WORDS:
        return False
    parent, before, behind = element.getparent(), element.getprevious(), element.getnext()
    ahead = (parent.text if parent is not None else "") if before is None else before.tail
    around = [ahead, element.tail]
    around += [_running(before)] if before is not None and not (ahead or "").strip() else []
    around += [_running(behind)] if behind is not None and not (element.tail or "").strip() else []
    return any(len((text or "").split()) >= _LEAST_WORDS for text in around)


def _running(element: Element) -> str:
    return "" if element.tag in BLOCK_TAGS else "".join(islice(element.itertext(), _MOST_INSIDE))
