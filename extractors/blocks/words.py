"""Words, the unit that everything is counted and aligned in.

A word is a run of letters, digits and underscores (`\\w+`), as the field's scores count it; Chinese and Japanese, which
are written without spaces, are cut into single characters, so that a block can be partly kept there too. A soft hyphen
only marks where a word may be hyphenated; it is not part of the word and does not split it.
"""

import re
import unicodedata
from functools import cache

from extractors.pages.unspaced import CHINESE_AND_JAPANESE

_SPACED_WORD = re.compile(r"\w+")
_HYPHENATED_WORD = re.compile("\\w+(?:\u00ad+\\w+)*")  # soft hyphens occur within words


def words(text: str) -> list[str]:
    """Return the words of a text in order, in lower case and composed form."""
    if text.isascii():
        return _SPACED_WORD.findall(text.lower())
    text = text.replace("\u00ad", "")
    if not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)
    pattern = _pattern(text)
    lowered = text.lower()
    if len(lowered) == len(text):
        return pattern.findall(lowered)
    return [word.lower() for word in pattern.findall(text)]  # "İ" becomes two characters, one of them no letter


def word_spans(text: str) -> list[tuple[int, int]]:
    """Return the position of each word of `words(text)` in a text, as (start, end) in characters."""
    return [match.span() for match in _pattern(text).finditer(text)]


def count_words(text: str) -> int:
    """Return how many words a text has."""
    return len(_pattern(text).findall(text))


def _pattern(text: str) -> re.Pattern[str]:
    """Return the pattern of words in a text."""
    if text.isascii():
        return _SPACED_WORD
    any_word, unspaced = _patterns_with_unspaced()
    if unspaced.search(text):
        return any_word
    return _HYPHENATED_WORD if "\u00ad" in text else _SPACED_WORD


@cache
def _patterns_with_unspaced() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Compile the patterns of scripts without spaces: 8 ms, not paid at start-up."""
    spaced = rf"[^\W{CHINESE_AND_JAPANESE}]+"
    return re.compile(rf"[{CHINESE_AND_JAPANESE}]|{spaced}(?:\u00ad+{spaced})*"), re.compile(
        f"[{CHINESE_AND_JAPANESE}]"
    )
