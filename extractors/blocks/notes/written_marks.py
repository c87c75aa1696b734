"""Marks of notes that are written as plain text, "in 1911[1] by" or "in 1911¹ by", with their notes at the foot.

They are raised, so that `unlinked_notes` finds them as it finds any mark without a link. Code has such brackets too, as
have lists of sources of which the text names a few: so the marks must stand in order in the text, from 1 on, none left
out. Whether each has a note, and each note a mark, is for `unlinked_notes` to see; otherwise they are lowered again.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from lxml import etree
from lxml.etree import _Element as Element

from extractors.blocks.parsed_html import ParsedHtml

_RAISED_DIGITS = str.maketrans("¹²³⁴⁵⁶⁷⁸⁹⁰", "1234567890")
_MARK = re.compile(r"\[(\d{1,3})\]|(?<!\s)([¹²³⁴⁵⁶⁷⁸⁹⁰]{1,3})")
_BEGINS_NOTE = re.compile(r"\s*(?:\[\d{1,3}\]|[¹²³⁴⁵⁶⁷⁸⁹⁰]{1,3})")
_NUMBERED = re.compile(r"\s*(?:(\d{1,3})[.):]\s+|([¹²³⁴⁵⁶⁷⁸⁹⁰]{1,3})\s*)(?=\S)")
_NO_PROSE = frozenset(
    "pre code kbd samp tt a sup sub math svg script style textarea button select template option title nav".split()
)
_BLOCKS = frozenset("p div li dd td blockquote section article".split())
_MOST = 500  # marks; chosen by hand: against a page made to be slow


class _Place(NamedTuple):
    """Where a mark stands: in which element's text or tail, and at which characters of it."""

    element: Element
    is_tail: bool
    start: int
    end: int
    number: int


def raised_marks(parsed: ParsedHtml) -> list[Element]:
    """Raise the marks that are written as text, in place, and return them; [] where they are no marks of notes."""
    if not parsed.has(b"[1]", "¹".encode(), b"&sup1;"):
        return []
    places = list(islice(_places(parsed.body), _MOST + 1))
    seen = list(dict.fromkeys(place.number for place in places))
    if not places or len(places) > _MOST or seen != list(range(1, len(seen) + 1)):
        return []
    return [_raise(place) for place in reversed(places)][::-1]


def lower(marks: Sequence[Element]) -> None:
    """Undo `raised_marks`."""
    for mark in marks:
        outer, before = mark.getparent(), mark.getprevious()
        text = (mark.text or "") + (mark.tail or "")
        if outer is None:
            continue
        if before is not None:
            before.tail = (before.tail or "") + text
        else:
            outer.text = (outer.text or "") + text
        mark.tail = None
        outer.remove(mark)


def bracket_numbers(heading: Element, count: int) -> list[tuple[Element, str]]:
    """Write the numbers of so many paragraphs below a heading of notes, "1. In May.", as "[1] In May.", in place.

    Returns:
        the paragraphs with the texts that they had; [] where there are not so many.
    """
    paragraphs = list(islice(heading.itersiblings("p"), count))
    found = [_NUMBERED.match(paragraph.text or "") for paragraph in paragraphs]
    numbers = [number_of(one[1] or one[2]) for one in found if one]
    if numbers != list(range(1, count + 1)):
        return []
    before = [(paragraph, paragraph.text or "") for paragraph in paragraphs]
    for number, (paragraph, label) in enumerate(zip(paragraphs, found, strict=True), start=1):
        if label is not None:
            paragraph.text = f"[{number}] {(paragraph.text or '')[label.end() :]}"
    return before


def number_of(written: str) -> int:
    """Return the number in a mark: "[3]", "³"."""
    return int(written.strip("[]").translate(_RAISED_DIGITS))


def _places(body: Element) -> Iterator[_Place]:
    """Yield the places of marks in reading order, but for those that begin a paragraph or a line: these are notes."""
    events = etree.iterwalk(body, events=("start", "end"))
    for event, element in events:
        if event == "start":
            if not isinstance(element.tag, str) or element.tag in _NO_PROSE:
                events.skip_subtree()
                continue
            yield from _in(element, element.text, is_tail=False, is_begun=element.tag in _BLOCKS)
        elif element is not body:
            yield from _in(element, element.tail, is_tail=True, is_begun=element.tag == "br" or element.tag in _BLOCKS)


def _in(element: Element, text: str | None, *, is_tail: bool, is_begun: bool) -> Iterator[_Place]:
    if not text or ("[" not in text and text.isascii()):
        return
    label = _BEGINS_NOTE.match(text) if is_begun else None
    for found in _MARK.finditer(text, label.end() if label else 0):
        yield _Place(element, is_tail, found.start(), found.end(), number_of(found[1] or found[2]))


def _raise(place: _Place) -> Element:
    mark = etree.Element("sup")
    text = (place.element.tail if place.is_tail else place.element.text) or ""
    mark.text, mark.tail = text[place.start : place.end], text[place.end :]
    if place.is_tail:
        place.element.tail = text[: place.start]
        tail, place.element.tail = place.element.tail, None
        place.element.addnext(mark)
        place.element.tail = tail
    else:
        place.element.text = text[: place.start]
        place.element.insert(0, mark)
    return mark
