"""The places that can select a block, from its own element to the widest box around it, as CSS selectors.

A place is named by something that will also be on the site's other pages: an id without a number, a class not generated
by a build, an attribute for the site's own tests. An element with none of these is selected by the path down from its
nearest ancestor that has one; never by its position among siblings, which differs from page to page.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from lxml.etree import _Element as Element

from extractors.blocks.segmenting import Segmentation
from extractors.blocks.stable_names import STEM, stable_classes, stable_id
from extractors.blocks.tags import BLOCK_TAGS
from extractors.errors import UsageError
from extractors.site_rules.selecting import blocks_inside, check_place, elements_at, holder

_ATTRIBUTES = ("data-testid", "data-component", "data-component-name", "data-qa", "itemprop", "role")
_MOST_PLACES = 12  # per block; chosen by hand
_LONGEST_WAY = 4  # tags below the nearest name; chosen by hand
_LONGEST_NAME = 60  # characters of an attribute
# Tags that pages have only once, so that the tag alone is a name.
_TELLING_TAGS = frozenset("main header footer nav aside article".split())


@dataclass(frozen=True, slots=True)
class Place:
    """A place that selects a block.

    Attributes:
        selector: as CSS.
        is_named: whether the element has a name of its own, and not only a path to it.
        blocks: the blocks of the page in this place, ascending.
    """

    selector: str
    is_named: bool
    blocks: tuple[int, ...]


def places_of(cut: Segmentation, index: int) -> tuple[Place, ...]:
    """Return the places that select a block, from narrow to wide; "grow" goes to the next one."""
    found: dict[str, Place] = {}
    held: set[tuple[int, ...]] = set()
    for selector, is_named, is_of_its_own in _selectors(cut, index):
        if len(found) == _MOST_PLACES:
            break
        if selector in found:
            continue
        try:
            check_place(selector)
            blocks = blocks_inside(elements_at(selector, cut.body), cut)
        except UsageError:
            continue  # a name that is invalid in a selector
        if index not in blocks or (blocks in held and not is_of_its_own):
            continue
        held.add(blocks)
        found[selector] = Place(selector, is_named, blocks)
    return tuple(sorted(found.values(), key=lambda place: len(place.blocks)))


def element_of(cut: Segmentation, index: int) -> Element:
    """Return a block's element: the innermost one laid out as a block that contains all its pieces."""
    slots = cut.slots[index]
    inside = holder(slots[0])
    around = {inside, *inside.iterancestors()}
    for slot in slots[1:]:
        other = holder(slot)
        around &= {other, *other.iterancestors()}
    at: Element | None = inside
    while at is not None and (at not in around or at.tag not in BLOCK_TAGS):
        at = at.getparent()
    return cut.body if at is None else at


def _selectors(cut: Segmentation, index: int) -> Iterator[tuple[str, bool, bool]]:
    """Yield selectors, whether the element has a name, and whether the selector is only that name."""
    element = element_of(cut, index)
    line = [one for one in (element, *element.iterancestors()) if isinstance(one.tag, str)]
    line = line[: next((place for place, one in enumerate(line) if one is cut.body), len(line))]
    for place, one in enumerate(line):
        names = _names(one)
        if names:
            yield names[0], True, True
            # If a class is on half the page, the box around it tells which half.
            outer = next((outer for wider in line[place + 1 :] if (outer := _names(wider))), None)
            if outer:
                yield f"{outer[0]} {names[0]}", True, False
            continue
        way = [str(one.tag)]
        for wider in line[place + 1 : place + 1 + _LONGEST_WAY]:
            if outer := _names(wider):
                yield " > ".join((outer[0], *way)), False, False
                break
            way.insert(0, str(wider.tag))


def _names(element: Element) -> list[str]:
    """Return the names of an element that can select it on their own, the most specific first."""
    tag = str(element.tag)
    names = []
    if own := stable_id(element.get("id") or ""):
        names.append(f"#{own}" if _is_word(own) else f'{tag}[id="{own}"]')
    for one in sorted(stable_classes(element.get("class") or ""), key=_specificity):
        if one.endswith(STEM):
            names.append(f'{tag}[class*="{one[: -len(STEM)]}"]')
        else:
            names.append(f"{tag}.{one}" if _is_word(one) else f'{tag}[class~="{one}"]')
    for attribute in _ATTRIBUTES:
        value = element.get(attribute) or ""
        if value and len(value) <= _LONGEST_NAME and not any(map(str.isdigit, value)) and not set(value) & set('"\\\n'):
            names.append(f'{tag}[{attribute}="{value}"]')
    if tag in _TELLING_TAGS:
        names.append(tag)
    return names


def _specificity(name: str) -> tuple[bool, int]:
    """Sort classes: whole ones before stems, longer ones first, as they are more specific."""
    return name.endswith(STEM), -len(name)


def _is_word(name: str) -> bool:
    """Tell whether a name can be in a selector without escapes."""
    return name.isascii() and name.replace("-", "_").isidentifier() and not name.startswith("-")
