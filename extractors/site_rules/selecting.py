"""Which elements of a page a place selects: CSS by cssselect, XPath by libxml2, in bounded work.

A place comes from a file that anybody may have sent, and the page is untrusted. XPath can only read the tree that it is
given, and no extension functions are registered. On how long it may take, see `search_bounds`.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from cssselect import HTMLTranslator, SelectorError
from lxml import etree

from extractors.blocks.segmenting import Segmentation, Slot
from extractors.blocks.tree import Element
from extractors.errors import UsageError
from extractors.site_rules.search_bounds import check_work, searches_in

_LONGEST = 2_000  # characters of a place; chosen by hand
_XPATH = re.compile(r"\(*\.?/|\(+[a-z]|[a-z-]+\(|\.\.|(?:descendant|self|child)[\w-]*::")
_TRANSLATOR = HTMLTranslator()


def is_xpath(place: str) -> bool:
    """Tell whether a place is written as an XPath, and not as a CSS selector."""
    return bool(_XPATH.match(place))


def as_xpath(place: str) -> str:
    """Return a place as an XPath.

    Raises:
        UsageError: It is neither a CSS selector nor an XPath.
    """
    if is_xpath(place):
        return place
    try:
        return _TRANSLATOR.css_to_xpath(place, prefix="//")
    except (SelectorError, RuntimeError, ValueError) as err:  # for selectors that are invalid or too deep
        raise UsageError(f"{place!r} is no place on a page: {err}") from err


def check_place(place: str) -> None:
    """Make sure that a place can be searched for.

    Raises:
        UsageError: It is neither a CSS selector nor an XPath, or the search could take too long.
    """
    _compiled(place)


def elements_at(place: str, body: Element) -> list[Element]:
    """Return the elements of a page that a place selects; those outside its body count too.

    Raises:
        UsageError: As `check_place`; or the page is too large for such a place.
    """
    found = found_at(place, body)
    return [one for one in found if isinstance(one, etree._Element) and isinstance(one.tag, str)]


def texts_at(place: str, body: Element) -> list[str]:
    """Return the texts in a place, by element or as the string that it evaluates to: a title, an author, a date.

    Raises:
        UsageError: As `elements_at`.
    """
    texts = [_text_of(one) if isinstance(one, etree._Element) else str(one) for one in found_at(place, body)]
    return [joined for text in texts if (joined := " ".join(text.split()))]


def _text_of(element: Element) -> str:
    """Return an element's text: the machine-readable one if there is one (`<time datetime>`, `<meta content>`)."""
    return element.get("datetime") or element.get("content") or "".join(element.itertext())


def found_at(place: str, body: Element) -> list[object]:
    """Return the matches of a place: elements, attributes, texts, or the single string or number it evaluates to."""
    path = _compiled(place)
    check_work(path.path, body)
    try:
        found = path(body.getroottree())
    except etree.XPathError as err:
        raise UsageError(f"{place!r} cannot be looked for: {err}") from err
    if isinstance(found, list):
        return found
    return [] if isinstance(found, bool) else [found]


def blocks_inside(elements: Iterable[Element], cut: Segmentation) -> tuple[int, ...]:
    """Return the blocks that are entirely inside some elements, ascending."""
    chosen = set(elements)
    if not chosen:
        return ()
    known: dict[Element, bool] = {}
    found = []
    for index, slots in enumerate(cut.slots):
        if all(_is_inside(holder(slot), chosen, known) for slot in slots):
            found.append(index)
    return tuple(found)


def slots_inside(elements: Iterable[Element], cut: Segmentation) -> dict[int, list[bool]]:
    """Return the blocks with some pieces inside some elements and others outside, and which are inside."""
    chosen = set(elements)
    known: dict[Element, bool] = {}
    found: dict[int, list[bool]] = {}
    for index, slots in enumerate(cut.slots if chosen else ()):
        inside = [_is_inside(holder(slot), chosen, known) for slot in slots]
        if any(inside) and not all(inside):
            found[index] = inside
    return found


def holder(slot: Slot) -> Element:
    """Return the element around a piece of text: for a tail, the parent."""
    outer = slot.home
    return slot.element if outer is None else outer


def _is_inside(element: Element, chosen: set[Element], known: dict[Element, bool]) -> bool:
    """Tell whether an element is one of some, or inside one; results on the way up are cached."""
    way: list[Element] = []
    inside = False
    at: Element | None = element
    while at is not None:
        if at in known:
            inside = known[at]
            break
        way.append(at)
        if at in chosen:
            inside = True
            break
        at = at.getparent()
    known.update(dict.fromkeys(way, inside))
    return inside


@lru_cache(maxsize=1024)
def _compiled(place: str) -> etree.XPath:
    if not place.strip() or len(place) > _LONGEST:
        raise UsageError(f"a place has 1 to {_LONGEST:,} characters; this one has {len(place.strip()):,}")
    path = as_xpath(place)
    searches_in(path)
    try:
        return etree.XPath(path, regexp=False, smart_strings=False)
    except (etree.XPathError, ValueError) as err:  # ValueError for control characters and lone surrogates
        raise UsageError(f"{place!r} is no XPath: {err}") from err
