"""Remarks that DocBook's stylesheets lay out as a table: an icon over two rows, beside it the title and the text.

<div class="note"><table><tr><td rowspan="2"><img alt="[Note]"></td><th>Note</th></tr><tr><td><p>…</p></td></tr></table>
"""

from itertools import islice

from lxml.etree import _Element as Element

from extractors.blocks.parsed_html import ParsedHtml

_KINDS = frozenset("note tip important warning caution".split())


def open_remark_tables(parsed: ParsedHtml) -> None:
    """Put the title and the text of each such remark directly into its box, in place."""
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


def _text(element: Element) -> str:
    return "".join("".join(element.itertext()).split())
