"""Tables: the grid of an HTML table with its spans, as rows of cells."""

from collections.abc import Callable, Iterator

from extractors.blocks.tree import Element
from extractors.saving.word import styles
from extractors.saving.word.markup import element

_CELLS = ("td", "th")
_MOST_COLUMNS = 63  # Word opens no table with more
_WIDTH = 9026  # twentieths of a point: an A4 page between its margins


def table_of(table: Element, fill: Callable[[Element], list[Element]], width: int = _WIDTH) -> Element | None:
    """Return a table; None if Word cannot hold it, or it has no cell.

    Args:
        table: the `<table>`; the caller handles its caption.
        fill: makes the paragraphs of a cell.
        width: the available width, in twentieths of a point.
    """
    rows = list(_grid(table))
    columns = max((place + span for _, cells in rows for _, place, span, _ in cells), default=0)
    if not columns or columns > _MOST_COLUMNS:
        return None
    each = width // columns
    made = element(
        "w:tbl",
        element(
            "w:tblPr",
            element("w:tblStyle", val=styles.GRID),
            element("w:tblW", w=width, type="dxa"),
            element("w:tblLook", val="04A0"),
        ),
        element("w:tblGrid", *(element("w:gridCol", w=each) for _ in range(columns))),
    )
    for row, cells in rows:
        line = element("w:tr")
        if _is_head(row):
            line.append(element("w:trPr", element("w:tblHeader")))
        at = 0
        for cell, place, span, goes_on in cells:
            if place > at:
                line.append(_cell(None, at, place - at, each, goes_on=False, fill=fill))
            line.append(_cell(cell, place, span, each, goes_on=goes_on, fill=fill))
            at = place + span
        if at < columns:
            line.append(_cell(None, at, columns - at, each, goes_on=False, fill=fill))
        made.append(line)
    return made


def _grid(table: Element) -> Iterator[tuple[Element, list[tuple[Element, int, int, bool]]]]:
    """Yield each row's cells: (cell, first column, columns, whether it continues one from the row above)."""
    open_cells: dict[int, tuple[Element, int, int]] = {}  # by first column: cell, columns, rows still to come
    for row in table.iter("tr"):
        if next(row.iterancestors("table"), None) is not table:
            continue
        placed: list[tuple[Element, int, int, bool]] = []
        at = 0
        waiting = [cell for cell in row if cell.tag in _CELLS]
        still_open: dict[int, tuple[Element, int, int]] = {}
        while waiting or any(place >= at for place in open_cells):
            if at in open_cells:
                cell, span, left = open_cells.pop(at)
                placed.append((cell, at, span, True))
                if left > 1:
                    still_open[at] = (cell, span, left - 1)
            elif waiting:
                cell = waiting.pop(0)
                room = min((place - at for place in open_cells if place > at), default=_MOST_COLUMNS + 1)
                span = min(int(cell.get("colspan", "1")), room)
                height = int(cell.get("rowspan", "1"))
                placed.append((cell, at, span, False))
                if height > 1:
                    still_open[at] = (cell, span, height - 1)
            else:
                at = min(place for place in open_cells if place >= at)
                continue
            at += span
        open_cells = still_open
        yield row, placed


def _cell(
    source: Element | None, place: int, span: int, each: int, *, goes_on: bool, fill: Callable[[Element], list[Element]]
) -> Element:
    properties = element("w:tcPr", element("w:tcW", w=each * span, type="dxa"))
    if span > 1:
        properties.append(element("w:gridSpan", val=span))
    if goes_on:
        properties.append(element("w:vMerge"))
    elif source is not None and int(source.get("rowspan", "1")) > 1:
        properties.append(element("w:vMerge", val="restart"))
    made = element("w:tc", properties)
    if source is not None and not goes_on:
        made.extend(fill(source))
    if made[-1].tag != element("w:p").tag:  # a cell must end with a paragraph, or Word reports a damaged document
        made.append(element("w:p"))
    return made


def _is_head(row: Element) -> bool:
    parent = row.getparent()
    return parent is not None and parent.tag == "thead"
