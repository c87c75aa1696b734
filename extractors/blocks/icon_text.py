"""Removes text that no reader reads: icon fonts' names and private-use characters, soft hyphens, permalinks.

An icon font draws a picture for a name ("open_in_new") or for a private-use character. Most are marked by a class
(`page_signs`); here are those marked by the element's name, their style, or not at all.
"""

import re
from itertools import islice

from lxml.etree import _Element as Element

from extractors.blocks.pruning import drop_tree

_ICON_ELEMENT = re.compile(r"[a-z]+(?:-[a-z]+)*-icon")  # custom elements: <gs-icon>
_ICON_STYLE = re.compile(
    r"font-family\s*:[^;]*(?:material (?:icons|symbols)|font ?awesome|icomoon|ionicons|glyphicons)", re.IGNORECASE
)
_LIGATURE = re.compile(r"\s*[a-z0-9]+(?:_[a-z0-9]+)*\s*")
_PERMALINK = re.compile(r"\s*[¶#§🔗⚓∞]\s*")
_LONGEST_SIGN = 6  # characters, spaces included. Chosen by hand
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_LEVELS = 2  # from a permalink up to its heading. Chosen by hand
# Beside a letter, a private-use character belongs to a scholar's font, and is part of the word.
_PRIVATE = re.compile("(?<![^\\W\\d_])[\ue000-\uf8ff]+(?![^\\W\\d_])")
_SOFT_HYPHEN = "\u00ad"  # marks where a word may be hyphenated, and is visible only there
_REFERENCE = re.compile(
    b"&(?:[sS][hH][yY]|#0*173|#[xX]0*[aA][dD]|#[xX]0*[efEF][0-9a-fA-F]{3}|#5[7-9]\\d{3}|#6[0-3]\\d{3});"
)
_PRIVATE_BYTES = re.compile(rb"\xef[\x80-\xa3]")
_OWN_TEXT = ("pre", "code", "textarea", "xmp", "listing")


def drop_drawn_text(body: Element, source: bytes) -> None:
    """Remove from a page what only fonts or browsers use, in place.

    Args:
        body: the page's.
        source: its HTML, which shows for most pages that there is nothing to do.
    """
    bare = [element for element in body.iter("span", "a", "i") if element.text and not len(element)]
    for element in bare:
        _drop_sign(element, element.text or "")
    if b"-icon>" in source:
        for element in list(body.iter()):
            if _ICON_ELEMENT.fullmatch(str(element.tag)) and is_ligature(element):
                drop_tree(element)
    if _may_hold(source):
        _drop_characters(body)


def _may_hold(source: bytes) -> bool:
    """Tell whether a page has a soft hyphen or a private-use character."""
    if _REFERENCE.search(source):
        return True
    if source.isascii():
        return False
    return b"\xc2\xad" in source or b"\xee" in source or _PRIVATE_BYTES.search(source) is not None


def is_ligature(element: Element) -> bool:
    """Tell whether an element's text is a name for which icon fonts draw a picture."""
    return not len(element) and _LIGATURE.fullmatch(element.text or "") is not None


def _drop_sign(element: Element, text: str) -> None:
    is_permalink = len(text) < _LONGEST_SIGN and _PERMALINK.fullmatch(text) and _ends_heading(element)
    if is_permalink or ((style := element.get("style")) and _ICON_STYLE.search(style)):
        drop_tree(element)


def _ends_heading(element: Element) -> bool:
    """Tell whether an element comes last in a heading that has other text."""
    inner = element
    for outer in islice(element.iterancestors(), _LEVELS):
        if inner.getnext() is not None or (inner.tail or "").strip():
            return False
        if outer.tag in _HEADINGS:
            return "".join(outer.itertext()).strip() != (element.text or "").strip()
        inner = outer
    return False


def _drop_characters(body: Element) -> None:
    own = {inner for outer in body.iter(*_OWN_TEXT) for inner in outer.iter()}
    for element in body.iter():
        if element.text and element not in own:
            element.text = _seen(element.text)
        parent = element.getparent()
        if element.tail and parent is not None and parent not in own:
            element.tail = _seen(element.tail)


def _seen(text: str) -> str:
    return text if text.isascii() else _PRIVATE.sub("", text.replace(_SOFT_HYPHEN, ""))
