"""A light correction of a proposal's scores: what one person, on one collection, counts as content.

It weighs how far the proposer is from its own threshold against what others say of the block, and shifts the whole. It
is nothing but a handful of numbers, so that a person can see it, keep it with a collection, and take it away.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]

THRESHOLD = 0.5  # of corrected scores
_SUREST = 4.0  # log-odds: what a score of 0 or 1 says, which is never that sure


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoredPage:
    """What is said of a page's blocks.

    Attributes:
        scores: of the proposer, per block, 0.0 to 1.0.
        threshold: from which on it keeps a block of this page.
        words: per block.
        others: by further extractor, in one order for all pages, per block the share it kept; its score, if it has any.
    """

    scores: tuple[float, ...]
    threshold: float
    words: tuple[int, ...]
    others: tuple[tuple[float, ...], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """A correction; as made without arguments it changes nothing.

    Attributes:
        shift: of the log-odds: above 0 more is kept, below it less.
        weight: of the proposer's own log-odds, from its threshold on.
        others: of what each of the others says, from -1 (dropped) to 1 (kept).
    """

    shift: float = 0.0
    weight: float = 1.0
    others: tuple[float, ...] = ()

    @property
    def changes_nothing(self) -> bool:
        """Whether every page is proposed as without it."""
        return self.shift == 0.0 and self.weight > 0 and not any(self.others)

    def scores(self, page: ScoredPage) -> tuple[float, ...]:
        """Return the corrected scores of a page's blocks; those of THRESHOLD and more are kept."""
        odds = signals(page, len(self.others)) @ self.weights
        return tuple((1 / (1 + np.exp(-odds))).tolist())

    def kept(self, page: ScoredPage) -> tuple[bool, ...]:
        """Return for every block of a page whether it is kept."""
        return tuple([score >= THRESHOLD for score in self.scores(page)])

    @property
    def weights(self) -> Floats:
        """The numbers in the order of `signals`."""
        return np.array([self.weight, *self.others, self.shift], np.float64)


def signals(page: ScoredPage, others: int) -> Floats:
    """Return what speaks for each block, a row each: the proposer's log-odds, the others, and 1 for the shift.

    Args:
        page: what is said of it.
        others: of how many further extractors; those that a page lacks say nothing.
    """
    scores = np.asarray(page.scores, np.float64)
    columns = [np.clip(_log_odds(scores) - _log_odds(np.float64(page.threshold)), -_SUREST, _SUREST)]
    for at in range(others):
        said = page.others[at] if at < len(page.others) else ()
        columns.append(2 * np.asarray(said, np.float64) - 1 if len(said) == len(scores) else np.zeros(len(scores)))
    return np.column_stack([*columns, np.ones(len(scores))])


def _log_odds(shares: Floats | np.float64) -> Floats:
    bounded = np.clip(shares, 1e-6, 1 - 1e-6)
    odds: Floats = np.clip(np.log(bounded / (1 - bounded)), -_SUREST, _SUREST)
    return odds


def names_of(weights: Correction, others: Sequence[str]) -> dict[str, float]:
    """Return a correction's numbers by what they weigh, for a person to see."""
    return {"proposer": weights.weight, **dict(zip(others, weights.others, strict=False)), "shift": weights.shift}
