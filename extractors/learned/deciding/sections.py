"""A heading between two kept passages is kept, if all three are in the same element.

Short headings ("Install", "Methods") say little by themselves, and models now and then dropped one in the middle of
an article, so that two sections ran into one.
"""

from collections.abc import Sequence

from extractors.blocks.block import Block, BlockKind
from extractors.learned.features.block_features import Floats

_WHOLES = frozenset({"ul", "ol", "dl", "table", "blockquote", "figure"})


def keep_headings(scores: Floats, threshold: float, blocks: Sequence[Block]) -> Floats:
    """Return scores in which headings directly between kept passages reach the threshold.

    Args:
        scores: one per block, as they count.
        threshold: from which on a block is kept.
        blocks: the page's, in order.
    """
    counting = scores.copy()
    for before, heading, after in zip(blocks, blocks[1:], blocks[2:], strict=False):
        if heading.kind is not BlockKind.HEADING or scores[heading.index] >= threshold:
            continue
        is_between = scores[before.index] >= threshold and scores[after.index] >= threshold
        if (
            is_between
            and after.kind is not BlockKind.HEADING
            and _container_path(before) == _container_path(heading) == _container_path(after)
        ):
            counting[heading.index] = threshold
    return counting


def _container_path(block: Block) -> str:
    """Return the path of the element around a block, or around the list or table that it is part of."""
    parts = block.path.split("/")
    inner = next((number for number, part in enumerate(parts) if part in _WHOLES), len(parts) - 1)
    return "/".join(parts[:inner])
