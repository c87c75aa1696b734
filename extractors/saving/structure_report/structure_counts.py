"""Counts the structure inside a page's kept blocks, or in any HTML as a whole: what a saved article may lose.

The count does not depend on how an article is composed: it goes through the page's own tree once and checks for each
heading, list, table… whether kept text is inside it. The same walk counts a saved body and an extractor's own HTML.

What counts as one:

    list       with text in an item of its own; not a row of teasers, whose items are parts of the page with headings
    table      of data, not one that lays out a page
    image      with kept text on both sides of it or of its figure, or in the same paragraph, or for its caption
    caption    of a picture, a table, a quote or code, not of a film
    footnote   a block that a number or a letter in the text leads to
    link       out of the page, one run of text with the same target

The head of a thread's post, its author and date, is neither heading nor list: it becomes one line on purpose.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from lxml import etree

from extractors.blocks.block import BlockKind
from extractors.blocks.notes.note_links import NOTE_NAME, label_of
from extractors.blocks.segmenting import Segmentation, segment_body
from extractors.blocks.tags import BLOCK_TAGS, HEADING_LEVELS, SKIPPED_TAGS
from extractors.blocks.text_inside import has_text_inside
from extractors.blocks.tree import Element, parse_html
from extractors.pages.page import Page
from extractors.roles.posts import post_lines
from extractors.saving.compose.element_roles import CAPTIONED_TAGS, is_data_table
from extractors.saving.compose.links import Links
from extractors.saving.compose.page_pictures import SAVED, PagePictures
from extractors.saving.compose.picture_places import is_avatar
from extractors.saving.compose.picture_sources import picture
from extractors.saving.structure_report.survival import StructureCounts

_LISTS = frozenset({"ul", "ol", "menu", "dl"})
_ITEMS = frozenset({"li", "dt", "dd"})
_HOLDERS = frozenset({"figure", "table"})
_CODE = frozenset({"pre", "listing", "xmp"})


def count_kept(page: Page, kept: Sequence[bool], segmentation: Segmentation) -> StructureCounts:
    """Return the structure inside the kept blocks of a page that is already cut into blocks."""
    return _count(segmentation, kept, page, is_whole=False)


def count_html(page: Page, html: str) -> StructureCounts:
    """Return the structure in a saved body, or in an extractor's own HTML for a page."""
    segmentation = segment_body(parse_html(html))
    kept = [True] * len(segmentation.blocks)
    return _count(segmentation, kept, page, is_whole=True)


@dataclass(slots=True)
class _Image:
    """A picture that waits for the next block."""

    element: Element
    block_before: int
    block_after: int = -1
    is_captioned: bool = False


@dataclass(slots=True)
class _Holder:
    """An open figure or table: how many pictures came before it, and how many of its captions are kept."""

    first_image: int
    captions: int = 0


@dataclass(slots=True)
class _Reference:
    """A link within the page: its block, its target, and its text."""

    block: int
    name: str
    pieces: list[str] = field(default_factory=list)


def _count(segmentation: Segmentation, kept: Sequence[bool], page: Page, *, is_whole: bool) -> StructureCounts:
    walk = _Walk(segmentation, kept, page, is_whole=is_whole)
    walk.run()
    images = sum(is_whole or walk.is_inside(image) for image in walk.images)
    return StructureCounts(**walk.counts, images=images, footnotes=walk.note_count())


