"""Which pictures between blocks belong to the article if nobody decided: the blocks around them decide.

A picture has no words by which an extractor could choose it. Inside a block's paragraph it is kept with the block; a
film, and the picture that the page's head names as its own, may stay without it. Any other picture stays

- with its caption, if that is kept;
- in the middle of the article, if what a reader sees before and after it is kept, but for labels and captions;
- below the headline or the standfirst, with at most a byline and buttons between, and directly above the headline in
  the article's box; the page's own picture wherever around them it is;
- at the beginning of a page that is nearly nothing but the article;
- after the last passage, directly beside it.

Portraits of authors and teasers' pictures are not kept.
"""

import re
from collections.abc import Sequence
from functools import cached_property

from extractors.blocks.block import Block, BlockKind
from extractors.blocks.signs.advert_labels import ADVERT_LABELS
from extractors.editing.page_picture import PagePicture

_COUNT = re.compile(r"\W{0,3}\d{1,3}\s*(?:/|of|von|de|di|van|av|из)\s*\d{1,3}\W{0,3}", re.IGNORECASE)
# All chosen by hand.
_BOX_HEIGHT = 4  # elements from a picture up to its box
_FAR = 8  # blocks from the headline to the first passage
_FARTHEST = 30  # likewise, for the page's own picture
_BETWEEN = 12  # blocks from the standfirst to the picture below it
_MOST_ABOVE = 4  # blocks between such a picture and the headline below it
_BYLINE_WORDS = 30  # of each
_BUTTON = 0.95  # of a line's characters in a link: one that a reader presses, no byline
_BUTTON_WORDS = 4  # of each
_FEWEST_OF_A_TITLE = 5  # words of a teaser's link: fewer are a picture's credit
_COPIES = 3  # blocks from a teaser's link to a copy of it
_NEARLY_ALL = 0.95  # of a page's words
_MOST_LINES = 2  # dropped ones above a picture
_LABEL_WORDS = 6  # of what follows the last picture: "Advertisement", "Tags: boats", "Share this"
_OUT_OF_SIGHT = 60  # blocks from the first or last passage: twice as far as any rule looks


