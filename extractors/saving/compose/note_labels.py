"""The labels of an article's notes: unique ones, and those that a note contains itself."""

from collections.abc import Sequence
from dataclasses import replace

from extractors.blocks.notes.note_links import label_of
from extractors.saving.compose.inline import Inline, Text


def free_label(label: str, taken: set[str]) -> str:
    """Return a label, with a number appended if another note has it: chapters restart the numbering of notes."""
    number = 1
    while (tried := label if number == 1 else f"{label}-{number}") in taken:
        number += 1
    taken.add(tried)
    return tried


def without_own_label(inlines: Sequence[Inline], anchor_id: str) -> list[Inline]:
    """Return a note's inlines without its own label at the beginning, even if it is repeated there."""
    own = anchor_id.removeprefix("fn-").partition("-")[0]
    left = list(inlines)
    while len(left) > 1 and isinstance(left[0], Text) and (not left[0].text.strip() or label_of(left[0].text) == own):
        left.pop(0)
    if left and isinstance(left[0], Text):
        left[0] = replace(left[0], text=left[0].text.lstrip())
    return left
