"""Blocks that belong together on a page, for edits of many at once: a section, or blocks in the same place."""

from collections.abc import Sequence

from extractors.blocks.block import Block, BlockKind
from extractors.roles.role import Role


def section_of(blocks: Sequence[Block], index: int) -> range:
    """Return the blocks of the section around one: its heading, and all down to the next of its level or higher.

    A block above all headings stands alone.
    """
    start = next((at for at in range(index, -1, -1) if blocks[at].kind is BlockKind.HEADING), None)
    if start is None:
        return range(index, index + 1)
    level = blocks[start].level
    for at in range(start + 1, len(blocks)):
        if blocks[at].kind is BlockKind.HEADING and blocks[at].level <= level:
            return range(start, at)
    return range(start, len(blocks))


def similar_blocks(blocks: Sequence[Block], roles: Sequence[Role], index: int) -> list[int]:
    """Return the blocks in the same place on the page as one: with the same path of elements, kind and role.

    Args:
        blocks: the page's.
        roles: of the same blocks; empty where they are not known.
        index: the block that the others are like.
    """
    one = blocks[index]
    role = roles[index] if roles else None
    return [
        block.index
        for block in blocks
        if block.path == one.path and block.kind is one.kind and (role is None or roles[block.index] is role)
    ]


def unit_of(blocks: Sequence[Block], index: int) -> range:
    """Return the blocks of the table, list or figure that one is part of; outside of any, the block alone."""
    unit = blocks[index].unit
    if unit < 0:
        return range(index, index + 1)
    first = last = index
    while first > 0 and blocks[first - 1].unit == unit:
        first -= 1
    while last + 1 < len(blocks) and blocks[last + 1].unit == unit:
        last += 1
    return range(first, last + 1)
