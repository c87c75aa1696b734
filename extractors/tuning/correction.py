"""A small correction of a proposal's scores: what one person, on one collection, counts as content.

It combines the proposer's distance from its own threshold with the other extractors' votes on the block, and shifts the
result. It is only a handful of numbers, so that a person can look at it, store it with a collection, and remove it.

numpy is imported where it computes: it takes 100 ms, and a window that opens a collection only names corrections.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

Floats: TypeAlias = "npt.NDArray[np.float64]"

THRESHOLD = 0.5  # of corrected scores
FEWEST_PAGES = (
    20  # that were settled, to fit one; chosen by hand: corrections fitted to ten lost as often as they gained
)
_SUREST = 4.0  # log-odds: the most that a score of 0 or 1 counts for, since it is never that sure


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoredPage:
    """The scores and votes on a page's blocks.

    Attributes:
        scores: the proposer's, per block, 0.0 to 1.0.
        threshold: at which it keeps a block of this page.
        words: per block.
        others: by further extractor, in the same order for all pages, per block the share it kept; or its score, if it
            has one.
    """

    scores: tuple[float, ...]
    threshold: float
    words: tuple[int, ...]
    others: tuple[tuple[float, ...], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """A correction; constructed without arguments it changes nothing.

    Attributes:
        shift: added to the log-odds: above 0 more is kept, below it less.
        weight: of the proposer's own log-odds, relative to its threshold.
        others: weights of each other extractor's vote, from -1 (dropped) to 1 (kept).
    """

    shift: float = 0.0
    weight: float = 1.0
    others: tuple[float, ...] = ()

    def scores(self, page: ScoredPage) -> tuple[float, ...]:
        """Return the corrected scores of a page's blocks; those of THRESHOLD and more are kept."""
        import numpy as np

        odds = signals(page, len(self.others)) @ self.weights
        return tuple((1 / (1 + np.exp(-odds))).tolist())

    def kept(self, page: ScoredPage) -> tuple[bool, ...]:
        """Return for every block of a page whether it is kept."""
        return tuple([score >= THRESHOLD for score in self.scores(page)])

    @property
    def weights(self) -> Floats:
        """The numbers in the order of `signals`."""
        import numpy as np

        return np.array([self.weight, *self.others, self.shift], np.float64)


def signals(page: ScoredPage, others: int) -> Floats:
    """Return the evidence for each block, a row each: the proposer's log-odds, the others, and 1 for the shift.

    Args:
        page: the scores and votes.
        others: the number of further extractors; those that a page lacks count as 0.
    """
    import numpy as np

    scores = np.asarray(page.scores, np.float64)
    columns = [np.clip(_log_odds(scores) - _log_odds(np.float64(page.threshold)), -_SUREST, _SUREST)]
    for at in range(others):
        evidence = page.others[at] if at < len(page.others) else ()
        columns.append(
            2 * np.asarray(evidence, np.float64) - 1 if len(evidence) == len(scores) else np.zeros(len(scores))
        )
    return np.column_stack([*columns, np.ones(len(scores))])


def _log_odds(shares: "Floats | np.float64") -> Floats:
    import numpy as np

    bounded = np.clip(shares, 1e-6, 1 - 1e-6)
    odds: Floats = np.clip(np.log(bounded / (1 - bounded)), -_SUREST, _SUREST)
    return odds


def names_of(weights: Correction, others: Sequence[str]) -> dict[str, float]:
    """Return a correction's weights by name, for a person to look at."""
    return {"proposer": weights.weight, **dict(zip(others, weights.others, strict=False)), "shift": weights.shift}
