"""What marks a note: a number, a letter, a dagger, "note 2"; as it is shown, and as an id can hold it."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import replace

from extractors.saving.compose.inline import Inline, Text

REFERENCE_ROLE = "doc-noteref"
NOTE_ROLE = "doc-endnote"

_NOTE_WORDS = "notes?|nb|fn|anm\\.?|nota|comment"  # what stands before the number on wikis of several languages
_LABEL = re.compile(
    rf"\s*[\[({{]?\s*((?:{_NOTE_WORDS})\s*\d{{1,4}}|\d{{1,4}}|[a-zA-Z]{{1,2}}|[ivx]{{1,6}}|[*†‡]{{1,3}})\s*[\])}}.]?\s*",
    re.IGNORECASE,
)
_SIGNS = {"*": "star", "†": "dagger", "‡": "ddagger"}


def label_of(text: str) -> str:
    """Return the label that a link's text is, as an id can hold it ("1", "b", "dagger", "note1"), or ""."""
    found = _LABEL.fullmatch(unicodedata.normalize("NFKC", text))
    if not found:
        return ""
    label = re.sub(r"[\s.]", "", found[1]).lower()
    return f"{_SIGNS[label[0]]}{len(label) if len(label) > 1 else ''}" if label[0] in _SIGNS else label


def free_label(label: str, taken: set[str]) -> str:
    """Return a label, with a number behind it where another note has it: chapters count their notes anew."""
    number = 1
    while (tried := label if number == 1 else f"{label}-{number}") in taken:
        number += 1
    taken.add(tried)
    return tried


def without_own_label(inlines: Sequence[Inline], anchor_id: str) -> list[Inline]:
    """Return a note's inlines without its own label at the beginning, however often it is said there."""
    own = anchor_id.removeprefix("fn-").partition("-")[0]
    left = list(inlines)
    while len(left) > 1 and isinstance(left[0], Text) and (not left[0].text.strip() or label_of(left[0].text) == own):
        left.pop(0)
    if left and isinstance(left[0], Text):
        left[0] = replace(left[0], text=left[0].text.lstrip())
    return left
