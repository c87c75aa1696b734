"""The rows of tables as a browser lays them out.

<thead><td>Day<td>Level</thead>         cells without a row, which a browser makes and libxml2 does not
<table><tr>…</tr></table>               rows without a body, which it makes as well: what it saves has one
<tfoot>…</tfoot><tbody>…</tbody>        the foot, which stands below wherever it is written
<tr><td><hr></td><td><hr></td></tr>     rules between rows, as TeX4ht draws them
<tr><td rowspan=3>…</tr><tr></tr>       rows without cells, which cells above them span
"""

from lxml import etree
from lxml.etree import _Element as Element

from extractors.blocks.parsed_html import ParsedHtml
from extractors.blocks.pruning import drop_tree
from extractors.blocks.tags import number_of

_CELLS = ("td", "th")
_MOST_ROWS = 2_000  # of a part of a table that has rows without cells; chosen by hand, as the other
_MOST_SPANS = 100  # cells that reach into another row


def make_rows(parsed: ParsedHtml) -> None:
    """Put cells without a row into one, rows without a body likewise, feet below and rules away, in place."""
    for part in list(parsed.body.iter("table", "thead", "tbody", "tfoot")):
        if part.tag == "tfoot":
            _put_below(part)
        _wrap(part, _CELLS, "tr")
        if part.tag == "table":
            _wrap(part, ("tr",), "tbody")
    for rule in list(parsed.body.iter("hr")):
        row = outer.getparent() if (outer := rule.getparent()) is not None and outer.tag in _CELLS else None
        if row is not None and len(row) > 1 and row[0] is outer and all(map(_is_ruled, row)):
            drop_tree(row)
    for part in {outer for row in parsed.body.iter("tr") if not len(row) and (outer := row.getparent()) is not None}:
        _drop_empty_rows(part)


def _wrap(part: Element, tags: tuple[str, ...], around: str) -> None:
    """Put each run of children with some tags into a new element."""
    box: Element | None = None
    for child in list(part):
        if child.tag not in tags:
            box = None
            continue
        if box is None:
            box = etree.Element(around)
            child.addprevious(box)
        box.append(child)


def _drop_empty_rows(part: Element) -> None:
    """Remove rows without cells, and what the cells above them span of these: saving has no such rows."""
    open_cells: list[tuple[Element, int]] = []  # that reach into the next row, and how many rows on
    for row in [one for one in part if one.tag == "tr"][:_MOST_ROWS]:
        if not len(row) and not (row.text or "").strip():
            for cell, _ in open_cells:
                cell.set("rowspan", str(number_of(cell, "rowspan", 1) - 1))
            drop_tree(row)
        else:
            open_cells = [*open_cells, *((cell, number_of(cell, "rowspan", 1)) for cell in row)][:_MOST_SPANS]
        open_cells = [(cell, left - 1) for cell, left in open_cells if left > 1]


def _put_below(foot: Element) -> None:
    """Put the foot of a table behind its last part."""
    outer = foot.getparent()
    if outer is None or outer.tag != "table" or outer[-1] is foot or (foot.tail or "").strip():
        return
    if all(part.tag in ("tbody", "tr") for part in foot.itersiblings()):
        outer.append(foot)


def _is_ruled(cell: Element) -> bool:
    return (
        cell.tag in _CELLS
        and len(cell) == 1
        and cell[0].tag == "hr"
        and not f"{cell.text or ''}{cell[0].tail or ''}".strip()
    )
