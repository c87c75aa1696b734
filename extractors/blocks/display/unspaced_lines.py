"""Line ends of the HTML within Chinese and Japanese text, which stand for no space there: 島の鳥は五月に⏎戻ってくる.

CSS removes them, though only Firefox does so; a space in the middle of a word is one that nobody wrote. Where the next
line is indented by an ideographic space, it begins a paragraph that a style, often not saved, sets in lines of its own.
"""

import re
from itertools import islice

from lxml import etree
from lxml.etree import _Element as Element

from extractors.blocks.parsed_html import ParsedHtml
from extractors.pages.unspaced import CHINESE_AND_JAPANESE

_SIGNS = "の".encode(), "的".encode()  # hardly a page in either language has neither
_UNSPACED = f"[{CHINESE_AND_JAPANESE}、。，．！？；：～…「」『』（）【】《》]"
_LINE_END = re.compile(rf"(?<={_UNSPACED})[ \t\r]{{0,40}}\n[ \t\r]{{0,200}}(?={_UNSPACED})")
_PARAGRAPH_END = re.compile(r"(?<=[。！？」』）…])[ \t\r]{0,40}\n[ \t\r\n]{0,200}(?=\u3000)")
_TO_THE_LETTER = ("pre", "textarea", "script", "style", "template")
_STATED = "white-space"  # by an element that keeps its lines
_HEIGHT = 40  # elements up to one that does. Chosen by hand


def join_unspaced_lines(parsed: ParsedHtml) -> None:
    """Remove such line ends, and make paragraphs of indented lines, in place."""
    if not parsed.has(*_SIGNS):
        return
    for element in list(parsed.body.iter()):
        text, tail, outer = element.text, element.tail, element.getparent()
        if text and "\n" in text and _has_line_end(text) and not _keeps_lines(element):
            element.text, *others = _parts(text)
            element[0:0] = _broken(others)
        if tail and outer is not None and "\n" in tail and _has_line_end(tail) and not _keeps_lines(outer):
            first, *others = _parts(tail)
            element.tail = None
            for one in reversed(_broken(others)):
                element.addnext(one)
            element.tail = first


def _has_line_end(text: str) -> bool:
    return _LINE_END.search(text) is not None or _PARAGRAPH_END.search(text) is not None


def _parts(text: str) -> list[str]:
    return _PARAGRAPH_END.split(_LINE_END.sub("", text))


def _broken(paragraphs: list[str]) -> list[Element]:
    """Return two line breaks before each of some texts."""
    breaks = [etree.Element("br") for _ in range(2 * len(paragraphs))]
    for element, text in zip(breaks[1::2], paragraphs, strict=True):
        element.tail = text
    return breaks


def _keeps_lines(element: Element) -> bool:
    return any(
        one.tag in _TO_THE_LETTER or _STATED in (one.get("style") or "")
        for one in (element, *islice(element.iterancestors(), _HEIGHT))
    )
