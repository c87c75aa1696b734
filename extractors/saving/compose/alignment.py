"""Where the text of a table's cell stands in it, as its style, its attribute or its class says."""

import re
from itertools import chain, islice

from extractors.blocks.tree import Element

_STYLE = re.compile(r"(?<![\w-])text-align\s*:\s*(?:-\w+-)?(left|right|center|start|end)\b", re.IGNORECASE)
_CLASS = re.compile(
    r"(?:^|\s)(?:(?:has-)?(?:te?xt-?)?(?:h|cell-|u-)?align[-_]?|te?xt-|org-|ta-)(left|right|center|start|end)(?:$|\s)",
    re.IGNORECASE,
)
_SIDES = {"left": "left", "start": "left", "right": "right", "end": "right", "center": "center", "middle": "center"}
_TURNED = {"start": "end", "end": "start"}
_MOST_COLUMNS = 100  # chosen by hand: against a page made to be slow


def alignment(cell: Element) -> str:
    """Return "left", "center" or "right" where a page says it of a cell, of its row or of its column; "" otherwise."""
    row = cell.getparent()
    if row is None:
        return ""
    return _said_of(cell) or _said_of(row) or _said_of_column(cell, row)


def _said_of(element: Element) -> str:
    style, names = element.get("style") or "", element.get("class") or ""
    if style and (found := _STYLE.search(style)):
        return _side(found[1], element)
    if side := _SIDES.get((element.get("align") or "").strip().lower()):
        return side
    found = _CLASS.search(names) if names else None
    return _side(found[1], element) if found else ""


def _side(said: str, element: Element) -> str:
    """Return the side that a word says, where text may begin on the right."""
    side = said.lower()
    if side in _TURNED:
        around = chain((element,), element.iterancestors())
        direction = next((found for one in around if (found := one.get("dir"))), "")
        side = _TURNED[side] if direction.lower() == "rtl" else side
    return _SIDES[side]


def _said_of_column(cell: Element, row: Element) -> str:
    table = next(row.iterancestors("table"), None)
    columns = [] if table is None else list(islice(table.iterfind("colgroup/col"), _MOST_COLUMNS))
    if not any(map(_said_of, columns)):
        return ""
    before = sum(max(1, _span(one)) for one in cell.itersiblings("td", "th", preceding=True))
    spread = [column for column in columns for _ in range(_span(column, "span"))]
    return _said_of(spread[before]) if before < len(spread) else ""


def _span(element: Element, name: str = "colspan") -> int:
    written = (element.get(name) or "").strip()
    return min(int(written), _MOST_COLUMNS) if written[:9].isdecimal() and len(written) < 4 else 1
