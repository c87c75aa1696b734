"""Plain text whose paragraphs were cut into lines of one width: mail, Usenet, old documentation.

What a browser pastes has one line a paragraph; there nothing is changed.
"""

import re
from itertools import pairwise

_NARROWEST, _WIDEST = 40, 100  # characters a line, by hand: mail has 65 to 80
_SLACK = 3  # characters; people who break lines by hand are not exact
_EMPTY_LINE = re.compile(r"\n\s*\n")
_STARTS_ANEW = re.compile(r"[>|*•·–—#-]|\(?(?:\d{1,3}|\w)[.)]\s")  # quotes, list items, signatures


def paragraph_lines(text: str) -> list[str]:
    """Return a text's lines that are not empty, stripped; where most are of one width, one line a paragraph."""
    groups = [[line.strip() for line in group.splitlines() if line.strip()] for group in _EMPTY_LINE.split(text)]
    width = max((len(line) for group in groups if len(group) > 2 for line in group if len(line) <= _WIDEST), default=0)
    wrapped = [_is_wrapped(group, width) for group in groups]
    wrapped_count = sum(len(group) for group, is_wrapped in zip(groups, wrapped, strict=True) if is_wrapped)
    if width < _NARROWEST or 2 * wrapped_count < sum(map(len, groups)):
        return [line for group in groups for line in group]
    lines: list[str] = []
    for group, is_wrapped in zip(groups, wrapped, strict=True):
        lines += [" ".join(group)] if is_wrapped else group
    return lines


def _is_wrapped(group: list[str], width: int) -> bool:
    """Tell whether each line but the last ends where the next one's first word would not have fitted."""
    if len(group) < 2 or any(_STARTS_ANEW.match(line) for line in group[1:]):
        return False
    return all(
        " " in line and width - _SLACK < len(line) + 1 + len(after.split(" ", 1)[0]) and len(line) <= width
        for line, after in pairwise(group)
    )
