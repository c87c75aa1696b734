"""Which pictures between blocks belong to the article: those in its middle, and the first and the last one.

A picture has no words by which anybody has chosen it. In the middle it stays when what stands on both sides of it does,
labels and its own caption passed over. Above the first passage it stays below the headline, with at most a byline
between; behind the last one it stays directly beside it. Portraits of authors and teasers' pictures are neither.
"""

import re
from collections.abc import Sequence
from functools import cached_property
from itertools import islice

from extractors.blocks.block import Block, BlockKind
from extractors.blocks.segmenting import Segmentation
from extractors.blocks.tree import Element
from extractors.pages.hosts import spoken_host

# What stands beside an advertisement and says so, in the languages that the collections have; chosen by hand.
_ADVERT_LABELS = frozenset(
    "ad ads advert advertisement advertising anzeige werbung publicité publicidad pubblicità publicidade annonce "
    "reklama реклама διαφήμιση advertentie annons reklam 広告 广告 廣告 إعلان sponsored".split()
)
_PICTURE_BOX = re.compile(
    r"(?:^|[\s_-])(?:caption|thumb|thumbinner|image|img|photo|picture|media|figure|captioned)(?:$|[\s_-])",
    re.IGNORECASE,
)
_PORTRAIT = re.compile(
    r"avatar|author|byline|profile|headshot|logo|(?:^|[\s_/.-])(?:icon|badge|emoji)s?(?:$|[\s_/.-])", re.IGNORECASE
)
_ELSEWHERE = frozenset("nav aside footer form li button".split())
_IMAGE_FILE = re.compile(r"\.(?:jpe?g|png|gif|webp|avif)(?:$|\?)|/wiki/\w+:", re.IGNORECASE)
# All by hand.
_BOX_HEIGHT = 4  # elements from a picture up to its box
_MOST_CAPTIONS = 3  # blocks in a picture's box
_LONGEST_CAPTION = 60  # words
_LOOKED_INTO = 200  # elements of a box
_FAR = 8  # blocks from the headline to the first passage
_BYLINE_WORDS = 30  # of each
_MOST_LINES = 2  # dropped ones above a picture
_LABEL_WORDS = 6  # of what follows the last picture: "Advertisement", "Tags: boats", "Share this"
_CREDIT_WORDS = 15
_SMALLEST = 100  # pixels


