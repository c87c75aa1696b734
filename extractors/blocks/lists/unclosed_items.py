"""Items of lists that a page leaves open inside other markup: "<li><b>Wood<li>Iron".

A browser ends an item where the next one begins, whatever is open in it; libxml2 puts the second into the first.
"""

from lxml.etree import _Element as Element

from extractors.blocks.parsed_html import ParsedHtml

_ENDED_BY = {"li": frozenset({"li"}), "dt": frozenset({"dt", "dd"}), "dd": frozenset({"dt", "dd"})}
_HOLDING = frozenset({"ul", "ol", "menu", "dir", "dl", "table", "td", "th", "body", "blockquote", "section", "article"})
_DEEPEST = 40  # elements between an item and the one around it


def end_items(parsed: ParsedHtml) -> None:
    """Put each item that is inside another one, without a list around it, behind that one, in place."""
    last: dict[Element, Element] = {}  # by item: the one that was put behind it last
    for item in list(parsed.body.iter("li", "dt", "dd")):
        outer = item.getparent()
        if outer is None or outer.tag in _HOLDING:
            continue  # nearly all
        ended = _ENDED_BY[str(item.tag)]
        for _ in range(_DEEPEST):
            if outer is None or outer.tag in _HOLDING or outer.tag in ended:
                break
            outer = outer.getparent()
        if outer is not None and outer.tag in ended:
            last.get(outer, outer).addnext(item)
            last[outer] = item
