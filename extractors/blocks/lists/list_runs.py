"""Lists that an editor wrote out flat, as the lists that they were.

<ul class="lst-kix_a-0"><li>Wood</li></ul><ul class="lst-kix_a-1"><li>Larch</li></ul>     Google Docs: list and depth
<ul class="to-do-list"><li>…</li></ul><ul class="to-do-list"><li>…</li></ul>              Notion
<ol><li data-list="bullet">Wood</li><li data-list="bullet" class="ql-indent-1">Larch</li></ol>   Quill: kind and depth
<div class="ListContainerWrapper"><ul><li data-aria-level="1">Wood</li></ul></div>… Word in a browser: depth
<ul><li>Wood</li></ul><ul><li>Iron</li></ul>                                              many sites
<ol><li>Wood</li></ol><ol start="2"><li>Iron</li></ol>                                    judgments, mails
"""

import re
from itertools import islice

from lxml import etree
from lxml.etree import _Element as Element

from extractors.blocks.parsed_html import ParsedHtml
from extractors.blocks.tags import first_number, number_of, numerals_of

_OF_DOCS = re.compile(r"(?:^|\s)lst-kix_(?P<name>\w+)-(?P<depth>\d)(?:$|\s)")
_OF_OFFICE = re.compile(r"(?P<name>office-list)-(?P<depth>\d)")  # our name
_OF_NOTION = re.compile(r"(?:^|\s)(?P<name>to-do-list|bulleted-list|numbered-list)(?:$|\s)")
_LISTS = ("ul", "ol")
_MOST_IN_ITEM = 40  # elements in an item of a list without a program's name; more are a menu's. Chosen by hand
_OF_QUILL = re.compile(r"(?:^|\s)ql-indent-(\d)(?:$|\s)")
_DEEPEST = 9  # Quill's own bound


def join_lists(parsed: ParsedHtml) -> None:
    """Join such lists, in place."""
    if "lst-kix_" in parsed.class_text:
        _join(parsed.body, _OF_DOCS)
    if "ListContainerWrapper" in parsed.class_text:
        _name_lists(parsed.body)
        _join(parsed.body, _OF_OFFICE)
    if "ed-list" in parsed.class_text or "to-do-list" in parsed.class_text:
        _join(parsed.body, _OF_NOTION)
    if "ql-" in parsed.class_text or parsed.has(b"data-list"):
        for one in list(parsed.body.iter(*_LISTS)):
            _nest(one)


def _name_lists(body: Element) -> None:
    """Take lists out of the boxes in which each stands alone, and give each a class that says how deep it is."""
    for box in [one for one in body.iter("div") if "ListContainerWrapper" in (one.get("class") or "").split()]:
        made, outer = box[0] if len(box) == 1 else box, box.getparent()
        depth = (made[0].get("data-aria-level") or "") if made.tag in _LISTS and len(made) else ""
        if outer is not None and depth.isdecimal() and not f"{box.text or ''}{made.tail or ''}".strip():
            made.set("class", f"office-list-{min(int(depth), _DEEPEST)}")
            made.tail = box.tail
            outer.replace(box, made)


def _nest(flat: Element) -> None:
    """Make lists in lists of one whose items say how deep they are, and of which kind."""
    items = list(flat)
    placed = [(_depth(item), _kind(item, flat)) for item in items if item.tag == "li"]
    if len(placed) < len(items) or all(place == (0, flat.tag) for place in placed) or _has_own_text(flat):
        return
    open_lists = [(placed[0][0], flat)]  # outermost first
    flat.tag = placed[0][1]
    for item, (depth, kind) in zip(items, placed, strict=True):
        while len(open_lists) > 1 and open_lists[-1][0] > depth:
            open_lists.pop()
        outer_depth, outer = open_lists[-1]
        last = next(outer.iterchildren(reversed=True), None)
        if depth > outer_depth and last is not None:
            outer = etree.SubElement(last, kind)
            open_lists.append((depth, outer))
        elif kind != outer.tag and (last is not None or outer is not flat):
            following = etree.Element(kind)
            following.tail, outer.tail = outer.tail, None
            outer.addnext(following)
            outer = following
            open_lists[-1] = (depth, outer)
        outer.append(item)


