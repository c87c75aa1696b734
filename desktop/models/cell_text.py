"""What a cell of the comparison holds to be laid out: the models make it, the views draw it."""

from dataclasses import dataclass

from extractors.blocks.block import BlockKind

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
