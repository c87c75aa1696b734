"""Pictures that stand for something else: emoji, initials, and pictures that `<noscript>` repeats for want of a script.

Settled right after the parse, so that an emoji or a drawn initial is part of the text everywhere and each picture
occurs once.
"""

import re
from collections.abc import Iterator
from itertools import islice

from lxml import etree
from lxml.etree import _Element as Element

from extractors.blocks.parsed_html import ParsedHtml
from extractors.blocks.pruning import drop_tree, drop_trees

_EMOJI = re.compile(r"(?:^|[\s_-])(?:tw|wp-)?(?:emoji|smiley|emote)", re.IGNORECASE)
_LONGEST_EMOJI = 12  # code points: a family of four with its joiners has 7
_THUMBNAIL = re.compile(r"progressiveMedia-thumbnail|lqip|blur-?up-?(?:thumb|preview)", re.IGNORECASE)
_BACKDROP = re.compile(r"background(?:-image)?\s*:[^;]{0,200}?url\(\s*[\"']?([^\"')]{4,2000})", re.IGNORECASE)
_BACKDROPS = ("data-bg", "data-background-image", "data-background", "data-bgsrc", "data-lazy-background")
# Webflow's "post-main-image", "article-image": boxes whose background is an article's picture.
_LEAD = re.compile(
    r"(?:^|\s)(?![\w-]{0,60}(?:author|avatar|logo|icon|thumb|card|related|bg|background))(?:[\w-]{0,30}[_-])?"
    r"(?:post|article|blog|entry|story|news|featured?|hero)(?:[_-]{1,2}\w{1,30})?[_-]{1,2}(?:image|img|photo|picture)(?:$|\s)",
    re.IGNORECASE,
)
_HOLDERS = frozenset({"figure", "picture", "span", "div", "a", "p"})  # wrappers of a single picture
_OWN_IMAGES = (
    "ion-img", "v-img", "q-img", "el-image", "lazy-img", "nuxt-img", "smart-image", "responsive-image", "lazy-image",
    "progressive-image", "progressive-img", "iron-image", "zoom-image", "x-img", "x-image", "van-image", "b-img",
)  # fmt: skip
_SHOWN = ("img", "iframe", "video")
_IDEOGRAPH = re.compile("[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_SIZE = re.compile(r"-\d+x\d+(?=\.\w+$)")
_PICTURE_FILE = re.compile(r"\.(?:svg|png|jpe?g|gif|webp|avif)(?:[?#]|$)", re.IGNORECASE)
_DRAWN = frozenset({"text", "path", "line", "polyline", "foreignobject"})
_LEAST_SIDE = 100  # pixels of a picture to click on that is more than a button. Chosen by hand
_READ = 20  # elements for want of a picture. Chosen by hand
_WRITTEN_PICTURE = re.compile(r"\s*(<img\s[^<>]{1,2000}>)\s*")
_LOOKED_THROUGH = 200  # elements beside a <noscript>. Chosen by hand


def replace_pictures(parsed: ParsedHtml) -> None:
    """Replace each emoji's picture by its character, and keep one picture where a page has several for one."""
    body = parsed.body
    for figure in body.iter("figure"):
        _show_backdrop(figure)
    for box in body.iter("div", "span"):
        if ((box.get("role") == "img" and box.get("aria-label")) or _is_lead(box)) and not (box.text or "").strip():
            _draw(box)
    for sign in body.iter("i"):
        if _EMOJI.search(sign.get("class") or ""):
            for mark in sign.iter("i", "b"):
                mark.tag = "span"  # Telegram's, which is not meant as emphasis
    for held in list(body.iter("object", "embed", "image", "input", *_OWN_IMAGES)):
        _show_other(held)
    for image in list(body.iter("amp-img", "amp-anim")):
        image.tag = "img"
        image.text = None
        image[:] = []  # fallback content, shown until the page's program runs
    drop_trees([image for image in list(body.iter("img")) if _is_written_out(image) or _is_needless(image)])
    for block in list(body.iter("noscript")):
        _open_noscript(block)


def _show_other(held: Element) -> None:
    """Show the picture of an element that is no `<img>`."""
    if held.tag == "input":
        if held.get("type") == "image" and _is_large(held):
            held.tag = "img"
    elif held.tag in _OWN_IMAGES or (held.tag == "image" and held.get("src")):
        _show_own(held)
    elif held.tag == "image":
        _take_out_of_drawing(held)
    else:
        _show_held(held)


def _is_written_out(image: Element) -> bool:
    """Write the sign that a picture shows behind it; return whether it shows one."""
    names, alt = image.get("class") or "", (image.get("alt") or "").strip()
    if not alt or not (_is_emoji(alt, names) or _is_letter(image, alt, names)):
        return False
    image.tail = f"{alt}{image.tail or ''}"
    return True


def _is_needless(image: Element) -> bool:
    """Give an image the address that a program would have given it; return whether another shows the same."""
    if image.get("data-cfsrc"):
        image.set("src", image.get("data-cfsrc") or "")
        image.attrib.pop("style", None)
        return False
    return (image.get("data-placeholder-image") is not None and _has_late(image)) or (
        _THUMBNAIL.search(image.get("class") or "") is not None
        and any(one.tag == "img" for one in islice(image.itersiblings(), 5))
    )


def _open_noscript(block: Element) -> None:
    """Open what a page has for want of a script, if that is the only copy of a picture or a frame."""
    written = None if len(block) else _WRITTEN_PICTURE.fullmatch(block.text or "")
    if written and (image := etree.HTML(written[1]).find(".//img")) is not None:  # as scripts write a page out
        block.text = None
        block.append(image)
    if any(text.strip() for text in islice(block.itertext(), 20)) or next(block.iter(*_SHOWN), None) is None:
        return
    outer = block.getparent()
    if next(block.iter("iframe"), None) is not None:
        beside = (block.getprevious(), block.getnext())
        block.tag = "noscript" if any(one is not None and one.tag == "iframe" for one in beside) else "span"
    elif outer is not None and not _has_another(outer, block):
        block.tag = "span"


def _is_emoji(alt: str, names: str) -> bool:
    return len(alt) <= _LONGEST_EMOJI and max(alt) > "\u2000" and _EMOJI.search(names) is not None


def _is_letter(image: Element, alt: str, names: str) -> bool:
    """Tell whether a picture is a character: the first of a chapter, or one that no character set has (a gaiji)."""
    if "gaiji" in names.split():
        return True
    if len(alt) != 1 or not alt.isalpha():
        return False
    if (image.tail or "")[:1].isalpha():
        return True
    before, outer = image.getprevious(), image.getparent()
    if outer is None or not _IDEOGRAPH.fullmatch(alt):
        return False
    text = (outer.text if before is None else before.tail) or ""
    return outer.tag in ("ruby", "rb") or text[-1:].isalpha()  # others are parted from words by spaces


def _is_lead(box: Element) -> bool:
    return "url(" in (box.get("style") or "") and _LEAD.search(box.get("class") or "") is not None


def _is_large(image: Element) -> bool:
    sides = [(image.get(name) or "").strip().removesuffix("px") for name in ("width", "height")]
    return all(side.isdecimal() and int(side[:6]) >= _LEAST_SIDE for side in sides)


def _show_held(element: Element) -> None:
    """Put an `<img>` before an `<object>` or `<embed>` that holds a picture; what is inside is for want of it."""
    address = element.get("data") or element.get("src") or ""
    kind = (element.get("type") or "").lower()
    if not (kind.startswith("image/") or (not kind and _PICTURE_FILE.search(address))) or not address:
        return
    inside = list(islice(element.iter(), _READ)) if element.tag == "object" else []
    written = next((alt for one in inside if one.tag == "img" and (alt := one.get("alt"))), "")
    written = written or "".join(one.text or "" for one in inside)
    written = "" if "{" in written else written  # the source of a graph
    alt = next((text for text in (element.get("aria-label"), element.get("title"), written) if text), "")
    image = etree.Element("img", {"src": address, "alt": " ".join(alt.split())})
    for name in ("width", "height"):
        if value := element.get(name):
            image.set(name, value)
    element.addprevious(image)
    if element.tag == "object":
        drop_tree(element)  # `<embed>` is empty, and the parser puts the following text into it
    else:
        element.tag = "span"


def _show_own(element: Element) -> None:
    """Put an `<img>` before an element of a page's own, or `<image>`, that shows a picture and holds no other."""
    address = element.get("src") or ""
    holds_another = element.tag != "image" and next(element.iter(*_SHOWN), None) is not None
    if not address or holds_another or next(element.iterancestors("svg"), None) is not None:
        return
    image = etree.Element("img", {"src": address, "alt": element.get("alt") or ""})
    for name in ("width", "height", "srcset"):
        if value := element.get(name):
            image.set(name, value)
    element.addprevious(image)
    element.tag = "span"  # the parser may have put the following text into it


def _take_out_of_drawing(image: Element) -> None:
    """Put an `<img>` in place of a drawing that is nothing but a photograph in a shape."""
    drawing = next(image.iterancestors("svg"), None)
    address = image.get("href") or image.get("xlink:href") or ""
    if (
        drawing is None
        or drawing.getparent() is None
        or not address
        or any(one.tag in _DRAWN for one in islice(drawing.iter(), _LOOKED_THROUGH))
    ):
        return
    alt = drawing.get("aria-label") or image.get("aria-label") or drawing.findtext("title") or ""
    drawing.addprevious(etree.Element("img", {"src": address, "alt": " ".join(alt.split())}))
    drop_tree(drawing)


def _show_backdrop(figure: Element) -> None:
    """Make an `<img>` of a figure's element whose background is the picture."""
    inside = list(islice(figure.iter(), _LOOKED_THROUGH))
    if any(element.tag in (*_SHOWN, "amp-img", "picture", "svg") for element in inside):
        return
    late = {name: value for name in ("data-src", "data-srcset") if (value := figure.get(name))}
    if late:
        figure.insert(0, etree.Element("img", late))
        return
    for element in inside:
        if element is not figure and not (element.text or "").strip() and _draw(element):
            return


def _draw(element: Element) -> bool:
    """Make an `<img>` of an empty element with a background; return whether it has one."""
    found = _BACKDROP.search(element.get("style") or "")
    late = next((value for name in _BACKDROPS if (value := element.get(name) or "")), "")
    sizes = element.get("data-bgset") or ""
    if (found is None and not late and not sizes) or len(element):
        return False
    element.tag, element.text = "img", None
    if sizes:
        element.set("srcset", sizes)
    if found or late:
        element.set("src", found[1] if found else late.removeprefix("url(").strip("\"') "))
    element.set("alt", element.get("aria-label") or element.get("title") or "")
    element.attrib.pop("style", None)
    return True


def _has_late(image: Element) -> bool:
    """Tell whether the picture follows for which an image is only a placeholder."""
    return any(next(one.iter("img"), None) is not None for one in islice(image.itersiblings(), 5))


def _has_another(outer: Element, block: Element) -> bool:
    """Tell whether there is a picture beside a `<noscript>`, which then repeats it."""
    if outer.tag in _HOLDERS:
        return any(True for _ in _shown_in(outer))
    own = {name for image in block.iter("img") for name in _files(image)}
    near = [one for one in (block.getprevious(), block.getnext()) if one is not None]
    return any(not own.isdisjoint(_files(image)) for one in near for image in _shown_in(one))


def _shown_in(outer: Element) -> Iterator[Element]:
    for image in islice(outer.iter(), _LOOKED_THROUGH):
        if image.tag in _SHOWN and next(image.iterancestors("noscript"), None) is None:
            yield image


def _files(image: Element) -> set[str]:
    """Return the names of the files at a picture's addresses, without a size."""
    addresses = [
        value for name, value in image.attrib.items() if "src" in str(name) and not str(value).startswith("data:")
    ]
    return {_SIZE.sub("", part) for value in addresses for part in re.findall(r"[^/\s?,]+\.\w{3,4}", str(value))}
