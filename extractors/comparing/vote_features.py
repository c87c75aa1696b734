"""What the learned combiner sees of the votes: each extractor's, and what all of them together did around a block.

Each extractor's share of a block is what it did here. The mean over those that answered, here and around, and
how well they agree on this page carry over to pages of any kind: with them, collections never learned from gain
0.01 (Fundus) to 0.02 (magic-html) of F1, and the corpus loses nothing.
"""

from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt

from extractors.comparing.votes import WHOLE, Votes
from extractors.learned.features.block_features import Table, shift
from extractors.learned.model import VOTES_MEAN

Floats = npt.NDArray[np.float32]

NO_VOTE = -1.0  # how an extractor that kept nothing, or has not answered, looks to the model
_NEIGHBOURS = (1, 2, 3)  # blocks; chosen by hand, as are the next two
_REACHES = (3, 8)
_FAR = 999.0


def with_votes(table: Table, votes: Mapping[str, Votes], names: Sequence[str]) -> Table:
    """Add the votes of the named extractors to the features of a page's blocks.

    An extractor that kept nothing has no say.

    Args:
        table: the features of a page's blocks, with their words.
        votes: of those that have answered.
        names: of all that could have a say.
    """
    count = table.values.shape[1]
    voting = {name: np.array(votes[name].shares, np.float32) for name in names if name in votes}
    voting = {name: shares for name, shares in voting.items() if shares.any()}
    silent = np.full(count, NO_VOTE, np.float32)
    columns = {f"vote {name}": voting.get(name, silent) for name in names}
    columns |= _together(table.columns(("words",))[0], list(voting.values()))
    return Table(
        names=table.names + tuple(columns), values=np.concatenate((table.values, np.stack([*columns.values()])))
    )


def _together(words: Floats, voting: Sequence[Floats]) -> dict[str, Floats]:
    """Return what the extractors kept on average: of a block, around it, and of the page."""
    count = len(words)
    at = np.arange(count)
    mean: Floats = np.stack(voting).mean(axis=0, dtype=np.float32) if voting else np.full(count, NO_VOTE, np.float32)
    kept = np.flatnonzero(mean >= WHOLE)
    page_words = max(float(words.sum()), 1.0)
    columns = {VOTES_MEAN: mean}
    for distance in _NEIGHBOURS:
        columns[f"votes: mean, {distance} before"] = shift(mean, distance)
        columns[f"votes: mean, {distance} after"] = shift(mean, -distance)
    columns["votes: share of page"] = np.full(count, float((words * mean).sum()) / page_words, np.float32)
    columns["votes: agreement"] = np.full(count, _agreement(words, voting, mean), np.float32)
    columns["votes: until the first"] = (kept[0] - at if len(kept) else np.full(count, _FAR)).astype(np.float32)
    columns["votes: since the last"] = (at - kept[-1] if len(kept) else np.full(count, _FAR)).astype(np.float32)
    kept_words, all_words = _totals(words * mean), _totals(words)
    for reach in _REACHES:
        low, high = np.maximum(at - reach, 0), np.minimum(at + reach + 1, count)
        share = (kept_words[high] - kept_words[low]) / np.maximum(all_words[high] - all_words[low], 1)
        columns[f"votes: share within {reach}"] = share.astype(np.float32)
    return columns


def _agreement(words: Floats, voting: Sequence[Floats], mean: Floats) -> float:
    """Return how similar each extractor's words are to their mean, averaged, 0.0 to 1.0 (weighted Jaccard index)."""
    if not voting:
        return 0.0
    shared = [float((words * np.minimum(one, mean)).sum()) for one in voting]
    held = [max(float((words * np.maximum(one, mean)).sum()), 1.0) for one in voting]
    return float(np.mean([both / either for both, either in zip(shared, held, strict=True)]))


def _totals(values: Floats) -> npt.NDArray[np.float64]:
    return np.concatenate((np.zeros(1), np.cumsum(values, dtype=np.float64)))
