"""The learned combiner's features of the votes."""

import numpy as np

from extractors.comparing.consensus import NEEDS
from extractors.comparing.vote_features import NO_VOTE, with_votes
from extractors.comparing.votes import Votes
from extractors.learned.features.block_features import Table

TABLE = Table(names=("words",), values=np.array([[4, 10, 10, 4]], np.float32))


def seen(**shares: tuple[float, ...]) -> dict[str, list[float]]:
    table = with_votes(TABLE, {name: Votes(shares=of) for name, of in shares.items()}, NEEDS)
    return dict(zip(table.names, table.values.round(3).tolist(), strict=True))


def test_the_mean_is_over_those_that_answered() -> None:
    of = seen(trafilatura=(0, 1, 1, 0), resiliparse=(1, 1, 0, 0), readability=(0, 0, 0, 0))

    assert of["votes: mean"] == [0.5, 1.0, 0.5, 0.0]
    assert of["vote readability"] == [NO_VOTE] * 4  # it kept nothing, and so casts no vote
    assert of["votes: mean, 1 before"] == [-1.0, 0.5, 1.0, 0.5]
    assert of["votes: until the first"] == [0.0, -1.0, -2.0, -3.0]
    assert of["votes: since the last"] == [-2.0, -1.0, 0.0, 1.0]


def test_those_that_keep_the_same_agree_wholly() -> None:
    alike = seen(trafilatura=(0, 1, 1, 0), resiliparse=(0, 1, 1, 0))
    apart = seen(trafilatura=(0, 1, 0, 0), resiliparse=(0, 0, 1, 0))

    assert alike["votes: agreement"] == [1.0] * 4
    assert apart["votes: agreement"][0] < 0.5


def test_without_any_vote_nothing_is_said() -> None:
    of = seen()

    assert of["votes: mean"] == [NO_VOTE] * 4
    assert of["votes: agreement"] == [0.0] * 4
