"""Quotations of boards that are none by their tags.

<div class="bbcode_quote">…</div>                                                             vBulletin 4
<div class="bbc_standard_quote"><cite>Ann</cite>…</div>                                       SMF
<aside class="quote"><div class="title">Ann:</div><blockquote>…</blockquote></aside>            Discourse
<div class="smallfont">Quote:</div><table><tr><td class="alt2">…</td></tr></table>            vBulletin 3
"""

from itertools import islice

from lxml.etree import _Element as Element

from extractors.blocks.parsed_html import ParsedHtml
from extractors.blocks.pruning import drop_tree

_CALLED = frozenset({"bbcode_quote", "bbc_standard_quote", "bbc_alternate_quote"})
_LABEL = "smallfont"
_SAID = frozenset({"quote", "zitat", "citation", "cita", "citaat", "citazione", "цитата"})


def open_board_quotes(parsed: ParsedHtml) -> None:
    """Make `<blockquote>` of such quotations, in place, with the name of whom they quote in it."""
    if "quote" in parsed.class_text:
        for box in parsed.body.iter("aside"):
            _name_quoted(box)
    if not any(name in parsed.class_text for name in (*_CALLED, _LABEL)):
        return
    for box in reversed(list(parsed.body.iter("div"))):  # a quotation in a quotation first
        names = (box.get("class") or "").split()
        if not _CALLED.isdisjoint(names):
            box.tag = "blockquote"
            if len(box) and box[0].tag == "cite" and not (box.text or "").strip():
                box[0].tag = "div"
        elif _LABEL in names and not len(box) and (box.text or "").strip(" :\r\n\t").lower() in _SAID:
            _open_table(box, box.getnext())


def _name_quoted(box: Element) -> None:
    """Put the label of a quotation into it, without the picture of whom it names."""
    parts = [one for one in box if isinstance(one.tag, str)]
    if box.get("data-username") is None or [one.tag for one in parts] != ["div", "blockquote"]:
        return
    label, quoted = parts
    for sign in list(label.iter("img", "button", "svg")):
        drop_tree(sign)
    if any(text.strip() for text in label.itertext()):
        label.tail, quoted.text = quoted.text, None
        quoted.insert(0, label)


def _open_table(label: Element, table: Element | None) -> None:
    if table is None or table.tag != "table":
        return
    cells = list(islice((one for row in table.iter("tr") for one in row), 2))
    if len(cells) != 1 or "alt2" not in (cells[0].get("class") or "") or table.find("caption") is not None:
        return
    cell = cells[0]
    cell.tag, cell.tail, table.tail = "blockquote", table.tail, None
    table.addprevious(cell)
    drop_tree(table)
    drop_tree(label)
