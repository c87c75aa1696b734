"""A table in GitHub's Markdown: one head, one row per line, a line break in a cell as `<br>`.

A cell there can hold only running text and tags: between paragraphs there is a `<br>`, and the items of a simple list
stand in `<ul><li>`. A table with several lines of code, a quote, a heading or another table in a cell is written as
HTML, which every Markdown reader passes through; but not if it refers to a footnote, which works only in Markdown.
"""

import re
from collections import Counter
from collections.abc import Iterator
from copy import deepcopy

from lxml import etree

from extractors.blocks.notes.note_links import NOTE_ROLE, REFERENCE_ROLE
from extractors.blocks.tree import Element
from extractors.saving.markdown.inline import code_span, formula_in_line, running_text

_RULES = {"text-align:left": ":--", "text-align:center": ":-:", "text-align:right": "--:"}
_NO_CELL = ("", "")
_BREAK = "<br>"
_LET_GO = "span"
_CODE = re.compile(r"(<pre\b.*?</pre>)", re.DOTALL)
_ROW = re.compile(r"(?<=>) ?(?=</?(?:caption|thead|tbody|tr)\b|</table>)")
_BESIDE_LIST = re.compile(r"<br>(?=<[uo]l>)|(?<=</[uo]l>)<br>")
_BAR = re.compile(r"\\?\|(?P<letter>(?=[a-zA-Z]))?")
_LISTS = frozenset({"ul", "ol"})
_PARAGRAPHS = frozenset({"p", "figure", "figcaption"})
_BLOCKS = frozenset("p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre figure figcaption".split())
_PARTS = _BLOCKS | {"table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td"}


def table_lines(table: Element) -> list[str]:
    """Return the lines of a table; without its caption, unless it is HTML."""
    return _html_lines(table) if _needs_html(table) else _rows(table)


def _needs_html(table: Element) -> bool:
    if any(element.get("role") in (NOTE_ROLE, REFERENCE_ROLE) for element in table.iter("a", "td")):
        return False
    return any(not _fits_in_cell(child) for cell in table.iter("td", "th") for child in cell)


def _fits_in_cell(child: Element) -> bool:
    """Tell whether a cell's child can be written in one line: running text, paragraphs of it, a simple list."""
    if child.tag in _LISTS:
        inside = [inner.tag for item in child for inner in item]
        return "table" not in inside and _BLOCKS.isdisjoint(inside) and "start" not in child.attrib
    if child.tag in _PARAGRAPHS:
        return all(_fits_in_cell(inner) for inner in child)
    if child.tag == "pre":
        return "\n" not in "".join(child.itertext()).strip("\n")
    return child.tag not in _BLOCKS and child.tag != "table"


def _html_lines(table: Element) -> list[str]:
    """Return a table as HTML with one row per line and no blank line, which would end it for a Markdown reader."""
    copy = deepcopy(table)
    copy.tail = None
    for link in copy.iter("a"):
        if (link.get("href") or "").startswith("#"):
            link.tag = _LET_GO  # its target has no id in Markdown
    etree.strip_tags(copy, _LET_GO)
    pieces = _CODE.split(etree.tostring(copy, encoding="unicode", method="html"))
    for number, piece in enumerate(pieces):
        is_code = number % 2 == 1
        pieces[number] = piece.replace("\n", "&#10;") if is_code else _ROW.sub("\n", re.sub(r"\s+", " ", piece))
    return "".join(pieces).split("\n")


def _rows(table: Element) -> list[str]:
    """Return the lines of a table in Markdown's own form; a cell that spans several is followed by empty ones.

    The head is as wide as the widest row; a row may be shorter, by GitHub's rules.
    """
    head = table.find("thead")
    grid = _grid(table)
    width = max((len(row) for row in grid), default=0)
    if not width:
        return []
    first = grid.pop(0) if head is not None and len(head) else []
    rule = [_rule([row[place] for row in (first, *grid) if place < len(row)], bool(first)) for place in range(width)]
    texts = [[text for text, _ in row] for row in (first, *grid)]
    return [_line([*texts[0], *[""] * (width - len(first))]), _line(rule), *map(_line, texts[1:])]


def _rule(column: list[tuple[str, str]], is_headed: bool) -> str:
    """Return the line below a column's head, which says where most of its cells have their text; the head last."""
    head, body = (column[:1], column[1:]) if is_headed else ([], column)
    sides = Counter(style for text, style in body if text)
    if not any(sides):
        sides = Counter(style for _, style in head)
    return _RULES.get(sides.most_common(1)[0][0], "---") if sides else "---"


def _line(cells: list[str]) -> str:
    return "| " + " | ".join(cell or " " for cell in cells) + " |"


def _grid(table: Element) -> list[list[tuple[str, str]]]:
    """Return the cells' texts with their sides row by row, with empty cells where one spans several columns or rows."""
    grid: list[list[tuple[str, str]]] = []
    taken: dict[int, int] = {}  # column -> how many further rows a cell from above extends into
    for row in table.iter("tr"):
        if next(row.iterancestors("table")) is not table:
            continue  # of a table in a cell
        cells: list[tuple[str, str]] = []
        for cell in row:
            while taken.get(len(cells), 0) > 0:
                taken[len(cells)] -= 1
                cells.append(_NO_CELL)
            columns, rows = (int(cell.get(name) or "1") for name in ("colspan", "rowspan"))
            for offset in range(columns):
                if rows > 1:
                    taken[len(cells)] = rows - 1
                cells.append((_cell(cell), cell.get("style") or "") if offset == 0 else _NO_CELL)
        for column in [column for column in taken if column >= len(cells)]:
            taken[column] -= 1
        taken = {column: rows for column, rows in taken.items() if rows > 0}
        grid.append(cells)
    return grid


def _cell(cell: Element) -> str:
    text = _joined(cell)
    for formula in cell.iter("math"):  # where a bar would end the cell, and "\\|" is one bar, not two
        written = formula_in_line(formula)
        if "|" in written and "{array}" not in written:
            text = text.replace(f"${written}$", f"${_BAR.sub(_bar_by_name, written)}$")
    return re.sub(r"(?<!\\)((?:\\\\)*)\|", r"\1\\|", text.replace("\n", " "))


def _bar_by_name(bar: re.Match[str]) -> str:
    name = "\\Vert" if len(bar[0]) > 1 else "\\vert"
    return name if bar["letter"] is None else f"{name} "


def _joined(outer: Element) -> str:
    return _BESIDE_LIST.sub("", _BREAK.join(text for text in _texts(outer) if text))


def _texts(outer: Element) -> Iterator[str]:
    """Return the runs of text in a cell: its direct text, and each block."""
    if outer.tag in _LISTS:
        items = "".join(f"<li>{_joined(item)}</li>" for item in outer)
        yield f"<{outer.tag}>{items}</{outer.tag}>"
        return
    if outer.tag == "pre":
        for line in "".join(outer.itertext()).split("\n"):
            yield code_span(line).strip()
        return
    lead, run = outer.text or "", list[Element]()
    for child in outer:
        if child.tag in _PARTS:
            yield running_text(lead, run, line_end=_BREAK)
            yield from _texts(child)
            lead, run = child.tail or "", []
        else:
            run.append(child)
    yield running_text(lead, run, line_end=_BREAK)