def _depth(item: Element) -> int:
    found = _OF_QUILL.search(item.get("class") or "")
    return min(int(found[1]), _DEEPEST) if found else 0


def _kind(item: Element, outer: Element) -> str:
    said = item.get("data-list")
    return str(outer.tag) if said is None else "ol" if said == "ordered" else "ul"


def join_items(parsed: ParsedHtml) -> None:
    """Join lists of one item each that follow one another and have no lists in them, in place.

    Boxes of tasks have to be written out before: some programs note at the list whether its task is done.
    """
    last: Element | None = None  # the list that is read
    for one in list(parsed.body.iter("ul")):
        before = one.getprevious()
        goes_on = last is not None and before is last and not (last.tail or "").strip()
        if not _is_single(one):
            last = None
        elif goes_on and last is not None and (last.get("class") or "") == (one.get("class") or ""):
            last.tail, one.tail = one.tail, None
            last.append(one[0])
            _drop(one)
        else:
            last = one
    _join_numbered(parsed.body)


def _join_numbered(body: Element) -> None:
    """Join numbered lists of which each goes on where the one before it ended."""
    ends: dict[Element, int] = {}  # the number behind the last item
    for one in list(body.iter("ol")):
        items = [item for item in one if item.tag == "li"]
        if not items or one.get("reversed") is not None:
            continue
        start = number_of(items[0], "value", first_number(one))
        last = max((place for place, item in enumerate(items) if item.get("value")), default=0)
        end = number_of(items[last], "value", start + last) + len(items) - last
        before = one.getprevious()
        is_next = start > 1 and before is not None and ends.get(before) == start and not (before.tail or "").strip()
        if before is None or not is_next or _has_own_text(one) or numerals_of(before) != numerals_of(one):
            ends[one] = end
        elif (before.get("class") or "") == (one.get("class") or ""):
            before.tail, one.tail = one.tail, None
            before.extend(list(one))
            _drop(one)
            ends[before] = end


def _is_single(one: Element) -> bool:
    """Tell whether a list has a single item, of text and not of other lists, and no text beside it."""
    if len(one) != 1 or one[0].tag != "li" or _has_own_text(one):
        return False
    inner = list(islice(one[0].iterdescendants(), _MOST_IN_ITEM))
    return len(inner) < _MOST_IN_ITEM and not any(inside.tag in _LISTS for inside in inner)


def _has_own_text(one: Element) -> bool:
    """Tell whether a list has text outside its items, which joining would lose or move."""
    return bool((one.text or "").strip()) or any((item.tail or "").strip() for item in one)


def _join(body: Element, pattern: re.Pattern[str]) -> None:
    open_lists: list[tuple[int, Element]] = []  # of the run that is read: how deep each is, outermost first
    name = ""
    last: Element | None = None  # the list read last, where it stood
    for one in list(body.iter(*_LISTS)):
        found = pattern.search(one.get("class") or "")
        if found is None or not len(one) or _has_own_text(one):
            continue
        depth = int(found.groupdict().get("depth") or 0)
        before = one.getprevious()
        is_beside = open_lists and before is not None and before is last and not (before.tail or "").strip()
        if not is_beside or found["name"] != name:
            open_lists, name, last = [(depth, one)], found["name"], one
            continue
        while len(open_lists) > 1 and open_lists[-1][0] > depth:
            open_lists.pop()
        outer_depth, outer = open_lists[-1]
        root = open_lists[0][1]
        root.tail = one.tail
        one.tail = None
        if depth <= outer_depth and outer.tag == one.tag:
            items = list(one)
            outer.extend(items)
            _drop(one)
        elif depth > outer_depth:
            outer[-1].append(one)
            open_lists.append((depth, one))
        else:
            root.tail, one.tail = None, root.tail
            open_lists, last = [(depth, one)], one
            continue
        last = root


def _drop(emptied: Element) -> None:
    outer = emptied.getparent()
    if outer is not None:
        outer.remove(emptied)