class PictureRule:
    """Tells whether each picture stays, given which blocks are kept."""

    def __init__(self, blocks: Sequence[Block], kept: Sequence[bool]) -> None:
        self._blocks, self._kept = blocks, kept
        self._befores: dict[int, int] = {}
        self._afters: dict[int, int] = {}

    def stays(self, picture: PagePicture) -> bool:
        """Tell whether a picture is in the article."""
        if picture.is_avatar:
            return False
        home = self.home(picture)
        is_apart = picture.is_embed or picture.is_of_the_page or home in picture.captions
        if home < 0 or (not self._kept[home] and is_apart):
            return self._stays_by_itself(picture)
        return self._kept[home]

    def may_stay(self, block_before: int, block_after: int) -> bool:
        """Tell whether a picture at a place is near enough to the article to be asked about."""
        first, last = self._span
        return first - _OUT_OF_SIGHT <= block_after and block_before <= last + _OUT_OF_SIGHT

    def home(self, picture: PagePicture) -> int:
        """Return the block whose paragraph contains a picture, or -1."""
        if picture.is_in_before and not self._is_passed_over(picture.before):
            return picture.before
        if picture.is_in_after and not self._is_passed_over(picture.after):
            return picture.after
        return -1

    def lies_between(self, block_before: int, block_after: int) -> bool:
        """Tell whether what a reader sees on both sides of a place is kept."""
        before, after = self._seen_before(block_before), self._seen_after(block_after)
        return before >= 0 and self._kept[before] and after < len(self._blocks) and self._kept[after]

    def _stays_by_itself(self, picture: PagePicture) -> bool:
        captions = picture.captions
        if any(self._kept[index] for index in captions):
            return True
        if self._is_of_a_teaser(picture):
            return False
        is_own = picture.is_of_the_page and not picture.is_of_something_else
        if is_own and picture.after in self._around_the_head:
            return True
        before, after = self._seen_before(picture.before), self._seen_after(picture.after)
        while before in captions or self._is_label(before) or self._is_dropped_caption(before):
            before = self._seen_before(before - 1)
        while after in captions or self._is_label(after) or self._is_beside(after, picture):
            after = self._seen_after(after + 1)
        is_followed = before >= 0 and after < len(self._blocks) and self._kept[after]
        if is_followed and (self._kept[before] or (captions and self._is_below_a_line(picture, before, after))):
            return True
        if self._is_below_the_head(picture, before, after):
            return True
        if self._is_above_the_head(picture, after):
            return True
        if before < 0:
            return after == self._first_kept and self._is_nearly_all and not picture.is_of_something_else
        if before < self._first_kept:
            return self._is_on_top(picture, before, after)
        return self._is_last(picture, before, after)

    def _is_of_a_teaser(self, picture: PagePicture) -> bool:
        """Tell whether a picture's box is nothing but a dropped link to what it is of."""
        boxes = zip(picture.starts, picture.ends, strict=True)
        inside = next((range(start, end) for start, end in boxes if end > start), range(0))
        is_captioned = any(self._blocks[index].kind is BlockKind.CAPTION for index in picture.captions)
        if not picture.is_of_something_else or is_captioned or any(self._kept[index] for index in inside):
            return False
        near = range(max(0, inside.start - _COPIES), min(len(self._blocks), inside.stop + _COPIES))
        said = {self._blocks[index].text for index in near if self._kept[index]}  # a card may say it once more
        dropped = (self._blocks[index] for index in inside if self._blocks[index].text not in said)
        return any(block.link_share > _BUTTON and block.word_count >= _FEWEST_OF_A_TITLE for block in dropped)

    @cached_property
    def _is_nearly_all(self) -> bool:
        """Whether hardly anything of the page is dropped: a note in Markdown, an article without a page around it."""
        words = [block.word_count for block in self._blocks]
        return sum(one for one, is_kept in zip(words, self._kept, strict=True) if is_kept) >= _NEARLY_ALL * sum(words)

    def _is_passed_over(self, index: int) -> bool:
        """Tell whether a block is dropped and no reader would see it anyway."""
        block = self._blocks[index]
        return not self._kept[index] and (block.is_hidden or not block.word_count)

    def _is_label(self, index: int) -> bool:
        """Tell whether a dropped block does not end the kept text: a label of an advertisement, a number, a button."""
        if not 0 <= index < len(self._blocks) or self._kept[index]:
            return False
        block = self._blocks[index]
        is_label = block.text.strip(" :-–—").lower() in ADVERT_LABELS
        return is_label or block.path.endswith("/button") or _COUNT.fullmatch(block.text) is not None

    def _is_dropped_caption(self, index: int) -> bool:
        """Tell whether a block is another picture's caption, left out by taste: pictures come in rows."""
        is_there = 0 <= index < len(self._blocks) and not self._kept[index]
        return is_there and self._blocks[index].kind is BlockKind.CAPTION

    def _is_beside(self, index: int, picture: PagePicture) -> bool:
        return (index in picture.credits and not self._kept[index]) or self._is_dropped_caption(index)

    def _is_on_top(self, picture: PagePicture, before: int, after: int) -> bool:
        """Tell whether only a byline separates a picture from the headline above and the first passage below it."""
        first = self._first_kept
        if not before < after <= first or first == len(self._blocks):
            return False
        if self._blocks[before].kind is not BlockKind.HEADING and picture.is_of_something_else:
            return False
        for index in range(first - 1, max(-1, first - 1 - _FAR), -1):
            block = self._blocks[index]
            if block.kind is BlockKind.HEADING and (index > before or block.level <= self._head_level):
                return index <= before
            if block.kind is BlockKind.HEADING and picture.is_of_something_else:
                return False
            if block.kind is BlockKind.CAPTION or index in picture.captions:
                continue
            if block.word_count > _BYLINE_WORDS:
                return False
        return False

    def _is_below_a_line(self, picture: PagePicture, before: int, after: int) -> bool:
        """Tell whether only a dropped line ("Main article: Boats") separates a captioned picture from the article."""
        if picture.is_of_something_else or not picture.ends or after >= picture.ends[:_BOX_HEIGHT][-1]:
            return False
        for index in range(before, max(-1, before - _MOST_LINES - 1), -1):
            if self._kept[index]:
                return True
            if self._blocks[index].word_count > _BYLINE_WORDS:
                return False
        return False

    def _is_below_the_head(self, picture: PagePicture, before: int, after: int) -> bool:
        """Tell whether only a byline parts a picture from the standfirst above it and from the text below it."""
        if picture.is_of_something_else:
            return False
        top = next((index for index in range(before, max(-1, before - _BETWEEN), -1) if not self._is_line(index)), -1)
        below = range(after, min(len(self._blocks), after + _FAR))
        text = next((index for index in below if not self._is_line(index)), None)
        if top != self._first_kept or text is None or not self._kept[text]:
            return False
        if any(map(self._is_headline, range(max(0, top - _MOST_ABOVE), top + 1))):
            return True
        return self._kept[after] and bool(picture.ends) and after < picture.ends[:_BOX_HEIGHT][-1]

    def _is_line(self, index: int) -> bool:
        """Tell whether a block is dropped, and may be a byline's, or one of the buttons that share the article."""
        block = self._blocks[index]
        most = _BYLINE_WORDS if block.link_share <= _BUTTON else _BUTTON_WORDS
        return block.word_count <= most and not self._kept[index] and block.kind is not BlockKind.HEADING

    @cached_property
    def _around_the_head(self) -> range:
        """The blocks before which the page's own picture stays: from above the headline to the second passage."""
        first = self._first_kept
        above = range(first, max(-1, first - _FARTHEST), -1)
        head = next((index for index in above if index < len(self._blocks) and self._is_headline(index)), first)
        second = next((index for index in range(first + 1, len(self._blocks)) if self._kept[index]), first)
        return range(head - _MOST_ABOVE, second + 1)

    def _is_headline(self, index: int) -> bool:
        block = self._blocks[index]
        return block.kind is BlockKind.HEADING and block.level <= self._head_level

    def _is_above_the_head(self, picture: PagePicture, after: int) -> bool:
        """Tell whether a picture begins the box of the article: directly above its headline, with the first passage."""
        if picture.is_of_something_else or after >= len(self._blocks) or after >= self._first_kept:
            return False
        head = self._blocks[after]
        if head.kind is not BlockKind.HEADING or head.level != 1 or self._first_kept - after > _FAR:
            return False
        boxes = zip(picture.starts, picture.ends, strict=True)
        return any(start == min((after, *picture.captions)) and end > self._first_kept for start, end in boxes)

    def _is_last(self, picture: PagePicture, before: int, after: int) -> bool:
        """Tell whether a picture is directly beside the last passage, and belongs to nothing after it."""
        if before != self._last_kept or picture.is_of_something_else:
            return False
        around = next((depth for depth, start in enumerate(picture.starts) if start <= before), None)
        if around is None or around >= picture.alone:
            return False
        if after >= len(self._blocks) or picture.captions or self._blocks[after].word_count <= _LABEL_WORDS:
            return True
        return after >= picture.ends[around]

    @cached_property
    def _first_kept(self) -> int:
        """The first kept block that is not a headline; one past the last for none."""
        found = (
            index
            for index, block in enumerate(self._blocks)
            if self._kept[index] and not (block.kind is BlockKind.HEADING and block.level == 1)
        )
        return next(found, len(self._blocks))

    @cached_property
    def _head_level(self) -> int:
        """The level of a headline: 2 on pages that have no other."""
        is_headed = any(block.kind is BlockKind.HEADING and block.level == 1 for block in self._blocks)
        return 1 if is_headed else 2

    @cached_property
    def _last_kept(self) -> int:
        return next((index for index in range(len(self._kept) - 1, -1, -1) if self._kept[index]), -1)

    @cached_property
    def _span(self) -> tuple[int, int]:
        """The first and the last kept block; of a page without any, no place is near."""
        first = next((index for index, is_kept in enumerate(self._kept) if is_kept), len(self._kept) + _OUT_OF_SIGHT)
        return first, self._last_kept

    def _seen_before(self, index: int) -> int:
        """Return the last block, up to this one, that a reader sees or that is kept; -1 for none."""
        passed = []
        while index >= 0 and index not in self._befores and self._is_passed_over(index):
            passed.append(index)
            index -= 1
        index = self._befores.get(index, index)
        self._befores.update(dict.fromkeys(passed, index))
        return index

    def _seen_after(self, index: int) -> int:
        """Return the first block, from this one on, that a reader sees or that is kept; one past the last for none."""
        passed = []
        while index < len(self._blocks) and index not in self._afters and self._is_passed_over(index):
            passed.append(index)
            index += 1
        index = self._afters.get(index, index)
        self._afters.update(dict.fromkeys(passed, index))
        return index
