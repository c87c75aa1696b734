"""The features of lines of text, for pages without markup: their shape, their repetition, their neighbours.

They include what the rules of `lines` make of each line; the model weighs that like any other evidence.
"""

from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt

from extractors.learned.features.block_features import Table, shift
from extractors.learned.features.text_features import count_text
from extractors.learned.features.word_features import number_words, word_features
from extractors.lines.line_verdicts import LineVerdicts

_PROSE_WORDS = 20  # a line of so many words with a sentence's punctuation counts as prose
_SHORT_WORDS = 5
_SURELY_PROSE_WORDS = 15  # of a line that ends as sentences do
_REACHES = (2, 5, 12, 30)  # lines to either side
_NEIGHBOURS = ("words", "punctuation", "last character", "capital words", "copies", "digits", "characters", "signs")
_FAR = 99
_MOST_MARGIN = 30.0

Columns = dict[str, npt.NDArray[np.generic]]


def line_features(judgement: LineVerdicts, texts: Sequence[str], words: npt.NDArray[np.float32]) -> Table:
    """Return the features of lines in reading order, none of them empty; there is at least one.

    Args:
        judgement: what the rules make of the lines.
        texts: the lines, without line breaks in them.
        words: how many each has.
    """
    count = len(texts)
    text = count_text(texts, words)
    ends = np.array([line.is_sentence for line in judgement.lines])
    at = np.arange(count)
    marks = text.stops + text.commas
    is_prose = (words >= _PROSE_WORDS) & (marks > 0)
    is_short = (words <= _SHORT_WORDS) & (text.stops == 0)
    columns: Columns = {**text.columns, **_rules(judgement)}
    columns |= word_features(
        number_words(texts), (words >= _SURELY_PROSE_WORDS) & ends, (words <= _SHORT_WORDS) & ~ends
    )
    columns["said before"] = _repeated_before([line.key for line in judgement.lines])
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
    columns |= _around(
        {
            "words": words,
            "marks": marks,
            "prose": words * is_prose,
            "short": is_short,
            "repeated": np.asarray(columns["copies"], np.float32) > 1,
        }
    )
    for name in _NEIGHBOURS:
        for distance in (1, 2, 3):
            columns[f"{name}, {distance} before"] = shift(columns[name], distance)
            columns[f"{name}, {distance} after"] = shift(columns[name], -distance)
    values_of = np.empty((len(columns), count), np.float32)
    for number, column in enumerate(columns.values()):
        values_of[number] = column
    return Table(names=tuple(columns), values=values_of)


def _around(measures: Mapping[str, npt.NDArray[np.generic]]) -> Columns:
    """Return the means of measures over the lines around each."""
    columns: Columns = {}
    count = len(next(iter(measures.values())))
    at = np.arange(count)
    for reach in _REACHES:
        low, high = np.maximum(at - reach, 0), np.minimum(at + reach + 1, count)
        for name, values in measures.items():
            running = np.concatenate(([0.0], np.cumsum(values, dtype=np.float64)))
            columns[f"{name} within {reach}"] = (running[high] - running[low]) / (high - low)
            if reach >= 5:
                columns[f"{name} in the next {reach}"] = (running[high] - running[at]) / (high - at)
    return columns


def _rules(judgement: LineVerdicts) -> Columns:
    def margins(values: Sequence[float]) -> npt.NDArray[np.generic]:
        return np.asarray(np.clip(np.array(values), -_MOST_MARGIN, _MOST_MARGIN))

    lines = judgement.lines
    return {
        "rules: kept": np.array(judgement.is_kept),
        "rules: margin": margins(judgement.margins),
        "rules: strict margin": margins(judgement.strict),
        "rules: lenient margin": margins(judgement.lenient),
        "rules: trust": np.full(len(lines), judgement.trust),
        "rules: weight": np.array(judgement.weights),
        "rules: label": np.array(judgement.is_label),
        "rules: notice": np.array([line.is_notice for line in lines]),
        "rules: furniture": np.array([line.is_furniture for line in lines]),
        "rules: sentence": np.array([line.is_sentence for line in lines]),
        "rules: size": np.array([line.size for line in lines]),
        "copies": np.array(judgement.copies),
    }


def _repeated_before(keys: Sequence[str]) -> npt.NDArray[np.bool_]:
    seen: set[str] = set()
    again = np.zeros(len(keys), np.bool_)
    for number, key in enumerate(keys):
        again[number] = key in seen
        seen.add(key)
    return again


def _distances(marked: npt.NDArray[np.bool_]) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """Return how many lines back the last marked line is, and how many ahead the next; 0 on one, at most _FAR."""
    count = len(marked)
    at = np.arange(count)
    last = np.maximum.accumulate(np.where(marked, at, -_FAR))
    following = np.minimum.accumulate(np.where(marked, at, count + _FAR)[::-1])[::-1]
    return np.minimum(at - last, _FAR), np.minimum(following - at, _FAR)
