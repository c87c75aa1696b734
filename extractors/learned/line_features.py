"""The features of lines of text, for pages without markup: their shape, their repetition, their neighbours."""

import re
from collections import Counter
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from extractors.blocks.words import count_words
from extractors.learned.features import Table, shifted
from extractors.learned.text_features import count_text

_PROSE_WORDS = 20  # a line of so many words that has a sentence's marks counts as prose
_SHORT_WORDS = 5
_REACHES = (2, 5, 12, 30)  # lines to either side
_NEIGHBOURS = ("words", "punctuation", "last character", "capital words", "copies", "digits", "characters", "signs")
_DIGITS = re.compile(r"\d+")
_FAR = 99


def line_features(texts: Sequence[str]) -> Table:
    """Return the features of lines in reading order, none of them empty; there is at least one."""
    count = len(texts)
    words = np.array([count_words(text) for text in texts], np.float32)
    text = count_text(texts, words)
    at = np.arange(count)
    marks = text.stops + text.commas
    is_prose = (words >= _PROSE_WORDS) & (marks > 0)
    is_short = (words <= _SHORT_WORDS) & (text.stops == 0)
    columns: dict[str, npt.NDArray[np.generic]] = dict(text.columns)
    keys = [_DIGITS.sub("0", one.casefold()) for one in texts]
    copies = Counter(keys)
    columns["copies"] = np.array([copies[key] for key in keys])
    columns["said before"] = _said_before(keys)
    total = max(float(words.sum()), 1.0)
    prose_words = max(float((words * is_prose).sum()), 1.0)
    done = np.cumsum(words)
    prose_done = np.cumsum(words * is_prose)
    columns["position"] = at / count
    columns["words before"] = (done - words) / total
    columns["prose before"] = (prose_done - words * is_prose) / prose_words
    columns["since prose"], columns["until prose"] = _distances(is_prose)
    columns["since short"], columns["until short"] = _distances(is_short)
    columns["since full short"], columns["until full short"] = _distances(~is_short)
    for reach in _REACHES:
        low, high = np.maximum(at - reach, 0), np.minimum(at + reach + 1, count)
        for name, values in (
            ("words", words),
            ("marks", marks),
            ("prose", words * is_prose),
            ("short", is_short),
            ("repeated", np.asarray(columns["copies"], np.float32) > 1),
        ):
            running = np.concatenate(([0.0], np.cumsum(values, dtype=np.float64)))
            columns[f"{name} within {reach}"] = (running[high] - running[low]) / (high - low)
            if reach >= 5:
                columns[f"{name} in the next {reach}"] = (running[high] - running[at]) / (high - at)
    for name in _NEIGHBOURS:
        for distance in (1, 2, 3):
            columns[f"{name}, {distance} before"] = shifted(columns[name], distance)
            columns[f"{name}, {distance} after"] = shifted(columns[name], -distance)
    values_of = np.empty((len(columns), count), np.float32)
    for number, column in enumerate(columns.values()):
        values_of[number] = column
    return Table(names=tuple(columns), values=values_of)


def _said_before(keys: Sequence[str]) -> npt.NDArray[np.bool_]:
    seen: set[str] = set()
    again = np.zeros(len(keys), np.bool_)
    for number, key in enumerate(keys):
        again[number] = key in seen
        seen.add(key)
    return again


def _distances(marked: npt.NDArray[np.bool_]) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """Return how many lines ago the last marked line was, and how far the next is; 0 on one, at most _FAR."""
    count = len(marked)
    at = np.arange(count)
    last = np.maximum.accumulate(np.where(marked, at, -_FAR))
    following = np.minimum.accumulate(np.where(marked, at, count + _FAR)[::-1])[::-1]
    return np.minimum(at - last, _FAR), np.minimum(following - at, _FAR)
