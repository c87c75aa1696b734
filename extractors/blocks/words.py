"""Words, the unit that everything is counted and aligned in.

A word is a run of letters, digits and underscores (`\\w+`), as the field's scores count it; Chinese and Japanese, which
are written without spaces, are cut into single characters, so that a block can be partly kept there too. A soft hyphen
or a space of no width only marks where a line may end in a word; it is not part of the word and does not split it. In
Thai, Khmer and other scripts of Southeast Asia a space of no width does separate words.
"""

import re
import unicodedata
from functools import cache

from extractors.pages.unspaced import CHINESE_AND_JAPANESE

_SPACED_WORD = re.compile(r"\w+")
# Thai, Lao, Tibetan, Burmese, Khmer, Tai Tham, Javanese
_SOUTHEAST = "\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\u1a20-\u1aaf\ua980-\ua9ff\uaa60-\uaa7f"
_LINE_MARK = rf"(?:[\u00ad\u2060\ufeff]|(?<![{_SOUTHEAST}\u200b])\u200b+(?![{_SOUTHEAST}]))"
_LINE_MARKS = re.compile(_LINE_MARK)
_JOINED_WORD = re.compile(rf"\w+(?:{_LINE_MARK}+\w+)*")


def words(text: str) -> list[str]:
    """Return the words of a text in order, in lower case and composed form."""
    if text.isascii():
        return _SPACED_WORD.findall(text.lower())
    text = without_line_marks(text)
    if not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)
    pattern = _pattern(text)
    lowered = text.lower()
    if len(lowered) == len(text):
        return pattern.findall(lowered)
    return [word.lower() for word in pattern.findall(text)]  # "İ" becomes two characters, one of them no letter


def without_line_marks(text: str) -> str:
    """Return a text without the unseen characters that only say where a line may or may not end."""
    return _LINE_MARKS.sub("", text) if _may_be_marked(text) else text


def _may_be_marked(text: str) -> bool:
    # Four looks for a character take a third of the time of the expression, which looks behind each.
    return "\u200b" in text or "\u00ad" in text or "\u2060" in text or "\ufeff" in text


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
    return _JOINED_WORD if _may_be_marked(text) else _SPACED_WORD


@cache
def _patterns_with_unspaced() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Compile the patterns of scripts without spaces: 8 ms, not paid at start-up."""
    spaced = rf"[^\W{CHINESE_AND_JAPANESE}]+"
    return re.compile(rf"[{CHINESE_AND_JAPANESE}]|{spaced}(?:{_LINE_MARK}+{spaced})*"), re.compile(
        f"[{CHINESE_AND_JAPANESE}]"
    )
