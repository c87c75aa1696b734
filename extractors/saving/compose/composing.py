"""Composes the article's tree from passages: each goes into the lists, quotes, tables and figures around it on the
page.

The tree is built anew, element by element, so that nothing gets in that is not named here.
"""

from collections.abc import Sequence
from itertools import dropwhile, takewhile

from lxml import etree

from extractors.blocks.appending import append_text
from extractors.blocks.block import BlockKind
from extractors.blocks.code.code_languages import code_language
from extractors.blocks.notes.note_links import NOTE_ROLE, REFERENCE_ROLE
from extractors.blocks.tags import BLOCK_TAGS, first_number, number_of, numerals_of
from extractors.blocks.tree import Element
from extractors.saving.compose.alignment import alignment
from extractors.saving.compose.callouts import KIND, TITLE, callout_kind, is_callout_title
from extractors.saving.compose.element_roles import LIST_TAGS
from extractors.saving.compose.formulas import clean_formula
from extractors.saving.compose.inline import (
    LAYOUT,
    Break,
    Cell,
    Formula,
    Inline,
    Mark,
    Picture,
    Text,
    is_invisible,
    normalise_inlines,
    split_cells,
    text_of,
    without_bullet,
    without_marks,
)
from extractors.saving.compose.passages import Passage

_CELL_TAGS = frozenset({"td", "th"})
_RUNNING_TEXT_ONLY = frozenset({"th", "dt", "caption", "figcaption"})
_SPANS = ("colspan", "rowspan")
_WIDEST_SPAN = 100  # columns or rows; browsers allow 1,000, and no table of an article needs it
_BOLD = frozenset({"strong"})


def compose(passages: Sequence[Passage]) -> Element:
    """Return a `<body>` that holds the passages as a clean tree, in order."""
    composer = _Composer()
    for passage in passages:
        composer.add(passage)
    return composer.body


