"""Drop a phrase inside a block, leaving its text without some of its words."""

import re
from dataclasses import replace
from functools import cache

from extractors.blocks.block import Block, BlockKind
from extractors.editing.cutting import cut_to_spans
from extractors.editing.draft import Draft
from extractors.editing.edits import Edit, set_text
from extractors.pages.unspaced import CHINESE_AND_JAPANESE


# What a person drops at a time: a word with the signs that cling to it; one character in scripts without spaces.
@cache
def _word() -> re.Pattern[str]:
    return re.compile(rf"[{CHINESE_AND_JAPANESE}]|[^\s{CHINESE_AND_JAPANESE}]+")  # 2 ms, not paid at start-up


_BLANKS = " \n"

Span = tuple[int, int]


def word_spans(text: str) -> list[Span]:
    """Return the position of each word of a text, with the signs that cling to it."""
    return [found.span() for found in _word().finditer(text)]


def drop_words(draft: Draft, index: int, block: Block, span: Span) -> Edit:
    """Drop some characters of a block's text as it is in the draft; the block is kept. All of them drop the block.

    Args:
        draft: the draft as it is.
        index: the block's number.
        block: the block.
        span: from which character to which.
    """
    text = draft.text(index, block)
    start, end = max(0, span[0]), min(len(text), span[1])
    if start >= end:
        return Edit(label="Drop words of 1 passage")
    if draft.kind(index, block) is BlockKind.CODE:
        left = text[:start] + text[end:]
    else:
        left = cut_to_spans(text, [one for one in (_trimmed(text, 0, start), _trimmed(text, end, len(text))) if one])
    return replace(set_text(draft, index, None if left == block.text else left), label="Drop words of 1 passage")


def _trimmed(text: str, start: int, end: int) -> Span | None:
    """Return a span without white space at its ends (tabs, which part cells, included); None if nothing is left."""
    piece = text[start:end]
    inner = piece.strip(_BLANKS + "\t")
    if not inner:
        return None
    first = start + piece.index(inner)
    return first, first + len(inner)
