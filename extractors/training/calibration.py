"""Whether scores mean what they say: of the blocks it calls 90 % sure, do nine in ten words belong?"""

from collections.abc import Iterable

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
Bins = npt.NDArray[np.float64]

_BINS = 10


def bins_of(scores: Floats, shares: Floats, words: Floats) -> Bins:
    """Return the words of a page's blocks in bins of the model's certainty: all, those expected, those in the gold."""
    at = np.minimum((scores * _BINS).astype(np.intp), _BINS - 1)
    return np.stack([np.bincount(at, words * of, minlength=_BINS) for of in (np.ones_like(scores), scores, shares)])


def calibration_error(pages: Iterable[Bins]) -> float:
    """Return the expected calibration error over some pages, by words: 0.0 if scores mean exactly what they say.

    Source: Guo et al. 2017, "On calibration of modern neural networks", section 2.
    """
    words, promised, kept = np.sum(np.stack([*pages]), axis=0)
    return float(np.abs(promised - kept).sum() / max(float(words.sum()), 1.0))
