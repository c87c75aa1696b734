"""The signs that a page is decorated with: pictures that say nothing, such as bullets, buttons, avatars.

<li>Academy, (800) 822 <a href="/exit"><img src="exit.gif" alt="leaves the site" height="13"></a>
"""

import re
from collections import Counter
from itertools import islice, takewhile

from extractors.blocks.tree import Element
from extractors.saving.compose.picture_sources import written_addresses

_CELL_TAGS = ("td", "th")
_SIGN = re.compile(
    r"(?:^|[/_.-])(?:icons?|icn|tooltip|bullet|arrow|chevron|stars?|check(?:mark)?|buttons?|btn|badges?|avatars?|divider)"
    r"(?:[/_.-]|\d|$)",
    re.IGNORECASE,
)
_HUMP_SIGN = re.compile(r"[a-z](?:Icon|Arrow|Bullet|Chevron)s?(?![a-z])")
_MOST_SHOWN = 2  # times that a picture without a name is shown in the middle of lines; more are bullets. By hand
_DRAWN = re.compile(r"\.(?:gif|svg)(?:$|[?#])", re.IGNORECASE)  # a carousel has its photographs several times
_MOST_NAMELESS = 3  # times that a picture without a name is shown anywhere but in a cell or figure. By hand
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_SMALL = 48  # pixels: no larger beside a heading's words, it is a sign of them. Chosen by hand
_LOWEST = 20  # pixels: lower pictures, that often and apart from words, are signs: of another site, of a row's kind
_MOST_BESIDE = 4  # pictures side by side, before what they belong to


def signs_of(body: Element) -> frozenset[str]:
    """Return the addresses of a page's own icons: shown more than once, and named so or always in a line of text.

    So are small ones beside the words of a heading. Dividers and thumbs are shown apart, too, but they are drawn, have
    no name, and come more often than pictures.
    """
    images = list(body.iter("img"))
    counts = Counter(image.get("src") or "" for image in images)
    often = {address for address, count in counts.items() if count > 1}
    often -= {"", *(image.get("src") or "" for image in images if _is_late(image))}
    apart = {image.get("src") for image in images if not _is_in_line(image)} if often else set()
    low = {image.get("src") for image in images if _is_low(image)} if often else set()
    most = {address for address in often if counts[address] > _MOST_NAMELESS and _DRAWN.search(address)}
    of_headings = {image.get("src") or "" for heading in body.iter(*_HEADINGS) for image in _heading_signs(heading)}
    said = {image.get("src") for image in images if image.get("src") in most and (image.get("alt") or _may_say(image))}
    return frozenset(
        address
        for address in often
        if _SIGN.search(address)
        or _HUMP_SIGN.search(address)
        or (counts[address] > _MOST_SHOWN and (address not in apart or address in low))
        or (address in most and address not in said)
    ).union(of_headings)


def _heading_signs(heading: Element) -> list[Element]:
    """Return the pictures of a heading with words that say that they are icons, or are as small."""
    images = list(heading.iter("img"))
    if not images or not any(text.strip() for text in heading.itertext()):
        return []
    return [one for one in images if _is_small(one) or _is_named_sign(one)]


def _is_named_sign(image: Element) -> bool:
    return any(map(_SIGN.search, (*(image.get("class") or "").split(), image.get("src") or "")))


def _is_small(image: Element) -> bool:
    sides = [side.removesuffix("px") for name in ("width", "height") if (side := image.get(name))]
    return bool(sides) and all(side.isdecimal() and int(side) <= _SMALL for side in sides)


def _is_low(image: Element) -> bool:
    """Tell whether a picture is no higher than a line, by its own word, and stands apart from words and cells."""
    height = (image.get("height") or "").removesuffix("px")
    if not height.isdecimal() or int(height) > _LOWEST:
        return False
    outer = image.getparent()
    around = [image, outer] if outer is not None and outer.tag == "a" else [image]
    box = around[-1].getparent()
    if box is None or box.tag in _CELL_TAGS:
        return False  # it may be a cell's answer: yes or no
    return not any((one.tail or "").strip() or _text_before(one).strip() for one in around)


def _is_late(image: Element) -> bool:
    """Tell whether a picture takes the place of another until that is loaded."""
    own = image.get("src")
    return any("src" in name and name[:5] == "data-" and value != own for name, value in image.items())


def _may_say(image: Element) -> bool:
    """Tell whether a picture may say something without words: in a cell, above a caption, or once it is loaded."""
    outer, own = image.getparent(), image.get("src") or ""
    if (outer is not None and outer.tag in _CELL_TAGS) or next(image.iterancestors("figure"), None) is not None:
        return True
    return any(address != own for address in written_addresses(image))


def _text_before(element: Element) -> str:
    outer, before = element.getparent(), element.getprevious()
    return (before.tail if before is not None else outer.text if outer is not None else "") or ""


def _is_in_line(image: Element) -> bool:
    """Tell whether a picture without an alternative text stands before or behind words of the same line."""
    if image.get("alt"):
        return False
    following = [image, *islice(image.itersiblings(), _MOST_BESIDE)]
    for one in takewhile(lambda one: one is image or one.tag in ("img", "a"), following):
        if (one.tail or "").strip() or (one.tag == "a" and (one.text or "").strip()):
            return True
    return bool(_text_before(image).strip())
