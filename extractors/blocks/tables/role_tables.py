"""Turns tables and lists that a page makes of `<div>`, by roles or by style, into real tables and lists.

    <div role="table"><div role="row"><span role="columnheader">…</span></div>…</div>
    <div style="display: table"><div style="display: table-row"><div style="display: table-cell">…</div></div>…</div>
    <div class="table"><div class="table-row"><div class="table-cell">…</div></div>…</div>
    <div class="summary-table"><div class="col-first">…</div><div class="col-last">…</div>…</div>
    <span class="ltx_tabular"><span class="ltx_tr"><span class="ltx_td">…</span></span>…</span>
    <div role="list"><div role="listitem">…</div>…</div>

Page layouts do not call themselves tables; a grid that a reader edits, or one without two rows of two cells, is left
alone. Many pages are laid out by table styles, so there the cells must be short as well.
"""

from collections.abc import Mapping
from itertools import islice, pairwise

from lxml import etree
from lxml.etree import _Element as Element

from extractors.blocks.lists.counting_boxes import counting_boxes
from extractors.blocks.parsed_html import ParsedHtml
from extractors.blocks.pruning import drop_tree

_BY_ROLE = etree.XPath("descendant::*[@role='table' or @role='grid' or @role='treegrid' or @role='list']")
_CELLS = {"cell": "td", "gridcell": "td", "rowheader": "th", "columnheader": "th"}
_FEWEST = 2  # rows, and cells of most of them
_MOST_ROWS = 2_000  # of one table; chosen by hand: against a page made to be slow
_OWN_TAGS = frozenset({"div", "span", "section", "a", "p", "li", "ul", "ol"})
_GROUPS = frozenset({"rowgroup", "presentation", "none"})
_STYLED_TAGS = frozenset({"div", "span", "section", "ul", "li", "p"})
_STYLED_GROUPS = frozenset({"table-row-group", "table-header-group", "table-footer-group"})
_NAMED_DISPLAYS = _STYLED_GROUPS | {"table", "table-row", "table-cell"}
_LONGEST_CELL = 200  # characters in a table by style; chosen by hand
_NO_CELL = ("img", "h1", "h2", "h3", "form", "input", "button", "iframe", "table", "nav")
_SPANNED = {
    "ltx_tabular": "table", "ltx_thead": "thead", "ltx_tbody": "tbody", "ltx_tfoot": "tfoot", "ltx_tr": "tr",
    "ltx_td": "td",
}  # fmt: skip
_SIGNS = (
    b'role="row"', b"role='row'", b"role=row", b'role="listitem"', b"role='listitem'", b"role=listitem",
)  # fmt: skip
_RUNNING = frozenset("a abbr b bdi br cite code em i img kbd mark q s small span strong sub sup time u".split())


def build_role_tables(parsed: ParsedHtml) -> None:
    """Replace each table by roles by a `<table>`, and each list by roles by a list, in place."""
    if not parsed.has(*_SIGNS):
        return
    for table in _BY_ROLE(parsed.body):
        if table.get("role") == "list":
            _normalise_list(table)
            continue
        if str(table.tag) not in _STYLED_TAGS and "-" not in str(table.tag):
            continue  # a table anyway
        rows = [row for row in islice(table.iterdescendants(), 20 * _MOST_ROWS) if row.get("role") == "row"]
        cells = [[cell for cell in row if cell.get("role") in _CELLS] for row in rows[:_MOST_ROWS]]
        if not _is_table(rows, cells) or not _is_grouped(rows):
            continue
        heads = {cell for row in cells for cell in row if _CELLS[cell.get("role") or ""] == "th"}
        _make(table, rows, cells, heads)


def build_summary_tables(parsed: ParsedHtml) -> None:
    """Replace each grid in which Javadoc lists the members of a class by a `<table>`, in place.

    Its cells follow one another without rows: the first of a row has the class "col-first".
    """
    if "summary-table" not in parsed.class_text:
        return
    for grid in [one for one in parsed.body.iter("div") if "summary-table" in (one.get("class") or "").split()]:
        cells = list(grid)[: _FEWEST * _MOST_ROWS]
        names = [(cell.get("class") or "").split() for cell in cells]
        starts = [number for number, own in enumerate(names) if "col-first" in own]
        if len(cells) != len(grid) or len(starts) < _FEWEST or starts[0] != 0:
            continue
        heads = {cell for cell, own in zip(cells, names, strict=True) if "table-header" in own}
        rows = [cells[start:end] for start, end in pairwise([*starts, len(cells)])]
        for row in rows:
            made = etree.SubElement(grid, "div")
            made.extend(row)
            for cell in row:
                if (
                    len(cell) == 1
                    and not (cell.text or "").strip()
                    and all(one.tag in _RUNNING for one in cell[0].iterdescendants())
                ):
                    cell[0].tag = "span" if cell[0].tag == "div" else cell[0].tag
        _make(grid, list(grid), rows, heads)


