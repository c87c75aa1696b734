"""Where the article begins, pauses and ends: the path through a page's lines with the most evidence.

Every line has a weight, above 0 if it looks like an article. A line inside the article adds its weight, one outside
adds nothing. The article may begin and end anywhere at no cost, but a pause costs, and so does resuming. The path with
the greatest sum is then the best choice for all lines at once: a heading between paragraphs stays, a lone sentence in a
distant menu goes, and the posts of a forum may have their buttons between them.

Source: Viterbi 1967; scores are differences of max-marginals, so that a score's sign is the best path's choice.
Cutting pages by such sums: Pasternack and Roth 2009, https://doi.org/10.1145/1526709.1526840
"""

from collections.abc import Sequence
from itertools import accumulate

_PAUSE_COST = 4.0  # and the same to resume; swept 2 to 6 on a third of the corpus, flat from 3
_NEVER = float("-inf")


def margins(weights: Sequence[float]) -> list[float]:
    """Return for every line how far the best path with it inside beats the best one without; above 0 means inside."""
    forward, backward = _sums(weights), _sums(weights[::-1])[::-1]
    over = _best_before(forward)  # the article has ended before the line
    to_come = _best_before(backward[::-1])[::-1]  # or begins after it
    return [
        inside + other_inside - weight - max(before, behind, pausing + other_pausing)
        for weight, (inside, pausing), (other_inside, other_pausing), before, behind in zip(
            weights, forward, backward, over, to_come, strict=True
        )
    ]


def _best_before(sums: Sequence[tuple[float, float]]) -> list[float]:
    return list(accumulate((inside for inside, _ in sums), max, initial=0.0))[:-1]


def _sums(weights: Sequence[float]) -> list[tuple[float, float]]:
    """Return per line the greatest sum of a path up to it, with the line inside the article, and in a pause of it."""
    sums: list[tuple[float, float]] = []
    inside = pausing = _NEVER
    for weight in weights:
        inside, pausing = max(inside, pausing - _PAUSE_COST, 0.0) + weight, max(pausing, inside - _PAUSE_COST)
        sums.append((inside, pausing))
    return sums
