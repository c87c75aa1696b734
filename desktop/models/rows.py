"""Rows of the comparison: a block, a part of a very long block, or a fold of blocks that nobody kept."""

from collections.abc import Collection, Sequence
from typing import NamedTuple

from extractors.blocks.block import Block, BlockKind

# A row is laid out and painted in one go on the window's thread; longer blocks (a whole log in one <pre>) become
# several rows. By hand: some 15 ms of layout.
_LONGEST_ROW_CHARACTERS = 4000
_SHORTEST_FOLD_WORDS = 4  # a fold's own line must be worth it


class Row(NamedTuple):
    """One row: the characters `start` to `end` of a block, or a fold of the blocks `first` to `last`.

    A named tuple and no dataclass: a page of 5 MB has 9,000, all made anew on the window's thread whenever they change.

    Attributes:
        word_count: how many words a fold hides; 0 for a block.
        opening: the first words of a fold.
    """

    first: int
    last: int
    start: int = 0
    end: int = 0
    is_fold: bool = False
    word_count: int = 0
    opening: str = ""


def build_rows(blocks: Sequence[Block], is_dropped: Sequence[bool], opened: Collection[int]) -> list[Row]:
    """Return the rows of a page in order.

    Args:
        is_dropped: for every block, whether nobody kept it; empty to fold nothing.
        opened: the first blocks of folds that the person opened.
    """
    rows: list[Row] = []
    index, count = 0, len(blocks)
    while index < count:
        if is_dropped and is_dropped[index]:
            last = index
            while last + 1 < count and is_dropped[last + 1]:
                last += 1
            hidden_words = sum(block.word_count for block in blocks[index : last + 1])
            if index not in opened and (last > index or hidden_words >= _SHORTEST_FOLD_WORDS):
                rows.append(_fold(blocks, index, last, hidden_words))
            else:
                for inner in range(index, last + 1):
                    rows += block_rows(blocks[inner])
            index = last + 1
        else:
            rows += block_rows(blocks[index])
            index += 1
    return rows


def block_rows(block: Block) -> list[Row]:
    """Return the row of a block, or the rows of a very long one, cut at line ends or between words."""
    length = len(block.text)
    if length <= _LONGEST_ROW_CHARACTERS or block.kind is BlockKind.TABLE_ROW:
        return [Row(block.index, block.index, 0, length)]
    rows = []
    start = 0
    while length - start > _LONGEST_ROW_CHARACTERS:
        limit = start + _LONGEST_ROW_CHARACTERS
        cut = block.text.rfind("\n", start + _LONGEST_ROW_CHARACTERS // 2, limit)
        cut = cut if cut > 0 else block.text.rfind(" ", start + 1, limit)
        end = cut + 1 if cut > 0 else limit
        rows.append(Row(block.index, block.index, start, end))
        start = end
    rows.append(Row(block.index, block.index, start, length))
    return rows


def _fold(blocks: Sequence[Block], first: int, last: int, word_count: int) -> Row:
    opening = ""
    for block in blocks[first : last + 1]:
        opening = f"{opening} {block.text[:60]}".strip()
        if len(opening) >= 60:
            break
    return Row(first, last, is_fold=True, word_count=word_count, opening=" ".join(opening[:60].split()))