def build_spanned_tables(parsed: ParsedHtml) -> None:
    """Replace each table that LaTeXML makes of `<span>`, where it stands in a line, by a `<table>`, in place."""
    if "ltx_tabular" not in parsed.class_text:
        return
    for piece in parsed.body.iter("span"):
        named = (piece.get("class") or "").split()
        name = next((one for one in named if one in _SPANNED), "")
        if not name:
            continue
        piece.tag = "th" if name == "ltx_td" and "ltx_th" in named else _SPANNED[name]
        for written in named if name == "ltx_td" else ():
            kind, _, count = written.removeprefix("ltx_").partition("_")
            if kind in ("colspan", "rowspan") and count.isdecimal():
                piece.set(kind, count)


def displays_by_class(body: Element) -> dict[Element, str]:
    """Return the display types that classes of Tailwind name: "table-row", "table-cell"."""
    found: dict[Element, str] = {}
    for element in body.iter("div", "span", "section"):
        for name in (element.get("class") or "").split():
            if name in _NAMED_DISPLAYS:
                found[element] = name
                break
    return found


def build_styled_tables(displays: Mapping[Element, str]) -> None:
    """Replace each small table by style by a `<table>`, in place.

    Args:
        displays: the page's elements with a display type in their style, in order.
    """
    rows_of: dict[Element, list[Element]] = {}
    for row, display in displays.items():
        outer = row.getparent() if display == "table-row" else None
        if outer is not None and displays.get(outer) in _STYLED_GROUPS:
            outer = outer.getparent()
        if outer is not None and displays.get(outer) in ("table", "inline-table"):
            rows_of.setdefault(outer, []).append(row)
    for table, rows in rows_of.items():
        cells = [[cell for cell in row if displays.get(cell) == "table-cell"] for row in rows[:_MOST_ROWS]]
        if (
            table.tag in _STYLED_TAGS
            and _is_table(rows, cells)
            and all(_is_short(cell) for row in cells for cell in row)
        ):
            first = rows[0].getparent()
            is_head = first is not None and displays.get(first) == "table-header-group"
            _make(table, rows, cells, set(cells[0]) if is_head else set())


def _normalise_list(outer: Element) -> None:
    items = list(outer)
    if len(items) < _FEWEST or outer.tag not in _OWN_TAGS or (outer.text or "").strip():
        return
    if any(item.get("role") != "listitem" or item.tag not in ("div", "span") for item in items):
        return
    numbers = counting_boxes(items, 1)
    if not numbers and any(inner.tag not in _RUNNING for item in items for inner in item.iterdescendants()):
        return  # a row of cards
    for number in numbers:
        drop_tree(number)
    outer.tag = "ol" if numbers else "ul"
    for item in items:
        item.tag = "li"


def _make(table: Element, rows: list[Element], cells: list[list[Element]], heads: set[Element]) -> None:
    table.tag = "table"
    for row in rows:
        for outer in row.iterancestors():
            if outer is table:
                break
            outer.tag = "tbody"
        row.tag = "tr"
    for cell in (cell for row in cells for cell in row):
        cell.tag = "th" if cell in heads else "td"
        for name in ("colspan", "rowspan"):
            if (span := cell.get(f"aria-{name}")) is not None and span.isdecimal():
                cell.set(name, span)


def _is_short(cell: Element) -> bool:
    return next(cell.iter(*_NO_CELL), None) is None and sum(map(len, cell.itertext())) <= _LONGEST_CELL


def _is_table(rows: list[Element], cells: list[list[Element]]) -> bool:
    if not _FEWEST <= len(rows) <= _MOST_ROWS or sum(len(row) >= _FEWEST for row in cells) < _FEWEST:
        return False
    # A row must hold nothing besides its cells.
    return all(
        (str(row.tag) in _OWN_TAGS or "-" in str(row.tag)) and len(found) == len(row)
        for row, found in zip(rows, cells, strict=True)
    )


def _is_grouped(rows: list[Element]) -> bool:
    return all(
        outer.get("role") in _GROUPS | {"table", "grid", "treegrid"} or not outer.get("role")
        for row in rows
        for outer in islice(row.iterancestors(), 2)
    )
