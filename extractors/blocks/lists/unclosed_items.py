"""Items of lists that a page leaves open inside other markup: "<li><b>Wood<li>Iron".

A browser ends an item where the next one begins, whatever is open in it; libxml2 puts the second into the first.
"""

from itertools import takewhile

from lxml.etree import _Element as Element

from extractors.blocks.parsed_html import ParsedHtml

_ENDED_BY = {"li": frozenset({"li"}), "dt": frozenset({"dt", "dd"}), "dd": frozenset({"dt", "dd"})}
_HOLDING = frozenset({"ul", "ol", "menu", "dir", "dl", "table", "td", "th", "body", "blockquote", "section", "article"})
_DEEPEST = 40  # elements between an item and the one around it


def end_items(parsed: ParsedHtml) -> None:
    """Put each item that is inside another one, without a list around it, behind that one, in place.

    Only where nothing but items stands behind it in there: none is moved past other words.
    """
    last: dict[Element, Element] = {}  # by item: the one that was put behind it last
    ending: dict[Element, set[Element]] = {}  # by what holds items: those at its end
    for item in list(parsed.body.iter("li", "dt", "dd")):
        outer = item.getparent()
        if outer is None or outer.tag in _HOLDING:
            continue  # nearly all
        ended = _ENDED_BY[str(item.tag)]
        if outer not in ending:
            ending[outer] = _items_at_end(outer, ended)
        if item not in ending[outer]:
            continue
        for _ in range(_DEEPEST):
            if outer is None or outer.tag in _HOLDING or outer.tag in ended:
                break
            outer = outer.getparent() if outer.getnext() is None and _ends(outer) else None
        if outer is not None and outer.tag in ended:
            before = last.get(outer, outer)
            before.addnext(item)
            before.tail, item.tail = None, before.tail
            last[outer] = item


def _items_at_end(holder: Element, tags: frozenset[str]) -> set[Element]:
    return set(takewhile(lambda one: one.tag in tags and _ends(one), reversed(holder)))


def _ends(element: Element) -> bool:
    return not (element.tail or "").strip()
