"""A place inside a block, such as a photographer's name in a caption: its words are dropped, the rest stays.

A block's text is that of its pieces in the tree, with white space collapsed. So the other characters are the same in
both, in the same order, and show which characters of the block's text belong to a piece.
"""

import re
from collections.abc import Collection, Mapping, Sequence

from lxml.etree import _Element as Element

from extractors.blocks.block import BlockKind
from extractors.blocks.segmenting import Segmentation
from extractors.site_rules.selecting import slots_inside

_SPACES = re.compile(r" {2,}")
_AT_A_BREAK = re.compile(r" *\n *")


def texts_without(elements: Collection[Element], cut: Segmentation) -> Mapping[int, str]:
    """Return the texts of the blocks that contain some elements, without these elements' text."""
    texts: dict[int, str] = {}
    for index, inside in slots_inside(elements, cut).items():
        block = cut.blocks[index]
        if block.kind is BlockKind.CODE:
            continue
        left = _without(block.text, [slot.text for slot in cut.slots[index]], inside)
        if left:
            texts[index] = left
    return texts


def _without(text: str, pieces: Sequence[str], goes: Sequence[bool]) -> str:
    """Return a block's text without some of its pieces; "" if they cannot be found in it, or nothing is left."""
    fates = [goes_here for piece, goes_here in zip(pieces, goes, strict=True) for _ in "".join(piece.split())]
    if len(fates) != len("".join(text.split())):
        return ""
    following = iter(fates)
    signs = "".join([sign for sign in text if sign.isspace() or not next(following)])
    left = _AT_A_BREAK.sub("\n", _SPACES.sub(" ", signs)).strip(" \n")
    return left if left.strip() else ""