class _Composer:
    def __init__(self) -> None:
        self.body = etree.Element("body")
        self._open: list[tuple[object, Element]] = []  # (its source, the container), outermost first
        self._numbers: dict[Element, dict[Element, int]] = {}
        self._cells: dict[Element, Element] = {}  # from the page's cells to the article's, in the open rows
        self._term: Element | None = None  # the page's, of the definition that was begun last

    def add(self, passage: Passage) -> None:
        """Append a passage."""
        if passage.is_placed_by_hand:
            self._add_by_hand(passage)
            return
        container = self._place(passage)
        if passage.is_rule:
            etree.SubElement(container, "hr")
        elif passage.kind is BlockKind.TABLE_ROW:
            self._add_row(container, passage)
        elif passage.kind is BlockKind.CODE:
            self._add_code(container, passage, code_language(_code_source(passage.source)))
        elif container.tag in _RUNNING_TEXT_ONLY:
            self._add_running_text(container, passage)
        else:
            tag = f"h{min(max(passage.level, 1), 6)}" if passage.kind is BlockKind.HEADING else "p"
            self._add_leaf(container, tag, passage)

    def _add_by_hand(self, passage: Passage) -> None:
        passage.inlines = _as_running_text(passage.inlines)
        if passage.kind is BlockKind.QUOTE:
            self._add_leaf(self._enter_new([("quote", "blockquote")]), "p", passage)
        elif passage.kind is BlockKind.LIST_ITEM:
            self._add_leaf(self._enter_new([("list", "ul"), (passage.index, "li")]), "p", passage)
        elif passage.kind is BlockKind.CODE:
            self._close(0)
            before = self.body[-1] if len(self.body) else None
            if before is not None and before.tag == "pre" and before.get("id") == "by-hand":
                before[0].text = f"{before[0].text}\n{_code(passage.inlines)}"
            else:
                self._add_code(self.body, passage, "")
                self.body[-1].set("id", "by-hand")  # so that the next line joins it; the sanitiser removes it
        else:
            self._close(0)
            tag = f"h{min(max(passage.level, 1), 6)}" if passage.kind is BlockKind.HEADING else "p"
            self._add_leaf(self.body, tag, passage)

    # Containers

    def _place(self, passage: Passage) -> Element:
        """Return the container for a passage; stray text between items or cells gets a new one."""
        containers = passage.containers
        if passage.kind is not BlockKind.TABLE_ROW:
            while containers and containers[-1].tag in ("table", "tr"):
                containers = containers[:-1]
        container = self._enter(containers)
        return _fitting(container, "p")

    def _close(self, depth: int) -> None:
        del self._open[depth:]

    def _enter(self, containers: Sequence[Element]) -> Element:
        """Return the article's container for a page's; open ones that match stay open."""
        depth = 0
        while depth < min(len(self._open), len(containers)) and self._open[depth][0] is containers[depth]:
            depth += 1
        self._close(depth)
        for source in containers[depth:]:
            outer = self._open[-1][1] if self._open else self.body
            self._open.append((source, self._container(outer, source)))
        return self._open[-1][1] if self._open else self.body

    def _enter_new(self, keys_and_tags: Sequence[tuple[object, str]]) -> Element:
        depth = 0
        while depth < min(len(self._open), len(keys_and_tags)) and self._open[depth][0] == keys_and_tags[depth][0]:
            depth += 1
        self._close(depth)
        for key, tag in keys_and_tags[depth:]:
            outer = self._open[-1][1] if self._open else self.body
            self._open.append((key, etree.SubElement(outer, tag)))
        return self._open[-1][1]

    def _container(self, outer: Element, source: Element) -> Element:
        kind = callout_kind(source)
        tag = "ul" if source.tag == "menu" else "blockquote" if kind else str(source.tag)
        outer = _fitting(outer, tag)
        match tag:
            case "li":
                return self._item(outer if outer.tag in LIST_TAGS else _implied(outer, "ul"), source)
            case "dt" | "dd":
                return etree.SubElement(self._definitions(outer, source), tag)
            case "tr":
                return self._row(outer, source)
            case "td" | "th" if source in self._cells:
                return self._cells[source]
            case "caption" if (begun := outer.find("caption")) is not None:
                return begun
            case "caption":
                caption = etree.Element("caption")
                outer.insert(0, caption)
                return caption
        made = etree.SubElement(outer, tag)
        if kind:
            made.set(KIND, kind)
        if tag == "ol" and (numerals := numerals_of(source)):
            made.set("type", numerals)
        return made

    def _item(self, outer: Element, source: Element) -> Element:
        item = etree.SubElement(outer, "li")
        if _holds_only_lists(source):
            item.set("data-lists", "")  # `simplifying` puts them under the item before it
        page_list = source.getparent()
        if outer.tag == "ol" and page_list is not None and page_list.tag == "ol":
            number, expected = self._number(page_list, source), int(outer.get("data-next", "1"))
            if number != expected:
                (outer if len(outer) == 1 else item).set("start" if len(outer) == 1 else "value", str(number))
            outer.set("data-next", str(number + 1))  # the sanitiser removes it
        return item

    def _definitions(self, outer: Element, source: Element) -> Element:
        """Return the list for a term or a meaning; a meaning whose term was dropped never gets another one's."""
        listing = outer if outer.tag == "dl" else _implied(outer, "dl")
        if source.tag == "dt":
            self._term = source
            return listing
        before = dropwhile(lambda one: one.tag != "dt", source.itersiblings(preceding=True))
        terms = list(takewhile(lambda one: one.tag == "dt", before))
        if not terms or self._term in terms or not len(listing):
            return listing
        self._term = terms[0]
        around = listing.getparent()
        if around is None:
            return listing
        parted = etree.SubElement(around, "dl")
        self._open[:] = [(key, parted if container is listing else container) for key, container in self._open]
        return parted

    def _number(self, page_list: Element, item: Element) -> int:
        """Return an item's number on the page; each list is counted only once."""
        numbers = self._numbers.get(page_list)
        if numbers is None:
            numbers = self._numbers[page_list] = {}
            step = -1 if page_list.get("reversed") is not None else 1
            last = first_number(page_list) - step
            for inner in page_list.iterchildren("li"):
                last = numbers[inner] = number_of(inner, "value", last + step)
        return numbers[item]

    def _row(self, outer: Element, source: Element) -> Element:
        row = etree.SubElement(outer, "tr")
        if next(source.iterancestors("thead", "table"), source).tag == "thead":
            row.set("data-head", "")  # `simplifying` collects the head rows
        for cell in source:
            if cell.tag in _CELL_TAGS:
                made = self._cells[cell] = etree.SubElement(row, cell.tag)
                for name in _SPANS:
                    span = cell.get(name, "").strip()
                    if span.isdecimal() and 1 < int(span[:9]) <= _WIDEST_SPAN:
                        made.set(name, span)
                if side := alignment(cell):
                    made.set("style", f"text-align:{side}")
        return row

    # Leaves

    def _add_leaf(self, container: Element, tag: str, passage: Passage) -> None:
        inlines = normalise_inlines(passage.inlines)
        is_first_of_item = container.tag in ("li", "dd") and len(container) == 0
        if is_first_of_item and container.tag == "li":
            inlines = without_bullet(inlines)
        if not inlines or is_invisible(inlines):
            return
        if container.get(KIND) is not None and not len(container) and self._is_title(passage, inlines):
            fill(etree.SubElement(container, "p", {KIND: TITLE}), without_marks(inlines, _BOLD))
            return
        leaf = etree.SubElement(container, tag)
        fill(leaf, without_marks(inlines, _BOLD) if tag != "p" else inlines)
        is_item = is_first_of_item and container.tag == "li" and container.get("data-stray") is None
        _name(container if is_item else leaf, passage)

    def _is_title(self, passage: Passage, inlines: Sequence[Inline]) -> bool:
        """Tell whether a passage is the title of the callout that is open."""
        box = self._open[-1][0] if self._open else None
        return isinstance(box, etree._Element) and is_callout_title(passage.source, box, text_of(inlines))

    def _add_running_text(self, container: Element, passage: Passage) -> None:
        inlines = normalise_inlines(without_marks(passage.inlines, _BOLD) if container.tag == "th" else passage.inlines)
        if not inlines:
            return
        fill(_new_line(container), inlines)
        _name(container, passage)

    def _add_code(self, container: Element, passage: Passage, language: str) -> None:
        pre = etree.SubElement(container, "pre")
        code = etree.SubElement(pre, "code")
        if language:
            code.set("class", f"language-{language}")
        code.text = _code(passage.inlines)
        _name(pre, passage)

    def _add_row(self, container: Element, passage: Passage) -> None:
        for source, untidy in split_cells(passage.inlines):
            cell = self._cells.get(source) if source is not None and container.tag == "tr" else None
            if cell is None:  # a layout table: its cells are paragraphs
                if inlines := normalise_inlines(untidy):
                    fill(etree.SubElement(self._around_layout(container, source), "p"), inlines)
                continue
            inlines = normalise_inlines(without_marks(untidy, _BOLD) if cell.tag == "th" else untidy)
            if inlines:
                fill(_new_line(cell), inlines)
        _name(container, passage)

    def _around_layout(self, container: Element, cell: Element | None) -> Element:
        """Return where a layout table's cell goes: into the cell of the table around it, if that holds data."""
        if container.tag not in ("tr", "table"):
            return container
        around = cell.iterancestors() if cell is not None else ()
        return next((self._cells[outer] for outer in around if outer in self._cells), self.body)


