"""The blocks of a document: headings, paragraphs, lists, quotes, code, tables, figures, each with its style."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from extractors.blocks.direction import is_right_to_left
from extractors.blocks.tags import HEADING_LEVELS, number_of, numerals_of
from extractors.blocks.tree import Element
from extractors.saving.compose.callouts import KIND as CALLOUT
from extractors.saving.compose.callouts import TITLE as CALLOUT_TITLE
from extractors.saving.word import styles
from extractors.saving.word.inline import PartContext, runs_of
from extractors.saving.word.lists import LEVELS, STEP, Lists
from extractors.saving.word.markup import element, qualified_name, text
from extractors.saving.word.tables import table_of

_LISTS = ("ul", "ol")
_HOLDERS = frozenset({"li", "dd", "dt", "td", "th", "tr", "blockquote"})
_BLOCKS = frozenset({"p", "ul", "ol", "dl", "blockquote", "pre", "table", "figure", "hr", *HEADING_LEVELS})


@dataclass(frozen=True, slots=True)
class _Place:
    """The context of a block.

    Attributes:
        indent: twentieths of a point from the margin.
        style: of a paragraph without a style of its own.
        levels: how many lists are around it.
        numbering: of the next paragraph: (numbering, level), or None.
        is_bold: whether it is in the head of a table, or a callout's title.
    """

    indent: int = 0
    style: str = ""
    levels: int = 0
    numbering: tuple[int, int] | None = None
    is_bold: bool = False


class Blocks:
    """Writes blocks; one for each part of a document (its body, its notes)."""

    def __init__(self, to: PartContext, lists: Lists, bookmark_number: Iterator[int]) -> None:
        self._to = to
        self._lists = lists
        self._bookmark_number = bookmark_number

    def inside(self, holder: Element, place: _Place | None = None) -> list[Element]:
        """Return an element's contents as paragraphs and tables; running text between blocks becomes a paragraph."""
        return list(self._inside(holder, place or _Place()))

    def note(self, holder: Element) -> list[Element]:
        """Return a footnote's contents."""
        made = self.inside(holder, _Place(style=styles.NOTE))
        return made or [element("w:p")]

    def _inside(self, holder: Element, place: _Place) -> Iterator[Element]:
        if _has_running_text(holder):
            yield self._paragraph(holder, place, skips=_BLOCKS)
            place = replace(place, numbering=None)
        for child in holder:
            if child.tag in _BLOCKS:
                made = list(self._block(child, place))
                yield from made
                if made:
                    place = replace(place, numbering=None)
                if child.tail and child.tail.strip():
                    yield self._lone_text(child.tail, place)
        if place.numbering is not None:  # an empty item keeps its number
            yield self._paragraph(element("w:p"), place)

    def _block(self, block: Element, place: _Place) -> Iterator[Element]:
        tag = str(block.tag)
        if tag in HEADING_LEVELS:
            yield self._paragraph(block, replace(place, style=f"Heading{HEADING_LEVELS[tag]}"))
        elif tag == "p":
            is_title = block.get(CALLOUT) == CALLOUT_TITLE
            yield self._paragraph(block, replace(place, is_bold=True) if is_title else place)
        elif tag in _LISTS:
            yield from self._list(block, place)
        elif tag == "dl":
            for part in block:
                if part.tag == "dt":
                    yield from self._inside(part, replace(place, style=styles.TERM))
                else:
                    yield from self._inside(part, replace(place, indent=place.indent + STEP))
        elif tag == "blockquote":
            yield from self._inside(block, replace(place, style=styles.QUOTE, indent=place.indent + STEP))
        elif tag == "pre":
            yield self._paragraph(block, replace(place, style=styles.CODE_BLOCK), is_code=True)
        elif tag == "hr":
            line = element("w:bottom", val="single", sz=6, space=1, color="auto")
            yield element("w:p", element("w:pPr", element("w:pBdr", line)))
        elif tag == "table":
            yield from self._table(block, place)
        else:
            yield from self._figure(block, place)

    def _list(self, block: Element, place: _Place) -> Iterator[Element]:
        level = min(place.levels, LEVELS - 1)
        is_numbered, numerals = block.tag == "ol", numerals_of(block)
        expected = start = number_of(block, "start", 1)
        numbering = self._lists.numbers(level, max(start, 0), numerals) if is_numbered else self._lists.bullets()
        for item in block:
            number = number_of(item, "value", expected)
            if is_numbered and number != expected:
                numbering = self._lists.numbers(level, max(number, 0), numerals)
            expected = number + 1
            inner = replace(
                place,
                style=place.style or styles.LIST,
                levels=place.levels + 1,
                indent=place.indent + STEP,
                numbering=(numbering, level),
            )
            yield from self._inside(item, inner)

    def _table(self, table: Element, place: _Place) -> Iterator[Element]:
        caption = table.find("caption")
        if caption is not None:
            yield from self._inside(caption, _Place(style=styles.CAPTION))

        def fill(cell: Element) -> list[Element]:
            return self.inside(cell, _Place(is_bold=cell.tag == "th")) or [element("w:p")]

        made = table_of(table, fill)
        if made is not None:
            yield made
            yield element("w:p")  # Word would merge two adjacent tables
            return
        for cell in table.iter("td", "th"):
            if next(cell.iterancestors("table"), None) is table:
                yield from self._inside(cell, place)

    def _figure(self, figure: Element, place: _Place) -> Iterator[Element]:
        for part in figure:
            if part.tag == "figcaption":
                yield from self._inside(part, replace(place, style=styles.CAPTION))
            elif part.tag in _BLOCKS:
                yield from self._block(part, place)
            else:
                holder = element("w:p")
                yield self._framed(self._properties(place), [self._one(part)], holder)

    def _one(self, part: Element) -> Element:
        """Return a copy of an element in a holder, so that it can be written like a paragraph's contents."""
        from copy import copy

        from lxml import etree

        holder = etree.Element("p")
        alone = copy(part)
        alone.tail = None
        holder.append(alone)
        return holder

    def _framed(self, properties: Element, holders: list[Element], paragraph: Element) -> Element:
        paragraph.append(properties)
        for holder in holders:
            paragraph.extend(runs_of(holder, self._to))
        return paragraph

    def _lone_text(self, written: str, place: _Place) -> Element:
        return element("w:p", self._properties(place), element("w:r", text(" ".join(written.split()))))

    def _paragraph(
        self, holder: Element, place: _Place, *, skips: frozenset[str] = frozenset(), is_code: bool = False
    ) -> Element:
        properties = self._properties(place)
        inner = holder[0] if is_code and len(holder) == 1 and holder[0].tag == "code" else holder
        runs = runs_of(inner, self._to, skips=skips)
        if is_right_to_left("".join(holder.itertext())):
            _put_in_order(properties, element("w:bidi"))
        if place.is_bold:
            for run in runs:
                _embolden(run)
        return element("w:p", properties, *self._marked(holder, runs))

    def _properties(self, place: _Place) -> Element:
        properties = element("w:pPr")
        if place.style:
            properties.append(element("w:pStyle", val=place.style))
        if place.numbering is not None:
            number, level = place.numbering
            properties.append(element("w:numPr", element("w:ilvl", val=level), element("w:numId", val=number)))
            properties.append(element("w:contextualSpacing"))
        if place.indent:
            hanging = {"hanging": STEP} if place.numbering is not None else {}
            _put_in_order(properties, element("w:ind", left=place.indent, **hanging))
        return properties

    def _marked(self, holder: Element, runs: list[Element]) -> list[Element]:
        """Return runs between the bookmarks of links that lead to them."""
        names = [self._to.bookmark(one.get("id") or "") for one in _holders(holder) if one.get("id")]
        for name in filter(None, names):
            number = next(self._bookmark_number)
            runs = [element("w:bookmarkStart", id=number, name=name), *runs, element("w:bookmarkEnd", id=number)]
        return runs


