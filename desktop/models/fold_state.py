"""What a person opened and closed on one page: runs that nobody kept, and whole tables, lists and code listings.

Runs that nobody kept start closed; tables and lists start open.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Sequence

from desktop.models.rows import Row, Rows
from desktop.session.documents.document import Document
from extractors.blocks.block import Block
from extractors.editing.ranges import unit_of
from extractors.roles.role import Role


class FoldState:
    """The blocks of opened runs, and the closed units by their first block."""

    def __init__(self) -> None:
        self.opened: set[int] = set()
        self._closed: dict[int, range] = {}

    @property
    def closed(self) -> list[range]:
        """The blocks of the units that are closed, in order."""
        return [self._closed[first] for first in sorted(self._closed)]

    def open(self, row: Row) -> None:
        """Open a fold or a unit."""
        if row.is_unit:
            self._closed.pop(row.first, None)
        else:
            self.opened.update(range(row.first, row.last + 1))

    def close(self, row: Row, blocks: Sequence[Block], dropped: Sequence[bool]) -> None:
        """Close the run that nobody kept around a row, or else the table, list or listing that the row is part of.

        row: any row of it.
            row: any row of it.
            blocks: the page's.
            dropped: for every block, whether nobody kept it; empty while that is unknown.
        """
        at = row.first
        if dropped and dropped[at]:
            first = last = at
            while first >= 0 and dropped[first]:
                self.opened.discard(first)
                first -= 1
            while last < len(dropped) and dropped[last]:
                self.opened.discard(last)
                last += 1
            return
        unit = unit_of(blocks, at)
        if len(unit) > 1 or (row.start, row.end) != (0, len(blocks[at].text)):
            self._closed[unit.start] = unit


def nobody_kept(document: Document, columns: Collection[str], doubtful: Collection[int]) -> list[bool]:
    """Return for every block whether none of some columns, and not the draft, kept it.

    Blocks in doubt are not folded, even if only extractors without a column kept them. Nor is the headline: many
    extractors leave it out, since it is the title too, and a person looks for it first.
    """
    shares = [document.votes[name].shares for name in columns if name in document.votes]
    dropped = [not any(kept) for kept in zip(document.draft.kept(), *shares, strict=True)]
    for index in {*doubtful, *document.draft.decisions}:
        dropped[index] = False
    if Role.HEADLINE in document.roles:
        dropped[document.roles.index(Role.HEADLINE)] = False
    return dropped


def with_closed_units(rows: Rows, closed: Collection[range]) -> Rows:
    """Return rows in which each closed unit is one row.

    Args:
        rows: of blocks; no fold crosses the end of a unit.
        closed: the blocks of the closed units.
    """
    if not closed:
        return rows
    firsts: list[int] = []
    special: dict[int, Row] = {}
    at = 0
    for unit in (*closed, None):
        end = bisect_left(rows.firsts, unit.start) if unit is not None else len(rows.firsts)
        special.update({len(firsts) + number - at: row for number, row in rows.special.items() if at <= number < end})
        firsts += rows.firsts[at:end]
        if unit is not None:
            special[len(firsts)] = Row(unit.start, unit.stop - 1, is_unit=True)
            firsts.append(unit.start)
            at = bisect_right(rows.firsts, unit.stop - 1)
    return Rows(rows.blocks, firsts, special)
