"""Fields that a content program writes as boxes, a label and its values: they become entries of a definition list.

<div class="field field--label-above"><div class="field__label">Berths</div>
<div class="field__items"><div class="field__item">North quay</div><div class="field__item">South quay</div></div></div>

A field whose value is the article itself, or more than a line, is left as it is.
"""

import re
from collections.abc import Set
from itertools import islice

from lxml import etree
from lxml.etree import _Element as Element

from extractors.blocks.parsed_html import ParsedHtml
from extractors.blocks.tags import BLOCK_TAGS, names_hidden

_NAMES = ("field__label", "field-label")
_LABEL = re.compile(r"(?:^|\s)field(?:__|-)label(?:$|\s)")
_ITEM = re.compile(r"(?:^|\s)field(?:__|-)item(?:$|\s)")
_PLAIN = frozenset({"p", "div"})
_MOST = 500  # of a page; chosen by hand, as the others
_MOST_ITEMS = 100
_LONGEST_LABEL, _LONGEST = 60, 200  # characters


def list_fields(parsed: ParsedHtml) -> None:
    """Make entries of such fields, those that follow each other of one list, in place."""
    if not any(name in parsed.class_text for name in _NAMES):
        return
    labels = [one for one in parsed.body.iter("div", "span", "h3") if _LABEL.search(one.get("class") or "")]
    made: set[Element] = set()
    for label in labels[:_MOST]:
        box = label.getparent()
        if box is None or box.tag != "div" or names_hidden(label.get("class") or ""):
            continue
        items = [one for one in islice(box.iterdescendants("div", "span"), 3 * _MOST_ITEMS) if _is_item(one)]
        if _is_whole(box, label, items):
            made.add(_list(box, label, items, made))


def _is_item(element: Element) -> bool:
    return _ITEM.search(element.get("class") or "") is not None


def _is_whole(box: Element, label: Element, items: list[Element]) -> bool:
    """Tell whether a box holds a label and short items, and no other text."""
    if not items or len(items) > _MOST_ITEMS or not 0 < len(_text(label)) <= _LONGEST_LABEL:
        return False
    if any(len(_text(item)) > _LONGEST or not _is_line(item) for item in items):
        return False
    return len(_text(box)) == len(_text(label)) + sum(len(_text(item)) for item in items)


def _is_line(item: Element) -> bool:
    blocks = [one for one in item.iterdescendants() if one.tag in BLOCK_TAGS]
    return len(blocks) <= 1 and all(one.tag in _PLAIN for one in blocks)


def _text(element: Element) -> str:
    return "".join("".join(element.itertext()).split())


def _list(box: Element, label: Element, items: list[Element], lists: Set[Element]) -> Element:
    """Put a field at the end of the list before it, or into one of its own; return the list.

    The field's box stays around its entry, as HTML allows: the page's style may hide one field of a list.
    """
    made = box.getprevious()
    if made is None or made not in lists or (made.tail or "").strip():
        made = etree.Element("dl")
        box.addprevious(made)
    made.tail, box.tail = box.tail, None
    made.append(box)
    label.tag = "dt"
    for item in items:
        item.tag = "dd"
    return made
