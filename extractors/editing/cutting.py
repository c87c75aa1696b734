"""Cut a block's text down to the words that an extractor kept of it."""

from collections.abc import Sequence

from extractors.comparing.votes import Span


def cut_to_spans(text: str, spans: Sequence[Span]) -> str:
    """Return the kept characters of a block's text, with the punctuation that clings to them.

    Args:
        text: a block's text.
        spans: which characters to keep, as (start, end), ascending, each beginning and ending with a word.

    Cells stay where they are, and so does one of the line breaks between two kept pieces.
    """
    pieces: list[str] = []
    end_before = 0
    for number, (start, end) in enumerate(spans):
        next_start = spans[number + 1][0] if number + 1 < len(spans) else len(text)
        wide_start, wide_end = _widened(text, start, end, end_before, next_start)
        pieces += [_gap(text[end_before:wide_start], is_first=not pieces), text[wide_start:wide_end]]
        end_before = wide_end
    pieces.append("\t" * text[end_before:].count("\t"))
    return "".join(pieces).strip(" \n")


def _widened(text: str, start: int, end: int, low: int, high: int) -> tuple[int, int]:
    """Take in the signs that stand directly before and behind a span: quotation marks, brackets, a full stop."""
    while start > low and not text[start - 1].isalnum() and not text[start - 1].isspace() and text[start - 1] != "_":
        start -= 1
    while end < high and not text[end].isalnum() and not text[end].isspace() and text[end] != "_":
        end += 1
    return start, end


def _gap(dropped: str, *, is_first: bool) -> str:
    """Return what stands between two kept pieces instead of what was dropped there."""
    if "\t" in dropped:
        return "\t" * dropped.count("\t")
    if is_first or not dropped:
        return ""
    if "\n" in dropped:
        return "\n"
    return " " if any(character.isspace() for character in dropped) else ""
