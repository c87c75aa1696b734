"""Raised marks behind the names of a paper's authors: they lead to addresses and notes, and are no part of a name.

Ann Berg<sup>1,2</sup> Carl Diaz<sup>a,*</sup>        "Ann Berg, Carl Diaz"
"""

import re
from collections.abc import Sequence

from lxml.etree import _Element as Element

from extractors.blocks.segmenting import Slot

_MARK = r"(?:(?:\d{1,2}|[a-z])[*†‡§¶#∗⁎✉]{0,3}|[*†‡§¶#∗⁎✉]{1,3})"
_MARKS = re.compile(rf"\s*{_MARK}(?:\s*[,; ]\s*{_MARK}){{0,5}}\s*[,;]?\s*")
# "2<sup>e</sup>" is a number, "M<sup>e</sup>" a title.
_NAME_BEFORE = re.compile(r"(?:[^\W\d_]{2}|[^\W\d_]\.|\))$")
_SPARE_COMMA = re.compile(r",(?=\s*(?:[,;|\n]|$))")
_LEVELS = 3  # elements around a piece of a mark: a link, a number in it. Chosen by hand


def is_mark(raised: Element, before: str) -> bool:
    """Tell whether an element is such a mark behind a text."""
    if raised.tag != "sup" or _NAME_BEFORE.search(before.rstrip(" ,")) is None:
        return False
    return _MARKS.fullmatch("".join(raised.itertext())) is not None


def without_marks(text: str, slots: Sequence[Slot]) -> tuple[str, list[Slot]]:
    """Return a block's text with a comma for the marks behind a name, and the slots of what else is in it."""
    marks: dict[Element, bool] = {}
    kept: list[Slot] = []
    written, done, place = "", 0, 0  # the text so far, and up to where it was copied and searched
    for slot in slots:
        piece = " ".join(slot.text.split())
        start = text.find(piece, place) if piece else -1
        raised = next((one for one in slot.around(_LEVELS) if one.tag == "sup"), None)
        if start >= 0:
            place = start + len(piece)
        if raised is not None and start >= 0 and raised not in marks:
            marks[raised] = is_mark(raised, written + text[done:start])
        if raised is not None and start >= 0 and marks[raised]:
            written += f"{text[done:start]},"
            done = place
        else:
            kept.append(slot)
    return (with_single_commas(written + text[done:]), kept) if done else (text, kept)


def with_single_commas(text: str) -> str:
    """Return a text without the commas that stand for marks where others follow."""
    return _SPARE_COMMA.sub("", text)
