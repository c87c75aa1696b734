"""The addresses of a page's pictures, including those that load late, and which are no real pictures.

A saved page often has a placeholder in `src` and the true address elsewhere, because a script was to insert it. Of
several addresses, one whose picture came with the page is preferred: it is sure to exist. Of the others the largest up
to a screen's width is used, or the next larger one if that is narrower than a column: with several sizes, `src` has
the smallest, often a blurred picture of 20 pixels.
"""

import html
import re
from collections.abc import Iterator
from urllib.parse import unquote

from extractors.blocks.tags import is_hidden
from extractors.blocks.tree import Element
from extractors.comparing.picture_votes import file_name
from extractors.pages.pictures.picture_names import candidates
from extractors.pages.pictures.pictures_beside import ENDINGS
from extractors.saving.compose.inline import FLOATING, WIDE, Marks, Picture
from extractors.saving.compose.links import Links
from extractors.saving.compose.page_pictures import PagePictures

_LATE_ATTRIBUTES = (
    "data-src", "data-lazy-src", "data-original", "data-original-src", "data-orig-file", "data-hi-res-src",
    "data-full-src", "data-lazy", "data-lazyload", "data-flickity-lazyload", "data-url", "data-actualsrc", "data-echo",
    "data-image",
)  # fmt: skip
_PUNCTUATION = re.compile(r"[./]")  # "true" is no address
_SET_NAME = re.compile(r"(?:data-[\w-]*)?srcset|data-bgset")
_LATE_NAME = re.compile(
    r"data-[\w-]*(?:src|url|image|img|lazy|original|photo|large|full)[\w-]*|[\w-]*lazy-?src|[\w-]+-src"
    r"|real_?src|(?:zoom)?file|v-lazy"
)
_SIZE_IN_NAME = re.compile(r"(large|full|big|orig|zoom|hi-?res)|(mini|tiny|small|thumb|preview|low)")
_IMAGE_FILE = re.compile(r"(?:https?:/|\.{0,2})?/[^\s{}]+\.(?:jpe?g|png|webp|gif|avif)(?:\?[^\s{}]*)?", re.IGNORECASE)
_BESIDE_PAGE = re.compile(r"[^\s{}:/?#][^\s{}:?#]*\.(?:jpe?g|png|webp|gif|avif)(?:\?[^\s{}]*)?", re.IGNORECASE)
_OF_ADDRESSES = ("src", "url")  # how names end whose values are none of a file without its folder
_SMALL = re.compile(
    r"[?&](?:w|width|h|height)=\d{1,2}(?!\d)|[?&](?:q|quality)=[12]?\d(?!\d)|blur|/max/\d{2}/|[/,]w_\d{1,2}[,/]"
    r"|lqip|[-_/]\d{2}x(?:\d{2}|-1)(?=[./?])|(?<=[-_])\d{1,2}(?:px|w)(?=\.)",
    re.IGNORECASE,
)
_WIDEST = 1600  # pixels: of several sizes the largest up to this one. Chosen by hand: a full screen's column
_NARROWEST = 1200  # pixels: if that is narrower, a larger one. Chosen by hand
_LARGEST = 4100  # pixels of that larger one. Chosen by hand
_UP_TO = re.compile(r"max-width\s*:\s*(\d{2,4})(?:\.\d+)?\s*px")
_SHORTEST_DATA = 400  # characters: a shorter data: address is only a placeholder
_SURE_DATA = 4_000  # characters: from here on it is the picture itself. Chosen by hand: blurred ones have 200 to 2,000
_SAFE_DATA = re.compile(r"data:image/(?:png|jpe?g|gif|webp|avif|bmp|svg\+xml|x-icon)[;,]", re.IGNORECASE)
_PLACEHOLDER = re.compile(
    r"(?:^|[/_.-])(?:spacer|blank|pixel|transparent|clear|placeholder|lazy[-_]?load|loading|loader|dummy|1x1|grey|gray"
    r"|(?<![_.-])(?:none|empty)(?=\.))"
    r"[\w-]{0,100}"
    r"\.(?:gif|png|svg|jpe?g|webp)(?:$|\?)|/pagespeed_static/",
    re.IGNORECASE,
)
# Where a browser puts a complete page's files, in the languages it translates the folder to. Joined with the page's own
# address, which is also in the page, this would make an address that never existed. A folder in such a folder is
# the site's own: R Markdown's "report_files/figure-html/".
_BESIDE = re.compile(rf"(?:\./)?[^/:?#]+(?:{'|'.join(map(re.escape, ENDINGS))})/[^/?#]*(?:[?#]|$)", re.IGNORECASE)
_TRACKER = re.compile(
    r"facebook\.com/tr\b|scorecardresearch\.com|/pixel\.|\bpixel\.wp\.com|doubleclick\.net|google-analytics\.com|"
    r"bat\.bing\.com|quantserve\.com|/count(?:er)?\.(?:gif|png)|analytics\.twitter\.com|px\.ads\.|/b\.gif\?",
    re.IGNORECASE,
)
_TEMPLATE = re.compile(r"\{\w+\}|%7B\w+%7D", re.IGNORECASE)  # filled in by a script
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>")
_INITIAL = re.compile(r"(?:[<:]svg|<g|<rect|<circle)(?: [^<>]*)?/?><text[^<>]*>\s*\w{1,2}\s*</text>(?:</g>)?</svg>")
_FLOATING = re.compile(
    r"(?:^|[\s_-])(?:align|float|pull)[-_]?(?:left|right)(?:$|[\s_-])|float\s*:\s*(?:left|right)", re.IGNORECASE
)
_WIDTH = re.compile(r"\s*(\d{3,5})\s*(?:px)?\s*$")
_LEAST_WIDE = 300  # pixels; chosen by hand
_WIDTH_SAID = re.compile(r"[-_](\d{2,4})x\d{2,4}(?:\.\w{3,4})?(?:$|\?)|(?:[?&](?:w|width)=|[/,]w_)(\d{2,4})\b")
_APART = re.compile(  # what two pictures with one file's name differ by: their years, their numbers in a program
    r"/((?:19|20)\d\d|before|after|vorher|nachher|avant|apr%C3%A8s)(?=/)"
    r"|\.(?:php|aspx?|ashx|cgi|jsp)\?(?:[^#]{0,400}&)?((?:id|(?:img|image|file|pic|photo)(?:_?id)?)=[^&#]*)",
    re.IGNORECASE,
)
_LEAST_NAME = 5  # characters of a file name; chosen by hand
_ICON = "icon"  # the description of a picture of which there is no more to say
_CALLED_ICON = re.compile(r"(?:^|[\s-])(?:icon|symbol)$", re.IGNORECASE)
_OF_AN_ICON = re.compile(r"\s*+(?:1?\d|2[0-4])(?:\.\d+)?\s*+(?:px\s*+)?")
# What programs write for want of a description: their own word for nothing, or what any picture is.
_SAYING_NOTHING = frozenset("null undefined none nan image img picture photo ree".split()) | {"[object object]"}
_IS_FILE_NAME = re.compile(r"[\w.-]+\.(?:jpe?g|png|gif|webp|avif|svg|bmp)", re.IGNORECASE)
_TINY = re.compile(r"\s*+[012](?:\.0+)?\s*+(?:px\s*+)?")
_UNTIL_LOADED = re.compile(r"\b(?:visibility\s*:\s*hidden|opacity\s*:\s*0(?:\.0+)?(?=\s*(?:;|!|$)))", re.IGNORECASE)
_RATIOS = frozenset((("16", "9"), ("4", "3"), ("3", "2")))
_TINY_STYLE = re.compile(r"(?:^|[;\s])(?:width|height)\s*:\s*[01](?:px)?\s*(?:;|!|$)", re.IGNORECASE)


