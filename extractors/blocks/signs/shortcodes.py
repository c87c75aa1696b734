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
_CAPTION = re.compile(r"\s*\[caption\s(?:[^\[\]]*?\bcaption=[\"“”″]([^\"“”″\[\]]{1,500})[\"“”″])?[^\[\]]{0,500}\]\s*")
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
    """Make a figure of the picture and the caption that begin a paragraph; text behind is one of its own."""
    opening = _CAPTION.fullmatch(box.text or "")
    last = next((one for one in box if "[/caption]" in (one.tail or "")), None)
    if box.tag != "p" or opening is None or last is None:
        return
    pictures = [one for one in box if next(one.iter("img"), None) is not None]
    if len(pictures) != 1 or pictures[0] is not box[0]:
        return
    text, _, rest = (last.tail or "").partition("[/caption]")
    last.tail = text
    following = etree.Element("p")
    following.text = rest
    following[:] = list(last.itersiblings())
    caption = etree.SubElement(box, "figcaption")
    caption.text, pictures[0].tail = pictures[0].tail, None
    for more in box[1:-1]:
        caption.append(more)
    if opening[1] and not "".join(caption.itertext()).strip():
        caption.text = opening[1]
    box.tag, box.text = "figure", None
    if rest.strip() or len(following):
        following.tail, box.tail = box.tail, None
        box.addnext(following)
