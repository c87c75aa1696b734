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
# Stray text in these is moved in front of the table, and a comment is not; an element is moved with all it holds.
_OF_TABLES = frozenset({"table", "thead", "tbody", "tfoot", "tr", "colgroup"})


def mark(segmentation: Segmentation) -> None:
    """Put the comments in; the tree is changed, and the slots of the segmentation with it."""
    for number, slots in enumerate(segmentation.slots):
        for slot in slots:
            _mark(slot, f"{MARK} {number}")


def _mark(slot: Slot, words: str) -> None:
    element = slot.element
    parent = element.getparent() if slot.is_tail else element
    if parent is None:
        return
    if not slot.is_tail and element.tag in _RAW:
        element.tag = _RAW[element.tag]
    comment = etree.Comment(words)
    comment.tail = slot.text
    mark: Element = comment
    if parent.tag in _OF_TABLES:
        mark = etree.Element("span")
        mark.append(comment)
    if slot.is_tail:
        element.tail = None
        element.addnext(
            mark
        )  # takes as long in a paragraph of 100,000 links as in one of two; by its number it would not
    else:
        element.text = None
        element.insert(0, mark)
