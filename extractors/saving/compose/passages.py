"""Gathers the contents of a page's kept blocks from the page's own tree.

One walk, in reading order. The slots recorded while segmenting tell which block a piece of text belongs to. An element
without text of its own (a line break, a picture) belongs to a block if it is between two of its pieces, or beside one
in the same paragraph; about pictures between blocks the person decides, or `editing.picture_rule`.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from lxml import etree

from extractors.blocks.block import BlockKind
from extractors.blocks.segmenting import Segmentation
from extractors.blocks.tags import BLOCK_TAGS, CONTROL_TAGS, SKIPPED_TAGS
from extractors.blocks.text_inside import has_text_inside
from extractors.blocks.tree import Element
from extractors.editing.page_picture import PagePicture
from extractors.editing.picture_rule import PictureRule
from extractors.saving.compose.element_roles import Structure, called_heading
from extractors.saving.compose.embeds import EMBED_TAGS, embed_link, is_embed
from extractors.saving.compose.emoji import emoji
from extractors.saving.compose.inline import Break, Cell, Formula, Inline, Picture, Text
from extractors.saving.compose.links import Links
from extractors.saving.compose.page_pictures import PagePictures
from extractors.saving.compose.picture_names import PictureNames
from extractors.saving.compose.picture_places import PicturePlaces
from extractors.saving.compose.picture_signs import signs_of
from extractors.saving.compose.picture_sources import file_names, is_same, is_small, picture, width_said

_CELL_TAGS = ("td", "th")
_MAY_EMBED = EMBED_TAGS | {"script"}
_MOST_AROUND = 4  # elements around a picture, up to its paragraph
_AROUND_PICTURES = frozenset("img a span picture b strong em i font".split())
_LONE_TAGS = frozenset({"br", "img", "hr"})
_WITHIN_BLOCKS = CONTROL_TAGS | {"br"}
_WAITING_TAGS = _LONE_TAGS | CONTROL_TAGS


@dataclass(slots=True)
class Passage:
    """The contents of one kept block, or of one picture between blocks, for the article.

    Attributes:
        index: the block's, or that of the block before the picture.
        kind: its kind in the article.
        level: the level for that kind.
        containers: the page's elements around it that give structure, outermost first.
        is_placed_by_hand: whether the person chose its kind, so that it stands alone and not in its containers.
        inlines: its text and pictures as they are in the tree, white space included.
        source: the element it begins in.
        anchors: the places in it that links in the article go to.
        anchor_id: the id by which links reach it, or "".
        is_note: whether it is a footnote's text.
        is_block: whether it is a block of the page, not a picture or a rule between two.
        is_rule: whether it is a line drawn between two parts.
    """

    index: int
    kind: BlockKind
    level: int
    source: Element
    containers: tuple[Element, ...] = ()
    is_placed_by_hand: bool = False
    inlines: list[Inline] = field(default_factory=list)
    anchors: list[str] = field(default_factory=list)
    anchor_id: str = ""
    is_note: bool = False
    is_block: bool = True
    is_rule: bool = False


@dataclass(slots=True)
class _Unassigned:
    """An element without text, waiting to be assigned to a block."""

    element: Element
    place: int
    block_before: int
    block_after: int = -1


def gather(
    segmentation: Segmentation,
    kept: Sequence[bool],
    links: Links,
    held: PagePictures,
    chosen: Mapping[str, bool] | None = None,
    alt_texts: Mapping[str, str] | None = None,
) -> list[Passage]:
    """Return the passages of the kept blocks in order, including pictures between them.

    Args:
        segmentation: the page, cut into blocks.
        kept: for every block, whether it is in the article.
        links: the page's addresses.
        held: the pictures that came with the page.
        chosen: by picture name, whether the person keeps it; others follow the rule.
        alt_texts: by picture name, what the person wrote in place of what the page says.
    """
    gathering = _Gathering(segmentation, kept, Structure(segmentation.body, links), links, held)
    gathering.walk()
    gathering.place_pictures_and_rules(chosen or {}, alt_texts or {})
    return [passage for _, passage in sorted(gathering.found.items())]


def pictures_between(segmentation: Segmentation, links: Links, held: PagePictures) -> tuple[PagePicture, ...]:
    """Return the pictures between a page's blocks, in the order of the page."""
    nothing = [False] * len(segmentation.blocks)
    gathering = _Gathering(segmentation, nothing, Structure(segmentation.body, links), links, held)
    gathering.walk()
    return tuple(placed for _, placed, _ in gathering.pictures(with_names=True))


