"""Notes without links that begin with their number, each in a paragraph or a line: "[1] In May.<br>[2] By night."

They are told by their numbers alone, which must be those of the marks in the text above, each once.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from lxml import etree
from lxml.etree import _Element as Element

_LABEL = re.compile(r"\s*\[(\d{1,3})\]\s+(?=\S)")
_RAISED = re.compile(r"\s*\[?(\d{1,3})\]?\s*")
_MOST = 500  # notes; chosen by hand: against a page made to be slow


class _Line(NamedTuple):
    """A line that begins with a number: it is after a line break, or the first of its paragraph."""

    number: int
    paragraph: Element
    line_break: Element | None
    raised: Element | None  # the number, where it is raised


def notes_in_lines(body: Element, marks: Sequence[tuple[int, Element]], way_back: str) -> dict[int, Element]:
    """Return the notes to some marks, each in a paragraph of its own, by number; {} if any mark has none.

    Args:
        body: the page's.
        marks: numbers and the raised elements that hold them, those that begin a note among them.
        way_back: the address of a note's mark, without the number.
    """
    lines = list(islice(_lines(body), _MOST))
    raised = {line.raised for line in lines}
    used = [(number, mark) for number, mark in marks if mark not in raised]
    if not used or {number for number, _ in used} != {line.number for line in lines}:
        return {}
    first = (used[0][1], lines[0].paragraph)
    if (
        len({line.number for line in lines}) < len(lines)
        or next(one for one in body.iter() if one in first) is first[1]
    ):
        return {}
    return {line.number: _note(line, way_back) for line in reversed(lines)}


def _lines(body: Element) -> Iterator[_Line]:
    for paragraph in body.iter("p", "div", "li", "dd"):
        if found := _begun(paragraph.text, paragraph[0] if len(paragraph) else None):
            yield _Line(found[0], paragraph, None, found[1])
        for line_break in paragraph.iterchildren("br"):
            if found := _begun(line_break.tail, line_break.getnext()):
                yield _Line(found[0], paragraph, line_break, found[1])


def _begun(text: str | None, following: Element | None) -> tuple[int, Element | None] | None:
    """Return the number that a line begins with, and the element that raises it; None if it begins with none."""
    if found := _LABEL.match(text or ""):
        return int(found[1]), None
    if following is None or following.tag != "sup" or len(following) or (text or "").strip():
        return None
    number = _RAISED.fullmatch(following.text or "")
    return (int(number[1]), following) if number and (following.tail or "").strip() else None


def _note(line: _Line, way_back: str) -> Element:
    """Return the paragraph of a line; one after a line break is moved out of the paragraph that it is in."""
    note, line_break = line.paragraph, line.line_break
    if line_break is not None:
        note = etree.Element("p")
        note.text = line_break.tail
        note[:] = list(line_break.itersiblings())
        line.paragraph.remove(line_break)
        note.tail, line.paragraph.tail = line.paragraph.tail, None
        line.paragraph.addnext(note)
    label = _LABEL.match(note.text or "")
    if label is not None:
        link = etree.Element("a", {"href": f"{way_back}{line.number}"})
        link.text, link.tail = f"{line.number}.", f" {(note.text or '')[label.end() :]}"
        note.text = None
        note.insert(0, link)
    return note
