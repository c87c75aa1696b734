"""Estimates the work of searching for a place on a page, before the search.

libxml2 searches everything below, around, before or after each element that the previous steps have found, and compares
every match with all others. On a list of ten thousand lines `//li/preceding::li` takes minutes, and cannot be stopped.
So the steps are tried one by one: the matches of the path before a search are cheap to find by then, and give the cost
of the search. Measured on flat and on deeply nested pages, a unit is about a microsecond.
"""

import re
import threading
from collections.abc import Iterator, Sequence

from lxml import etree

from extractors.blocks.tree import Element
from extractors.errors import UsageError

# All chosen by hand.
_MOST_WORK = 600_000  # units, of all searches of a place together
_MOST_SEARCHES = 12  # per place
_MOST_INSIDE = 4  # in conditions; none in a condition inside a condition
_LARGE = 10_000  # elements of a page from which on conditions may not search
_MOST_WORK_INSIDE = 4_000_000  # elements below elements, times the depth: for a condition with two searches
_STRINGS = re.compile(r"'[^']*'|\"[^\"]*\"")
_SEARCH = re.compile(r"//|(?P<axis>descendant|preceding|following|ancestor)(?:-or-self)?(?P<near>-sibling)?::")


class _Shape:
    """The sizes of a tree's elements: how many are below each, and how deep it is."""

    def __init__(self, root: Element) -> None:
        self.root = root
        self.below: dict[Element, int] = {}
        self.depth: dict[Element, int] = {}
        for element in root.iter():
            outer = element.getparent()
            self.depth[element] = 0 if outer is None else self.depth.get(outer, 0) + 1
        self.count = len(self.depth)
        for element in reversed(self.depth):
            self.below[element] = 1 + sum(self.below.get(inner, 0) for inner in element)
        self.deepest = max(self.depth.values(), default=0)
        self.pairs = sum(self.depth.values())


class _Last(threading.local):
    shape: _Shape | None = None  # rules come by the dozen for a single page


_last = _Last()


def searches_in(path: str) -> tuple[list[re.Match[str]], int, bool]:
    """Return an XPath's searches outside of conditions, how many are in conditions, and whether one has two.

    Raises:
        UsageError: There are more of them than could be run on any page.
    """
    bare = _without_strings(path)
    outside: list[re.Match[str]] = []
    inside: list[int] = []
    depth = at = brackets = 0
    for search in _SEARCH.finditer(bare):
        opened, closed = bare.count("[", at, search.start()), bare.count("]", at, search.start())
        depth += opened - closed
        brackets += opened
        at = search.start()
        if depth <= 0:
            outside.append(search)
        elif depth == 1:
            inside.append(brackets)
        else:
            inside += [brackets] * (_MOST_INSIDE + 1)
    if len(outside) > _MOST_SEARCHES or len(inside) > _MOST_INSIDE:
        raise UsageError(f"{path!r} could take minutes to look for; name the place in fewer steps")
    return outside, len(inside), len(set(inside)) < len(inside)


def check_work(path: str, body: Element) -> None:
    """Make sure that searching for a place on a page takes about a second at most.

    Raises:
        UsageError: It cannot.
    """
    outside, inside, is_double = searches_in(path)
    if not inside and len(outside) < 2 and not any(search["axis"] for search in outside):
        return
    shape = _shape(body)
    work = 0
    if inside:
        work += 0 if shape.count < _LARGE else _MOST_WORK + 1
        if is_double and shape.pairs * shape.deepest > _MOST_WORK_INSIDE:
            work = _MOST_WORK + 1
    for search in outside:
        if work > _MOST_WORK:
            break
        before = path[: search.start()].rstrip("/")
        if before.strip("( "):
            work += sum(_work(search, _named(before, body), shape))
    if work > _MOST_WORK:
        raise UsageError(f"{path!r} would take too long on this page of {shape.count:,} elements; it is left out")


def _work(search: re.Match[str], elements: Sequence[Element] | None, shape: _Shape) -> Iterator[int]:
    """Yield the cost of a search from each of some elements; None stands for all."""
    axis, is_near = search["axis"] or "descendant", search["near"]
    for element in shape.depth if elements is None else elements:
        if axis == "descendant":
            yield shape.below.get(element, 1)
        elif axis == "ancestor":
            yield shape.depth.get(element, 1)
        elif is_near:
            outer = element.getparent()
            yield 1 if outer is None else len(outer)
        else:
            yield shape.count


def _named(path: str, body: Element) -> list[Element] | None:
    """Return the matches of the path before a search; None if that is no path by itself, as inside a function."""
    bare = _without_strings(path)
    try:
        found = etree.XPath(path + ")" * (bare.count("(") - bare.count(")")), regexp=False)(body.getroottree())
    except etree.XPathError:
        return None
    return [one for one in found if isinstance(one, etree._Element)] if isinstance(found, list) else None


def _without_strings(path: str) -> str:
    """Return an XPath with the contents of its strings blanked, every character in place."""
    return _STRINGS.sub(lambda found: "'" + " " * (len(found[0]) - 2) + "'", path)


def _shape(body: Element) -> _Shape:
    root = body.getroottree().getroot()
    shape = _last.shape
    if shape is None or shape.root is not root:
        shape = _last.shape = _Shape(root)
    return shape
