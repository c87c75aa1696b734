"""Cells that a page leaves without a row: "<thead><td>Day<td>Level</thead>". A browser makes it; libxml2 does not."""

from lxml import etree
from lxml.etree import _Element as Element

from extractors.blocks.parsed_html import ParsedHtml

_CELLS = ("td", "th")


def make_rows(parsed: ParsedHtml) -> None:
    """Put each run of such cells into a row, in place."""
    for part in list(parsed.body.iter("table", "thead", "tbody", "tfoot")):
        row: Element | None = None
        for child in list(part):
            if child.tag not in _CELLS:
                row = None
                continue
            if row is None:
                row = etree.Element("tr")
                child.addprevious(row)
            row.append(child)
