"""Removing an element from its tree without the text after it, which lxml alone would remove as well."""

from collections.abc import Iterable

from lxml.etree import _Element as Element


def drop_tree(element: Element) -> None:
    """Remove an element from its tree, with its contents; the text after it stays."""
    outer, before = element.getparent(), element.getprevious()
    if outer is None:
        return
    if element.tail and before is not None:
        before.tail = (before.tail or "") + element.tail
    elif element.tail:
        outer.text = (outer.text or "") + element.tail
    element.tail = None
    outer.remove(element)


def drop_trees(elements: Iterable[Element]) -> None:
    """Remove elements, given in the page's order, as `drop_tree` does each.

    Of many in one paragraph, each would copy the text that has come together before it.
    """
    place: Element | None = None  # the element whose tail, or text, the texts behind removed ones become
    is_inside = False
    pieces: list[str] = []
    for element in elements:
        outer, before = element.getparent(), element.getprevious()
        if outer is None:
            continue
        here = outer if before is None else before
        if here is not place or is_inside != (before is None):
            _join(place, pieces, is_inside=is_inside)
            place, is_inside, pieces = here, before is None, []
        pieces.append(element.tail or "")
        element.tail = None
        outer.remove(element)
    _join(place, pieces, is_inside=is_inside)


def _join(place: Element | None, pieces: list[str], *, is_inside: bool) -> None:
    if place is None or not (text := "".join(pieces)):
        return
    if is_inside:
        place.text = f"{place.text or ''}{text}"
    else:
        place.tail = f"{place.tail or ''}{text}"
