"""Removes active content from a page's tree: the page is shown only to be read.

This is the first of several barriers and relies on none of the others: scripts are off in the engine, its requests are
refused, and a policy in the page forbids both once more.
"""

from extractors.blocks.tree import Element
from extractors.showing.addresses import rewrite_address, rewrite_srcset, rewrite_style

_ACTIVE = frozenset("audio base bgsound embed fencedframe frame iframe portal script video webview".split())
_WITH_WORDS_INSIDE = frozenset({"applet", "object"})  # fallback content for browsers that could not run them
_LINKS_THAT_SHOW = frozenset({"stylesheet"})
LOADED = ("src", "background", "poster")
SETS = ("srcset", "imagesrcset")
_ACTING = frozenset("action autofocus autoplay data download formaction manifest nonce ping srcdoc target".split())
SVG_THAT_LOADS = frozenset({"image", "use", "feimage"})
HREFS = ("href", "{http://www.w3.org/1999/xlink}href", "xlink:href")


def remove_active_content(root: Element) -> None:
    """Remove scripts, frames, media and preload hints, and rewrite every address that is loaded by itself."""
    for element in list(root.iter()):
        tag = element.tag
        if tag.__class__ is not str:
            continue
        if tag.lower() in _ACTIVE or (tag == "link" and not _is_style(element)) or _is_order(element, tag):
            _take_out(element)
            continue
        if tag.lower() in _WITH_WORDS_INSIDE:
            element.tag = "div"
        for name in list(element.attrib):
            if name[:2].lower() == "on" or name in _ACTING:
                del element.attrib[name]
        _turn_inwards(element, tag.lower())


def _is_style(link: Element) -> bool:
    return not _LINKS_THAT_SHOW.isdisjoint((link.get("rel") or "").lower().split())


def _is_order(element: Element, tag: str) -> bool:
    """Tell whether an element is an instruction to the browser: to navigate, or about what it may load."""
    return tag == "meta" and element.get("http-equiv") is not None


def _turn_inwards(element: Element, tag: str) -> None:
    for name in LOADED:
        if (value := element.get(name)) is not None:
            element.set(name, rewrite_address(value))
    for name in SETS:
        if (value := element.get(name)) is not None:
            element.set(name, rewrite_srcset(value))
    if (value := element.get("style")) is not None:
        element.set("style", rewrite_style(value))
    if tag == "style" and element.text:
        element.text = rewrite_style(element.text)
    if tag == "link" or tag in SVG_THAT_LOADS:
        for name in HREFS:
            if (value := element.get(name)) is not None:
                element.set(name, rewrite_address(value))


def _take_out(element: Element) -> None:
    """Remove an element and keep the text after it in place."""
    parent = element.getparent()
    if parent is None:
        return
    before = element.getprevious()
    if element.tail:
        if before is not None:
            before.tail = (before.tail or "") + element.tail
        else:
            parent.text = (parent.text or "") + element.tail
    parent.remove(element)
