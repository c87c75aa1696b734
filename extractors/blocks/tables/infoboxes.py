"""Turns infoboxes that some wikis make of an `<aside>` into tables, as other wikis have them.

<aside class="portable-infobox"><h2 class="pi-title">…</h2>
<div class="pi-data"><h3 class="pi-data-label">…</h3><div class="pi-data-value">…</div></div>…</aside>
"""

from itertools import islice

from lxml import etree
from lxml.etree import _Element as Element

from extractors.blocks.parsed_html import ParsedHtml

_BOX = "portable-infobox"
_MOST = 20  # on one page; chosen by hand: against a page made to be slow
_MOST_INSIDE = 4_000


def normalise_infoboxes(parsed: ParsedHtml) -> None:
    """Replace each infobox by a table, with its pictures before it, in place."""
    if _BOX not in parsed.class_text:
        return
    boxes = [one for one in parsed.body.iter("aside", "div", "section") if _BOX in (one.get("class") or "").split()]
    for box in boxes[:_MOST]:
        table = etree.Element("table", {"class": "infobox"})
        pictures: list[Element] = []
        for inner in list(islice(box.iterdescendants(), _MOST_INSIDE)):
            names = (inner.get("class") or "").split()
            if inner.tag == "figure":
                pictures.append(inner)
            elif "pi-data-label" in names and (value := inner.getnext()) is not None:
                _add(table, inner, value)
            elif "pi-title" in names or "pi-header" in names:
                _add(table, inner, None)
        outer = box.getparent()
        if outer is None or len(table) < 2:
            continue
        for picture in pictures:
            picture.tail = None
            box.addprevious(picture)
        table.tail = box.tail
        outer.replace(box, table)


def _add(table: Element, label: Element, value: Element | None) -> None:
    row = etree.SubElement(table, "tr")
    for one, tag in ((label, "th"), (value, "td")):
        if one is not None:
            cell = etree.SubElement(row, tag)
            cell.text = one.text
            cell[:] = list(one)
    if value is None:
        row[0].set("colspan", "2")
