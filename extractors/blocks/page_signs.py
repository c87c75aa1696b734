"""Signs that belong to the page and not to its text: an icon font's names, "[edit]", a heading's permalink.

An icon font draws a picture for a name such as "open_in_new"; the name is what extractors and saving would read.
"""

import re

from lxml.etree import _Element as Element

from extractors.blocks.pruning import take_out

_ICON_FONTS = re.compile(
    r"(?:google-)?material-(?:icons|symbols)(?:-(?:outlined|rounded|round|sharp|two-tone|extended))?"
)
_LIGATURE = re.compile(r"\s*[a-z0-9]+(?:_[a-z0-9]+)*\s*")
_SURE_LIGATURE = re.compile(r"\s*[a-z0-9]+(?:_[a-z0-9]+)+\s*")  # "chevron_right", which is no word
_TAGS = ("i", "span", "mat-icon", "a", "div", "sup")
# What every page of a wiki says of itself: "[edit]", "Redirected from…", "From Wikipedia…", "[citation needed]".
_EDITING = frozenset(
    "mw-editsection mw-editsection-like editsection mw-redirectedfrom mw-jump-link printfooter Inline-Template".split()
)
_WIKI_IDS = frozenset({"siteSub", "jump-to-nav"})
_PERMALINKS = frozenset("headerlink anchorjs-link header-anchor hash-link heading-anchor heading-link".split())
_PERMALINK_SIGN = re.compile(r"[\s\u200b]*[¶#§🔗∞]?[\s\u200b]*")


def take_out_signs(body: Element) -> None:
    """Take out the page's own signs."""
    for element in [one for one in body.iter(*_TAGS) if one.get("class") or one.get("id") in _WIKI_IDS]:
        names = (element.get("class") or "").split()
        if _EDITING.intersection(names) or element.get("id") in _WIKI_IDS:
            take_out(element)
        elif len(element) == 0 and (text := element.text):
            is_icon = any(_ICON_FONTS.fullmatch(name) for name in names) and _LIGATURE.fullmatch(text)
            is_icon = is_icon or (any("icon" in name for name in names) and _SURE_LIGATURE.fullmatch(text))
            is_permalink = _PERMALINKS.intersection(names) and _PERMALINK_SIGN.fullmatch(text)
            if is_icon or (is_permalink and not element.get("id") and not element.get("name")):
                take_out(element)
