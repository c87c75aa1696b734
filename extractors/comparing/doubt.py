"""Where should a person look? At blocks on which the votes differ, first where the outcome could go either way."""

from collections.abc import Collection, Mapping

from extractors.comparing.votes import Votes

# A block is in doubt while its score is this near to the threshold, as a share of the way to a sure yes or no.
NEARNESS = 0.6


def disputes(votes: Mapping[str, Votes], names: Collection[str]) -> tuple[int, ...]:
    """Return the blocks that one of the named extractors kept and another dropped, ascending."""
    columns = [votes[name].kept() for name in names if name in votes]
    return tuple([index for index, row in enumerate(zip(*columns, strict=True)) if any(row) and not all(row)])


def confidence(score: float, threshold: float) -> float:
    """Return how sure a score is of its own decision: 0.0 at the threshold, 1.0 at a unanimous yes or no."""
    if score < threshold:
        return (threshold - score) / threshold
    return (score - threshold) / (1 - threshold) if threshold < 1 else 1.0


def doubtful(scores: Collection[float], threshold: float) -> tuple[int, ...]:
    """Return the blocks whose score is so near to the threshold that a person should look, ascending."""
    return tuple([index for index, score in enumerate(scores) if confidence(score, threshold) < NEARNESS])
