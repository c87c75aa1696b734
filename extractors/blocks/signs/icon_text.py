"""Removes text that no reader reads: icon fonts' names and private-use characters, marks of lines, permalinks.

An icon font draws a picture for a name ("open_in_new") or for a private-use character. Most are marked by a class
(`page_signs`); here are those marked by the element's name, their style, or not at all.
"""

import re
from itertools import islice

from lxml.etree import _Element as Element

from extractors.blocks.parsed_html import ParsedHtml
from extractors.blocks.pruning import drop_tree
from extractors.blocks.tags import BLOCK_TAGS
from extractors.blocks.words import without_line_marks, words

_ICON_ELEMENT = re.compile(r"[a-z]+(?:-[a-z]+)*-icon")  # custom elements: <gs-icon>
_ICON_STYLE = re.compile(
    r"font-family\s*:[^;]{0,200}(?:material (?:icons|symbols)|font ?awesome|icomoon|ionicons|glyphicons)", re.IGNORECASE
)
_LIGATURE = re.compile(r"\s*[a-z0-9]+(?:_[a-z0-9]+)*\s*")
_PERMALINK = re.compile(r"\s*[¶#§🔗⚓∞]\s*")
_OF_PARAGRAPHS = ("¶", "🔗")
_SAID = re.compile(
    r"[\s¶#§🔗⚓∞]*(?:perma-?link|(?:direct |copy )?link (?:to|for)|anchor (?:link|for)|section titled)\b"
    r"(?P<of>[^\n]*)",
    re.IGNORECASE,
)
_POINTING = frozenset("to for the this that section heading headline title".split())  # "Permalink to this headline"
_ARROWS = frozenset("▾▸▼▲►▶◀›»«‹+−–×✕✖↗⌄⌃")  # on what opens and closes
_CALLED_ICON = re.compile(r"(?:^|[\s_-])icons?(?:$|[\s_-])", re.IGNORECASE)
_LONGEST_ICON = 2  # signs. Chosen by hand
_ANSWERS = frozenset("✓✔✅✗✘✕✖❌☑☒★☆⭐+＋-−–—±×○●◯")  # yes, no, how much: they say something by themselves
_LONGEST_SIGN = 6  # characters, spaces included. Chosen by hand
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_MOST_LINKS = 8  # in a heading. Chosen by hand, as the next
_MOST_INSIDE = 60  # elements of a heading or such a link
_LEVELS = 2  # from a permalink up to its heading. Chosen by hand
# Beside a letter, a private-use character belongs to a scholar's font, and is part of the word.
_PRIVATE = re.compile("(?<![^\\W\\d_])[\ue000-\uf8ff]+(?![^\\W\\d_])")
_REFERENCE = re.compile(
    b"&(?:[sS][hH][yY]|zwn?j|[lr]rm|#0*(?:173|820[3-7]|8288)|#[xX]0*(?:[aA][dD]|200[b-fB-F]|2060)|ZeroWidthSpace|NoBreak|#[xX]0*[efEF][0-9a-fA-F]{3}|#5[7-9]\\d{3}|#6[0-5]\\d{3});"
)
_MARK_BYTES = re.compile(rb"\xc2\xad|\xe2(?:\x80[\x8b-\x8f]|\xa0\x80|\x81\xa0)|\xef(?:\xbb\xbf|[\x80-\xa3])|\xee")
_ASCII = bytes(range(0x80))
# Site builders put a joiner or a mark of direction into a paragraph so that it has the height of a line.
_UNSEEN = " \t\r\n\f\u00a0\u200b-\u200f\u2060\ufeff\u2800"
_NOTHING_SEEN = re.compile(f"[{_UNSEEN}]{{1,40}}")
_OWN_TEXT = ("pre", "code", "textarea", "xmp", "listing")


def drop_drawn_text(parsed: ParsedHtml) -> None:
    """Remove from a page what only fonts or browsers use, in place."""
    bare = [element for element in parsed.body.iter("span", "a", "i") if element.text and not len(element)]
    for element in bare:
        _drop_sign(element, element.text or "")
    _drop_links_to_itself(parsed.body)
    if parsed.has(b"-icon>"):
        for element in list(parsed.body.iter()):
            if _ICON_ELEMENT.fullmatch(str(element.tag)) and is_ligature(element):
                drop_tree(element)
    if _may_hold(parsed.source):
        _drop_characters(parsed.body)


