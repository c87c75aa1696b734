"""Wraps text to a width in terminal columns, where a wide character takes two.

`textwrap` would not do: it counts characters, and breaks words at hyphens. A line ends at a space, or beside a
character that needs no space, as in Chinese and Japanese; a word is never broken, however long.
"""

import re
import unicodedata

from extractors.pages.unspaced import CHINESE_AND_JAPANESE

# Punctuation that never begins, or never ends, a line.
_NEVER_FIRST = frozenset("、。，．・：；？！」』）】〉》ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ,.;:?!)]}”’…%")
_UNSPACED = re.compile(f"[{CHINESE_AND_JAPANESE}、。，．！？；：」』）】〉》]")
_NEVER_LAST = frozenset("「『（【〈《([{“‘")


def text_width(text: str) -> int:
    """Return the width of a text in terminal columns."""
    if text.isascii():
        return len(text)
    return sum(_width(sign) for sign in text)


def wrap_text(text: str, width: int) -> str:
    """Return a text wrapped to a width; its own line ends stay.

    Args:
        text: with white space already collapsed.
        width: in terminal columns; 0 for no limit.
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
    """Return the unbreakable pieces of a text, each with the space before it."""
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
    """Tell whether a character is a word of its own, by the rules of `words`, or punctuation for such words."""
    return _UNSPACED.match(sign) is not None


def _width(sign: str) -> int:
    if _adds_no_width(sign):
        return 0
    return 2 if unicodedata.east_asian_width(sign) in "WF" else 1


def _adds_no_width(sign: str) -> bool:
    return unicodedata.category(sign) in ("Cf", "Mn", "Me")
