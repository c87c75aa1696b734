"""Lists that somebody typed: paragraphs, or lines of one, that begin with a bullet.

<p>• Wood</p><p>• Iron</p>
<p>Boats of<br>• Wood<br>• Iron<br>Ask for more.</p>

A single bullet is left alone: it may part two words. So is what stands in a cell beside others: a table with lists in
its cells is no table of data any more.
"""

import re
from collections.abc import Sequence
from itertools import groupby, islice

from lxml import etree
from lxml.etree import _Element as Element

from extractors.blocks.appending import append_text
from extractors.blocks.parsed_html import ParsedHtml
from extractors.blocks.tags import BLOCK_TAGS

_BULLETS = "•▪■●◦‣⁃"
_BULLET = re.compile(rf"\s*([{_BULLETS}])\s*")
_WRITTEN = (b"&#8226;", b"&bull;", *(bullet.encode() for bullet in _BULLETS))
_BOXES = ("p", "div", "td", "li", "span", "font")
_INLINE = frozenset({"span", "font"})
_CELLS = frozenset({"td", "th"})
_FEWEST = 2  # items
_MOST = 20_000  # elements asked, of one page; chosen by hand
_DEEPEST = 4  # elements around a bullet: "<p><b><span>•"

Line = list[str | Element]  # text and elements


def make_typed_lists(parsed: ParsedHtml) -> None:
    """Make lists of such paragraphs and lines, in place."""
    if not parsed.has(*_WRITTEN):
        return
    for box in list(islice(parsed.body.iter(*_BOXES), _MOST)):
        if next(box.iterchildren("br"), None) is None or any(one.tag in BLOCK_TAGS for one in box):
            continue
        if (box.tag not in _INLINE or _is_whole_block(box)) and not _is_beside_cells(box):
            _list_lines(box)
    seen: set[Element] = set()
    for box in list(islice(parsed.body.iter("p", "div"), _MOST)):
        if box not in seen and (bullet := _bullet_of(box)) and not _is_beside_cells(box):
            run = [box]
            while not (run[-1].tail or "").strip() and (behind := run[-1].getnext()) is not None:
                if behind.tag != box.tag or _bullet_of(behind) != bullet:
                    break
                run.append(behind)
            seen.update(run)
            if len(run) >= _FEWEST:
                _list_paragraphs(run)


def _is_beside_cells(box: Element) -> bool:
    cell = box if box.tag in _CELLS else next(box.iterancestors(*_CELLS), None)
    if cell is None:
        return False
    return any(next(cell.itersiblings(*_CELLS, preceding=side), None) is not None for side in (True, False))


def _is_whole_block(box: Element) -> bool:
    """Tell whether a stretch of text is all that the block around it holds."""
    inner = box
    for outer in islice(box.iterancestors(), _DEEPEST):
        if len(outer) != 1 or (outer.text or "").strip() or (inner.tail or "").strip():
            return False
        if outer.tag not in _INLINE:
            return outer.tag in _BOXES
        inner = outer
    return False


def _bullet_of(box: Element) -> str:
    """Return the bullet with which a paragraph begins; "" for none, or for a box of other blocks."""
    place = _place(box)
    found = _BULLET.match(place.text or "") if place is not None else None
    if found is None or any(inner.tag in BLOCK_TAGS for inner in box.iterdescendants()):
        return ""
    return found[1] if "".join(islice(box.itertext(), 20)).strip(f"{_BULLETS} \t\r\n\u00a0") else ""


def _place(box: Element) -> Element | None:
    """Return the element whose text is the first of a box."""
    place = box
    for _ in range(_DEEPEST):
        if (place.text or "").strip():
            return place
        if not len(place):
            return None
        place = place[0]
    return None


def _list_paragraphs(run: Sequence[Element]) -> None:
    made = etree.Element("ul")
    run[0].addprevious(made)
    made.tail = None
    tail = run[-1].tail
    for item in run:
        item.tag, item.tail = "li", None
        _drop_bullet(item)
        made.append(item)
    made.tail = tail


def _drop_bullet(item: Element) -> None:
    place = _place(item)
    if place is not None:
        place.text = _BULLET.sub("", place.text or "", count=1)


def _list_lines(box: Element) -> None:
    """Turn the lines of a box into paragraphs and lists, if two or more, one after another, begin with a bullet."""
    lines = [line for line in _lines(box) if _text(line)]
    groups = [(is_item, list(group)) for is_item, group in groupby(lines, key=_is_item)]
    groups = [(is_item and len(group) >= _FEWEST, group) for is_item, group in groups]
    if not any(is_list for is_list, _ in groups):
        return
    outer = _paragraph_of(box)
    if len(groups) == 1 and outer is not None and outer.getparent() is not None:
        _part(outer, groups[0][1])  # and its neighbours may go on with the list
        return
    parts: list[Element] = []
    for is_list, group in groups:
        if is_list:
            parts.append(etree.Element("ul"))
            for line in group:
                item = etree.SubElement(parts[-1], "li")
                _fill(item, line)
                _drop_bullet(item)
        else:
            if not parts or parts[-1].tag == "ul":
                parts.append(etree.Element("p"))
            for line in group:
                if len(parts[-1]) or parts[-1].text:
                    etree.SubElement(parts[-1], "br")
                _fill(parts[-1], line)
    for inner in list(box):
        box.remove(inner)
    box.text = None
    box.extend(parts)
    for one in (box, *islice(box.iterancestors(), _DEEPEST)):
        if one.tag not in _INLINE and one.tag != "p":
            break
        one.tag = "div"


def _paragraph_of(box: Element) -> Element | None:
    """Return the paragraph that a box is, or that it is the whole of; None for other blocks."""
    outer = next((one for one in (box, *islice(box.iterancestors(), _DEEPEST)) if one.tag not in _INLINE), None)
    return outer if outer is not None and outer.tag == "p" else None


def _part(paragraph: Element, lines: Sequence[Line]) -> None:
    """Put a paragraph for each of its lines in its place; the first has its name."""
    for line in lines:
        own = etree.Element("p", dict(paragraph.attrib))
        paragraph.attrib.pop("id", None)
        _fill(own, line)
        paragraph.addprevious(own)
    last = paragraph.getprevious()
    if last is not None:
        last.tail = paragraph.tail
    paragraph.tail = None
    outer = paragraph.getparent()
    if outer is not None:
        outer.remove(paragraph)


def _lines(box: Element) -> list[Line]:
    lines: list[Line] = [[box.text or ""]]
    for inner in box:
        if inner.tag == "br":
            lines.append([])
        else:
            lines[-1].append(inner)
        lines[-1].append(inner.tail or "")
    return lines


def _text(line: Line) -> str:
    return "".join(part if isinstance(part, str) else "".join(part.itertext()) for part in line).strip()


def _is_item(line: Line) -> bool:
    found = _BULLET.match(text := _text(line))
    return found is not None and found.end() < len(text)


def _fill(element: Element, line: Line) -> None:
    for part in line:
        if isinstance(part, str):
            append_text(element, part)
        else:
            part.tail = None
            element.append(part)
