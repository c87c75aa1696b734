"""On which side the tables of a page begin."""

from collections.abc import Sequence

from extractors.blocks.block import Block, BlockKind
from extractors.blocks.direction import is_right_to_left

_ENOUGH = 200  # characters, as many as `is_right_to_left` looks at


class TableDirections:
    """Tells for each row of a table where its first cell is: a row of figures says nothing about it, its table does."""

    def __init__(self) -> None:
        self._blocks: Sequence[Block] = ()
        self._known: dict[int, bool] = {}  # by table

    def begins_at_right(self, blocks: Sequence[Block], index: int) -> bool:
        """Tell whether a block is a row of a table that runs from right to left."""
        unit = blocks[index].unit
        if blocks[index].kind is not BlockKind.TABLE_ROW:
            return False
        if blocks is not self._blocks:
            self._blocks, self._known = blocks, {}
        key = unit if unit >= 0 else -1 - index
        if key not in self._known:
            self._known[key] = is_right_to_left(_beginning(blocks, index))
        return self._known[key]


def _beginning(blocks: Sequence[Block], index: int) -> str:
    """Return the first words of the table around a block; of one that is in none, its own."""
    unit = blocks[index].unit
    if unit < 0:
        return blocks[index].text
    while index and blocks[index - 1].unit == unit:
        index -= 1
    text = ""
    while index < len(blocks) and blocks[index].unit == unit and len(text) < _ENOUGH:
        text += blocks[index].text
        index += 1
    return text