def fill(leaf: Element, inlines: Sequence[Inline]) -> None:
    """Write tidy inlines into an element, nesting marks as around the inlines."""
    opened: list[tuple[Mark, Element]] = []
    last: Inline | None = None
    for inline in inlines:
        if isinstance(inline, Cell):
            continue
        marks = () if isinstance(inline, Break) else inline.marks
        depth = 0
        while depth < min(len(opened), len(marks)) and opened[depth][0] == marks[depth]:
            depth += 1
        if isinstance(inline, Break):
            depth = 0
        if _is_beside_reference(last, inline):
            depth = min([depth, *(level for level, (mark, _) in enumerate(opened) if mark.tag == "sup")])
        last = inline
        del opened[depth:]
        for mark in marks[depth:]:
            opened.append((mark, _mark(opened[-1][1] if opened else leaf, mark)))
        _put(opened[-1][1] if opened else leaf, inline)


def _is_beside_reference(before: Inline | None, inline: Inline) -> bool:
    """Tell whether one of two neighbours is a note's mark and the other a raised word: the 6 of "10⁶" before one."""
    if not isinstance(before, Text) or not isinstance(inline, Text):
        return False
    refer = [any(mark.role == REFERENCE_ROLE for mark in one.marks) for one in (before, inline)]
    return refer[0] != refer[1] and all(any(map(str.isalnum, one.text)) for one in (before, inline))


