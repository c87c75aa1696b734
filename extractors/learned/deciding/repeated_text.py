"""What a page says twice, and which of the copies stays.

Of a second copy for small screens, printing or search engines, only the one that a reader sees is kept. Repetition in
the same list or column is intended: a chorus, the lines of a form, a placeholder. In 40 of 43 such places in the
collections, people kept all copies; of copies in different places, one in two or three. A heading above a copy goes
with it, if it is a copy as well. Instructions often begin alike, under the same heading, and go on in another way: both
stay. A second copy for search engines may hold the whole article in one block, with its date and its picture's address.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from extractors.blocks.block import Block, BlockKind
from extractors.blocks.segmenting import Segmentation, Slot
from extractors.blocks.tags import BLOCK_TAGS
from extractors.blocks.tree import Element

Floats = npt.NDArray[np.float32]

_REPEATED_WORDS = 8  # swept 6 to 30: flat; shorter lines are repeated on purpose
_REPEATABLE = frozenset({BlockKind.TABLE_ROW, BlockKind.CODE})  # rows with equal cells, a command run again
_JOINED_WORDS = 30  # of a copy in one block. Chosen by hand, as the next
_NEARLY, _MOSTLY = 0.75, 0.5  # of its characters: what unfolds goes on beyond what is seen; of the text's characters
_WRAPPERS = 8  # levels climbed out of boxes that hold a block and nothing else; chosen by hand


@dataclass(frozen=True, slots=True)
class BlockText:
    """What a block says, and where.

    Attributes:
        text: its text; "" where it may be said again anywhere.
        boxes: numbers of the element it stands in, and of that element's parent.
        is_hidden: whether a reader would not see it at first.
        heading: what the heading directly above it says; "" for none.
        below: what the text below it in its box says; "" for none, or where there is no heading.
    """

    text: str
    boxes: frozenset[int] = frozenset()
    is_hidden: bool = False
    heading: str = ""
    below: str = ""


_JUST = 1e-4
_ANYWHERE = BlockText("")


def block_texts(cut: Segmentation) -> tuple[BlockText, ...]:
    """Return what each block says; its place is noted only for a repeated text."""
    texts = [
        block.text if block.word_count >= _REPEATED_WORDS and block.kind not in _REPEATABLE else ""
        for block in cut.blocks
    ]
    count: dict[str, int] = {}
    for text in texts:
        count[text] = count.get(text, 0) + 1
    numbers: dict[Element, int] = {}
    return tuple(
        BlockText(text, _boxes(slots[0], numbers), block.is_hidden, *_around(cut, block.index, numbers))
        if text and count[text] > 1
        else BlockText(text)
        if text
        else _ANYWHERE
        for text, slots, block in zip(texts, cut.slots, cut.blocks, strict=True)
    )


def keep_one_copy(scores: Floats, texts: Sequence[BlockText], threshold: float) -> Floats:
    """Return scores in which one of several blocks that say the same gets the best of their scores, the others 0.

    It is the first one likely to be kept, preferably one that a reader sees; where none is likely, nothing is
    changed. Copies in the same box as that one keep their scores.
    """
    copies: dict[str, list[int]] = {}
    for index, block_text in enumerate(texts):
        if block_text.text:
            copies.setdefault(block_text.text, []).append(index)
    counting = scores.copy()
    for indices in copies.values():
        likely = [index for index in indices if scores[index] >= threshold]
        if not likely or len(indices) == 1:
            continue
        first = min(likely, key=lambda index: texts[index].is_hidden)
        if texts[first].is_hidden:  # a visible copy represents it, however unlikely by itself
            first = next((index for index in indices if not texts[index].is_hidden), first)
        others = [index for index in indices if index != first and not _begin_alike(texts[index], texts[first])]
        apart = [index for index in others if not _are_together(texts[index], texts[first])]
        counting[apart] = 0
        bare = [index - 1 for index in apart if texts[index].heading and texts[index].heading == texts[first].heading]
        if bare:
            counting[first - 1] = max(scores[first - 1], scores[bare].max())
            counting[bare] = 0
        counting[first] = scores[indices].max()
    return counting


def drop_joined_copy(scores: Floats, threshold: float, blocks: Sequence[Block]) -> Floats:
    """Return scores in which no hidden block is kept that joins most of the kept text which a reader sees.

    Args:
        scores: one per block, as they count.
        threshold: from which on a block is kept.
        blocks: the page's, in order.
    """
    kept = [block for block in blocks if scores[block.index] >= threshold and block.kind is not BlockKind.CODE]
    hidden = [block for block in kept if block.is_hidden and block.word_count >= _JOINED_WORDS]
    if not hidden:
        return scores  # nearly all pages
    seen = [block.text for block in kept if not block.is_hidden and block.word_count >= _REPEATED_WORDS]
    counting = scores.copy()
    for block in hidden:
        said = sum(len(text) for text in seen if text in block.text)
        if said >= max(_NEARLY * len(block.text), _MOSTLY * sum(map(len, seen))):
            counting[block.index] = threshold - _JUST
    return counting


def keep_one_heading(scores: Floats, threshold: float, blocks: Sequence[Block]) -> Floats:
    """Return scores in which no heading is kept right below one of the same level that says the same.

    Shops write a product's name once for small screens and once for large ones. Of six such places in four collections,
    people kept both once.
    """
    counting = scores.copy()
    above: tuple[BlockKind, int, str] | None = None
    for block in (one for one in blocks if scores[one.index] >= threshold):
        if block.kind is BlockKind.HEADING and (block.kind, block.level, block.text) == above:
            counting[block.index] = threshold - _JUST
        above = (block.kind, block.level, block.text)
    return counting


def _around(cut: Segmentation, index: int, numbers: dict[Element, int]) -> tuple[str, str]:
    """Return what the heading above a block says, and what the text below it in the same box does."""
    above = cut.blocks[index - 1] if index else None
    heading = above.text if above is not None and above.kind is BlockKind.HEADING else ""
    below = cut.blocks[index + 1] if heading and index + 1 < len(cut.blocks) else None
    if below is None or below.kind is BlockKind.HEADING:
        return heading, ""
    is_beside = _boxes(cut.slots[index][0], numbers) & _boxes(cut.slots[index + 1][0], numbers)
    return heading, below.text if is_beside else ""


def _begin_alike(one: BlockText, other: BlockText) -> bool:
    """Tell whether two sections have a heading and a beginning in common, but not what follows."""
    return one.heading == other.heading != "" and bool(one.below and other.below) and one.below != other.below


def _are_together(one: BlockText, other: BlockText) -> bool:
    return one.is_hidden == other.is_hidden and bool(one.boxes & other.boxes)


def _boxes(slot: Slot, numbers: dict[Element, int]) -> frozenset[int]:
    element = slot.home
    while element is not None and element.tag not in BLOCK_TAGS and element.getparent() is not None:
        element = element.getparent()
    if element is None:
        return frozenset()
    outermost = element
    for _ in range(_WRAPPERS):
        outer = outermost.getparent()
        if outer is None or len(outer) != 1 or (outer.text or "").strip() or (outermost.tail or "").strip():
            break
        outermost = outer
    box = outermost.getparent()
    boxes = (element,) if box is None else (element, box)
    return frozenset(numbers.setdefault(one, len(numbers)) for one in boxes)
