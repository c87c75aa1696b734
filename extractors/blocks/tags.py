"""The meaning of a page's tags and attributes for the ruler."""

import re
from functools import lru_cache

from lxml.etree import _Element as Element

HEADING_LEVELS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}

# Elements whose text no reader sees, with or without scripts. `noscript` is decided page by page. Not `embed`, `source`
# and `track`: they are empty, but the parser puts the following text into them.
SKIPPED_TAGS = frozenset(
    "script style template head title meta link base iframe object applet audio video canvas datalist noembed "
    "noframes annotation annotation-xml desc defs symbol metadata map param".split()
)

# Elements that a browser lays out as blocks, and controls that are separate from the text around them.
BLOCK_TAGS = frozenset(
    "address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption "
    "figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main marquee menu nav ol "
    "optgroup p plaintext pre search section select summary table tbody td textarea tfoot th thead tr ul xmp noscript "
    "unhusk-state".split()
)

# Elements that separate words but not blocks.
CONTROL_TAGS = frozenset({"option"})

_ROW_BREAKERS = (BLOCK_TAGS - {"td", "th"}) | {"br"}

# Class names for text that frameworks keep for screen readers, that SingleFile gives to hidden elements, and by which a
# translator keeps the original of its text, a wiki other forms of coordinates.
_HIDING_CLASSES = frozenset(
    "sr-only visually-hidden visuallyhidden screen-reader-text screenreader-text screen-reader-only assistive-text "
    "a11y-hidden u-visually-hidden is-visually-hidden visually-hidden-focusable element-invisible sf-hidden "
    "offscreen off-screen hidden-visually is-sr-only show-for-sr cdk-visually-hidden govuk-visually-hidden "
    "usa-sr-only nhsuk-u-visually-hidden elementor-screen-only visuallyHidden u-hiddenVisually "
    "uk-hidden w3-hide is-hidden d-none hidden hide-for-large hide-for-medium show-for-small-only visible-xs "
    "visible-xs-block visible-xs-inline visible-xs-inline-block hidden-lg hidden-md-up hidden-lg-up "
    "hidden-desktop elementor-hidden-desktop clipped v-visible-sr ui-helper-hidden-accessible print-only only-print "
    "visible-print visible-print-block show-for-print google-src-text skype_c2c_print_container "
    "geo-nondefault geo-multi-punct w-condition-invisible accessibility-text".split()
)
# The same names with a site's own before them, "u-srOnly", or a build's around them, "styles_visuallyHidden__x1y2";
# "not-sr-only" undoes one, "sr-only-focusable" goes with one.
_FOR_SCREEN_READERS = re.compile(
    r"(?<!\S)(?!not|flatten)(?:\w+-{1,2})*(?:\w*_)?(?:sr-?only|screen-?reader(?:-?(?:only|text))?|(?:visually|vis)-?hidden|assistive-text|"
    r"hid(?:e|den)-?visually|hidden-accessible|accessib(?:ly|le|ility)-hidden)(?:--inline|-module)?(?:__?\w+)?(?!\S)",
    re.IGNORECASE,
)
_TOGGLING_CLASSES = frozenset("hidden d-none is-hidden uk-hidden w3-hide".split())
# Frameworks name the width of a window from which on a class counts; a desktop's has all of these.
_FROM_WIDTH = re.compile(
    r"(?:d-(?=\w\w-)|(?=\w\w:))(?P<width>sm|md|lg|xl)[-:]"
    r"(?:(?P<hiding>none|hidden|sr-only)|block|inline(?:-\w+)?|flex|grid|table(?:-\w+)?|contents|not-sr-only)"
)
_WIDTHS = ("sm", "md", "lg", "xl")
_NUMERAL_STYLE = re.compile(
    r"list-style(?:-type)?\s*:[^;]{0,200}?\b((?:lower|upper)-(?:alpha|latin|roman))\b", re.IGNORECASE
)
_NUMERAL_TYPES = {
    "lower-alpha": "a", "lower-latin": "a", "upper-alpha": "A", "upper-latin": "A",
    "lower-roman": "i", "upper-roman": "I",
}  # fmt: skip
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
    (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_HIDING_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


def is_hidden(element: Element, tag: str, parent: Element | None) -> bool:
    """Tell whether a reader would not see an element at first; its parent is an argument, because a look-up is slow."""
    get = element.get
    names = get("class")
    if names and names_hidden(names) and tag != "figcaption":  # a gallery repeats elsewhere that of the one it shows
        return True
    style = get("style")
    if style and _HIDING_STYLE.search(style):
        return not _is_formula(element)
    if get("hidden") is not None:
        return True
    if tag == "dialog":
        return get("open") is None
    if names and "modal" in names and get("aria-hidden") == "true":
        return True
    is_box = tag in BLOCK_TAGS and tag != "summary"  # what stands in a line belongs to the text beside it
    return is_box and parent is not None and parent.tag == "details" and parent.get("open") is None


def _is_formula(element: Element) -> bool:
    """Tell whether an element is the written form of a formula beside its picture, as on Wikipedia."""
    return len(element) == 1 and element[0].tag == "math"


@lru_cache(maxsize=20_000)  # some two hundred per page
def names_hidden(names: str) -> bool:
    """Tell whether a class is one that hides its element on a desktop's screen."""
    own = names.split()
    if ":" in names or "d-" in names:
        matches = [found for name in own if (found := _FROM_WIDTH.fullmatch(name))]
        if matches:
            return max(matches, key=lambda found: _WIDTHS.index(found["width"]))["hiding"] is not None
    return not _HIDING_CLASSES.isdisjoint(own) or _FOR_SCREEN_READERS.search(names) is not None


def names_toggled(names: str) -> bool:
    """Tell whether a class is one by which pages also close what a button opens."""
    return not _TOGGLING_CLASSES.isdisjoint(names.split())


def is_simple_row(row: Element) -> bool:
    """Tell whether a table row has only cells of running text, so that it can be one block."""
    return all(element.tag not in _ROW_BREAKERS for element in row.iterdescendants())


def first_number(page_list: Element) -> int:
    """Return the number of an ordered list's first item, unless the item itself gives another."""
    is_reversed = page_list.get("reversed") is not None
    return number_of(page_list, "start", sum(item.tag == "li" for item in page_list) if is_reversed else 1)


def numerals_of(page_list: Element) -> str:
    """Return how an ordered list counts, as HTML's `type`: "a", "A", "i", "I", or "" for figures."""
    found = _NUMERAL_STYLE.search(page_list.get("style") or "")
    if found is not None:
        return _NUMERAL_TYPES.get(found[1].lower(), "")
    written = page_list.get("type") or ""
    return written if written in _NUMERAL_TYPES.values() else ""


def numeral(number: int, numerals: str) -> str:
    """Return a number as a list with such a `type` counts: 3 as "c", "C", "iii", "III", or "3"."""
    if numerals in ("a", "A") and number > 0:
        letters = ""
        while number > 0:
            number, place = divmod(number - 1, 26)
            letters = chr(ord("a") + place) + letters
        return letters if numerals == "a" else letters.upper()
    if numerals in ("i", "I") and 0 < number < 4000:
        roman = ""
        for value, sign in _ROMAN:
            count, number = divmod(number, value)
            roman += sign * count
        return roman if numerals == "i" else roman.upper()
    return str(number)


def number_of(element: Element, attribute: str, default: int) -> int:
    """Return the number in an attribute of an ordered list or its item; the default if there is none."""
    written = element.get(attribute, "")
    return int(written) if written.isdecimal() and len(written) < 8 else default
