"""Reads text that was encoded as UTF-8 twice: "itâ\\x80\\x99s" is "it’s".

A program that takes a page without a declared encoding for Latin-1, as HTTP libraries do, and saves it as UTF-8, turns
each byte beyond ASCII into a letter or a control character. 29 of the corpus's 1,497 pages and 8 of 573 others are so.
"""

import re

_SEQUENCE = re.compile("[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")  # UTF-8
_CONTROL = re.compile("[\x80-\x9f]")
_LEAST_INSIDE = 0.9  # of the controls: Windows-1252 read as Latin-1 has them beside any letter. Chosen by hand


def repair_mojibake(text: str) -> str:
    """Return a text with what was encoded twice as it was before; the same text where that is not sure."""
    controls = len(_CONTROL.findall(text))
    inside = sum(len(_CONTROL.findall(sequence)) for sequence in _SEQUENCE.findall(text)) if controls else 0
    if not inside or inside < _LEAST_INSIDE * controls:
        return text
    return _SEQUENCE.sub(_read, text)


def _read(sequence: re.Match[str]) -> str:
    try:
        return sequence[0].encode("latin-1").decode("utf-8")
    except UnicodeDecodeError:
        return sequence[0]
