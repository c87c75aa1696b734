"""What Doxygen lays out as tables: a member's signature, a listing of one line, and its parameters, a list.

<table class="memname"><tr><td class="memname">int high</td><td>(</td><td class="paramtype">int</td>…</table>
<table class="params"><tr><td class="paramname">port</td><td>its name</td></tr></table>
"""

import re

from lxml import etree
from lxml.etree import _Element as Element

from extractors.blocks.parsed_html import ParsedHtml
from extractors.blocks.tags import BLOCK_TAGS

_LISTS = frozenset({"params", "tparams", "exception", "retval"})
_BEFORE = re.compile(r"\s+(?=[),])|(?<=\()\s+")  # white space that the table alone needs
_MOST = 5_000  # tables of a page


def write_out_members(parsed: ParsedHtml) -> None:
    """Replace such tables, in place."""
    if "memname" not in parsed.class_text and "params" not in parsed.class_text:
        return
    for table in list(parsed.body.iter("table"))[:_MOST]:
        name = table.get("class") or ""
        if name == "memname":
            _make_listing(table)
        elif name in _LISTS and next(table.iterfind(".//td[@class='paramname']"), None) is not None:
            _make_list(table)


def _make_listing(table: Element) -> None:
    if next(table.iterdescendants("table"), None) is not None:
        return
    for line_end in table.iter("br"):
        line_end.tail = f" {line_end.tail or ''}"
    signature = " ".join(" ".join("".join(cell.itertext()).split()) for cell in table.iter("td"))
    made = etree.Element("pre")
    made.text, made.tail = _BEFORE.sub("", " ".join(signature.split())), table.tail
    outer = table.getparent()
    if outer is not None and made.text:
        outer.replace(table, made)


def _make_list(table: Element) -> None:
    rows = list(table.iter("tr"))
    if next(table.iterdescendants("th", "caption", "table"), None) is not None or any(map(_has_loose_text, rows)):
        return
    table.tag, table.text = "ul", None
    table[:] = rows
    for row in rows:
        row.tag, row.tail = "li", None
        for cell in row:
            cell.tag = "div" if any(inner.tag in BLOCK_TAGS for inner in cell.iterdescendants()) else "span"
            cell.tail = " "


def _has_loose_text(row: Element) -> bool:
    """Tell whether text stands beside a row's cells, or behind the row."""
    return any((text or "").strip() for text in (row.text, row.tail, *(cell.tail for cell in row)))
