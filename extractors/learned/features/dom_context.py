"""The positions of a page's blocks in its tree: every block's ancestors, and what each of them contains.

The elements that hold blocks are numbered from the body (0) down, parents before children. What an element holds is a
run of blocks in reading order, so sums over it are differences of running totals.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from extractors.blocks.segmenting import Segmentation
from extractors.blocks.tags import BLOCK_TAGS
from extractors.blocks.tree import Element
from extractors.learned.features.class_names import hints_of

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float32]

LEVELS = 12  # how far up a block sees; the median block is 13 deep
TAGS: tuple[str, ...] = tuple(
    "main article nav aside footer header form figure table ul ol li section dl blockquote pre button details dialog "
    "label td th p h1 h2 h3 h4 h5 h6 select fieldset figcaption dd dt".split()
)
_TAG_BITS = {tag: 1 << number for number, tag in enumerate(TAGS)}
_ROLES = {
    "navigation": "nav",
    "main": "main",
    "banner": "header",
    "contentinfo": "footer",
    "complementary": "aside",
    "article": "article",
    "search": "form",
    "dialog": "dialog",
    "form": "form",
}


@dataclass(frozen=True, slots=True)
class Places:
    """The elements that hold blocks, and which blocks each holds.

    Attributes:
        own: per block, the block-level element around it.
        parent: per element; the body's is itself.
        depth: per element, how many ancestors it has.
        first, last: per element, the first and last block below it.
        tags, hints: per element, bits in the order of TAGS and HINTS; none for the body, whose classes name the page.
        twins: per element, how many children of its parent have its tag and classes.
        kinds: per block, a number for its path and the classes of its element.
        ancestors: blocks × LEVELS, from the own element upwards; the body repeats.
    """

    own: Ints
    parent: Ints
    depth: Ints
    first: Ints
    last: Ints
    tags: Ints
    hints: Ints
    twins: Ints
    kinds: Ints
    ancestors: Ints


def places_of(page: Segmentation) -> Places:
    """Find the positions of a page's blocks; there is at least one block."""
    elements, parents, own_list = _elements(page)
    count, size = len(page.blocks), len(elements)
    tags, hints, depths, families = [0] * size, [0] * size, [0] * size, [0] * size
    classes = [""] * size
    numbers: dict[tuple[int, str, str], int] = {}
    for number, element in enumerate(elements):
        get = element.get
        tag, names, above = str(element.tag), get("class") or "", parents[number]
        classes[number] = names
        tags[number] = _TAG_BITS.get(tag, 0)
        if (role := get("role")) and role in _ROLES:
            tags[number] |= _TAG_BITS[_ROLES[role]]
        if number:
            all_names = " ".join(filter(None, (names, get("id"), get("itemprop"))))
            if all_names:
                hints[number] = hints_of(all_names)
            depths[number] = depths[above] + 1
        families[number] = numbers.setdefault((above, tag, names), len(numbers))
    own, parent, depth = np.array(own_list), np.array(parents), np.array(depths)
    family = np.array(families)
    kinds: dict[tuple[str, str], int] = {}
    kind = [
        kinds.setdefault((block.path, classes[at]), len(kinds)) for block, at in zip(page.blocks, own_list, strict=True)
    ]
    ancestors = np.empty((count, LEVELS), np.int64)
    ancestors[:, 0] = own
    for level in range(1, LEVELS):
        ancestors[:, level] = parent[ancestors[:, level - 1]]
    first, last = _block_ranges(own, parent, depth, size)
    return Places(
        own=own,
        parent=parent,
        depth=depth,
        first=first,
        last=last,
        tags=np.array(tags),
        hints=np.array(hints),
        twins=np.bincount(family)[family],
        kinds=np.array(kind),
        ancestors=ancestors,
    )


def nearest(bits: Ints, count: int, places: Places) -> Floats:
    """Return, as `count` bits × blocks, how many levels up the nearest element with that bit is; LEVELS for none.

    Args:
        bits: per element.
        count: how many bits there are.
        places: the blocks' positions.
    """
    has = ((bits[:, None] >> np.arange(count)) & 1).astype(np.bool_)
    levels = np.where(has, 0, LEVELS).astype(np.uint8)
    for at in _by_depth(places.depth)[1:]:  # parents before children
        levels[at] = np.where(has[at], 0, np.minimum(levels[places.parent[at]] + 1, LEVELS))
    return levels[places.own].T.astype(np.float32)


def _by_depth(depth: Ints) -> list[Ints]:
    """Return the elements of each depth, the body's first."""
    return np.split(np.argsort(depth, kind="stable"), np.cumsum(np.bincount(depth))[:-1])


def _elements(page: Segmentation) -> tuple[list[Element], list[int], list[int]]:
    """Return the elements above blocks, parents first; each one's parent; each block's own element."""
    body = page.body
    numbers: dict[Element, int] = {body: 0}
    elements, parents, own = [body], [0], []
    for pieces in page.slots:
        slot = pieces[0]
        element = slot.home
        while element is not None and element is not body and element.tag not in BLOCK_TAGS:
            element = element.getparent()
        fresh = []
        while element is not None and numbers.get(element) is None:
            fresh.append(element)
            element = element.getparent()
        number = 0 if element is None else numbers[element]
        for one in reversed(fresh):
            parents.append(number)
            number = numbers[one] = len(elements)
            elements.append(one)
        own.append(number)
    return elements, parents, own


def _block_ranges(own: Ints, parent: Ints, depth: Ints, size: int) -> tuple[Ints, Ints]:
    """Return the first and the last block below each element."""
    count = len(own)
    blocks = np.arange(count)
    first, last = np.full(size, count), np.full(size, -1)
    np.minimum.at(first, own, blocks)
    np.maximum.at(last, own, blocks)
    for at in _by_depth(depth)[:0:-1]:  # children hand on what they hold, the deepest first
        np.minimum.at(first, parent[at], first[at])
        np.maximum.at(last, parent[at], last[at])
    return first, last