# The order that the schema requires for the paragraph properties used here.
_ORDER = tuple(
    qualified_name(f"w:{one}") for one in ("pStyle", "numPr", "pBdr", "bidi", "spacing", "ind", "contextualSpacing")
)


def _put_in_order(properties: Element, made: Element) -> None:
    rank = _ORDER.index(str(made.tag))
    at = sum(1 for one in properties if _ORDER.index(str(one.tag)) <= rank)
    properties.insert(at, made)


def _holders(holder: Element) -> Iterator[Element]:
    """Yield an element and its ancestors that begin with it: a row's id goes on its first cell's first paragraph."""
    yield holder
    while (parent := holder.getparent()) is not None and parent.tag in (
        "li",
        "dd",
        "dt",
        "td",
        "th",
        "tr",
        "blockquote",
    ):
        if parent[0] is not holder or (parent.text or "").strip():
            return
        holder = parent
        yield holder


def _has_running_text(holder: Element) -> bool:
    if holder.text and holder.text.strip():
        return True
    return len(holder) > 0 and holder[0].tag not in _BLOCKS


def _embolden(run: Element) -> None:
    if run.tag == qualified_name("w:hyperlink"):
        for inner in run:
            _embolden(inner)
    if run.tag != qualified_name("w:r"):
        return
    properties = run.find(qualified_name("w:rPr"))
    if properties is None:
        properties = element("w:rPr")
        run.insert(0, properties)
    if properties.find(qualified_name("w:b")) is None:
        style = properties.find(qualified_name("w:rStyle"))
        properties.insert(0 if style is None else 1, element("w:b"))
