"""Cut a block's text down to the words that an extractor kept of it."""

import unicodedata
from collections.abc import Sequence

from extractors.blocks.words import count_words
from extractors.comparing.votes import Span

_OPENING_CATEGORIES = frozenset({"Ps", "Pi", "Sc"})  # brackets, quotation marks, currencies
_OPENING_SIGNS = frozenset("\"'#@¿¡")


def cut_to_spans(text: str, spans: Sequence[Span]) -> str:
    """Return the kept characters of a block's text, with the signs that cling to them.

    Args:
        text: a block's text.
        spans: which characters to keep, as (start, end), ascending, each beginning and ending with a word.

    Cells stay where they are, and so does one of the line breaks between two kept pieces.
    """
    written = ""
    end_before = 0
    for start, end in spans:
        wide_start, wide_end = _widened(text, start, end, end_before)
        piece = text[wide_start:wide_end]
        written += _gap(written, text[end_before:wide_start], piece) + piece
        end_before = wide_end
    return (written + "\t" * text[end_before:].count("\t")).strip(" \n")


def _widened(text: str, start: int, end: int, end_before: int) -> tuple[int, int]:
    """Include opening signs directly before a span, and any signs directly after it up to a space or a word."""
    while start > end_before and _opens(text[start - 1]):
        start -= 1
    while end < len(text) and not text[end].isspace() and not count_words(text[end]):
        end += 1
    return start, end


def _opens(sign: str) -> bool:
    return sign in _OPENING_SIGNS or unicodedata.category(sign) in _OPENING_CATEGORIES


def _gap(before: str, dropped: str, after: str) -> str:
    """Return what replaces the text dropped between two kept pieces."""
    if "\t" in dropped:
        return "\t" * dropped.count("\t")
    if not before or not dropped:
        return ""
    if "\n" in dropped:
        return "\n"
    would_join = count_words(before[-1] + after[0]) < count_words(before[-1]) + count_words(after[0])
    return " " if would_join or any(sign.isspace() for sign in dropped) else ""
