"""Drops shortcodes that a blog's program has left in the text, and makes a picture with its caption of one for these.

[caption id="a1" width="600"]<img src="boat.jpg"> The boat[/caption]        [vc_row][vc_column]Text[/vc_column][/vc_row]

A page has them where a plug-in is gone, and a page's data where the program writes out what it keeps.
"""

import re

from lxml import etree
from lxml.etree import _Element as Element

from extractors.blocks.parsed_html import ParsedHtml

_SIGNS = b"[/caption]", b"[/vc_", b"[/et_pb_", b"[/fusion_", b"[/av_"
_CLOSING = re.compile(r"\[/(caption|(?:vc|et_pb|fusion|av)_\w{2,40})\]")
_TEXTS = etree.XPath(
    "descendant-or-self::*[not(self::script or self::style or self::textarea or self::template)]/text()["
    "contains(., '[') and not(ancestor::code or ancestor::pre or ancestor::kbd or ancestor::template)]"
)


def drop_shortcodes(parsed: ParsedHtml) -> None:
    """Drop such shortcodes that the page closes, in place."""
    if not parsed.has(*_SIGNS):
        return
    written = _shortcodes(parsed.source.decode())
    if written is None:
        return
    for box in {one.getparent() for one in _TEXTS(parsed.body) if "[caption" in one and not one.is_tail}:
        _make_figure(box)
    for text in _TEXTS(parsed.body):
        element = text.getparent()
        if text.is_tail:
            element.tail = written.sub(" ", text)
        else:
            element.text = written.sub(" ", text)


def without_shortcodes(text: str) -> str:
    """Return a text without such shortcodes that it closes."""
    written = _shortcodes(text)
    return written.sub(" ", text) if written else text


def _shortcodes(text: str) -> re.Pattern[str] | None:
    """Return a pattern of the shortcodes of which a text has the ends; None if it has none."""
    names = "|".join(sorted(set(_CLOSING.findall(text)), key=len, reverse=True))
    return re.compile(rf"\[/?(?:{names})(?=[\s\]/])[^\[\]]{{0,2000}}\]") if names else None


def _make_figure(box: Element) -> None:
    """Make a figure of a paragraph that is nothing but a picture and its caption."""
    last = box[-1] if len(box) else None
    is_whole = (box.text or "").strip().startswith("[caption ") and (box.text or "").strip().endswith("]")
    if box.tag != "p" or last is None or not is_whole or not (last.tail or "").strip().endswith("[/caption]"):
        return
    pictures = [one for one in box if next(one.iter("img"), None) is not None]
    if len(pictures) != 1 or pictures[0] is not box[0]:
        return
    caption = etree.SubElement(box, "figcaption")
    caption.text, pictures[0].tail = pictures[0].tail, None
    for more in box[1:-1]:
        caption.append(more)
    box.tag = "figure"