def picture(image: Element, links: Links, held: PagePictures, marks: Marks = ()) -> Picture | None:
    """Return the picture that an `<img>` shows, or None if it shows none: a placeholder, a tracking pixel.

    Args:
        image: the element.
        links: the page's addresses.
        held: the pictures that came with the page.
        marks: the marks on the picture, such as a link.
    """
    sizes = image.get("width") or "", image.get("height") or ""
    if not is_sized_by_style(image):
        if any(map(_TINY.fullmatch, sizes)):
            return None
        if (image.get("alt") or "").strip().lower() == _ICON and not _layout(image) and not _in_figure(image):
            return None
        if _CALLED_ICON.search(image.get("alt") or " icon") and all(map(_OF_AN_ICON.fullmatch, sizes)):
            return None  # before a name, or a flag
    if image.get("role") in ("presentation", "none") and not image.get("alt") and not _in_figure(image):
        return None  # an ornament
    if _TINY_STYLE.search(image.get("style") or ""):
        return None
    if is_hidden(image, "img", image.getparent()) and not _is_hidden_until_loaded(image):
        return None
    addresses = [held.whole(raw) for raw in _addresses(image)]
    address = _first_shown(addresses, links)
    if address[:5].lower() != "data:":
        number = next((found for one in addresses if (found := _held_number(one, held)) is not None), None)
        if number is not None:
            address = held.take(number, held.web_address(number) or address)
    if not address or _TRACKER.search(address) or _is_drawn_initial(address):
        return None
    return Picture(address, _description(image), marks, _layout(image))


