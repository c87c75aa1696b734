"""Listings that a page has twice side by side, as written and as drawn by a script: one stays.

<pre class="EnlighterJSRAW">x = 1</pre><div class="enlighter-code">…x = 1…</div><pre class="enlighter-raw">x = 1</pre>

Style hides the others, but a page is often saved without its style.
"""

from itertools import islice

from lxml.etree import _Element as Element

from extractors.blocks.parsed_html import ParsedHtml
from extractors.blocks.pruning import drop_tree
from extractors.blocks.tags import is_hidden

_STEPS = (
    16  # elements out of one listing and into the next, over which no text may stand. Chosen by hand, as the others
)
_HEIGHT = 6  # elements up from a listing to one that is hidden
_SHORT = 24  # characters of one line: what a program was told, and what it answered, may be the same
_APART = frozenset("td th li dd".split())


def drop_repeated_listings(parsed: ParsedHtml) -> None:
    """Keep one of listings with the same text directly behind each other, in place."""
    listings = list(parsed.body.iter("pre"))
    texts = ["".join(one.itertext()).strip() for one in listings]
    kept = 0
    for number in range(1, len(listings)):
        one, other, text = listings[kept], listings[number], texts[number]
        if text != texts[kept] or (len(text) <= _SHORT and "\n" not in text) or not _are_copies(one, other):
            kept = number
            continue
        if _is_hidden(one) and not _is_hidden(other):
            drop_tree(one)
            kept = number
            continue
        if not _language(one):
            one[:] = other[:]
            one.text = other.text
        drop_tree(other)


def _are_copies(one: Element, other: Element) -> bool:
    """Tell whether two listings are marked up differently and have no text between them."""
    return any(one.get(name) != other.get(name) for name in ("class", "style", "hidden")) and _follows(one, other)


def _is_hidden(listing: Element) -> bool:
    return any(
        is_hidden(one, str(one.tag), one.getparent()) for one in (listing, *islice(listing.iterancestors(), _HEIGHT))
    )


def _follows(one: Element, other: Element) -> bool:
    """Tell whether one element is directly behind another, with nothing but empty elements between them."""
    around = set(islice(other.iterancestors(), _STEPS))
    place = one
    for _ in range(_STEPS):
        following = place.getnext()
        if (place.tail or "").strip():
            return False
        while following is not None and following in around:
            if (following.text or "").strip() or following.tag in _APART:
                return False
            following = following[0]
        if following is other:
            return True
        if following is not None:
            if following.tag == "hr" or any(text.strip() for text in following.itertext()):
                return False
            place = following
            continue
        outer = place.getparent()
        if outer is None or outer.tag in _APART:
            return False
        place = outer
    return False


def _language(listing: Element) -> str:
    code = next(listing.iter("code"), None)
    return "" if code is None else code.get("class") or ""
