"""A page's tree with a comment before each piece of text that a block is made of: `<!--unhusk 17-->`.

Comments do not change how a page looks, and an engine finds them in one walk. The ruler's own tree is marked, so the
page is shown as it was cut: with frames opened and text from scripts inserted, without what the ruler removes.
"""

from lxml import etree

from extractors.blocks.segmenting import Segmentation, Slot
from extractors.blocks.tree import Element

MARK = "unhusk"
# Inside these a browser reads a comment as text: their contents would be shown as code.
_RAW = {"xmp": "pre", "plaintext": "pre", "listing": "pre", "textarea": "pre"}
# Browsers move stray text in these in front of the table, but not a comment; an element moves with its contents.
_OF_TABLES = frozenset({"table", "thead", "tbody", "tfoot", "tr", "colgroup"})


def mark(segmentation: Segmentation) -> None:
    """Insert the comments; the tree is changed, and with it the slots of the segmentation."""
    for number, slots in enumerate(segmentation.slots):
        for slot in slots:
            _mark(slot, f"{MARK} {number}")


def _mark(slot: Slot, words: str) -> None:
    element = slot.element
    parent = slot.home
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
        element.addnext(mark)  # equally fast in a paragraph of 100,000 links; inserting by index would not be
    else:
        element.text = None
        element.insert(0, mark)