def _may_hold(source: bytes) -> bool:
    """Tell whether a page has a mark of a line or a private-use character."""
    if _REFERENCE.search(source):
        return True
    # Without ASCII next to nothing is left of most pages, and that is found out much faster.
    return not source.isascii() and _MARK_BYTES.search(source.translate(None, _ASCII)) is not None


def is_ligature(element: Element) -> bool:
    """Tell whether an element's text is a name for which icon fonts draw a picture."""
    return not len(element) and _LIGATURE.fullmatch(element.text or "") is not None


def _drop_sign(element: Element, text: str) -> None:
    if text.strip() in _ARROWS and element.get("aria-hidden") == "true" and _is_in_label(element):
        drop_tree(element)
        return
    if element.get("aria-hidden") == "true" and _CALLED_ICON.search(element.get("class") or "") and _is_no_word(text):
        drop_tree(element)
        return
    is_permalink = (
        len(text) < _LONGEST_SIGN
        and _PERMALINK.fullmatch(text)
        and (_ends_heading(element) or _leads_to_paragraph(element, text))
    )
    if is_permalink or ((style := element.get("style")) and _ICON_STYLE.search(style)):
        drop_tree(element)


def _is_no_word(text: str) -> bool:
    """Tell whether a text is one or two signs that say nothing, such as "!" in a circle."""
    signs = text.strip()
    return 0 < len(signs) <= _LONGEST_ICON and not any(map(str.isalnum, signs)) and _ANSWERS.isdisjoint(signs)


def _leads_to_paragraph(element: Element, text: str) -> bool:
    """Tell whether an element is a link to its own paragraph or listing, as laws and standards have behind each."""
    is_link = element.tag == "a" and text.strip() in _OF_PARAGRAPHS and element.get("href", "")[:1] == "#"
    outer = element.getparent()
    return is_link and outer is not None and outer.tag != "sup" and not element.get("id") and not element.get("name")


def _is_in_label(element: Element) -> bool:
    return next(element.iterancestors(*_HEADINGS, "summary", "button"), None) is not None


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


def _drop_links_to_itself(body: Element) -> None:
    """Remove the links of a heading to itself that say so, "Permalink to “Tides”", or show no more than a drawing."""
    for heading in body.iter(*_HEADINGS):
        for link in list(islice(heading.iter("a"), _MOST_LINKS)):
            if not (link.get("href") or "").startswith("#"):
                continue
            text, whole = _begins(link), _begins(heading)
            if whole == text or (text and not _says_where(text, whole.replace(text, "", 1))):
                continue
            if not text and (link.get("id") or link.get("name")):
                link[:] = []  # another link leads to it
            else:
                drop_tree(link)


def _says_where(text: str, heading: str) -> bool:
    """Tell whether a text says that it leads to a heading, and nothing that this does not say."""
    found = _SAID.fullmatch(text)
    return found is not None and (_POINTING | set(words(heading))).issuperset(words(found["of"]))


def _begins(element: Element) -> str:
    """Return the text in an element's first elements: all of it, as a rule."""
    own, *inside = islice(element.iter(), _MOST_INSIDE)
    return "".join([own.text or "", *(f"{one.text or ''}{one.tail or ''}" for one in inside)]).strip()


def _drop_characters(body: Element) -> None:
    own = {inner for outer in body.iter(*_OWN_TEXT) for inner in outer.iter()}
    for element in body.iter():
        if element.text:
            element.text = _seen(element.text, is_own=element in own)
            if _shows_nothing(element.text, element):
                element.text = None
        parent = element.getparent()
        if element.tail and parent is not None:
            element.tail = _seen(element.tail, is_own=parent in own)
            if _shows_nothing(element.tail, parent):
                element.tail = None


def _shows_nothing(text: str, home: Element) -> bool:
    """Tell whether a text, and all others in the block around it, is unseen: between two emoji it would join them."""
    if text.isascii() or _NOTHING_SEEN.fullmatch(text) is None:
        return False
    box = next((one for one in (home, *islice(home.iterancestors(), _LEVELS)) if one.tag in BLOCK_TAGS), None)
    return box is not None and _NOTHING_SEEN.fullmatch("".join(islice(box.itertext(), _MOST_INSIDE))) is not None


def _seen(text: str, *, is_own: bool) -> str:
    if text.isascii():
        return text
    return text.replace("\u200b", "") if is_own else _PRIVATE.sub("", without_line_marks(text))
