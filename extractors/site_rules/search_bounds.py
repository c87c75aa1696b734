"""How much work a place is on a page, before it is looked for.

libxml2 looks through what stands below, around, before or behind each element that the steps so far have found, and
holds every find against all others. On a list of ten thousand lines `//li/preceding::li` takes minutes, and nothing
can stop it. So the steps are tried one by one: what the place up to a search names is cheap to find by then, and by it
the search can be measured. Measured on flat and on deeply nested pages, a unit is about a microsecond.
"""

import re
import threading
from collections.abc import Iterator, Sequence

from lxml import etree

from extractors.blocks.tree import Element
from extractors.errors import UsageError

# All chosen by hand.
_MOST_WORK = 600_000  # units, of all searches of a place together
_MOST_SEARCHES = 12  # of a place
_MOST_INSIDE = 4  # in conditions; none in a condition's condition
_LARGE = 10_000  # elements of a page from which on a condition looks through none
_MOST_WORK_INSIDE = 4_000_000  # elements below elements, times the depth: where a condition holds two searches
_STRINGS = re.compile(r"'[^']*'|\"[^\"]*\"")
_SEARCH = re.compile(r"//|(?P<axis>descendant|preceding|following|ancestor)(?:-or-self)?(?P<near>-sibling)?::")


class _Shape:
    """What the elements of a tree hold and stand in: of each how many are below it, and how deep it is."""

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
    shape: _Shape | None = None  # rules come by the dozen, and their page is one


_last = _Last()


def searches_in(path: str) -> tuple[list[re.Match[str]], int, bool]:
    """Return an XPath's searches outside of conditions, how many stand in some, and whether two in one.

    Raises:
        UsageError: There are more of them than any page could be looked through for.
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
    """Make sure that a place can be looked for on a page in about a second.

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
    """Yield how much a search is from each of some elements; None for all."""
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
    """Return what the place up to a search names; None where that is no place by itself, inside a function."""
    bare = _without_strings(path)
    try:
        found = etree.XPath(path + ")" * (bare.count("(") - bare.count(")")), regexp=False)(body.getroottree())
    except etree.XPathError:
        return None
    return [one for one in found if isinstance(one, etree._Element)] if isinstance(found, list) else None


def _without_strings(path: str) -> str:
    """Return an XPath with its texts blanked, every sign at its place."""
    return _STRINGS.sub(lambda found: "'" + " " * (len(found[0]) - 2) + "'", path)


def _shape(body: Element) -> _Shape:
    root = body.getroottree().getroot()
    shape = _last.shape
    if shape is None or shape.root is not root:
        shape = _last.shape = _Shape(root)
    return shape
