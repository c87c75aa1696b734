"""Tables that a page makes of `<div>` and tells by their roles, as tables.

    <div role="table"><div role="row"><span role="columnheader">…</span></div>…</div>

Layouts do not call themselves tables; a grid that a reader edits, or one without two rows of two cells, is left alone.
"""

from itertools import islice

from lxml.etree import _Element as Element

_CELLS = {"cell": "td", "gridcell": "td", "rowheader": "th", "columnheader": "th"}
_FEWEST = 2  # rows, and cells of most of them
_MOST_ROWS = 2_000  # of one table; by hand: against a page made to be slow
_OWN_TAGS = frozenset({"div", "span", "section", "a", "p", "li", "ul", "ol"})
_GROUPS = frozenset({"rowgroup", "presentation", "none"})


def settle_role_tables(body: Element) -> None:
    """Make a `<table>` of each table by roles, in place."""
    for table in list(body.iter("div", "section")):
        if table.get("role") not in ("table", "grid", "treegrid"):
            continue
        rows = [row for row in islice(table.iterdescendants(), 20 * _MOST_ROWS) if row.get("role") == "row"]
        cells = [[cell for cell in row if cell.get("role") in _CELLS] for row in rows[:_MOST_ROWS]]
        if not _is_table(rows, cells):
            continue
        table.tag = "table"
        for row in rows:
            for outer in row.iterancestors():
                if outer is table:
                    break
                outer.tag = "tbody"
            row.tag = "tr"
        for cell in (cell for row in cells for cell in row):
            cell.tag = _CELLS[cell.get("role") or ""]
            for name in ("colspan", "rowspan"):
                if (span := cell.get(f"aria-{name}")) is not None and span.isdecimal():
                    cell.set(name, span)


def _is_table(rows: list[Element], cells: list[list[Element]]) -> bool:
    if not _FEWEST <= len(rows) <= _MOST_ROWS or sum(len(row) >= _FEWEST for row in cells) < _FEWEST:
        return False
    if any(str(row.tag) not in _OWN_TAGS or len(found) != len(row) for row, found in zip(rows, cells, strict=True)):
        return False  # a row holds something beside its cells
    return all(
        outer.get("role") in _GROUPS | {"table", "grid", "treegrid"} or not outer.get("role")
        for row in rows
        for outer in islice(row.iterancestors(), 2)
    )
