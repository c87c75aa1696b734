"""From scores to what is kept."""

import numpy as np
import numpy.typing as npt

_LEAST, _MOST = 0.1, 0.5  # swept on the corpus: flat from 0.05 to 0.2, and 0.45 to 0.6


def best_threshold(scores: npt.NDArray[np.float32], words: npt.NDArray[np.float32]) -> float:
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
