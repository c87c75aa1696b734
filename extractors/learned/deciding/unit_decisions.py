"""Structures decided as one unit: a table, a definition list, a figure with its caption, a heading with its section.

Block by block, a short table loses its header and a definition list its middle pair, which nobody would cut. So
the blocks of one structure are decided together, by the word-weighted mean of their scores. A heading stays only with
something below it.
"""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from extractors.blocks.block import Block, BlockKind
from extractors.blocks.segmenting import Segmentation
from extractors.blocks.tree import Element

Floats = npt.NDArray[np.float32]
Ints = npt.NDArray[np.intp]

ALONE = -1
_STRUCTURES = {"table": frozenset({BlockKind.TABLE_ROW, BlockKind.CAPTION}), "dl": None, "figure": None}
_LEVELS = 8  # up to the structure; chosen by hand, as the next
_MOST_BLOCKS = 60  # a longer table is a page's layout or its list of products, and may well be half content
_JUST = np.float32(1e-4)


def unit_numbers(cut: Segmentation) -> Ints:
    """Return per block the number of the structure that it is a part of, or ALONE."""
    unit = np.full(len(cut.blocks), ALONE, np.intp)
    if next(cut.body.iter(*_STRUCTURES), None) is None:
        return unit
    numbers: dict[Element, int] = {}
    for index, (block, slots) in enumerate(zip(cut.blocks, cut.slots, strict=True)):
        if block.unit < 0:
            continue  # nothing around it is a structure
        element = slots[0].home
        for _ in range(_LEVELS):
            if element is None:
                break
            if (tag := element.tag) in _STRUCTURES and ((kinds := _STRUCTURES[tag]) is None or block.kind in kinds):
                unit[index] = numbers.setdefault(element, len(numbers))
                break
            element = element.getparent()
    counts = np.bincount(unit[unit >= 0], minlength=1)
    is_whole = (unit >= 0) & (counts[unit] > 1) & (counts[unit] <= _MOST_BLOCKS)
    return np.where(is_whole, unit, ALONE)


def decide_units(scores: Floats, words: Floats, threshold: float, units: Ints) -> Floats:
    """Return scores in which all or none of a structure's blocks reach the threshold: dissenters take the mean."""
    inside = units >= 0
    if not inside.any():
        return scores
    numbers = units[inside]
    mass = np.bincount(numbers, words[inside] + 1)
    mean = (np.bincount(numbers, (scores * (words + 1))[inside]) / np.maximum(mass, 1)).astype(np.float32)
    decided = scores.copy()
    is_against = (scores[inside] >= threshold) != (mean[numbers] >= threshold)
    decided[inside] = np.where(is_against, mean[numbers], scores[inside])
    return decided


def levels_of(blocks: Sequence[Block]) -> Ints:
    """Return per block the level of its heading, 1 to 6, or 0."""
    return np.array([block.level if block.kind is BlockKind.HEADING else 0 for block in blocks], np.intp)


def without_bare_headings(scores: Floats, threshold: float, levels: Ints) -> Floats:
    """Return scores in which a heading is dropped if nothing is kept between it and the next of its level.

    One that comes before all kept blocks is the page's title, and stays.
    """
    is_kept = scores >= threshold
    texts = np.flatnonzero(is_kept & (levels == 0))
    if not len(texts) or not levels.any():
        return scores
    decided = scores.copy()
    holds = [False] * 7  # by level: whether something is kept from here to the next heading of that level or higher
    for index in range(len(scores) - 1, int(texts[0]), -1):
        level = int(levels[index])
        if not level:
            if is_kept[index]:
                holds = [True] * 7
            continue
        if is_kept[index] and not holds[level]:
            decided[index] = threshold - _JUST
        holds = [held or decided[index] >= threshold if at < level else False for at, held in enumerate(holds)]
    return decided