def _description(image: Element) -> str:
    """Return what a picture is described by: itself, or its copy for readers without scripts; no file's name."""
    alt = image.get("alt")
    if alt is None and (copy := next(_copies(image), None)) is not None:
        alt = copy.get("alt")
    said = _alternative(image.get("title") or "" if alt is None else alt)
    return _alternative(image.get("title") or "") if _IS_FILE_NAME.fullmatch(said) else said


def _copies(image: Element) -> Iterator[Element]:
    """Yield what the `<noscript>` behind an image shows to readers without scripts."""
    beside = image.getnext()
    if beside is not None and beside.tag == "noscript":
        yield from beside.iter("img")


def _layout(image: Element) -> str:
    """Return how an image is laid out in its paragraph, as far as it says so by itself or by the link around it."""
    outer = image.getparent()
    for one in (image, outer) if outer is not None and outer.tag in ("a", "span") else (image,):
        said = f"align-{one.get('align') or ''} {one.get('class') or ''} {one.get('style') or ''}"
        if _FLOATING.search(said):
            return FLOATING
    width = _WIDTH.match(image.get("width") or "")
    return WIDE if width and int(width[1]) >= _LEAST_WIDE else ""


def _is_hidden_until_loaded(image: Element) -> bool:
    """Tell whether a script was to show an image once it has loaded: it keeps its place, and has its address beside."""
    return _UNTIL_LOADED.search(image.get("style") or "") is not None and bool(image.get("data-src"))


def _alternative(written: str) -> str:
    """Return a picture's alternative text as words; editors escape it twice, or put a caption's markup into it."""
    if "&" in written:
        written = html.unescape(written)
    if "<" in written:
        written = _TAG.sub(" ", written)
    said = " ".join(written.split())
    return "" if said.casefold() in _SAYING_NOTHING else said


def _is_drawn_initial(address: str) -> bool:
    """Tell whether a picture is a letter drawn in place of a portrait."""
    return address[:18].lower() == "data:image/svg+xml" and _INITIAL.search(unquote(address)) is not None


def _in_figure(image: Element) -> bool:
    return next(image.iterancestors("figure", "picture"), None) is not None


def _first_shown(addresses: list[str], links: Links) -> str:
    """Return the first address that shows something, in the page itself or on the web, or "".

    An embedded picture is sure to exist; a small one may be a blurred stand-in, and counts only if there is no other.
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


def _held_number(address: str, held: PagePictures) -> int | None:
    return None if _PLACEHOLDER.search(address) else held.find(address)


def is_small(image: Element) -> bool:
    """Tell whether an image, by its addresses, is only a stand-in for a larger copy of itself."""
    addresses = _addresses(image)
    return bool(addresses) and all(_SMALL.search(address) for address in addresses)


def file_names(image: Element) -> frozenset[str]:
    """Return the names of the files that an image may show: what two sizes of one picture have in common."""
    found = {file_name(address) for address in _addresses(image) if address[:5].lower() != "data:"}
    return frozenset(name for name in found if len(name) >= _LEAST_NAME)


def is_sized_by_style(image: Element) -> bool:
    """Tell whether an image is as wide as its column, whatever its width is written to be: none, or a ratio's.

    It then has a set of sizes, as no tracking pixel does.
    """
    size = image.get("width") or "", image.get("height") or ""
    is_tiny = _TINY.fullmatch(size[0]) is not None
    return size in _RATIOS or (is_tiny and bool(image.get("srcset") or image.get("sizes")))


def is_same(one: Picture | None, other: Picture | None, *, is_own: bool) -> bool:
    """Tell whether two pictures beside each other are one, perhaps in two sizes.

    If it is the page's own, one of them may lack its description.
    """
    if one is None or other is None:
        return False
    is_called_same = (is_own or one.alt == other.alt != "") and file_name(one.address) == file_name(other.address)
    marks, others = _APART.findall(one.address), _APART.findall(other.address)
    return one.address == other.address or (is_called_same and not (marks and others and marks != others))


def width_said(image: Element, address: str) -> int:
    """Return how many pixels a picture is wide, as its address or its element says; 0 where neither does."""
    said = _WIDTH_SAID.search(address)
    width = (image.get("width") or "").strip().removesuffix("px")
    return int(said[1] or said[2]) if said else int(width) if width[:9].isdecimal() and len(width) < 6 else 0


def written_addresses(image: Element) -> list[str]:
    """Return the addresses that an image may show, as in the page's text, the most likely first."""
    return _addresses(image)


