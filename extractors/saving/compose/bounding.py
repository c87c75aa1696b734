"""Limits the depth of an article's tree, for formats whose readers lay out every level.

A page can nest lists, quotes and tables a thousand deep. Anything deeper than an author would write keeps its words and
their order, but loses its structure. Qt takes 8 s for tables nested 20 deep; Word fails at far fewer levels.
"""

from extractors.blocks.tags import BLOCK_TAGS
from extractors.blocks.tree import Element, parse_clean
from extractors.pages.admission.control_characters import REFUSED_BY_XML

DEEPEST = 60  # elements. Chosen by hand: a list in a table in a list in a quote, with a link and emphasis, has 20
_DEEPEST_TABLES = 3


def writable(text: str) -> str:
    """Return a text without the characters that XML refuses."""
    return REFUSED_BY_XML.sub("", text)


def bounded_tree(body_html: str) -> Element:
    """Return the tree of a clean body with nothing in it deeper than the limits."""
    body = parse_clean(writable(body_html))
    waiting = [(child, 1, 0) for child in body]
    while waiting:
        element, depth, tables = waiting.pop()
        if element.tag == "math":
            continue  # formulas have a limit of their own
        is_table = element.tag == "table"
        if (depth >= DEEPEST and len(element)) or (is_table and tables >= _DEEPEST_TABLES):
            _level(element)
            continue
        waiting += [(child, depth + 1, tables + is_table) for child in element]
    return body


def _level(element: Element) -> None:
    """Turn an element's contents into plain text; inside an element that cannot hold text, into a paragraph."""
    gap = " " if any(inner.tag in BLOCK_TAGS for inner in element.iter()) else ""
    text = gap.join(element.itertext())
    for child in list(element):
        element.remove(child)
    element.text = text
    if element.tag in ("table", "ul", "ol", "dl", "tr", "thead", "tbody", "figure"):
        element.tag = "p"
