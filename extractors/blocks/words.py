"""Words, the unit that everything is counted and aligned in.

A word is a run of letters, digits and underscores (`\\w+`), as the field's scores count it; Chinese and Japanese, which
write no spaces, are cut into single characters, so that a block can be partly kept there too.
"""

import re
import unicodedata

_UNSPACED = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_SPACED_WORD = re.compile(r"\w+")
_ANY_WORD = re.compile(rf"[{_UNSPACED}]|[^\W{_UNSPACED}]+")
_HAS_UNSPACED = re.compile(f"[{_UNSPACED}]")


def words(text: str) -> list[str]:
    """Return the words of a text in order, in lower case and composed form."""
    if text.isascii():
        return _SPACED_WORD.findall(text.lower())
    if not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)
    pattern = _ANY_WORD if _HAS_UNSPACED.search(text) else _SPACED_WORD
    lowered = text.lower()
    if len(lowered) == len(text):
        return pattern.findall(lowered)
    return [word.lower() for word in pattern.findall(text)]  # "İ" becomes two characters, one of them no letter


def word_spans(text: str) -> list[tuple[int, int]]:
    """Return where each word of `words(text)` stands in a text, as (start, end) in characters."""
    pattern = _ANY_WORD if _HAS_UNSPACED.search(text) else _SPACED_WORD
    return [match.span() for match in pattern.finditer(text)]


def count_words(text: str) -> int:
    """Return how many words a text has."""
    pattern = _ANY_WORD if _HAS_UNSPACED.search(text) else _SPACED_WORD
    return len(pattern.findall(text))
