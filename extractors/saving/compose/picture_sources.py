"""Where the pictures of a page are, also those that load late, and which are none.

A saved page often holds a placeholder in `src` and the true address elsewhere, because a script was to put it there.
Of several addresses one whose picture came with the page is preferred: that one is sure to be there.
"""

import re

from extractors.blocks.tags import is_hidden
from extractors.blocks.tree import Element
from extractors.pages.pictures.picture_names import candidates
from extractors.pages.pictures.pictures_beside import ENDINGS
from extractors.saving.compose.inline import Marks, Picture
from extractors.saving.compose.links import Links
from extractors.saving.compose.page_pictures import PagePictures

_LATE_ATTRIBUTES = (
    "data-src", "data-lazy-src", "data-original", "data-original-src", "data-orig-file", "data-hi-res-src",
    "data-full-src", "data-lazy", "data-url", "data-actualsrc", "data-echo", "data-image",
)  # fmt: skip
_SET_ATTRIBUTES = ("srcset", "data-srcset", "data-lazy-srcset")
_WIDEST = 1600  # pixels: among several sizes the largest up to this one. By hand: a full screen's column
_SHORTEST_DATA = 400  # characters: a data: address below it draws nothing but a placeholder
_SURE_DATA = 4_000  # characters: from here on it is the picture itself. By hand: blurred ones have 200 to 2,000
_SAFE_DATA = re.compile(r"data:image/(?:png|jpe?g|gif|webp|avif|bmp|svg\+xml|x-icon)[;,]", re.IGNORECASE)
_PLACEHOLDER = re.compile(
    r"(?:^|[/_.-])(?:spacer|blank|pixel|transparent|clear|placeholder|lazy[-_]?load|loading|dummy|1x1|grey|gray)[\w-]*"
    r"\.(?:gif|png|svg|jpe?g|webp)(?:$|\?)",
    re.IGNORECASE,
)
# Where a browser puts a complete page's files, in the languages it translates the folder to. The page's own address,
# which stands in it too, would make of this one that never was.
_BESIDE = re.compile(rf"(?:\./)?[^/:?#]+(?:{'|'.join(map(re.escape, ENDINGS))})/", re.IGNORECASE)
_TRACKER = re.compile(
    r"facebook\.com/tr\b|scorecardresearch\.com|/pixel\.|\bpixel\.wp\.com|doubleclick\.net|google-analytics\.com|"
    r"bat\.bing\.com|quantserve\.com|/count(?:er)?\.(?:gif|png)|analytics\.twitter\.com|px\.ads\.|/b\.gif\?",
    re.IGNORECASE,
)
_TINY = re.compile(r"\s*[012](?:\.0+)?\s*(?:px)?\s*")
_TINY_STYLE = re.compile(r"(?:^|[;\s])(?:width|height)\s*:\s*[01](?:px)?\s*(?:;|!|$)", re.IGNORECASE)


def picture(image: Element, links: Links, held: PagePictures, marks: Marks = ()) -> Picture | None:
    """Return the picture that an `<img>` shows, or None where it shows none: a placeholder, a tracking pixel.

    Args:
        image: the element.
        links: the page's addresses.
        held: the pictures that came with the page.
        marks: what holds around the picture, such as a link.
    """
    if _TINY.fullmatch(image.get("width") or "") or _TINY.fullmatch(image.get("height") or ""):
        return None
    if _TINY_STYLE.search(image.get("style") or "") or is_hidden(image, "img", image.getparent()):
        return None
    addresses = [held.whole(raw) for raw in _addresses(image)]
    address = _first_shown(addresses, links)
    if address[:5].lower() != "data:":
        number = next((found for one in addresses if (found := _held(one, held)) is not None), None)
        if number is not None:
            address = held.take(number, held.web_address(number) or address)
    if not address or _TRACKER.search(address):
        return None
    return Picture(address, " ".join((image.get("alt") or "").split()), marks)


def _first_shown(addresses: list[str], links: Links) -> str:
    """Return the first address that shows something, in the page itself or on the web, or "".

    A picture inside the page is sure; a small one may be a blurred stand-in, and counts where there is no other.
    """
    inside = [one for one in addresses if one[:5].lower() == "data:" and _SAFE_DATA.match(one)]
    sure = next((one for one in inside if len(one) >= _SURE_DATA), "")
    if sure:
        return sure
    for address in addresses:
        if address[:5].lower() != "data:" and not _BESIDE.match(address):
            absolute = links.absolute(address)
            if absolute and not _PLACEHOLDER.search(absolute):
                return absolute
    return next((one for one in inside if len(one) >= _SHORTEST_DATA), "")


def _held(address: str, held: PagePictures) -> int | None:
    return None if _PLACEHOLDER.search(address) else held.find(address)


def _addresses(image: Element) -> list[str]:
    """Return all addresses an image may have: the best of its sets first, what a script would load, what it shows."""
    sets = [image.get(name) or "" for name in _SET_ATTRIBUTES]
    outer = next(image.iterancestors("picture"), None)
    if outer is not None:
        sets += [source.get(name) or "" for source in outer.iter("source") for name in _SET_ATTRIBUTES]
    found = [address for written in sets for address in _by_size(written)]
    found += [image.get(name) or "" for name in _LATE_ATTRIBUTES]
    found.append(image.get("src") or "")
    beside = image.getnext()
    if beside is not None and beside.tag == "noscript":  # what a reader without scripts gets instead
        found += [other.get("src") or "" for other in beside.iter("img")]
    return [address for address in found if address]


def _by_size(srcset: str) -> list[str]:
    """Return the addresses of a set: the largest up to the widest wanted, smaller ones, then those above it."""
    sizes: list[tuple[float, str]] = []
    for address, said in candidates(srcset):
        number = re.match(r"\d+(?:\.\d+)?", said)
        sizes.append((float(number[0]) if number else 1.0, address))
    fitting = sorted((size for size in sizes if size[0] <= _WIDEST), reverse=True)
    return [address for _, address in [*fitting, *sorted(size for size in sizes if size[0] > _WIDEST)]]
