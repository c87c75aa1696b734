"""Numbers that style alone puts before headings, each in a box of its own: they begin the headings.

<div><span>1.</span></div><h3>Sign in</h3> … <div><span>2.</span></div><h3>Choose a plan</h3>

Only numbers that count up from 1 are such: others count readers, or years.
"""

import re

from lxml.etree import _Element as Element

from extractors.blocks.parsed_html import ParsedHtml
from extractors.blocks.pruning import drop_tree
from extractors.blocks.tags import HEADING_LEVELS

_NUMBER = re.compile(r"\d{1,3}[.)]?")
_BOXES = ("div", "span", "p", "strong", "b")
_DEEPEST = 3  # elements around a number, in its box
_FEWEST = 2  # headings


def join_numbers(parsed: ParsedHtml) -> None:
    """Join such numbers with their headings, in place."""
    run: list[tuple[Element, str, Element]] = []  # the boxes, what they say, and the headings
    for heading in list(parsed.body.iter(*HEADING_LEVELS)):
        box = _beside(heading)
        said = _number_in(box) if box is not None else ""
        if box is None or not said:
            continue
        number = int(said.rstrip(".)"))
        if number != len(run) + 1:
            _join(run)
            run = []
        if number == len(run) + 1:
            run.append((box, said, heading))
    _join(run)


def _beside(heading: Element) -> Element | None:
    """Return the element before a heading, or before the box that it begins: a column with its number."""
    box = heading.getprevious()
    outer = heading.getparent()
    if box is None and outer is not None and outer.tag == "div" and not (outer.text or "").strip():
        box = outer.getprevious()
    return box


def _number_in(box: Element) -> str:
    """Return the number that is all a box holds, as written; "" for other boxes."""
    if box.tag not in _BOXES or (box.tail or "").strip():
        return ""
    inner = box
    for _ in range(_DEEPEST):
        if not len(inner):
            text = (inner.text or "").strip()
            return text if _NUMBER.fullmatch(text) else ""
        if (
            any(len(one) or f"{one.text or ''}{one.tail or ''}".strip() for one in inner[1:])
            or inner[0].tag not in _BOXES
            or (inner.text or "").strip()
            or (inner[0].tail or "").strip()
        ):
            return ""
        inner = inner[0]
    return ""


def _join(run: list[tuple[Element, str, Element]]) -> None:
    if len(run) < _FEWEST:
        return
    for box, said, heading in run:
        heading.text = f"{said}{'.' if said.isdecimal() else ''} {(heading.text or '').lstrip()}"
        drop_tree(box)