class _Walk:
    def __init__(
        self,
        segmentation: Segmentation,
        kept: Sequence[bool],
        page: Page,
        *,
        is_whole: bool,
    ) -> None:
        names = ("headings", "lists", "tables", "code_blocks", "captions", "formulas", "links")
        self.counts: dict[str, int] = dict.fromkeys(names, 0)
        self.images: list[_Image] = []
        self._segmentation = segmentation
        self._kept = kept
        self._links = Links(page.url, segmentation.body)
        self._pictures = PagePictures(page, self._links)
        self._is_whole = is_whole  # then every table counts: layout tables are already gone
        self._texts: dict[Element, int] = {}
        self._tails: dict[Element, int] = {}
        for index, slots in enumerate(segmentation.slots):
            for slot in slots:
                if slot.text.strip():
                    (self._tails if slot.is_tail else self._texts)[slot.element] = index
        lines = {} if is_whole else post_lines(segmentation, kept)
        self._joined = {index for pair in lines.items() if pair[1] is not None for index in pair}  # one line when saved
        self._kept_texts = 0  # number so far
        self._begun: list[int] = []  # their number when each open element began
        self._lists: list[int] = []  # their number in the direct items of each open list
        self._items: list[bool] = []  # for each open list, whether a direct item is open
        self._teasers: list[bool] = []  # for each open list, whether a direct item contains a heading
        self._holders: list[_Holder] = []
        self._anchors: list[Element] = []  # the open links
        self._link: tuple[Element | None, str, int] = (None, "", -1)
        self._names: list[str] = []  # of targets whose text is still to come
        self._places: dict[str, int] = {}
        self._references: list[_Reference] = []
        self._last_seen = -1
        self._waiting: list[_Image] = []
        self._figures: dict[Element, range] = {}

    def run(self) -> None:
        """Go through the tree once."""
        events = etree.iterwalk(self._segmentation.body, events=("start", "end"))
        skipped = SKIPPED_TAGS | {"noscript"}
        skipped -= {tag for tag in ("noscript", "template") if self._has_text(tag)}
        for event, element in events:
            if event == "start":
                if element.tag in skipped:
                    events.skip_subtree()
                self._begun.append(self._kept_texts)
                if element.tag not in skipped:
                    self._start(element)
            else:
                begun = self._begun.pop()
                if element.tag not in skipped:
                    self._end(element, has_text=self._kept_texts > begun)
                if element in self._tails:
                    self._take(element.tail or "", self._tails[element])

    def _has_text(self, tag: str) -> bool:
        return has_text_inside(self._segmentation.body, tag, self._texts, self._tails)

    def _start(self, element: Element) -> None:
        tag = element.tag
        if (name := element.get("id") or (element.get("name") if tag == "a" else None)) is not None:
            self._names.append(name)
        if tag in _LISTS:
            self._lists.append(0)
            self._items.append(False)
            self._teasers.append(False)
        elif tag in _ITEMS and self._items:
            self._items[-1] = True
        elif tag == "a":
            self._anchors.append(element)
        elif tag in _HOLDERS:
            self._holders.append(_Holder(len(self.images)))
        elif tag == "img" and self._is_shown(element):
            image = _Image(element, self._last_seen)
            self.images.append(image)
            self._waiting.append(image)
        if element in self._texts:
            self._take(element.text or "", self._texts[element])

    def _is_shown(self, image: Element) -> bool:
        if self._is_whole and (image.get("src") or "").startswith(SAVED):
            return True
        if is_avatar(image):
            return False  # left out on purpose
        return picture(image, self._links, self._pictures) is not None

    def _end(self, element: Element, *, has_text: bool) -> None:
        tag = str(element.tag)
        if tag in _LISTS:
            self._items.pop()
            is_of_teasers = self._teasers.pop() and tag != "ol"
            self.counts["lists"] += self._lists.pop() > 0 and not is_of_teasers
        elif tag == "a" and self._anchors:
            self._anchors.pop()
        elif tag in _HOLDERS:
            holder = self._holders.pop()
            if holder.captions:
                self._end_captioned(element, holder)
        if not has_text:
            return
        if tag in HEADING_LEVELS:
            self.counts["headings"] += 1
            self._teasers[-1:] = [True] * len(self._teasers[-1:])
        elif tag == "table":
            self.counts["tables"] += self._is_table(element)
        elif tag in _CODE:
            self.counts["code_blocks"] += 1
        elif tag == "math":
            self.counts["formulas"] += 1
        elif tag in ("figcaption", "caption") and self._holders:
            self._holders[-1].captions += 1

    def _end_captioned(self, element: Element, holder: _Holder) -> None:
        inside = self.images[holder.first_image :]
        for image in inside:
            image.is_captioned = True
        if element.tag == "table" or inside or any(True for _ in element.iterdescendants(*CAPTIONED_TAGS)):
            self.counts["captions"] += holder.captions

    def _is_table(self, element: Element) -> bool:
        return self._is_whole or is_data_table(element)

    def _take(self, text: str, index: int) -> None:
        block, is_kept = self._segmentation.blocks[index], self._kept[index]
        if is_kept or not (block.is_hidden or not block.word_count):
            for image in self._waiting:
                image.block_after = index
            self._waiting = []
            self._last_seen = index
        if not is_kept:
            self._names = []
            return
        for name in self._names:
            self._places.setdefault(name, index)
        self._names = []
        if index not in self._joined:
            self._kept_texts += 1
            if self._items and self._items[-1]:
                self._lists[-1] += 1
        self._take_link(text, index)

    def _take_link(self, text: str, index: int) -> None:
        anchor = self._anchors[-1] if self._anchors else None
        href = self._links.resolved(anchor.get("href")) if anchor is not None else ""
        last_anchor, last_href, last_index = self._link
        is_new = href != last_href or (anchor is not last_anchor and index != last_index)
        self._link = (anchor, href, index)
        if href.startswith("#"):
            if is_new:
                self._references.append(_Reference(index, href[1:]))
            self._references[-1].pieces.append(text)
        elif href and is_new:
            self.counts["links"] += 1

    def is_inside(self, image: _Image) -> bool:
        """Tell whether a picture is inside the kept blocks."""
        if image.is_captioned:
            return True
        home = _block_around(image.element)
        slots = self._segmentation.slots
        ends = (image.block_before, -1), (image.block_after, 0)  # a neighbouring block, and its nearest piece
        beside = [self._kept[i] for i, piece in ends if i >= 0 and _block_around(slots[i][piece].element) is home]
        if beside:
            return any(beside)
        return self._is_kept_beyond(image, image.block_before, -1) and self._is_kept_beyond(image, image.block_after, 1)

    def _is_kept_beyond(self, image: _Image, at: int, step: int) -> bool:
        """Tell whether the next block outside a picture's own figure is kept."""
        own = self._blocks_of(next(image.element.iterancestors("figure"), None))
        if at in own:
            at = own.start - 1 if step < 0 else own.stop
        return 0 <= at < len(self._kept) and self._kept[at]

    def _blocks_of(self, figure: Element | None) -> range:
        """Return the blocks in a figure; each figure is searched once, however many pictures it holds."""
        if figure is None:
            return range(0)
        if figure not in self._figures:
            inside = tuple(figure.iter())
            own = {self._texts[one] for one in inside if one in self._texts}
            own |= {self._tails[one] for one in inside[1:] if one in self._tails}
            self._figures[figure] = range(min(own), max(own) + 1) if own else range(0)
        return self._figures[figure]

    def note_count(self) -> int:
        """Return how many blocks are notes that a number or a letter in the text links to."""
        goes_to: dict[int, set[int]] = {}
        for reference in self._references:
            goes_to.setdefault(reference.block, set()).add(self._places.get(reference.name, -1))
        notes = set()
        for reference in self._references:
            target = self._places.get(reference.name, -1)
            if target <= reference.block or not label_of("".join(reference.pieces)):
                continue
            if self._segmentation.blocks[target].kind is BlockKind.HEADING:
                continue
            if NOTE_NAME.search(reference.name) or reference.block in goes_to.get(target, ()):
                notes.add(target)
        return len(notes)


def _block_around(element: Element) -> Element:
    while element.tag not in BLOCK_TAGS and (parent := element.getparent()) is not None:
        element = parent
    return element
