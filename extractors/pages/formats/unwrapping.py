"""Joins hard-wrapped lines into paragraphs: later stages take one line of plain text as one block.

Mails, books and manuals in plain text are wrapped to one width; text copied from a browser has one line per paragraph.
A line was wrapped if the next line's first word would not have fitted at its end; any other break was intended. So the
width is taken from the text itself, and for each line it is checked whether the next word would have fitted.

Tested on the main content of the 1,450 corpus pages that hold 500 characters or more. Unwrapped, with and without blank
lines, and the visible text of 375 whole pages: five are changed, all documentation whose lines really are wrapped.
Wrapped at 60 to 80 characters: 0.996 of the paragraphs are restored; with ten lines of menu before and after, 0.95 of
the texts are joined.
"""

import re
from itertools import pairwise

from extractors.pages.unspaced import CHINESE_AND_JAPANESE

_NARROWEST, _WIDEST = 40, 100  # characters: the widths of mail programs, book scanners and editors

# Chosen on the texts above. A lower share of wrapped lines (0.75) changes lists of headlines, a higher one (0.9) leaves
# books as they are; slack from 0.03 to 0.1 and two to four breaks make no difference.
_MOST_WIDER = 0.02  # share of the lines that may be wider than any wrapping
_WIDTH_AT = 0.98  # quantile of the lengths of lines that another follows: a few stand out
_SLACK = 0.06  # share of the width: quoted and justified lines break a little early
_FEWEST_BREAKS = 4
_FEWEST_BROKEN = 0.8  # share of the breaks that are due to the width
_FEWEST_BROKEN_RUNNING_ON = 0.6  # the same if half of the lines after them begin with a lower-case letter
_MOSTLY_LOWER = 0.5
_MOST_UPPER = 0.8  # if more lines begin with a capital, they are headlines of similar length; chosen by hand

_LONG_WORD = re.compile(r"[!-~]{31}")  # an address or a line of code, which is never wrapped
_PREFIX = re.compile(r"[ \t]*(?:>[ \t]?)*")  # indentation, and the marks of quoted mail
_ITEM = re.compile(r"[*•·]\s|[-–—]\s+(?![a-z])|\(?\d{1,2}[.)]\s|\(?[a-z][.)]\s|[-=_*~#|+]{3}")
_COLUMNS = re.compile(r"\S(?: {3,}|\t)\S")
_UNSPACED = re.compile(rf"[{CHINESE_AND_JAPANESE}\uff00-\uff65]")


def unwrap_lines(text: str) -> str:
    """Return a text with its hard-wrapped lines joined, one line per paragraph; any other text is returned as it is.

    Headings, verse, list items, columns and mail quoted at another depth stay on lines of their own. A hyphen at the
    end of a line stays, without a space after it.
    """
    lines = [line.rstrip() for line in text.split("\n")]
    width = _width(lines)
    if width is None:
        return text
    paragraphs: list[list[str]] = []
    before = ""
    for line in lines:
        if _is_broken(before, line, width):
            rest = line[len(_prefix(line)) :]
            is_joint = before.endswith("-") or (_UNSPACED.match(before[-1]) and _UNSPACED.match(rest))
            paragraphs[-1] += (rest,) if is_joint else (" ", rest)
        else:
            paragraphs.append([line])
        before = line
    return "\n".join("".join(pieces) for pieces in paragraphs)


def _width(lines: list[str]) -> int | None:
    """Return the width that lines were wrapped at, or None if they were not."""
    wrappable = ["" if _LONG_WORD.search(line) else line for line in lines]
    lengths = [len(line) for line in wrappable if line]
    if sum(length > _WIDEST for length in lengths) > _MOST_WIDER * len(lengths):
        return None
    pairs = [(first, second) for first, second in pairwise(wrappable) if first and second]
    if len(pairs) < _FEWEST_BREAKS:
        return None
    width = sorted(len(first) for first, _ in pairs)[int(_WIDTH_AT * (len(pairs) - 1))]
    if not _NARROWEST <= width <= _WIDEST:
        return None
    telling = [pair for pair in pairs if 2 * len(pair[0]) > width]  # a menu before or after the text is no evidence
    broken = [second for first, second in telling if _is_broken(first, second, width)]
    if len(broken) < _FEWEST_BREAKS:
        return None
    starts = [line[len(_prefix(line))] for line in broken]
    if sum(start.isupper() for start in starts) > len(starts) * _MOST_UPPER:
        return None
    is_running_on = sum(start.islower() for start in starts) > len(starts) * _MOSTLY_LOWER
    fewest = _FEWEST_BROKEN_RUNNING_ON if is_running_on else _FEWEST_BROKEN
    return width if len(broken) >= fewest * len(telling) else None


def _is_broken(line: str, following: str, width: int) -> bool:
    """Return whether a line was wrapped because the next word did not fit."""
    prefix, next_prefix = _prefix(line), _prefix(following)
    own, rest = line[len(prefix) :], following[len(next_prefix) :]
    if not own or not rest or prefix.count(">") != next_prefix.count(">"):
        return False
    if _ITEM.match(rest) or _COLUMNS.search(own) or _COLUMNS.search(rest):
        return False
    if len(next_prefix) > len(prefix) and not _ITEM.match(own):  # a paragraph begins; list items hang over
        return False
    word_length = 1 if _UNSPACED.match(rest) else 1 + len(rest.split(maxsplit=1)[0])
    return len(line) <= _WIDEST and len(line) + word_length > width * (1 - _SLACK)


def _prefix(line: str) -> str:
    match = _PREFIX.match(line)
    return match[0] if match else ""
