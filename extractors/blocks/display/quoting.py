"""The characters that a browser adds to the text: marks of `<q>`, brackets of ruby, a space beside deleted text."""

from collections.abc import Set

from lxml.etree import _Element as Element

from extractors.blocks.appending import append_text

_OF_LANGUAGES = {  # outer and inner marks; from the CLDR's delimiters
    "en": "“”‘’", "de": "„“‚‘", "fr": "«»«»", "es": "«»“”", "it": "«»“”", "pt": "“”‘’", "nl": "‘’“”", "pl": "„”«»",
    "cs": "„“‚‘", "sk": "„“‚‘", "sv": "””’’", "fi": "””’’", "da": "“”‘’", "no": "«»‘’", "nb": "«»‘’", "nn": "«»‘’",
    "ru": "«»„“", "uk": "«»„“", "hu": "„”»«", "ro": "„”«»", "ja": "「」『』", "el": "«»“”", "tr": "“”‘’",
}  # fmt: skip
_MARKS = frozenset("\"'“”‘’„‚«»‹›「」『』")
_READINGS = frozenset({"rt", "rp", "rtc"})
_PARTS = _READINGS | {"rb"}
_MOST = 5_000  # quotations of a page
_HANDLED = ("q", "del", "ins", "ruby")
_DEEPEST = 30  # ancestors checked for a language


def add_quotation_marks(body: Element, tags: Set[str]) -> None:
    """Insert the marks of quotations and the brackets of ruby into the text.

    Args:
        body: the page's.
        tags: its distinct tags; most pages have none of those handled here.
    """
    if tags.isdisjoint(_HANDLED):
        return
    for number, quotation in enumerate(body.iter("q")):
        if number < _MOST:
            _quote(quotation)
    for edit in body.iter("del", "ins"):
        following = edit.getnext()
        if not edit.tail and following is not None and following.tag in ("del", "ins"):
            edit.tail = " "  # an old price and the new one
    for ruby in body.iter("ruby") if "ruby" in tags else ():
        _close_up(ruby)
    for reading in body.iter("rt") if "ruby" in tags else ():
        before, behind = reading.getprevious(), reading.getnext()
        has_own = before is not None and before.tag == "rp" and not (before.tail or "").strip()
        has_own = has_own or (behind is not None and behind.tag == "rp" and not (reading.tail or "").strip())
        if not has_own:
            is_first = before is None or before.tag != "rt" or (before.tail or "").strip()
            is_last = behind is None or behind.tag != "rt" or (reading.tail or "").strip()
            _surround(reading, "(" if is_first else "", ")" if is_last else "")


def _close_up(ruby: Element) -> None:
    """Remove the white space around the parts of a ruby, which sources put on lines of their own; none is shown."""
    is_at_edge = True  # of the whole, or beside a reading
    place: Element | None = None
    for child in (*ruby, None):
        text = (ruby.text if place is None else place.tail) or ""
        is_reading = child is None or child.tag in _READINGS
        if is_reading:
            text = text.rstrip()
        if is_at_edge and (not text.strip() or "\n" in text):
            text = text.lstrip()
        if place is None:
            ruby.text = text
        else:
            place.tail = text
        if child is not None and child.tag in _PARTS and not len(child):
            child.text = (child.text or "").strip()
        place, is_at_edge = child, is_reading


def _quote(quotation: Element) -> None:
    text = "".join(quotation.itertext()).strip()
    if not text or text[0] in _MARKS:
        return
    before = quotation.getprevious()
    outer = quotation.getparent()
    ahead = (before.tail if before is not None else outer.text if outer is not None else "") or ""
    if ahead[-1:] in _MARKS and ahead:
        return
    language, depth, element = "", 0, outer
    for _ in range(_DEEPEST):
        if element is None:
            break
        depth += element.tag == "q"
        language = language or element.get("lang") or ""
        element = element.getparent()
    marks = _OF_LANGUAGES.get(language.replace("_", "-").partition("-")[0].lower(), _OF_LANGUAGES["en"])
    inner = 2 * (depth % 2)
    _surround(quotation, marks[inner], marks[inner + 1])


def _surround(element: Element, opening: str, closing: str) -> None:
    element.text = opening + (element.text or "")
    append_text(element, closing)
