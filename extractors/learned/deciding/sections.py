"""A heading between two kept passages is kept, if the one below is in its element, and so is the term of what is kept.
A line with a day between a heading and its text, as in a diary or a list of versions, parts them no more.

It is also kept if a dropped list of links (contents, related pages) is directly above it, but the article has begun in
its element, and a heading of its level is kept there.

Short headings ("Install", "Methods") and terms say little by themselves, and models now and then dropped one in the
middle of an article, so that two sections ran into one, or two entries. So is the time of day above an entry.

So is a likely heading in the same element as the kept passage right below it, whatever is above: a card's title below
the dropped day of the card. Of 75 such on 36 of 2,070 pages two head nothing.

Of 80 headings in four collections that begin a box of their own with the passage below them, 57 were the gold's.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from extractors.blocks.block import Block, BlockKind
from extractors.learned.features.block_features import Floats
from extractors.learned.features.rhythm import is_dated

_CLOCK = re.compile(r"\W*(?:[01]?\d|2[0-3])[:.h][0-5]\d(?:\W{0,2}(?:[ap]\.?m\.?|uhr|h|[A-Z]{2,4}))?\W*", re.IGNORECASE)
_FEWEST_DEFINING = 5  # words: an account's facts in a forum are shorter. Chosen by hand
_DAY_WORDS = 8  # of a line with a day, between a heading and its text. Chosen by hand
_LINKED = 0.8  # of the characters of an item
_LIKELY = 0.6  # of the threshold, for a heading below a dropped passage. Swept 0.5 to 0.9: little changes
_ANSWERING = ("Re:", "RE:")  # a thread's posts
_MOST_BETWEEN = 30  # dropped blocks above a heading. Chosen by hand
_WHOLES = frozenset({"ul", "ol", "dl", "table", "blockquote", "figure"})


def keep_headings(scores: Floats, threshold: float, blocks: Sequence[Block]) -> Floats:
    """Return scores in which headings directly between kept passages reach the threshold.

    Args:
        scores: one per block, as they count.
        threshold: from which on a block is kept.
        blocks: the page's, in order.
    """
    counting = scores.copy()
    is_kept = (scores >= threshold).tolist()
    headings = [block for block in blocks if block.kind is BlockKind.HEADING]
    levels = {(_container_path(block), block.level) for block in headings if is_kept[block.index]}
    first_kept = is_kept.index(True) if True in is_kept else len(blocks)
    for heading in headings:
        if is_kept[heading.index] or not 0 < heading.index < len(blocks) - 1:
            continue
        before, after = blocks[heading.index - 1], blocks[heading.index + 1]
        if not is_kept[after.index] and _is_day(after) and after.index + 1 < len(blocks):
            after = blocks[after.index + 1]
        if before.index and _CLOCK.fullmatch(before.text) and _is_above(before, heading):
            before = blocks[before.index - 1]
        if not is_kept[after.index] or after.kind is BlockKind.HEADING or not _is_above(heading, after):
            continue
        path = _container_path(heading)
        is_below_links = before.kind is BlockKind.LIST_ITEM and before.link_share > _LINKED > heading.link_share
        is_of_box = (
            heading.index > first_kept
            and scores[heading.index] >= _LIKELY * threshold
            and path == _container_path(after) == heading.path.rpartition("/")[0]
            and not heading.text.startswith(_ANSWERING)
        )
        if (
            is_kept[before.index]
            or is_of_box
            or (is_below_links and (path, heading.level) in levels and _has_begun(blocks, is_kept, heading, path))
        ):
            counting[heading.index] = threshold
    return counting


def _is_day(block: Block) -> bool:
    return block.kind is BlockKind.PARAGRAPH and block.word_count <= _DAY_WORDS and is_dated(block.text)


def keep_times(scores: Floats, threshold: float, blocks: Sequence[Block]) -> Floats:
    """Return scores in which the times of a report's entries reach the threshold, between kept passages."""
    counting = scores.copy()
    for before, block, after in zip(blocks, blocks[1:], blocks[2:], strict=False):
        is_between = scores[block.index] < threshold <= min(scores[before.index], scores[after.index])
        if is_between and _CLOCK.fullmatch(block.text) and _is_above(block, after):
            counting[block.index] = threshold
    return counting


def _has_begun(blocks: Sequence[Block], is_kept: Sequence[bool], heading: Block, path: str) -> bool:
    """Tell whether the last kept passage above a heading is near, and in the same element."""
    for index in range(heading.index - 1, max(-1, heading.index - 1 - _MOST_BETWEEN), -1):
        if is_kept[index]:
            return _container_path(blocks[index]) == path
    return False


def keep_terms(scores: Floats, threshold: float, blocks: Sequence[Block]) -> Floats:
    """Return scores in which the terms of kept definitions reach the threshold; as `keep_headings`."""
    counting = scores.copy()
    terms: list[Block] = []  # of the entry that is read
    for before, block in pairwise(blocks):
        if before.kind is BlockKind.TERM:
            terms = [*terms, before] if terms and terms[-1].index == before.index - 1 else [before]
        if block.kind is BlockKind.TERM:
            continue
        if not terms or block.unit != terms[-1].unit or not _is_definition(block, terms[-1]):
            terms = []
        elif scores[block.index] >= threshold and (
            block.kind is BlockKind.CODE or block.word_count >= _FEWEST_DEFINING
        ):
            own = [term.index for term in terms]
            counting[own] = counting[own].clip(min=threshold)
    return counting


def _is_definition(block: Block, term: Block) -> bool:
    return f"{block.path}/".startswith(f"{term.path.rpartition('/dt')[0]}/dd/")


def _is_above(heading: Block, after: Block) -> bool:
    """Tell whether a heading and the passage below it are in one element, or the passage is deeper in the heading's."""
    outer = _container_path(heading)
    return f"{_container_path(after)}/".startswith(f"{outer}/")


def _container_path(block: Block) -> str:
    """Return the path of the element around a block, or around the list or table that it is part of."""
    parts = block.path.split("/")
    inner = next((number for number, part in enumerate(parts) if part in _WHOLES), len(parts) - 1)
    return "/".join(parts[:inner])