class _Gathering:
    def __init__(
        self,
        segmentation: Segmentation,
        kept: Sequence[bool],
        structure: Structure,
        links: Links,
        held: PagePictures,
    ) -> None:
        self.found: dict[tuple[int, int], Passage] = {}  # by (block index, 0), or (block before, number) for others
        self._blocks = segmentation.blocks
        self._body = segmentation.body
        self._kept = kept
        self._structure = structure
        self._links = links
        self._held = held
        self._texts: dict[Element, int] = {}
        self._tails: dict[Element, int] = {}
        for index, slots in enumerate(segmentation.slots):
            for slot in slots:
                (self._tails if slot.is_tail else self._texts)[slot.element] = index
        self._order: dict[Element, int] = {}  # of the page's elements
        self._places = PicturePlaces(segmentation, self._texts, self._tails, self._order)
        self._rule = PictureRule(segmentation.blocks, kept)
        self._waiting: list[_Unassigned] = []
        self._between: list[_Unassigned] = []
        self._anchors: list[str] = []
        self._is_new_line = False  # a line element has begun since the last text
        self._last_place: dict[int, int] = {}
        self._cells: dict[int, Element | None] = {}
        self._last_block = -1
        self._place = 0

    def walk(self) -> None:
        """Go through the page once and fill `found`."""
        texts, tails, order = self._texts, self._tails, self._order
        skipped = SKIPPED_TAGS - {"template"} if self._has_text("template") else SKIPPED_TAGS
        if not self._has_text("noscript"):
            skipped |= {"noscript"}
        events = etree.iterwalk(self._body, events=("start", "end"))
        for event, element in events:
            tag = element.tag
            if event == "start":
                order[element] = len(order)
                if tag in BLOCK_TAGS:
                    self._is_new_line = True
                if tag in _MAY_EMBED and is_embed(element, str(tag)):
                    self._waiting.append(_Unassigned(element, self._place, self._last_block))
                if tag in skipped:
                    events.skip_subtree()
                    continue
                if tag in _WAITING_TAGS:
                    self._drop_small_copy(element)
                    self._waiting.append(_Unassigned(element, self._place, self._last_block))
                if (name := element.get("id") or (element.get("name") if tag == "a" else None)) is not None:
                    self._anchors.append(name)
                if tag == "math" and self._add_formula(element):
                    events.skip_subtree()
                elif element in texts:
                    self._add(texts[element], element, element.text or "")
            elif element in tails:
                parent = element.getparent()
                self._add(tails[element], parent if parent is not None else self._body, element.tail or "")
        self._between += [lone for lone in self._waiting if lone.element.tag not in _WITHIN_BLOCKS]

    def _drop_small_copy(self, element: Element) -> None:
        """Drop the last picture if it is a blurred stand-in for the next one."""
        last = self._waiting[-1] if self._waiting else None
        if last is None or element.tag != "img" or last.element.tag != "img" or last.place != self._place:
            return
        if is_small(last.element) and not file_names(last.element).isdisjoint(file_names(element)):
            self._waiting.pop()

    def _has_text(self, tag: str) -> bool:
        return has_text_inside(self._body, tag, self._texts, self._tails)

    def _passage(self, index: int, holder: Element) -> Passage:
        passage = self.found.get((index, 0))
        if passage is None:
            block = self._blocks[index]
            containers = self._structure.containers(holder)
            if block.kind is BlockKind.TABLE_ROW:
                while containers and containers[-1].tag != "tr" and any(outer.tag == "tr" for outer in containers):
                    containers = containers[:-1]
            level = called_heading(holder) if block.kind is BlockKind.PARAGRAPH else 0
            kind = BlockKind.HEADING if level else block.kind
            passage = Passage(index, kind, level or block.level, holder, containers)
            self.found[index, 0] = passage
        return passage

    def _arrived_between(self, index: int) -> list[_Unassigned]:
        """Note that text of a block comes next; return what lies between it and the block's previous text."""
        since = self._last_place.get(index)
        between: list[_Unassigned] = []
        while since is not None and self._waiting and self._waiting[-1].place >= since:
            between.append(self._waiting.pop())
        if index != self._last_block:
            for lone in self._waiting:
                lone.block_after = lone.block_after if lone.block_after >= 0 else index
            if not self._blocks[index].is_hidden:  # a hidden aside may interrupt a block
                self._between += [lone for lone in self._waiting if lone.element.tag not in _WITHIN_BLOCKS]
                self._waiting = []
        self._place += 1
        self._last_place[index] = self._place
        self._last_block = index
        return between[::-1]

    def _add(self, index: int, holder: Element, text: str) -> None:
        between = self._arrived_between(index)
        if not self._kept[index]:
            self._anchors = []
            return
        passage = self._passage(index, holder)
        passage.anchors += self._anchors
        self._anchors = []
        self._add_between(passage, between)
        if passage.kind is BlockKind.TABLE_ROW:
            self._enter_cell(passage, holder)
        if self._is_new_line and passage.kind is BlockKind.CODE and passage.inlines:
            passage.inlines.append(Text("\n"))  # as in the ruler: an element of its own in code is a line of its own
        self._is_new_line = False
        passage.inlines.append(Text(text, self._structure.marks(holder)))

    def _add_between(self, passage: Passage, between: list[_Unassigned]) -> None:
        for lone in between:
            if lone.element.tag in ("hr", *_WITHIN_BLOCKS):
                passage.inlines.append(Break())  # it is no rule: rules separate blocks, except in code
                continue
            if passage.kind is BlockKind.TABLE_ROW:
                self._enter_cell(passage, lone.element)
            shown = self._shown(lone.element)
            if shown and lone.element.tag != "img":
                shown = [Break(), *shown, Break()]
            passage.inlines += shown

    def _shown(self, element: Element) -> list[Inline]:
        """Return the picture that an element shows, or a link to what it embeds."""
        if element.tag == "img":
            if (element.get("src") or "") in self._signs:
                return []
            if (sign := emoji(element)) is not None:
                return [Text(sign, self._structure.marks(element))]
            shown = picture(element, self._links, self._held, self._structure.marks(element))
            return [shown] if shown else []
        return embed_link(element, self._links)

    @cached_property
    def _signs(self) -> frozenset[str]:
        return signs_of(self._body)

    def _enter_cell(self, passage: Passage, holder: Element) -> None:
        cell: Element | None = holder
        while cell is not None and cell.tag not in _CELL_TAGS:
            cell = cell.getparent()
        if cell is not None and self._cells.get(passage.index) is not cell:
            self._cells[passage.index] = cell
            passage.inlines.append(Cell(cell))

    def _add_formula(self, math: Element) -> bool:
        """Take a formula as a whole, if all its text belongs to one block."""
        inside = set(math.iter())
        owners = {self._texts[inner] for inner in inside if inner in self._texts}
        owners |= {self._tails[inner] for inner in inside if inner in self._tails and inner is not math}
        if len(owners) != 1:
            return False
        index = owners.pop()
        if self._blocks[index].kind is BlockKind.CODE:
            return False  # code holds only text, and in a page that forgets to close a formula, much else is inside it
        self._order.update((inner, len(self._order)) for inner in math.iterdescendants())
        between = self._arrived_between(index)
        if self._kept[index]:
            passage = self._passage(index, math)
            self._add_between(passage, between)
            if passage.kind is BlockKind.TABLE_ROW:
                self._enter_cell(passage, math)
            passage.inlines.append(Formula(math, "".join(self._texts_in(math)), self._structure.marks(math)))
        return True

    def _texts_in(self, outer: Element) -> Iterator[str]:
        """Yield the pieces of text in an element that belong to blocks."""
        for event, inner in etree.iterwalk(outer, events=("start", "end")):
            if event == "start" and inner in self._texts:
                yield inner.text or ""
            elif event == "end" and inner is not outer and inner in self._tails:
                yield inner.tail or ""

    def pictures(self, *, with_names: bool) -> Iterator[tuple[int, PagePicture, list[Inline]]]:
        """Yield the pictures outside all blocks' text: a number for each, the picture, and what it shows.

        Names take half as long again, so are left out if nobody asks for them. Pictures that the rule leaves out, most
        of a page's, are then skipped early; but not if the page brought pictures, each recorded when it is shown.
        """
        names = PictureNames(self._held) if with_names else None
        is_ruled = not with_names and self._held.is_empty
        for number, lone in enumerate(self._between):
            if lone.element.tag == "hr":
                continue
            if is_ruled:
                if not self._rule.may_stay(lone.block_before, self._behind(lone)):
                    continue
                placed = self._places.placed(lone.element, lone.block_before, self._behind(lone))
                if self._rule.stays(placed) and (shown := self._shown(lone.element)):
                    yield number, placed, shown
                continue
            if shown := self._shown(lone.element):
                placed = self._places.placed(lone.element, lone.block_before, self._behind(lone))
                yield number, names.named(placed, lone.element, shown) if names else placed, shown

    def place_pictures_and_rules(self, chosen: Mapping[str, bool], alt_texts: Mapping[str, str]) -> None:
        """Put the pictures and rules outside all blocks where they belong, or leave them out."""
        for lone in self._between:
            if lone.element.tag == "hr":
                self._place_rule(lone)
        before: dict[int, int] = {}  # by block: how many of its inlines are such pictures
        for number, placed, shown in self._each_once(chosen, alt_texts):
            element = self._between[number].element
            is_above = placed.is_embed or _has_break_behind(element)
            parting: list[Inline] = [Break()] if is_above else []
            home = self._rule.home(placed)
            if home < 0 or not self._kept[home]:
                containers = self._structure.containers(element)
                passage = Passage(placed.before, BlockKind.PARAGRAPH, 0, element, containers, inlines=shown)
                passage.is_block = False
                self.found[placed.before, number + 2] = passage
            elif home == placed.before:
                self.found[home, 0].inlines += [*([Break()] if placed.is_embed else []), *shown]
            else:
                inlines = self.found[home, 0].inlines
                start = before.get(home, 1 if isinstance(inlines[0], Cell) else 0)
                inlines[start:start] = [*shown, *parting]
                before[home] = start + len(shown) + len(parting)

    def _each_once(
        self, chosen: Mapping[str, bool], alt_texts: Mapping[str, str]
    ) -> list[tuple[int, PagePicture, list[Inline]]]:
        """Return the pictures that stay; of one in two sizes, as for telephones, the first, with the larger address."""
        found: list[tuple[int, PagePicture, list[Inline]]] = []
        for number, placed, shown in self.pictures(with_names=bool(chosen or alt_texts)):
            if not chosen.get(placed.name, self._rule.stays(placed)):
                continue
            last_number, last, last_shown = found[-1] if found else (-1, None, [])
            one, other = (next((one for one in held if isinstance(one, Picture)), None) for held in (last_shown, shown))
            is_near = last is not None and (placed.is_of_the_page or last.before == placed.before)
            if is_near and is_same(one, other, is_own=placed.is_of_the_page) and placed.name not in chosen:
                elements = (self._between[number].element, self._between[last_number].element)
                if one and other and width_said(elements[0], other.address) > width_said(elements[1], one.address) > 0:
                    last_shown[last_shown.index(one)] = replace(one, address=other.address)
                continue
            found.append((number, placed, shown))
        return [(number, placed, _described(shown, alt_texts.get(placed.name))) for number, placed, shown in found]

    def _behind(self, lone: _Unassigned) -> int:
        return lone.block_after if lone.block_after >= 0 else len(self._blocks)

    def _place_rule(self, lone: _Unassigned) -> None:
        containers = self._structure.containers(lone.element)
        if self._rule.lies_between(lone.block_before, self._behind(lone)) and all(
            outer.tag == "blockquote" for outer in containers
        ):
            rule = Passage(lone.block_before, BlockKind.PARAGRAPH, 0, lone.element, containers)
            rule.is_block, rule.is_rule = False, True
            self.found[lone.block_before, 1] = rule  # several in a row become one


def _described(shown: list[Inline], alt: str | None) -> list[Inline]:
    """Return what a picture shows, with another alternative text unless that is None."""
    return shown if alt is None else [replace(one, alt=alt) if isinstance(one, Picture) else one for one in shown]


def _has_break_behind(image: Element) -> bool:
    """Tell whether a line ends directly behind a picture, and its caption may follow."""
    here: Element | None = image
    for _ in range(_MOST_AROUND):
        if here is None or (here.tail or "").strip() or here.tag not in _AROUND_PICTURES:
            return False
        following = here.getnext()
        if following is not None:
            return following.tag == "br"
        here = here.getparent()
    return False
