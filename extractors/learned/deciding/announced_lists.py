"""A list that a kept line announces is kept with it, although it is nothing but links: "These courses are free:".

The line says little without it. The list stands directly below the line, in an element that holds nothing else, and
none of it is kept: of one that is kept in part, the parts were told apart.
"""

from itertools import islice

from extractors.blocks.block import BlockKind
from extractors.blocks.segmenting import Segmentation
from extractors.blocks.tags import BLOCK_TAGS
from extractors.learned.features.block_features import Floats

_COLONS = (":", "：")
_FEWEST_WORDS = 2  # of a line; one alone is a shop's label, "Features:". Chosen by hand, as the others
_MOST_ITEMS = 100
_HEIGHT = 12  # elements from an item up to the list below the line


def keep_announced_lists(scores: Floats, threshold: float, cut: Segmentation) -> Floats:
    """Return scores in which the items of such lists reach the threshold.

    Args:
        scores: one per block, as they count.
        threshold: from which on a block is kept.
        cut: the page in blocks, and its tree.
    """
    counting = scores.copy()
    for line, below in zip(cut.blocks, cut.blocks[1:], strict=False):
        if below.kind is not BlockKind.LIST_ITEM or not scores[below.index] < threshold <= scores[line.index]:
            continue
        if line.kind is not BlockKind.PARAGRAPH or line.word_count < _FEWEST_WORDS or not line.text.endswith(_COLONS):
            continue
        items = _items(cut, line.index)
        if items and all(scores[index] < threshold for index in items):
            counting[items] = counting[items].clip(min=threshold)
    return counting


def _items(cut: Segmentation, line: int) -> list[int]:
    """Return the blocks of the list directly below a line; none where its box holds something else."""
    box = cut.slots[line][0].element
    while box.tag not in BLOCK_TAGS and (outer := box.getparent()) is not None:
        box = outer
    below = box.getnext()
    if below is None:
        return []
    items: list[int] = []
    for block in islice(cut.blocks, line + 1, line + 2 + _MOST_ITEMS):
        if below not in cut.slots[block.index][0].around(_HEIGHT):
            return items
        if block.kind is not BlockKind.LIST_ITEM:
            return []
        items.append(block.index)
    return items if len(items) <= _MOST_ITEMS else []
