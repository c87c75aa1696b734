"""What a run of text looks like, whatever its language: its letters, marks and digits are counted by Unicode category.

All blocks of a page are counted at once: their characters become one array of classes, and sums over it one table.
"""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]

_LOWER, _UPPER, _LETTER, _DIGIT, _SPACE, _STOP, _COMMA, _BRACKET, _MARK, _MONEY, _ARROW, _COLON, _AT, _QUOTE = range(
    1, 15
)
_CLASSES = 15
_CATEGORIES = {
    **dict.fromkeys(("Ll",), _LOWER),
    **dict.fromkeys(("Lu", "Lt"), _UPPER),
    **dict.fromkeys(("Lo", "Lm", "Mn", "Mc", "Me"), _LETTER),
    **dict.fromkeys(("Nd", "Nl", "No"), _DIGIT),
    **dict.fromkeys(("Zs", "Zl", "Zp", "Cc"), _SPACE),
    **dict.fromkeys(("Pd", "Ps", "Pe", "Pi", "Pf"), _BRACKET),
    **dict.fromkeys(("Po", "Sm", "Sk", "Pc"), _MARK),
    "Sc": _MONEY,
    "So": _ARROW,
}
_SINGLE = {
    **dict.fromkeys(".!?。！？…؟।．｡", _STOP),
    **dict.fromkeys(",;、،؛，；", _COMMA),
    **dict.fromkeys("|·•»›>/\\–—→«‹←↑↓▸▶", _ARROW),
    **dict.fromkeys(":：", _COLON),
    **dict.fromkeys("@#©®™", _AT),
    **dict.fromkeys("\"'“”‘’„", _QUOTE),
    "%": _MONEY,
}
_PLANE = 65_536  # above it are emoji and rare letters, counted as signs


@dataclass(frozen=True, slots=True, kw_only=True)
class TextCounts:
    """Counts over the texts of a page's blocks, one number per block; `shares` are of its characters or letters."""

    characters: Floats
    letters: Floats
    stops: Floats
    commas: Floats
    columns: dict[str, Floats]


@cache
def _classes() -> npt.NDArray[np.uint8]:
    table = np.zeros(_PLANE, np.uint8)
    for code in range(_PLANE):
        table[code] = _CATEGORIES.get(unicodedata.category(chr(code)), 0)
    for character, number in _SINGLE.items():
        table[ord(character)] = number
    return table


def count_text(texts: Sequence[str], words: Floats) -> TextCounts:
    """Count the characters of texts, none of them empty; `words` is how many words each has."""
    count = len(texts)
    codes = np.frombuffer("\n".join(texts).encode("utf-32-le", "surrogatepass"), np.uint32)
    classes = _classes()[np.where(codes < _PLANE, codes, 0x2600)]
    lengths = np.array([len(text) for text in texts])
    starts = np.concatenate(([0], np.cumsum(lengths + 1)[:-1]))
    blocks = np.repeat(np.arange(count), lengths + 1)[: len(classes)]
    table = np.bincount(blocks * _CLASSES + classes, minlength=count * _CLASSES).reshape(count, _CLASSES)
    of = table.T.astype(np.float32)
    is_letter = (classes >= _LOWER) & (classes <= _LETTER)
    begins = is_letter.copy()
    begins[1:] &= ~is_letter[:-1]
    begun = np.bincount(blocks[begins], minlength=count)
    capitals = np.bincount(blocks[begins & (classes == _UPPER)], minlength=count)
    characters = lengths.astype(np.float32)
    letters = of[_LOWER] + of[_UPPER] + of[_LETTER]
    some_words, some_letters = np.maximum(words, 1), np.maximum(letters, 1)
    columns = {
        "characters": characters,
        "words": words,
        "word length": letters / some_words,
        "capital letters": of[_UPPER] / some_letters,
        "capital words": (capitals / np.maximum(begun, 1)).astype(np.float32),
        "digits": of[_DIGIT] / characters,
        "sentence ends": of[_STOP],
        "commas": of[_COMMA],
        "punctuation": (of[_STOP] + of[_COMMA]) / some_words,
        "signs": of[_ARROW] / characters,
        "brackets": of[_BRACKET] / characters,
        "quotes": of[_QUOTE] / characters,
        "colons": of[_COLON],
        "money": of[_MONEY],
        "at signs": of[_AT],
        "first character": classes[starts].astype(np.float32),
        "last character": classes[starts + lengths - 1].astype(np.float32),
        "lines": np.array([text.count("\n") for text in texts], np.float32),
    }
    return TextCounts(characters=characters, letters=letters, stops=of[_STOP], commas=of[_COMMA], columns=columns)
