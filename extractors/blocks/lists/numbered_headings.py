"""Numbers that style alone puts before headings, each in a box of its own: they begin the headings.

<div><span>1.</span></div><h3>Sign in</h3> … <div><span>2.</span></div><h3>Choose a plan</h3>

Only numbers that count up from 1 are such: others count readers, or years.
"""

import re

from lxml.etree import _Element as Element

from extractors.blocks.parsed_html import ParsedHtml
from extractors.blocks.pruning import drop_tree
from extractors.blocks.tags import HEADING_LEVELS

_NUMBER = re.compile(r"\s*0?(\d{1,2})[.)]?\s*")
_BOXES = ("div", "span", "p", "strong", "b")
_DEEPEST = 3  # elements around a number, in its box
_FEWEST = 2  # headings


def join_numbers(parsed: ParsedHtml) -> None:
    """Join such numbers with their headings, in place."""
    run: list[tuple[Element, Element]] = []
    for heading in list(parsed.body.iter(*HEADING_LEVELS)):
        box = heading.getprevious()
        number = _number_in(box) if box is not None else 0
        if box is None or not number:
            continue
        if number != len(run) + 1:
            _join(run)
            run = []
        if number == len(run) + 1:
            run.append((box, heading))
    _join(run)


def _number_in(box: Element) -> int:
    """Return the number that is all a box holds; 0 for other boxes."""
    if box.tag not in _BOXES or (box.tail or "").strip():
        return 0
    inner = box
    for _ in range(_DEEPEST):
        if not len(inner):
            found = _NUMBER.fullmatch(inner.text or "")
            return int(found[1]) if found else 0
        if len(inner) > 1 or inner[0].tag not in _BOXES or (inner.text or "").strip() or (inner[0].tail or "").strip():
            return 0
        inner = inner[0]
    return 0


def _join(run: list[tuple[Element, Element]]) -> None:
    if len(run) < _FEWEST:
        return
    for number, (box, heading) in enumerate(run, 1):
        heading.text = f"{number}. {(heading.text or '').lstrip()}"
        drop_tree(box)
