"""A page's tree with a comment before each piece of text that a block is made of: `<!--unhusk 17-->`.

Comments change nothing about how a page looks, and an engine finds them in one walk. The ruler's own tree is marked, so
what is shown is what was cut: with frames opened and what scripts held put in, without what the ruler takes out.
"""

from lxml import etree

from extractors.blocks.segmenting import Segmentation, Slot
from extractors.blocks.tree import Element

MARK = "unhusk"
# In these a browser reads a comment as text: what they hold is shown as code.
_RAW = {"xmp": "pre", "plaintext": "pre", "listing": "pre", "textarea": "pre"}


def mark(segmentation: Segmentation) -> None:
    """Put the comments in; the tree is changed, and the slots of the segmentation with it."""
    for number, slots in enumerate(segmentation.slots):
        for slot in slots:
            _mark(slot, f"{MARK} {number}")


def _mark(slot: Slot, words: str) -> None:
    element = slot.element
    comment = etree.Comment(words)
    if slot.is_tail:
        parent = element.getparent()
        if parent is None:
            return
        text, element.tail = element.tail, None
        _put(parent, parent.index(element) + 1, comment, text)
    else:
        if element.tag in _RAW:
            element.tag = _RAW[element.tag]
        text, element.text = element.text, None
        _put(element, 0, comment, text)


def _put(parent: Element, place: int, comment: "etree._Comment", text: str | None) -> None:
    parent.insert(place, comment)
    comment.tail = text
