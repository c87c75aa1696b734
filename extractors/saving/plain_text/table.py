"""A table's rows as lines of text with aligned columns."""

from collections.abc import Sequence

from extractors.blocks.tree import Element
from extractors.saving.plain_text.wrapping import text_width

_GAP = 2  # terminal columns between two of the table's
_CELLS = ("td", "th")


def aligned_rows(rows: Sequence[tuple[Element, Sequence[str]]], widest: int) -> list[str]:
    """Return the lines of rows; nothing if the table is too wide or its cells do not match its rows.

    Args:
        rows: each row of the table, and the texts of its cells.
        widest: the most terminal columns in a line.
    """
    grid: list[list[str]] = []
    reach: dict[int, int] = {}  # column -> how many further rows a cell from above extends into
    for row, texts in rows:
        cells = [cell for cell in row if cell.tag in _CELLS]
        if len(cells) != len(texts) or any("\n" in text for text in texts):
            return []
        grid.append(_laid_out(cells, texts, reach))
    count = max((len(row) for row in grid), default=0)
    widths = [max(text_width(row[at]) if at < len(row) else 0 for row in grid) for at in range(count)]
    if sum(widths) + _GAP * (count - 1) > widest:
        return []
    return [_line(row, widths) for row in grid]


def _laid_out(cells: Sequence[Element], texts: Sequence[str], reach: dict[int, int]) -> list[str]:
    """Return a row's texts column by column, "" where a cell of this row or of one above spans another column."""
    row: list[str] = []

    def pass_spanned() -> None:
        while reach.get(len(row), 0) > 0:
            reach[len(row)] -= 1
            row.append("")

    for cell, text in zip(cells, texts, strict=True):
        pass_spanned()
        columns, rows = (_span(cell.get(name)) for name in ("colspan", "rowspan"))
        for offset in range(columns):
            reach[len(row)] = rows - 1
            row.append(text if offset == 0 else "")
    pass_spanned()
    return row


def _span(written: str | None) -> int:
    return min(max(int(written), 1), 100) if written and written.isdecimal() and len(written) < 8 else 1


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    cells = [text + " " * (widths[at] - text_width(text)) for at, text in enumerate(row)]
    return (" " * _GAP).join(cells).rstrip()
