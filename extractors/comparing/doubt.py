"""Where should a person look? At blocks on which the votes differ, first where the outcome could go either way."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import accumulate, groupby

from extractors.blocks.block import Block
from extractors.comparing.votes import Votes

# A block is in doubt while its score is this near to the threshold, as a share of the way to a sure yes or no.
NEARNESS = 0.6
# Blocks that are settled together are seen together: their words, and so many more for each. Chosen by hand: some
# twenty-five lines of a column.
_MOST_TOGETHER, _OF_EACH = 160, 4


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


def decisions(blocks: Sequence[Block], in_doubt: Sequence[int], kept: Sequence[bool]) -> tuple[tuple[int, ...], ...]:
    """Return the blocks in doubt in groups that one decision settles, in order.

    Neighbours go together that are alike to a reader (items of a list, rows of a table, lines of an address) and are
    both kept or both dropped as it stands; never more than can be seen at once.

    Args:
        blocks: the page's.
        in_doubt: the indices of those in doubt, ascending.
        kept: per block, whether it is kept as it stands.
    """
    runs: list[list[int]] = []
    for index in in_doubt:
        last = runs[-1][-1] if runs else -1
        block, before = blocks[index], blocks[last]
        is_alike = (block.kind, block.path, kept[index]) == (before.kind, before.path, kept[last])
        if last == index - 1 >= 0 and is_alike:
            runs[-1].append(index)
        else:
            runs.append([index])
    return tuple(group for run in runs for group in _seen_at_once(run, blocks))


def _seen_at_once(run: Sequence[int], blocks: Sequence[Block]) -> Iterator[tuple[int, ...]]:
    """Divide a run of blocks into parts of about the same size that fit into a window."""
    sizes = [blocks[index].word_count + _OF_EACH for index in run]
    whole = sum(sizes)
    count = -(-whole // _MOST_TOGETHER)
    for _, part in groupby(zip(run, accumulate(sizes), strict=True), lambda one: (one[1] - 1) * count // whole):
        yield tuple(index for index, _ in part)
