"""Quotations of boards: those that are none by their tags, and who said what, on a line above it.

<div class="bbcode_quote">…</div>                                                             vBulletin 4
<div class="bbc_standard_quote"><cite>Ann</cite>…</div>                                       SMF
<aside class="quote"><div class="title">Ann:</div><blockquote>…</blockquote></aside>            Discourse
<div class="smallfont">Quote:</div><table><tr><td class="alt2">…</td></tr></table>            vBulletin 3
<blockquote><div><cite>Ann wrote: <a>↑</a></cite>…</div></blockquote>                         phpBB, MyBB
<div class="attribution">Ann said: <a>↑</a></div><blockquote class="quoteContainer">…         XenForo 1
<div class="quoteheader">Quote from: Ann</div><blockquote class="bbc_standard_quote">…        SMF 2
"""

from itertools import islice

from lxml import etree
from lxml.etree import _Element as Element

from extractors.blocks.parsed_html import ParsedHtml
from extractors.blocks.pruning import drop_tree

_CALLED = frozenset({"bbcode_quote", "bbc_standard_quote", "bbc_alternate_quote"})
_LABEL = "smallfont"
_CONTAINERS = frozenset({"quoteContainer", "bbc_standard_quote", "bbc_alternate_quote"})
_ATTRIBUTIONS = frozenset({"attribution", "quoteheader"})
_SAID = frozenset({"quote", "zitat", "citation", "cita", "citaat", "citazione", "цитата"})
_COLONS = (":", "：")
_ARROWS = frozenset("↑⬆")
_GOING_ON = frozenset(",.;:!?)")
_LONGEST = 120  # characters of who said it, and when. Chosen by hand


def open_board_quotes(parsed: ParsedHtml) -> None:
    """Make `<blockquote>` of such quotations, each beginning with a line that says whose words follow, in place."""
    if "quote" in parsed.class_text:
        for box in parsed.body.iter("aside"):
            _name_quoted(box)
    if parsed.has(b"<cite") or any(name in parsed.class_text for name in _CONTAINERS):
        for quotation in parsed.body.iter("blockquote"):
            _part_speaker(quotation)
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


def _part_speaker(quotation: Element) -> None:
    """Put who is quoted on a line of its own, without the sign that leads to the post."""
    above = quotation.getprevious()
    is_container = not _CONTAINERS.isdisjoint((quotation.get("class") or "").split())
    if above is not None and is_container and not (above.tail or "").strip():
        if not _ATTRIBUTIONS.isdisjoint((above.get("class") or "").split()):
            above.tail, quotation.text = quotation.text, None
            quotation.insert(0, above)
            _drop_arrows(above)
        return
    box = quotation
    while len(box) and box[0].tag in ("div", "p") and not (box.text or "").strip():
        box = box[0]
    speaker = box[0] if len(box) and not (box.text or "").strip() else None
    if speaker is None or speaker.tag != "cite":
        return
    said, behind = "".join(islice(speaker.itertext(), _LONGEST)).strip(), (speaker.tail or "")[:1]
    is_followed = speaker.getnext() is not None if not behind else not (behind.isspace() or behind in _GOING_ON)
    if is_followed and len(said) <= _LONGEST and any(colon in said for colon in _COLONS):
        _drop_arrows(speaker)
        if behind:
            end = etree.Element("br")
            end.tail, speaker.tail = speaker.tail, None
            speaker.addnext(end)


def _drop_arrows(speaker: Element) -> None:
    for link in list(speaker.iter("a")):
        if (link.text or "").strip() in _ARROWS and not len(link):
            drop_tree(link)


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
