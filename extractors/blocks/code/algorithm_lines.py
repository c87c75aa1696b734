"""Algorithms on LaTeXML's pages, as on arXiv: lines with formulas in them, which no listing may hold.

<div class="ltx_listing"><div class="ltx_listingline"><span class="ltx_tag">1:</span> for <math>…</math> do</div>…

They become lines of one paragraph.
"""

from lxml import etree

from extractors.blocks.parsed_html import ParsedHtml
from extractors.blocks.tags import BLOCK_TAGS

_LISTING, _LINE, _CODE = "ltx_listing", "ltx_listingline", "ltx_lstlisting"


def join_algorithm_lines(parsed: ParsedHtml) -> None:
    """Join the lines of each such algorithm, in place."""
    if _LINE not in parsed.class_text:
        return
    for box in list(parsed.body.iter("div")):
        names = (box.get("class") or "").split()
        lines = list(box)
        if _LISTING not in names or _CODE in names or not lines or (box.text or "").strip():
            continue
        if any(_LINE not in (one.get("class") or "").split() or (one.tail or "").strip() for one in lines):
            continue
        if any(inner.tag in BLOCK_TAGS for one in lines for inner in one.iterdescendants()):
            continue
        box.tag = "p"
        for one in lines:
            one.tag, one.tail = "span", None
            one.addnext(etree.Element("br"))