def _addresses(image: Element) -> list[str]:
    """Return all possible addresses of an image, the most likely first; deliberately small copies come last."""
    sizes = _sizes(image)
    outer = next(image.iterancestors("picture"), None)
    sources = list(outer.iter("source")) if outer is not None else []
    wide = [one for one in sources if not _is_for_phones(one)]
    others = [size for one in wide for size in _sizes(one)]
    if not sizes or _has_widths(others):  # a source with a media query may show another picture
        sizes += others
    found = [address for _, address in _by_size(sizes)]
    late = [
        _with_width(value, image) for name in _LATE_ATTRIBUTES if _PUNCTUATION.search(value := image.get(name) or "")
    ]
    source = [image.get("src") or ""]
    found = [*found, *late, *source] if _has_widths(sizes) or image.get("srcset") else [*late, *source, *found]
    found += [
        image.get(name) or ""
        for name in sorted(filter(_LATE_NAME.fullmatch, image.keys()), key=_smallness)
        if _names_picture(name, (image.get(name) or "").strip())
    ]
    found += [address for _, address in _by_size([size for one in sources if one not in wide for size in _sizes(one)])]
    found += [copy.get("src") or "" for copy in _copies(image)]
    found = [address for address in found if address and not _TEMPLATE.search(address)]
    return sorted(found, key=lambda address: bool(_SMALL.search(address)))


def _names_picture(name: str, value: str) -> bool:
    """Tell whether an attribute's value is the address of a picture."""
    return _IMAGE_FILE.fullmatch(value) is not None or (
        name.endswith(_OF_ADDRESSES) and _BESIDE_PAGE.fullmatch(value) is not None
    )


def _smallness(name: str) -> int:
    """Return where an attribute stands in the order of sizes, the largest first, if its name says a size."""
    said = _SIZE_IN_NAME.search(name)
    return 1 if said is None else 0 if said[1] else 2


def _is_for_phones(source: Element) -> bool:
    """Tell whether a source is for narrow screens alone, for which pictures are often cut to another shape."""
    widest = _UP_TO.search(source.get("media") or "")
    return widest is not None and int(widest[1]) < _NARROWEST


def _with_width(address: str, image: Element) -> str:
    """Fill a width into an address that a script was to complete with one of those it lists."""
    widths = [int(one) for one in re.findall(r"\d{2,4}", image.get("data-widths") or "")]
    if "{width}" not in address or not widths:
        return address
    return address.replace("{width}", str(max((one for one in widths if one <= _WIDEST), default=min(widths))))


def _sizes(element: Element) -> list[tuple[str, str]]:
    written = [element.get(name) or "" for name in sorted(filter(_SET_NAME.fullmatch, element.keys()))]
    is_portable = element.get("type") not in ("image/webp", "image/avif")  # not every program can show these
    found = [size for one in written for size in candidates(one)]
    return [(address, descriptor if is_portable else f"{descriptor} less") for address, descriptor in found]


def _has_widths(sizes: list[tuple[str, str]]) -> bool:
    return any(re.match(r"\d+(?:\.\d+)?[wx]", descriptor) for _, descriptor in sizes)


def _by_size(sizes: list[tuple[str, str]]) -> list[tuple[float, str]]:
    """Return the addresses of a set: the largest up to the widest wanted, then smaller ones, then larger ones."""
    sized: list[tuple[float, bool, str]] = []
    for address, descriptor in sizes:
        number = re.match(r"\d+(?:\.\d+)?", descriptor)
        sized.append((float(number[0]) if number else 1.0, descriptor.endswith("less"), address))
    sized.sort(key=lambda size: (size[0] > _WIDEST, size[0] if size[0] > _WIDEST else -size[0], size[1]))
    larger = [size for size in sized if _WIDEST < size[0] <= _LARGEST and not size[2].endswith(".avif")]
    if sized and sized[0][0] < _NARROWEST and larger:
        sized = [size for size in sized if size[0] == larger[0][0]] + [
            size for size in sized if size[0] != larger[0][0]
        ]
    return [(size, address) for size, _, address in sized]
