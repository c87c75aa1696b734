"""The role of a page's elements in the article: which give it structure, which mark text, which are only layout.

Elements not named here (div, section, span, font…) leave only their text in the article.
"""

import re
from collections.abc import Callable
from itertools import islice
from typing import TypeVar

from extractors.blocks.notes.note_links import REFERENCE_ROLE, calls_itself_reference, is_inline_note
from extractors.blocks.tags import BLOCK_TAGS, HEADING_LEVELS
from extractors.blocks.tree import Element
from extractors.saving.compose.callouts import callout_kind
from extractors.saving.compose.inline import Mark, Marks
from extractors.saving.compose.links import Links

T = TypeVar("T", bound=tuple[object, ...])

LIST_TAGS = frozenset({"ul", "ol", "menu"})
CAPTIONED_TAGS = frozenset({"table", "blockquote", "pre"})
_NEVER_IN_FIGURES = frozenset({"ul", "ol", *HEADING_LEVELS})
_CELL_TAGS = frozenset({"td", "th"})
# The only structure in some elements: stray content of a table is in none of its cells, terms hold running text.
_ALLOWED_IN = {"table": ("tr", "caption"), "tr": ("td", "th"), "dt": (), "caption": ()}
_MARK_TAGS = {
    "a": "a", "em": "em", "i": "em", "cite": "em", "dfn": "em", "var": "em", "strong": "strong", "b": "strong",
    "code": "code", "kbd": "code", "samp": "code", "tt": "code", "sub": "sub", "sup": "sup",
    "del": "del", "s": "del", "strike": "del",
}  # fmt: skip
_STYLED = {
    "strong": re.compile(r"font-weight\s*:\s*(bold|[6-9]00)", re.IGNORECASE),
    "em": re.compile(r"font-style\s*:\s*(italic|oblique)", re.IGNORECASE),
    "del": re.compile(r"text-decoration(?:-line)?\s*:[^;:]*line-through", re.IGNORECASE),
}
_OF_THREADS = frozenset({"messageList", "messageText", "posts", "postcontent"})  # XenForo 1, vBulletin 4
_UNDONE = {
    "strong": re.compile(r"font-weight\s*:\s*(?:normal|[1-4]00)", re.IGNORECASE),
    "em": re.compile(r"font-style\s*:\s*normal", re.IGNORECASE),
}

_DEEPEST = 24  # nested containers: deeper, only text is kept. Chosen by hand: no article is nested deeper
_LONGEST_CELL = 400  # average characters per cell; more means a page laid out in columns. Chosen by hand
_LONGEST_CELL_WITH_TABLE = 60  # the same where tables are in cells: a thread's posts are longer. Chosen by hand
_ROLE_ASKED = 3  # elements around a text; chosen by hand
_PAGE_PARTS = frozenset("table article section form nav aside header footer main h1 h2".split())


INLINE_NOTE = "note"  # marks a note's text in the middle of a line, which `inline_notes` takes out


class Structure:
    """The containers and marks of a page's elements, each computed once."""

    def __init__(self, body: Element, links: Links) -> None:
        self._links = links
        self._containers: dict[Element, tuple[Element, ...]] = {body: ()}
        self._marks: dict[Element, Marks] = {body: ()}
        self._data_tables: dict[Element, bool] = {}

    def containers(self, element: Element) -> tuple[Element, ...]:
        """Return the elements around an element, itself included, that give the article structure, outermost first."""
        return _inherited(element, self._containers, self._with_container)

    def marks(self, element: Element) -> Marks:
        """Return the marks on the text in an element, outermost first; each tag once, but for powers of powers."""
        return _inherited(element, self._marks, self._with_mark)

    def _with_container(self, outer: tuple[Element, ...], element: Element) -> tuple[Element, ...]:
        return (*outer, element) if len(outer) < _DEEPEST and self._gives_structure(element, outer) else outer

    def _with_mark(self, outer: Marks, element: Element) -> Marks:
        if outer and (style := element.get("style")):
            outer = tuple(mark for mark in outer if not _is_undone(mark.tag, style))
        for mark in (self._mark(element), *_styled(element)):
            if mark is not None and (all(mark.tag != one.tag for one in outer) or _is_power_of_power(element, outer)):
                outer = (*outer, mark)
        return outer

    def _mark(self, element: Element) -> Mark | None:
        tag = _MARK_TAGS.get(str(element.tag))
        if tag == "a":
            href = self._links.resolved(element.get("href"))
            refers = calls_itself_reference(element)
            if not href:
                return Mark("sup") if refers else None
            if refers and href.startswith("#"):
                return Mark("a", href, REFERENCE_ROLE)
            holds_blocks = any(inner.tag in BLOCK_TAGS for inner in element.iterdescendants())
            return Mark("a", href, card=element if holds_blocks else None)
        if tag == "em" and element.tag == "cite" and not _is_title(element):
            return None
        if tag is None and is_inline_note(element):
            return Mark(INLINE_NOTE, card=element)
        if tag and _is_undone(tag, element.get("style") or ""):
            return None  # a well-known editor wraps pasted text in <b> like this
        if tag == "del" and not len(element) and element.text in ("#", "@"):
            return None  # the sign of a tag or a name in a post: its style strikes nothing
        return Mark(tag) if tag else None

    def _gives_structure(self, element: Element, outer: tuple[Element, ...]) -> bool:
        holder = outer[-1].tag if outer else ""
        if holder in _ALLOWED_IN:
            return element.tag in _ALLOWED_IN[holder]
        match element.tag:
            case "ol" | "li" | "blockquote" if _is_of_thread(element):
                return False
            case "ul" | "ol" | "menu" | "li" | "blockquote" | "dl" | "dt" | "dd":
                return True
            case "table":
                return self._is_data_table(element)
            case "figure":
                return is_figure(element) or callout_kind(element) != ""
            case "figcaption":
                return any(container.tag == "figure" for container in outer)
        return callout_kind(element) != ""

    def _is_data_table(self, table: Element) -> bool:
        found = self._data_tables.get(table)
        if found is None:
            found = self._data_tables[table] = is_data_table(table)
        return found


