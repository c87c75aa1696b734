"""A picture between a page's blocks: a row of its own, with what decides whether the article has it.

Pictures are no blocks: they have no words, so no extractor votes on them and no model judges them, and the numbers of
the blocks stay as they are. What the rule needs from the page's tree is noted here as block numbers, so that
the window can show at once, without a tree, what becomes of each picture when blocks around it are kept or dropped.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PagePicture:
    """One picture, video or post between two blocks of the page.

    Attributes:
        name: tells it from the page's other pictures, also when the page is read again.
        text: its alternative text, or that of what is embedded; "" if there is none.
        address: where it is: as the article names it, or TRIMMED and a number as in the page's text.
        held: which of the page's subresources it is, or -1.
        files: what its file is called, for telling whether an extractor kept it.
        is_embed: a film, a post, a document from elsewhere, in place of which the article has a link.
        before: the block before it, -1 for none.
        after: the block after it; one past the last for none.
        is_in_before, is_in_after: whether it is inside the paragraph of the block before or after it.
        captions: the blocks that are its caption, or its fallback text for browsers that cannot show it.
        credits: the lines below it that only lead to where it comes from.
        is_of_something_else: it is somebody's portrait, a logo, a sign, or what a link to another page shows.
        is_avatar: it shows who wrote a post or a comment, and says nothing that the name does not.
        is_of_the_page: the page's head names it as the picture that stands for the page.
        starts: for each of the elements around it, innermost first, the first block inside.
        ends: for the same elements, one past the last block inside.
        alone: how many elements, from itself outwards, hold no text but its caption.
    """

    name: str
    text: str = ""
    address: str = ""
    held: int = -1
    files: tuple[str, ...] = ()
    is_embed: bool = False
    before: int = -1
    after: int = 0
    is_in_before: bool = False
    is_in_after: bool = False
    captions: tuple[int, ...] = ()
    credits: tuple[int, ...] = ()
    is_of_something_else: bool = False
    is_avatar: bool = False
    is_of_the_page: bool = False
    starts: tuple[int, ...] = ()
    ends: tuple[int, ...] = ()
    alone: int = 0
