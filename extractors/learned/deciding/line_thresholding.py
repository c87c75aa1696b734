"""From a model's scores of lines, and the rules for lines, to the kept lines of a page without markup."""

import numpy as np
import numpy.typing as npt

from extractors.learned.deciding.thresholding import best_threshold
from extractors.learned.model import Judgement
from extractors.lines.line_verdicts import LineVerdicts, corrected_selection

Floats = npt.NDArray[np.float32]

_NEAR = 1 / 3  # of the threshold; swept 0.3 to 0.5 with F1 flat, the lowest keeps the most last sentences
_LIKELY = 0.5
_JUST = 1e-4


def apply_line_threshold(verdicts: LineVerdicts, judgement: Judgement, words: Floats) -> tuple[Floats, float]:
    """Return the scores as the rules leave them, and the threshold from which a line is kept.

    Nothing is kept where the rules keep nothing and the model finds no line likely.

    Args:
        verdicts: what the rules make of the lines.
        judgement: the model's.
        words: how many each line has.
    """
    scores, threshold = judgement.scores, best_threshold(judgement.scores, words, judgement.readings)
    if not any(verdicts.is_kept) and float(scores.max()) < _LIKELY:
        return np.minimum(scores, threshold - _JUST), threshold
    is_kept = corrected_selection(verdicts, (scores >= threshold).tolist(), (scores >= threshold * _NEAR).tolist())
    moved = np.where(is_kept, np.maximum(scores, threshold), np.minimum(scores, threshold - _JUST))
    return moved.astype(np.float32), threshold
