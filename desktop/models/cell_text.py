"""What a cell of the comparison holds to be laid out: the models make it, the views draw it."""

from dataclasses import dataclass

from extractors.blocks.block import Block, BlockKind

Span = tuple[int, int]  # from one character of a text up to another


@dataclass(frozen=True, slots=True)
class CellText:
    """All that decides how a block's text is laid out.

    Attributes:
        has_picture: whether a small picture stands beside it.
        has_sign: whether a sign for a picture does, which is not in the saved page.
    """

    text: str
    kind: BlockKind
    level: int
    marker: str
    is_hidden: bool
    has_picture: bool = False
    has_sign: bool = False


def marker_of(block: Block, kind: BlockKind) -> str:
    """Return what stands before a list item: the page's own marker, or a bullet where the person made it one."""
    if kind is not BlockKind.LIST_ITEM:
        return ""
    return block.marker if block.kind is kind else "•"
