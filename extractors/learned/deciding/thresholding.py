"""From scores to kept blocks."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from extractors.learned.deciding.block_groups import smooth_by_group
from extractors.learned.deciding.repeated_text import keep_one_copy
from extractors.learned.deciding.structure import Structure
from extractors.learned.deciding.unit_decisions import decide_units, without_bare_headings
from extractors.learned.model import Judgement

Floats = npt.NDArray[np.float32]

_LEAST, _MOST = 0.1, 0.5  # swept on the corpus: flat from 0.05 to 0.2, and 0.45 to 0.6
# Of the best block. On 929 pages of collections and folds left out, the best block of pages with content has 0.17 or
# more; of seven pages without content, four have 0.14 at most.
_LEAST_LIKELY = 0.16


def apply_threshold(judgement: Judgement, words: Floats, structure: Structure) -> tuple[Floats, float]:
    """Return the scores that count, and the threshold from which a block is kept.

    Blocks made alike are drawn together. What a page repeats (a second copy for small screens) is kept once; a table
    is kept whole or not at all, and a heading only with something below it. The last three raise the word F1 of
    `consensus` by 0.002 on WCXB (five folds) and 0.006 on Canola, and lower it by 0.002 on Fundus and 0.003 on
    magic-html; but half a table is of no use to a reader. Where no block is likely, none is kept: a page that
    needs its scripts, a notice, a wall.

    Args:
        judgement: the model's.
        words: how many each has.
        structure: how each is built, what it says, and what it is part of.
    """
    scores, *readings = (
        smooth_by_group(one, words, structure.groups) for one in (judgement.scores, *judgement.readings)
    )
    is_likely = float(scores.max(initial=0.0)) >= _LEAST_LIKELY
    counting = keep_one_copy(scores, structure.texts, best_threshold(scores, words, readings))
    readings = [np.where(counting > 0, one, np.float32(0)) for one in readings]
    threshold = best_threshold(counting, words, readings) if is_likely else _MOST
    counting = decide_units(counting, words, threshold, structure.units)
    return without_bare_headings(counting, threshold, structure.levels), threshold


def best_threshold(scores: Floats, words: Floats, readings: Sequence[Floats] = ()) -> float:
    """Return the threshold with the best expected word F1 on this page.

    Where the scores predict a low F1 whatever is kept, a block that is less likely than not to belong is still
    worth keeping: the best threshold is half the F1 that it leads to. With several readings of a page, it is the one
    with the best mean over them: where one keeps a whole part of the page and the other does not, single scores are
    about a half, and say nothing of how much they agree with each other. Against the scores alone, on pages not learned
    from, that changes word F1 of `consensus` by 0.001 on WCXB, 0.006 and 0.002 on magic-html's articles and forums,
    0.002 on Fundus and 0 on Canola; of `unhusk` by 0.002, 0.006, 0.005, 0 and -0.003.

    Args:
        scores: per block, how likely it is to belong.
        words: how many each has.
        readings: the same, by each part of a model alone.

    Source: Lipton, Elkan and Narayanaswamy 2014, "Optimal thresholding of classifiers to maximize F1 measure".
    """
    order = np.argsort(-scores)
    f1 = np.mean([_expected_f1(one[order], words[order]) for one in readings or (scores,)], axis=0)
    if not f1.any():
        return _MOST
    last = int(f1.argmax())
    lowest_kept, highest_dropped = scores[order][last], scores[order][last + 1 : last + 2].max(initial=0.0)
    above_dropped = np.nextafter(highest_dropped, np.float32(1.0))
    return float(np.clip(min(lowest_kept, max(above_dropped, f1[last] / 2)), _LEAST, _MOST))


def _expected_f1(likely: Floats, words: Floats) -> Floats:
    """Return for each block the expected F1 if it and all blocks before it are kept."""
    right = np.cumsum(likely * words)
    total = right[-1:].sum()
    f1: Floats = 2 * right / np.maximum(np.cumsum(words) + total, np.float32(1.0))
    return f1
