"""From scores to what is kept."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]

_LEAST, _MOST = 0.1, 0.5  # swept on the corpus: flat from 0.05 to 0.2, and 0.45 to 0.6
_LEAST_LIKELY = 0.25  # of the best block; swept 0.12 to 0.4: flat from 0.2 to 0.3
_REPEATED_WORDS = 8  # swept 6 to 30: flat; shorter lines are repeated in earnest


def decided(scores: Floats, words: Floats, texts: Sequence[str]) -> tuple[Floats, float]:
    """Return the scores that count, and the threshold from which on a block is kept.

    What a page says again (a second copy for small screens) is kept once. Where no block is likely, none is kept: a
    page that needs its scripts, a notice, a page behind a wall.

    Args:
        scores: the model's, per block.
        words: how many each has.
        texts: of the blocks.
    """
    counting = np.where(repeated(scores, words, texts), np.float32(0), scores)
    likely = float(counting.max(initial=0.0)) >= _LEAST_LIKELY
    return counting, best_threshold(counting, words) if likely else _MOST


def repeated(scores: Floats, words: Floats, texts: Sequence[str]) -> npt.NDArray[np.bool_]:
    """Return which blocks say word for word what a block above them says that is likely kept."""
    threshold = best_threshold(scores, words)
    is_repeated = np.zeros(len(texts), np.bool_)
    said: set[str] = set()
    for index, text in enumerate(texts):
        if words[index] < _REPEATED_WORDS:
            continue
        if text in said:
            is_repeated[index] = True
        elif scores[index] >= threshold:
            said.add(text)
    return is_repeated


def best_threshold(scores: Floats, words: Floats) -> float:
    """Return the threshold that promises the best word F1 on this page.

    Where the scores say that F1 will be low whatever is kept, a block that is less likely than not to belong is still
    worth keeping: the best threshold is half the F1 that it leads to.

    Source: Lipton, Elkan and Narayanaswamy 2014, "Optimal thresholding of classifiers to maximize F1 measure".
    """
    order = np.argsort(-scores)
    expected = np.cumsum((scores * words)[order])
    kept = np.cumsum(words[order])
    total = float(expected[-1]) if len(expected) else 0.0
    if total <= 0:
        return _MOST
    return float(min(_MOST, max(_LEAST, (expected / (kept + total)).max())))
