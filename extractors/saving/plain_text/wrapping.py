"""Lines of text no wider than asked for, counted in columns of a terminal, where a wide character takes two.

Not by `textwrap`: it counts characters, and breaks words at hyphens. A line ends at a space, or beside a character that
needs none around it, as Chinese and Japanese are written; a word is never broken, however long.
"""

import re
import unicodedata

from extractors.pages.unspaced import CHINESE_AND_JAPANESE

# Marks that never stand at that edge of a line.
_NEVER_FIRST = frozenset("、。，．・：；？！」』）】〉》ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ,.;:?!)]}”’…%")
_UNSPACED = re.compile(f"[{CHINESE_AND_JAPANESE}、。，．！？；：」』）】〉》]")
_NEVER_LAST = frozenset("「『（【〈《([{“‘")


def text_width(text: str) -> int:
    """Return how many columns of a terminal a text takes."""
    if text.isascii():
        return len(text)
    return sum(_width(sign) for sign in text)


def wrapped(text: str, width: int) -> str:
    """Return a text with its lines broken at a width; its own line ends stay.

    Args:
        text: white space in it is collapsed already.
        width: in columns; 0 for lines of any length.
    """
    if not width:
        return text
    return "\n".join(line for long in text.split("\n") for line in _lines(long, width))


def _lines(text: str, width: int) -> list[str]:
    lines: list[str] = []
    line: list[str] = []
    taken = 0
    for gap, piece in _pieces(text):
        length = text_width(piece)
        if line and taken + len(gap) + length > width:
            lines.append("".join(line))
            line, taken = [], 0
        if line:
            line.append(gap)
            taken += len(gap)
        line.append(piece)
        taken += length
    lines.append("".join(line))
    return lines


def _pieces(text: str) -> list[tuple[str, str]]:
    """Return what a line may not be broken inside of, each with the space before it."""
    pieces: list[tuple[str, str]] = []
    for word in text.split(" "):
        gap = " "
        start = 0
        for at in range(1, len(word)):
            if _may_break(word[at - 1], word[at]):
                pieces.append((gap, word[start:at]))
                gap, start = "", at
        pieces.append((gap, word[start:]))
    return pieces


def _may_break(before: str, after: str) -> bool:
    if before.isascii() and after.isascii():
        return False
    if after in _NEVER_FIRST or before in _NEVER_LAST or _adds_no_width(after):
        return False
    return _is_written_without_spaces(before) or _is_written_without_spaces(after)


def _is_written_without_spaces(sign: str) -> bool:
    """Tell whether a sign is a word of its own, as `words` takes it, or a mark beside such."""
    return _UNSPACED.match(sign) is not None


def _width(sign: str) -> int:
    if _adds_no_width(sign):
        return 0
    return 2 if unicodedata.east_asian_width(sign) in "WF" else 1


def _adds_no_width(sign: str) -> bool:
    return unicodedata.category(sign) in ("Cf", "Mn", "Me")
