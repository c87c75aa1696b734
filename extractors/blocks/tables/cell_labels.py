"""Removes from a table's cells the column's name that each repeats for narrow screens.

    <td><span class="label">Price</span> 12 €</td>      below a head that says "Price"

Style shows either the head or these names, and is mostly not in a saved page. They are removed only where every cell of
the table's body begins with its column's name, in an element of its own.
"""

from lxml.etree import _Element as Element

from extractors.blocks.parsed_html import ParsedHtml
from extractors.blocks.pruning import drop_tree

_MOST_ROWS = 2_000


def drop_cell_labels(parsed: ParsedHtml) -> None:
    """Remove the repeated names of columns from a body's tables, in place."""
    for table in parsed.body.iter("table"):
        rows = [row for row in table.iter("tr") if next(row.iterancestors("table"), None) is table][:_MOST_ROWS]
        if len(rows) < 2:
            continue
        names = [_name("".join(cell.itertext())) for cell in rows[0]]
        if len(names) < 2 or not all(names) or any(cell.tag != "th" for cell in rows[0]):
            continue
        labels = [_labels(row, names) for row in rows[1:]]
        if all(labels):
            for label in [one for row in labels for one in row]:
                label.tail = (label.tail or "").lstrip()
                drop_tree(label)


def _labels(row: Element, names: list[str]) -> list[Element]:
    """Return the elements with the columns' names at the beginning of a row's cells; none unless all cells have one."""
    cells = list(row)
    if len(cells) != len(names):
        return []
    found: list[Element] = []
    for cell, name in zip(cells, names, strict=True):
        label = None if (cell.text or "").strip() or not len(cell) else cell[0]
        if label is None or _name("".join(label.itertext())) != name:
            return []
        found.append(label)
    return found


def _name(text: str) -> str:
    return " ".join(text.split()).rstrip(": ").casefold()
