"""From scores to kept blocks."""

import numpy as np
import numpy.typing as npt

from extractors.learned.deciding.block_groups import smooth_by_group
from extractors.learned.deciding.repeated_text import keep_one_copy
from extractors.learned.deciding.structure import Structure
from extractors.learned.deciding.unit_decisions import decide_units, without_bare_headings

Floats = npt.NDArray[np.float32]

_LEAST, _MOST = 0.1, 0.5  # swept on the corpus: flat from 0.05 to 0.2, and 0.45 to 0.6
# Of the best block. On 929 pages of collections and folds left out, the best block of pages with content has 0.17 or
# more; of seven pages without content, four have 0.14 at most.
_LEAST_LIKELY = 0.16


def apply_threshold(scores: Floats, words: Floats, structure: Structure) -> tuple[Floats, float]:
    """Return the scores that count, and the threshold from which a block is kept.

    Blocks made alike are drawn together. What a page repeats (a second copy for small screens) is kept once; a table
    is kept whole or not at all, and a heading only with something below it. The last three raise the word F1 of
    `consensus` by 0.002 on WCXB (five folds) and 0.006 on Canola, and lower it by 0.002 on Fundus and 0.003 on
    magic-html; but half a table is of no use to a reader. Where no block is likely, none is kept: a page that
    needs its scripts, a notice, a wall.

    Args:
        scores: the model's, per block.
        words: how many each has.
        structure: how each is built, what it says, and what it is part of.
    """
    scores = smooth_by_group(scores, words, structure.groups)
    is_likely = float(scores.max(initial=0.0)) >= _LEAST_LIKELY
    counting = keep_one_copy(scores, structure.texts, best_threshold(scores, words))
    threshold = best_threshold(counting, words) if is_likely else _MOST
    counting = decide_units(counting, words, threshold, structure.units)
    return without_bare_headings(counting, threshold, structure.levels), threshold


def best_threshold(scores: Floats, words: Floats) -> float:
    """Return the threshold with the best expected word F1 on this page.

    Where the scores predict a low F1 whatever is kept, a block that is less likely than not to belong is still
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
