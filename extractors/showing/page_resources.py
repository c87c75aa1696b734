"""What a browser will load for a page and its style sheets, found in advance, to be looked up in an archive."""

import re
from collections.abc import Iterator

from extractors.blocks.tree import Element
from extractors.pages.pictures.picture_names import absolute, candidates
from extractors.showing.active_content import HREFS, LOADED, SETS, SVG_THAT_LOADS
from extractors.showing.addresses import SCHEME, is_on_web, original_address

_IN_STYLE = re.compile(
    r"""url\(\s*+(?:"([^"]*+)"|'([^']*+)'|([^"')\s]++))|@import\s++(?:"([^"]*+)"|'([^']*+)')""", re.IGNORECASE
)


def resources_of_page(root: Element, start: str) -> tuple[str, ...]:
    """Return the web addresses that a browser loads for a page's tree without active content: style sheets first."""
    styles: dict[str, None] = {}
    others: dict[str, None] = {}
    for element in root.iter():
        tag = element.tag
        if tag.__class__ is not str:
            continue
        for written in _written(element, tag.lower()):
            (styles if tag == "link" else others)[_on_web(written, start)] = None
    return tuple(address for address in {**styles, **others} if address)


def resources_of_style(css: str, start: str) -> tuple[str, ...]:
    """Return the web addresses that a browser loads for a rewritten style sheet; `start` is its own address."""
    named = (_on_web(written, start) for written in _in_style(css))
    return tuple(dict.fromkeys(address for address in named if address))


def _written(element: Element, tag: str) -> Iterator[str]:
    for name in LOADED:
        yield element.get(name) or ""
    for name in SETS:
        for address, _ in candidates(element.get(name) or ""):
            yield address
    yield from _in_style(element.get("style") or "")
    if tag == "style":
        yield from _in_style(element.text or "")
    if tag == "link" or tag in SVG_THAT_LOADS:
        for name in HREFS:
            yield element.get(name) or ""


def _in_style(css: str) -> Iterator[str]:
    for match in _IN_STYLE.finditer(css):
        yield next(filter(None, match.groups()), "")


def _on_web(written: str, start: str) -> str:
    address = written.strip()
    if not address or address[:5].lower() == "data:":
        return ""
    place = original_address(address, start) if address.startswith(f"{SCHEME}:") else absolute(start, address)
    return place.split("#", maxsplit=1)[0] if is_on_web(place) else ""
