"""Rows of the comparison: a block, a part of a very long one, a fold of blocks that nobody kept, or a picture."""

from bisect import bisect_left
from collections.abc import Collection, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple, overload

from extractors.blocks.block import Block, BlockKind

# The window's thread lays out and paints a row in one go; longer blocks (a whole log in one <pre>) are split into
# several rows. Chosen by hand: some 15 ms of layout.
_LONGEST_ROW_CHARACTERS = 4000
_SHORTEST_FOLD_WORDS = 4  # a shorter one saves nothing, since a fold takes a line itself


class Row(NamedTuple):
    """One row: the characters `start` to `end` of a block, or a fold of the blocks `first` to `last`.

    Attributes:
        word_count: how many words a fold hides; 0 for a block.
        opening: the first words of a fold.
        is_unit: whether it is a whole table, list or code listing that the person closed: the blocks `first` to `last`.
        picture: the number of the picture in this row, which comes after the block `first`; -1 in all other rows.
    """

    first: int
    last: int
    start: int = 0
    end: int = 0
    is_fold: bool = False
    word_count: int = 0
    opening: str = ""
    picture: int = -1
    is_unit: bool = False

    @property
    def is_text(self) -> bool:
        """Whether it is a block, or a part of one, whose text can be edited."""
        return not self.is_fold and not self.is_unit and self.picture < 0


class Rows(Sequence[Row]):
    """A page's rows in order, each made on demand.

    A page of 20 MB has 300,000 rows, and they change on the window's thread whenever a fold opens: so they are kept as
    plain numbers, and only the rows on screen become objects.
    """

    def __init__(
        self,
        blocks: Sequence[Block] = (),
        firsts: Sequence[int] = (),
        special: Mapping[int, Row] = MappingProxyType({}),
    ) -> None:
        """Take the rows as numbers.

        Args:
            blocks: the page's.
            firsts: for every row the first of its blocks, ascending.
            special: the rows that are not one whole block; folds without their words, which are counted on demand.
        """
        self.blocks, self.firsts, self.special = blocks, firsts, dict(special)
        self._of_pictures = {row.picture: number for number, row in special.items() if row.picture >= 0}

    def __len__(self) -> int:
        """Return how many rows there are."""
        return len(self.firsts)

    @overload
    def __getitem__(self, number: int) -> Row: ...

    @overload
    def __getitem__(self, number: slice) -> Sequence[Row]: ...

    def __getitem__(self, number: int | slice) -> Row | Sequence[Row]:
        """Return a row, or some."""
        if isinstance(number, slice):
            return [self[one] for one in range(*number.indices(len(self)))]
        first = self.firsts[number]
        number %= len(self.firsts)
        row = self.special.get(number)
        if row is None:
            return Row(first, first, 0, len(self.blocks[first].text))
        if row.is_fold and not row.word_count:
            row = self.special[number] = _counted_fold(self.blocks, row)
        return row

    def row_of_block(self, block: int) -> int:
        """Return the first row of a block, or of the fold that holds it; -1 where there is none."""
        place = bisect_left(self.firsts, block)
        if place == len(self.firsts) or self.firsts[place] != block or self[place].picture >= 0:
            place -= 1
        while place >= 0 and self[place].picture >= 0:
            place -= 1
        return place if place >= 0 and self.firsts[place] <= block <= self[place].last else -1

    def row_of_picture(self, picture: int) -> int:
        """Return the row of a picture; -1 where it is in a fold."""
        return self._of_pictures.get(picture, -1)

    def place_of(self, row: Row) -> int:
        """Return where a row that was built earlier is now, or else its block's first row; -1 where there is none."""
        if (place := self.row_of_picture(row.picture)) >= 0:
            return place
        place = self.row_of_block(row.first)
        while 0 <= place < len(self) - 1 and self.firsts[place + 1] == row.first and self[place].end <= row.start:
            place += 1
        return place


def long_blocks(blocks: Sequence[Block]) -> list[int]:
    """Return the blocks that become several rows, ascending."""
    return [block.index for block in blocks if len(block.text) > _LONGEST_ROW_CHARACTERS]


def build_rows(
    blocks: Sequence[Block],
    is_dropped: Sequence[bool],
    opened: Collection[int],
    long: Sequence[int],
    parted_behind: Collection[int] = (),
) -> Rows:
    """Return the rows of a page in order.

    Args:
        blocks: the page's.
        is_dropped: for every block, whether nobody kept it; empty to fold nothing.
        opened: the first blocks of folds that the person opened.
        long: the page's `long_blocks`.
        parted_behind: blocks followed by a visible picture, so that no fold spans them.
    """
    firsts: list[int] = []
    special: dict[int, Row] = {}
    for first, end, is_run_dropped in _parted(_runs(bytes(is_dropped) or bytes(len(blocks))), sorted(parted_behind)):
        is_worth_it = end - first > 1 or blocks[first].word_count >= _SHORTEST_FOLD_WORDS
        if is_run_dropped and is_worth_it and first not in opened:
            special[len(firsts)] = Row(first, end - 1, is_fold=True)
            firsts.append(first)
            continue
        begin = first
        for index in long[bisect_left(long, first) : bisect_left(long, end)]:
            firsts += range(begin, index)
            parts = block_rows(blocks[index])
            special.update(enumerate(parts, len(firsts)))
            firsts += [index] * len(parts)
            begin = index + 1
        firsts += range(begin, end)
    return Rows(blocks, firsts, special)


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


def _runs(flags: bytes) -> Iterator[tuple[int, int, bool]]:
    """Yield the runs of equal flags, each as its start, its end, and the flag."""
    start = 0
    while start < len(flags):
        end = flags.find(not flags[start], start)
        end = len(flags) if end < 0 else end
        yield start, end, bool(flags[start])
        start = end


def _parted(runs: Iterator[tuple[int, int, bool]], behind: Sequence[int]) -> Iterator[tuple[int, int, bool]]:
    """Yield the runs, with those of dropped blocks split after some of the blocks."""
    for first, end, is_dropped in runs:
        start = first
        if is_dropped:
            for block in behind[bisect_left(behind, first) : bisect_left(behind, end - 1)]:
                if block + 1 > start:
                    yield start, block + 1, is_dropped
                    start = block + 1
        yield start, end, is_dropped


def _counted_fold(blocks: Sequence[Block], fold: Row) -> Row:
    """Return a fold with its word count and its first words."""
    hidden = blocks[fold.first : fold.last + 1]
    opening = ""
    for block in hidden:
        opening = f"{opening} {block.text[:60]}".strip()
        if len(opening) >= 60:
            break
    return fold._replace(word_count=sum([block.word_count for block in hidden]), opening=" ".join(opening[:60].split()))