def _is_undone(tag: str, style: str) -> bool:
    """Tell whether a style takes back what a mark says: plain words in bold ones."""
    return tag in _UNDONE and _UNDONE[tag].search(style) is not None


def _is_of_thread(element: Element) -> bool:
    """Tell whether an element only lays out a thread: a list of posts whose numbers no reader sees, or a post."""
    listing = element.getparent() if element.tag == "li" else element
    if listing is None or (element.tag == "li" and listing.tag != "ol"):
        return False
    return not _OF_THREADS.isdisjoint((listing.get("class") or "").split())


def called_heading(element: Element) -> int:
    """Return the level of the heading that an element is by its role; 0 if it is none.

    Learned extractors were fitted to pages on which these are paragraphs, so that they are headings here alone.
    """
    for one in (element, *islice(element.iterancestors(), _ROLE_ASKED)):
        if one.get("role") == "heading":
            level = one.get("aria-level") or ""
            return int(level) if level in ("1", "2", "3", "4", "5", "6") else 2  # as browsers take it
    return 0


def _styled(element: Element) -> list[Mark]:
    """Return the marks that only the style of a piece of running text gives it."""
    style = element.get("style") if element.tag in ("span", "font") else None
    return [Mark(tag) for tag, pattern in _STYLED.items() if pattern.search(style)] if style else []


def _is_power_of_power(script: Element, marks: Marks) -> bool:
    """Tell whether a `<sup>` or `<sub>` is raised or lowered twice: "3" in the exponent "×10³"."""
    if script.tag not in ("sup", "sub") or sum(mark.tag == script.tag for mark in marks) > 1:
        return False
    outer = next(script.iterancestors(str(script.tag)), None)
    return outer is not None and "".join(outer.itertext()).strip() != "".join(script.itertext()).strip()


def _is_title(cite: Element) -> bool:
    """Tell whether a `<cite>` is a work's title, and not a whole reference with a title in it, or links to some."""
    return "ltx_cite" not in (cite.get("class") or "") and next(cite.iter("i", "em"), None) is None


def is_data_table(table: Element) -> bool:
    """Tell whether a table holds data; other tables are only layout, and are dropped."""
    if table.get("role") in ("presentation", "none") or table.get("datatable") == "0":
        return False
    if "ltx_eqn_table" in (table.get("class") or "").split():
        return False  # formulas one below another, with their numbers
    own = [row for row in table.iter("tr") if next(row.iterancestors("table"), None) is table]
    rows = [[cell for cell in row if cell.tag in _CELL_TAGS] for row in own]
    if max(map(len, rows), default=0) < 2:
        return False
    inside = [element.tag for element in table.iterdescendants() if element.tag in _PAGE_PARTS]
    has_head = any(cell.tag == "th" for cells in rows for cell in cells) or table.find("caption") is not None
    if inside and not (has_head and set(inside) == {"table"}):
        return False
    if has_head and not inside:
        return True
    cells = [cell for row in rows for cell in row]
    length = sum(len(text) for cell in cells for text in cell.itertext())
    return len(rows) > 1 and length <= (_LONGEST_CELL_WITH_TABLE if inside else _LONGEST_CELL) * len(cells)


def is_figure(element: Element) -> bool:
    """Tell whether a `<figure>` is a real one: of a picture, or with the caption of a table, a quote or code."""
    tags = {inner.tag for inner in element.iterdescendants()}
    if tags & _NEVER_IN_FIGURES:
        return False
    return "figcaption" in tags if tags & CAPTIONED_TAGS else "img" in tags


def _inherited(element: Element, known: dict[Element, T], extend: Callable[[T, Element], T]) -> T:
    """Return what an element has from those around it and itself, computing each once; the body's is known."""
    chain: list[Element] = []
    at: Element | None = element
    while at is not None and at not in known:
        chain.append(at)
        at = at.getparent()
    found: T = known[at] if at is not None else ()  # type: ignore[assignment]  # outside the body nothing is around it
    for inner in reversed(chain):
        found = known[inner] = extend(found, inner)
    return found
