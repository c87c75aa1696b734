"""A plain table of figures, for a terminal and for the README."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """One benchmark's figures.

    Attributes:
        title: what was measured, on what.
        head: the columns' names; the first column is aligned to the left, all others to the right.
        rows: the cells as they are shown.
        notes: how to read it, one sentence each.
    """

    title: str
    head: Sequence[str]
    rows: Sequence[Sequence[str]]
    notes: Sequence[str] = ()

    def text(self) -> str:
        """Return the table as lines of text, columns separated by two spaces."""
        widths = [max(map(len, cells)) for cells in zip(self.head, *self.rows, strict=True)]
        rule = ["-" * width for width in widths]
        lines = [_line(row, widths) for row in (self.head, rule, *self.rows)]
        return "\n".join([self.title, "", *lines, *(["", *self.notes] if self.notes else [])]) + "\n"


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    first, *rest = zip(cells, widths, strict=True)
    padded = [first[0].ljust(first[1]), *(cell.rjust(width) for cell, width in rest)]
    return "  ".join(padded).rstrip()
