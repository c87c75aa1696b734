"""One block of a page: the row of every table that follows."""

from dataclasses import dataclass
from enum import Enum


class BlockKind(Enum):
    """What a block is in its page's structure."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    LIST_ITEM = "list item"
    QUOTE = "quote"
    CODE = "code"
    TABLE_ROW = "table row"
    CAPTION = "caption"
    TERM = "term"

    __hash__ = object.__hash__  # members are unique; Enum's own hash is Python code, and called ten times per block


@dataclass(frozen=True, slots=True)
class Block:
    """One run of a page's text between block boundaries.

    Attributes:
        index: its position in reading order, from 0.
        text: white space collapsed, a line break as "\\n", a table's cells separated by "\\t"; code unchanged.
        word_count: how many `words` the text has.
        level: a heading's 1 to 6; the nesting depth of a list item or quote, from 1; otherwise 0.
        marker: "•" or "3." on the first block of a list item; otherwise "".
        is_hidden: a reader would not see it at first: a closed tab, an accordion, a screen reader's label.
        link_share: the share of its characters inside links, 0.0 to 1.0.
        path: the tags from the page's body down to it, such as "body/main/p".
        image: the address of the picture that a caption belongs to, or "".
        unit: the number of the outermost table, list, definition list or figure around it; -1 if there is none.
    """

    index: int
    text: str
    word_count: int
    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    marker: str = ""
    is_hidden: bool = False
    link_share: float = 0.0
    path: str = ""
    image: str = ""
    unit: int = -1
