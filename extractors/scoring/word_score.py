"""Word F1, the score by which extractors are compared.

Words are runs of letters, digits and underscores in lower case; words in common are counted as multisets, so that their
order does not matter. Chinese, which is written without spaces, is one word from punctuation mark to punctuation mark:
published figures were computed this way, and these are to be compared with them.

Source: WCXB (Foley 2026), as before it Bevendorff and others 2023, https://doi.org/10.1145/3539618.3591920
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Score:
    """How well a text matches its gold, all 0.0 to 1.0."""

    precision: float
    recall: float
    f1: float


def score(text: str, gold_text: str) -> Score:
    """Score a text against its gold.

    An empty result is right if the gold is empty: 1.0 throughout. If only one of them is empty, it is 0.0 throughout.
    """
    counts, gold_counts = _counts(text), _counts(gold_text)
    if not counts and not gold_counts:
        return Score(1.0, 1.0, 1.0)
    overlap = (counts & gold_counts).total()
    if not overlap:
        return Score(0.0, 0.0, 0.0)
    precision, recall = overlap / counts.total(), overlap / gold_counts.total()
    return Score(precision, recall, 2 * precision * recall / (precision + recall))


def share_of_snippets(text: str, snippets: Sequence[str]) -> float | None:
    """Return the share of some snippets that a text contains, compared by words; None if there are no snippets."""
    sequences = [words for snippet in snippets if (words := _word_sequence(snippet)) != "  "]
    if not sequences:
        return None
    sequence = _word_sequence(text)
    return sum(words in sequence for words in sequences) / len(sequences)


def _counts(text: str) -> Counter[str]:
    return Counter(_WORD.findall(text.lower()))


def _word_sequence(text: str) -> str:
    return f" {' '.join(_WORD.findall(text.lower()))} "
