"""Posts of other sites that stand in the middle of kept text are kept with it, as the quotes they are.

A model judges their few words by themselves and drops them, and the sentence before ("and then she wrote:") makes no
sense any more. A post counts where it names its author by a handle, as "(@harbour)", and text of the element around it
is kept on both sides: what is left of a post that did not load, or an invitation to see it elsewhere, names none.

Measured with each collection left out: on 1,206 pages it keeps 1 post, at less than 0.0001 of word F1. All embedded
posts, with or without an author, would cost 0.0003 on WCXB's articles, whose gold leaves them out.
"""

import re
from collections.abc import Iterator, Sequence

from extractors.blocks.block import Block
from extractors.blocks.segmenting import Segmentation
from extractors.blocks.tree import Element
from extractors.learned.features import Floats
from extractors.roles.named_roles import role_named_by
from extractors.roles.role import Role

_HANDLE = re.compile(r"(?:^|[\s(])@\w{2,}")
_TAGS = frozenset({"blockquote", "div", "section"})
# By hand.
_MOST_BLOCKS, _MOST_INSIDE = 12, 400  # of a post; what holds more is a part of the page
_MOSTLY_LINKED, _LONG = 0.5, 15  # of a block's signs, and words: with so many it is more than a signature
_DEEPEST = 4  # levels from the element around a post down to its text on both sides


def keep_posts(scores: Floats, threshold: float, cut: Segmentation) -> Floats:
    """Return scores in which posts inside the article have at least the threshold.

    Args:
        scores: one per block, as they count.
        threshold: from which on a block is kept.
        cut: the page in blocks, and its tree.
    """
    posts = [one for one in cut.body.iter(*_TAGS) if one.get("class") and role_named_by(one) is Role.EMBED]
    if not posts:
        return scores
    owners = {slot.element: index for index, slots in enumerate(cut.slots) for slot in slots if not slot.is_tail}
    owners |= {
        parent: index
        for index, slots in enumerate(cut.slots)
        for slot in slots
        if slot.is_tail and (parent := slot.element.getparent()) is not None and parent not in owners
    }
    counting = scores.copy()
    for post in posts:
        inside = sorted(set(_blocks_in(post, owners)))
        if not 0 < len(inside) <= _MOST_BLOCKS or inside[-1] - inside[0] >= len(inside):
            continue
        if not _says_something([cut.blocks[index] for index in inside]):
            continue
        before, after = inside[0] - 1, inside[-1] + 1
        if before < 0 or after >= len(scores) or scores[before] < threshold or scores[after] < threshold:
            continue
        outer = post.getparent()
        if outer is not None and all(_stands_in(cut.slots[index][0].element, outer) for index in (before, after)):
            counting[inside] = counting[inside].clip(min=threshold)
    return counting


def _says_something(blocks: Sequence[Block]) -> bool:
    """Tell whether a post has an author, and words beside the author's and links."""
    signed = [block for block in blocks if _HANDLE.search(block.text)]
    own = [block for block in blocks if block not in signed and block.link_share < _MOSTLY_LINKED]
    return bool(signed) and (bool(own) or any(block.word_count >= _LONG for block in signed))


def _blocks_in(post: Element, owners: dict[Element, int]) -> Iterator[int]:
    for number, inner in enumerate(post.iter()):
        if number > _MOST_INSIDE:
            return
        if inner in owners:
            yield owners[inner]


def _stands_in(element: Element, outer: Element) -> bool:
    inner: Element | None = element
    for _ in range(_DEEPEST):
        inner = inner.getparent() if inner is not None else None
        if inner is outer:
            return True
    return False
