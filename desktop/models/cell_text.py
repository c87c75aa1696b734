"""The text of a cell of the comparison as it is to be laid out: the models make it, the views draw it."""

from dataclasses import dataclass

from extractors.blocks.block import Block, BlockKind

Span = tuple[int, int]  # from one character of a text to another


@dataclass(frozen=True, slots=True)
class CellText:
    """Everything that decides how a block's text is laid out.

    Attributes:
        has_picture: whether a small picture is shown beside it.
        has_sign: whether a placeholder is shown beside it, for a picture that is not in the saved page.
        begins_at_right: whether it is a row of a table whose first column is the rightmost.
    """

    text: str
    kind: BlockKind
    level: int
    marker: str
    is_hidden: bool
    has_picture: bool = False
    has_sign: bool = False
    begins_at_right: bool = False


def marker_of(block: Block, kind: BlockKind) -> str:
    """Return the marker of a list item: the page's own, or a bullet where the person made the block one."""
    if kind is not BlockKind.LIST_ITEM:
        return ""
    return block.marker if block.kind is kind else "•"
