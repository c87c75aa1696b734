"""Tables for people: columns are aligned by width in a terminal, not by the number of characters."""

from collections.abc import Sequence

from extractors.saving.plain_text.wrapping import text_width

_GAP = "  "


def table(header: Sequence[str], rows: Sequence[Sequence[str]], *, left: int = 1) -> str:
    """Return the lines of a table, each with its line end; the first `left` columns are aligned to the left.

    The last column is aligned to the left where its header is empty: it then holds remarks.
    """
    widths = [max(map(text_width, column)) for column in zip(header, *rows, strict=True)]
    return "".join(_line(row, widths, left, has_remarks=header[-1] == "") for row in (header, *rows))


def _line(row: Sequence[str], widths: Sequence[int], left: int, *, has_remarks: bool) -> str:
    last = len(row) - 1
    cells = []
    for at, (cell, width) in enumerate(zip(row, widths, strict=True)):
        padding = " " * (width - text_width(cell))
        cells.append(cell + padding if at < left or (at == last and has_remarks) else padding + cell)
    return _GAP.join(cells).rstrip() + "\n"
