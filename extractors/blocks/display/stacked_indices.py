"""An upper index above a lower one, which only style tells apart from two lines of text: an isotope, a tolerance.

<span style="display:inline-block; vertical-align:-0.4em; font-size:80%">+0.05<br>−0.03</span>

Run together, the two would be another number.
"""

import re
from collections.abc import Mapping

from lxml import etree
from lxml.etree import _Element as Element

_LOWERED = re.compile(r"-(?:0?\.\d+|[1-9]\d?(?:\.\d+)?)(?:em|ex|px|%)?")
_SMALL = re.compile(r"(?:[3-9]\d(?:\.\d+)?%|0?\.\d+r?em|smaller|x?x-small|small)")
_LONGEST = 12  # characters of an index; chosen by hand


def raise_stacked(element: Element, style: Mapping[str, str]) -> None:
    """Make an upper and a lower index of the two lines in an element that the style sets small and low in its line.

    Args:
        element: one that the style displays as a block in a line.
        style: its declarations.
    """
    if element.tag != "span" or not _LOWERED.fullmatch(style.get("vertical-align", "")):
        return
    if len(element) not in (1, 2) or not _SMALL.fullmatch(style.get("font-size", "")):
        return
    lines = _lines(element)
    if len(lines) != 2 or not all(0 < len(line) <= _LONGEST for line in lines):
        return
    element[:] = []
    element.text = None
    for tag, line in zip(("sup", "sub"), lines, strict=True):
        etree.SubElement(element, tag).text = line


def _lines(element: Element) -> list[str]:
    if len(element) == 1 and element[0].tag == "br":
        return [(element.text or "").strip(), (element[0].tail or "").strip()]
    if len(element) == 2 and all(one.tag == "span" and not len(one) for one in element):
        return (
            []
            if "".join((element.text or "", *(one.tail or "" for one in element))).strip()
            else [(one.text or "").strip() for one in element]
        )
    return []