def _put(element: Element, inline: Inline) -> None:
    match inline:
        case Text(text=text):
            append_text(element, text)
        case Break():
            etree.SubElement(element, "br")
        case Picture(address=address, alt=alt, layout=layout):
            etree.SubElement(element, "img", {"src": address, "alt": alt} | ({LAYOUT: layout} if layout else {}))
        case Formula(source=source):
            element.append(clean_formula(source))


def _new_line(holder: Element) -> Element:
    """Return where a further line of running text goes: into the cell itself, or into a paragraph behind a block."""
    if len(holder) and holder[-1].tag in BLOCK_TAGS:
        return etree.SubElement(holder, "p")
    if len(holder) or holder.text:
        etree.SubElement(holder, "br")
    return holder


def _mark(outer: Element, mark: Mark) -> Element:
    element = etree.SubElement(outer, mark.tag)
    if mark.href:
        element.set("href", mark.href)
    if mark.role:
        element.set("role", mark.role)
    return element


def _name(element: Element, passage: Passage) -> None:
    if passage.anchor_id:
        element.set("id", passage.anchor_id)
    if passage.is_note:
        element.set("role", NOTE_ROLE)


def _fitting(outer: Element, tag: str) -> Element:
    """Return the place for an element: a stray list between a list's items joins the last one, others get an item."""
    if outer.tag in LIST_TAGS and tag != "li":
        if tag in LIST_TAGS and len(outer):
            return outer[-1]
        stray = etree.SubElement(outer, "li")
        stray.set("data-stray", "")  # `simplifying` puts it where the page shows it
        return stray
    if outer.tag == "dl" and tag not in ("dt", "dd"):
        return etree.SubElement(outer, "dd")
    return outer


def _holds_only_lists(item: Element) -> bool:
    """Tell whether an item of the page has lists in it and no text of its own."""
    while len(item) == 1 and item[0].tag == "div" and not f"{item.text or ''}{item[0].tail or ''}".strip():
        item = item[0]
    has_text = (item.text or "").strip() or any((inner.tail or "").strip() for inner in item)
    return len(item) > 0 and not has_text and all(inner.tag in LIST_TAGS for inner in item)


def _implied(outer: Element, tag: str) -> Element:
    """Return the list for a stray item: the one before it, or a new one."""
    if len(outer) and outer[-1].tag == tag and outer[-1].get("data-implied") is not None:
        return outer[-1]
    made = etree.SubElement(outer, tag)
    made.set("data-implied", "")  # the sanitiser removes it
    return made


def _as_running_text(inlines: Sequence[Inline]) -> list[Inline]:
    """Return a row's inlines with a space where a cell ended; others unchanged."""
    return [Text(" ") if isinstance(inline, Cell) else inline for inline in inlines]


def _code(inlines: Sequence[Inline]) -> str:
    return text_of(inlines).strip("\n").rstrip()


def _code_source(holder: Element) -> Element:
    while holder.tag not in ("pre", "listing", "xmp") and (parent := holder.getparent()) is not None:
        holder = parent
    return holder