class PicturePlaces:
    """The places between a page's blocks, given which are kept."""

    def __init__(
        self, cut: Segmentation, kept: Sequence[bool], texts: dict[Element, int], tails: dict[Element, int]
    ) -> None:
        self._blocks = cut.blocks
        self._slots = cut.slots
        self._kept = kept
        self._texts = texts
        self._tails = tails
        self._boxes: dict[Element, frozenset[int]] = {}

    def is_passed_over(self, index: int) -> bool:
        """Tell whether a block is dropped, and nothing that a reader sees."""
        block: Block = self._blocks[index]
        return not self._kept[index] and (block.is_hidden or not block.word_count)

    def stays(self, element: Element, block_before: int, block_after: int) -> bool:
        """Tell whether a picture between two blocks (-1 for none) is kept."""
        captions = self._captions(element)
        if any(self._kept[index] for index in captions):
            return True
        before, after = self._seen_before[block_before + 1], self._seen_after[block_after]
        while before in captions or self._is_label(before) or self._is_dropped_caption(before):
            before = self._seen_before[before]
        while after in captions or self._is_label(after) or self._is_beside(after, element):
            after = self._seen_after[after + 1]
        is_followed = before >= 0 and after < len(self._blocks) and self._kept[after]
        if is_followed and (self._kept[before] or (captions and self._is_below_a_line(element, before, after))):
            return True
        if before < 0:
            return False
        if before < self._first_kept:
            return self._is_on_top(element, before, after)
        return self._is_last(element, before, after, captions)

    def lies_between(self, block_before: int, block_after: int) -> bool:
        """Tell whether what a reader sees on both sides of a place is kept."""
        before, after = self._seen_before[block_before + 1], self._seen_after[block_after]
        return before >= 0 and self._kept[before] and after < len(self._blocks) and self._kept[after]

    def _is_label(self, index: int) -> bool:
        """Tell whether a dropped block only says that an advertisement stands there: no end of what is kept."""
        if not 0 <= index < len(self._blocks) or self._kept[index]:
            return False
        return self._blocks[index].text.strip(" :-–—").lower() in _ADVERT_LABELS

    def _is_dropped_caption(self, index: int) -> bool:
        """Tell whether a block is another picture's caption, left out by taste: pictures stand in rows."""
        return (
            0 <= index < len(self._blocks) and not self._kept[index] and self._blocks[index].kind is BlockKind.CAPTION
        )

    def _is_beside(self, index: int, element: Element) -> bool:
        return self._is_credit(index, element) or self._is_dropped_caption(index)

    def _is_credit(self, index: int, element: Element) -> bool:
        """Tell whether a dropped line below a map or a film only leads to where it comes from: "View larger map"."""
        host = spoken_host(element.get("src") or element.get("data-src") or "")
        place = ".".join(host.split(".")[-2:])
        if not place or not 0 <= index < len(self._blocks) or self._kept[index]:
            return False
        if self._blocks[index].word_count > _CREDIT_WORDS:
            return False
        links = {next((outer for outer in slot.element.iter("a")), slot.element) for slot in self._slots[index]}
        return any(spoken_host(link.get("href") or "").endswith(place) for link in links)

    def _is_on_top(self, element: Element, before: int, after: int) -> bool:
        """Tell whether nothing but a byline parts a picture from the headline above and the first passage below it."""
        first = self._first_kept
        if not before < after <= first or first == len(self._blocks):
            return False
        if self._blocks[before].kind is not BlockKind.HEADING and _is_of_something_else(element):
            return False
        for index in range(first - 1, max(-1, first - 1 - _FAR), -1):
            block = self._blocks[index]
            if block.kind is BlockKind.HEADING:
                return block.level == 1 and index <= before
            if block.word_count > _BYLINE_WORDS:
                return False
        return False

    def _is_below_a_line(self, element: Element, before: int, after: int) -> bool:
        """Tell whether only a dropped line ("Main article: Boats") parts a picture with a caption from the article."""
        if _is_of_something_else(element):
            return False
        around = set(self._slots[after][0].element.iterancestors())
        if not any(outer in around for outer in islice(element.iterancestors(), _BOX_HEIGHT)):
            return False
        for index in range(before, max(-1, before - _MOST_LINES - 1), -1):
            if self._kept[index]:
                return True
            if self._blocks[index].word_count > _BYLINE_WORDS:
                return False
        return False

    def _is_last(self, element: Element, before: int, after: int, captions: frozenset[int]) -> bool:
        """Tell whether a picture stands directly beside the last passage, and belongs to nothing that follows."""
        if before != self._last_kept or _is_of_something_else(element):
            return False
        slot = self._slots[before][-1]
        around = set(slot.element.iterancestors())
        box = element
        for _ in range(_BOX_HEIGHT):
            outer = box.getparent()
            if outer is None or outer in around:
                break
            box = outer
        if box.getparent() not in around or not self._blocks_in(box) <= captions:
            return False
        if after >= len(self._blocks) or captions or self._blocks[after].word_count <= _LABEL_WORDS:
            return True
        behind = self._slots[after][0].element
        return not any(outer is box.getparent() for outer in behind.iterancestors())

    @cached_property
    def _first_kept(self) -> int:
        """The first kept block that is no headline; one past the last for none."""
        found = (
            index
            for index, block in enumerate(self._blocks)
            if self._kept[index] and not (block.kind is BlockKind.HEADING and block.level == 1)
        )
        return next(found, len(self._blocks))

    @cached_property
    def _last_kept(self) -> int:
        return max((index for index, is_kept in enumerate(self._kept) if is_kept), default=-1)

    @cached_property
    def _seen_before(self) -> list[int]:
        """For each block, the last one before it that a reader sees or that is kept; -1 for none."""
        seen = [-1]
        for index in range(len(self._blocks)):
            seen.append(seen[-1] if self.is_passed_over(index) else index)
        return seen

    @cached_property
    def _seen_after(self) -> list[int]:
        """For each block, the first one from it on that a reader sees or that is kept; one past the last for none."""
        seen = [len(self._blocks)] * (len(self._blocks) + 1)
        for index in range(len(self._blocks) - 1, -1, -1):
            seen[index] = seen[index + 1] if self.is_passed_over(index) else index
        return seen

    def _captions(self, element: Element) -> frozenset[int]:
        """Return the blocks that belong to a picture or a film: its caption, what a browser without films shows."""
        inside = self._blocks_in(element) if len(element) or element.text else frozenset()
        figure = next(element.iterancestors("figure"), None)
        if figure is not None:
            return inside | self._blocks_in(figure)
        for outer in islice(element.iterancestors(), _BOX_HEIGHT):
            if _PICTURE_BOX.search(outer.get("class") or ""):
                found = self._blocks_in(outer)
                words = sum(self._blocks[index].word_count for index in found)
                if len(found) > _MOST_CAPTIONS or words > _LONGEST_CAPTION:
                    break
                inside |= found
        return inside

    def _blocks_in(self, outer: Element) -> frozenset[int]:
        """Return the blocks in an element; each is looked through once, however many pictures it holds."""
        found = self._boxes.get(outer)
        if found is None:
            inside = set(outer.iter() if outer.tag == "figure" else islice(outer.iter(), _LOOKED_INTO))
            texts = {self._texts[inner] for inner in inside if inner in self._texts}
            tails = {self._tails[inner] for inner in inside if inner in self._tails and inner is not outer}
            found = self._boxes[outer] = frozenset(texts | tails)
        return found


def _is_of_something_else(element: Element) -> bool:
    """Tell whether a picture is an author's portrait, a sign, or what a link to another page shows."""
    for name in ("width", "height"):
        size = (element.get(name) or "").strip().removesuffix("px")
        if size.isdecimal() and int(size[:6]) < _SMALLEST:
            return True
    if _PORTRAIT.search(element.get("src") or ""):
        return True
    for number, outer in enumerate((element, *element.iterancestors())):
        if outer.tag in _ELSEWHERE:
            return True
        if outer.tag == "a" and not _IMAGE_FILE.search(outer.get("href") or ""):
            return True
        if number <= 2 and _PORTRAIT.search(f"{outer.get('class') or ''} {outer.get('alt') or ''}"):
            return True
    return False
