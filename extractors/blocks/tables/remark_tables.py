"""Remarks and quotations that are laid out as a table: an icon over two rows, or signs of quotation on both sides.

<div class="note"><table><tr><td rowspan="2"><img alt="[Note]"></td><th>Note</th></tr><tr><td><p>…</p></td></tr></table>

<table class="cquote"><tr><td>“</td><td>Text.</td><td>”</td></tr><tr><td colspan="3">— Author</td></tr></table>

The first are DocBook's stylesheets', the second wikis'.
"""

from itertools import islice

from lxml.etree import _Element as Element

from extractors.blocks.parsed_html import ParsedHtml

_KINDS = frozenset("note tip important warning caution".split())
_OPENING, _CLOSING = frozenset('“„«"‘「'), frozenset('”“»"’」')
_MOST_ROWS = 3  # of a quotation: its text and its author, and one more


def open_remark_tables(parsed: ParsedHtml) -> None:
    """Put the title and the text of each such remark directly into its box, in place."""
    if "quote" in parsed.class_text:
        for quotation in list(parsed.body.iter("table")):
            _open_quotation(quotation)
    named = _KINDS & parsed.classes
    for box in [one for one in parsed.body.iter("div") if one.get("class") in named] if named else ():
        table = box[0] if len(box) == 1 else None
        if table is None or table.tag != "table":
            continue
        rows = list(islice(table.iter("tr"), 3))
        if len(rows) != 2 or [one.tag for one in rows[0]] != ["td", "th"] or [one.tag for one in rows[1]] != ["td"]:
            continue
        title, text = rows[0][1], rows[1][0]
        if rows[0][0].get("rowspan") != "2" or _text(box) != _text(title) + _text(text):
            continue  # there is something beside them
        title.tag, text.tag = "p", "div"
        title.attrib.clear()
        title.set("class", "title")
        box[:] = [title, text]


def _open_quotation(table: Element) -> None:
    """Make a quotation of a table that holds one between its signs, and perhaps its author below."""
    rows = list(islice(table.iter("tr"), _MOST_ROWS))
    if not 0 < len(rows) < _MOST_ROWS or len(rows[0]) != 3 or any(len(row) != 1 for row in rows[1:]):
        return
    before, text, behind = rows[0]
    if len(rows) != sum(len(part) if part.tag == "tbody" else 1 for part in table):
        return  # there is a caption
    signs = ["".join(islice(cell.itertext(), 4)).strip() for cell in (before, behind)]
    if signs[0] not in _OPENING or signs[1] not in _CLOSING or next(text.iter("table"), None) is not None:
        return
    parts: list[Element] = [text, *(row[0] for row in rows[1:])]
    if _text(table) != "".join(map(_text, (before, text, behind, *parts[1:]))):
        return  # there is something between them
    for part in parts:
        part.tag = "div"
        part.attrib.clear()
    table.tag, table.text = "blockquote", None
    table[:] = parts


def _text(element: Element) -> str:
    return "".join("".join(element.itertext()).split())
