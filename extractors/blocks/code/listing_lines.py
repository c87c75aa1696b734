"""The lines of a code listing, recovered from a highlighter's markup.

Highlighters wrap each line in an element of its own (a table row, a `<div>`, a `<span class="line">`), with or without
a line end in it, and add numbers and buttons. One walk recovers the lines: an element that represents a line is one
line whatever it contains; a `<br>` and a line end in the text end one too.
"""

import re

from lxml import etree
from lxml.etree import _Element as Element

from extractors.blocks.tags import BLOCK_TAGS
from extractors.pages.admission.control_characters import REFUSED_BY_XML

_LINE_CLASSES = frozenset(
    "line code-line token-line view-line cm-line CodeMirror-line ace_line crayon-line ec-line highlight-line "
    "code__line react-code-text ltx_listingline gatsby-highlight-code-line ql-code-block".split()
)
_LINE_STYLE = re.compile(r"(?<![\w-])display\s*:\s*(?:block|flex|grid|table-row|list-item)\b", re.IGNORECASE)
_GUTTER = re.compile(
    r"(?:^|\s)(?:gl|lnt?|margin|pre-numbering)(?:$|\s)|(?:^|[\s_-])(?:gutters?|lineno|linenos|linenodiv|linenum(?:ber)?s?|linenr|lines-num|lnum"
    r"|line[-_]?num(?:ber)?s?|line-numbers-rows"
    r"|ltx_tag_listingline|blob-num|ln-n|ln-numbers|crayon-nums?|diff-line-num)(?:$|[\s_-])",
    re.IGNORECASE,
)
_UNSELECTABLE = re.compile(r"user-select\s*:\s*none", re.IGNORECASE)
_NUMBERS = re.compile(r"[\s\d.:|+_\u200b-]*")
_FURNITURE = re.compile(
    r"(?:^|[\s_-])(?:copy|copybtn|clipboard|zeroclipboard|toolbar|CodeMirror-measure|CodeMirror-cursors"
    r"|crayon-plain-wrap"
    r"|crayon-info|bar|boring|twoslash-popup|ttc|ltx_listing_data|screen-reader-text|sr-only|visually-hidden)(?:$|[\s_-])",
    re.IGNORECASE,
)
_UNREAD_TAGS = frozenset("button textarea script style svg template select input noscript".split())
_TABLE_PARTS = frozenset("table thead tbody tfoot tr colgroup".split())
_UNPRINTED = str.maketrans({"\u00a0": " ", "\u202f": " ", "\u200b": None, "\ufeff": None, "\r": None})
_BLANK_LINES = re.compile(r"\A(?:[ \t]*\n)+")
_BLANKS = re.compile(r"[ \t\n\f]+")


def _is_line(element: Element) -> bool:
    """Tell whether an element inside a listing is laid out as lines of its own."""
    if element.tag in BLOCK_TAGS or element.get("data-line") is not None:
        return True
    names, style = element.get("class"), element.get("style")
    if names and not _LINE_CLASSES.isdisjoint(names.split()):
        return True
    return bool(style and _LINE_STYLE.search(style))


def names_gutter(element: Element) -> bool:
    """Tell whether an element is named like line numbers; only its text can tell whether it is one."""
    names, style = element.get("class"), element.get("style")
    if (names and _GUTTER.search(names)) or (style and _UNSELECTABLE.search(style)):
        return True
    if element.get("data-nosnippet") is not None:
        return True
    return element.get("aria-hidden") == "true" or (element.tag == "td" and _has_cell_behind(element))


def is_numbers(element: Element) -> bool:
    """Tell whether an element holds only line numbers, or nothing; reading stops at the first other word."""
    return all(_NUMBERS.fullmatch(text) for text in element.itertext())


def is_furniture(element: Element) -> bool:
    """Tell whether an element inside a listing is a button or something else that is not code."""
    if element.tag in _UNREAD_TAGS or element.get("role") == "button":
        return True
    names = element.get("class")
    return bool(names and element.tag not in ("pre", "code") and _FURNITURE.search(names))


def _codes_of_lines(pre: Element) -> list[Element]:
    """Return the contents of a `<pre>` that has an element for each of its lines, or for some of them.

    An editor for WeChat writes a `<code>` for each line; Medium a `<span>` with an id for what is between blank ones.
    """
    codes = list(pre)
    if len(codes) < 2 or any((one.tail or "").strip() for one in codes):
        return []
    if all(one.tag == "span" and one.get("id") and one.tail is None for one in codes):
        return codes
    return codes if all(one.tag == "code" and "\n" not in "".join(one.itertext()) for one in codes) else []


def _has_cell_behind(cell: Element) -> bool:
    behind = cell.getnext()
    return behind is not None and behind.tag == "td"


class ListingLines:
    """The lines of one listing.

    Attributes:
        is_plain: the markup adds nothing to the text: no line, number or button was found.
    """

    def __init__(self, listing: Element, *, keeps_space: bool) -> None:
        self.is_plain = True
        self._keeps_space = keeps_space
        self._lines: list[str] = []
        self._line: list[str] = []
        self._is_owed = False  # an element that is a line has ended, and its line end has not been seen yet
        self._last_line_tag = ""
        self._is_in_gap = False  # between two lines, whose line end has been seen
        self._open: list[_OpenLine] = []
        self._codes = {code for pre in listing.iter("pre") for code in _codes_of_lines(pre)}
        self._read(listing)

    @property
    def text(self) -> str:
        """All lines, without blank ones around them."""
        text = "\n".join([*self._lines, "".join(self._line)]).replace("\f", "\n")
        if not self.is_plain:
            lines = [line.rstrip() for line in text.split("\n")]  # spaces kept the empty ones open
            text = "\n".join(_without_counting(lines))
        elif text[:2] == "1\n":
            text = "\n".join(_without_column(text.rstrip("\n").split("\n")))
        return _BLANK_LINES.sub("", REFUSED_BY_XML.sub("", text)).rstrip()

    def _read(self, listing: Element) -> None:
        passed_over: Element | None = None
        doubted: Element | None = None  # named like line numbers, but with words; its descendants are not checked again
        events = etree.iterwalk(listing, events=("start", "end"))
        for event, element in events:
            if event == "start":
                if element is not listing and (
                    is_furniture(element) or (doubted is None and names_gutter(element) and is_numbers(element))
                ):
                    self.is_plain = False
                    passed_over = element
                    events.skip_subtree()
                    continue
                if doubted is None and element is not listing and names_gutter(element):
                    doubted = element
                self._enter(element, listing)
            elif element is not listing:
                if element is doubted:
                    doubted = None
                if element is passed_over:
                    passed_over = None
                elif self._open and self._open[-1].element is element:
                    self._end_line(self._open.pop())
                self._add_tail(element)

    def _enter(self, element: Element, listing: Element) -> None:
        if element.tag == "br":
            if self._is_owed and self._last_line_tag in BLOCK_TAGS:
                self._break()  # after a box it is a line of its own, after a line's <span> its end
            self._break()
        elif element is not listing and self._is_line(element):
            self._begin_line(element)
        text = element.text
        if text and not (text.isspace() and (element.tag in _TABLE_PARTS or self._begins_with_line(element))):
            self._add(text)

    def _is_line(self, element: Element) -> bool:
        return element in self._codes or _is_line(element)

    def _begins_with_line(self, element: Element) -> bool:
        first = next(element.iterchildren(), None)
        return first is not None and self._is_line(first)

    def _add_tail(self, element: Element) -> None:
        tail, outer = element.tail, element.getparent()
        if not tail or (outer is not None and outer.tag in _TABLE_PARTS and tail.isspace()):
            return
        if tail.isspace() and "\n" in tail:
            if self._is_owed:  # text between two lines: their line end; between spans there may be more of them
                for _ in range(1 if self._last_line_tag in BLOCK_TAGS else tail.count("\n")):
                    self._break()
                self._is_in_gap = True
                return
            if self._is_in_gap and self._is_line(element):
                return
        self._add(tail)

    def _begin_line(self, element: Element) -> None:
        self.is_plain = self._is_in_gap = False
        if self._open:
            self._open[-1].holds_lines = True
        if self._is_owed:
            self._break()
        elif self._line and "".join(self._line).isspace():
            self._line = []  # indentation of the page's source
        elif self._line:
            self._break()
        self._open.append(_OpenLine(element, len(self._lines)))

    def _end_line(self, line: "_OpenLine") -> None:
        self._last_line_tag = str(line.element.tag)
        if line.holds_lines or self._line:
            self._is_owed = self._is_owed or bool(self._line)
        elif len(self._lines) == line.begun_at and _is_line_when_empty(line.element):
            self._is_owed = True
        elif len(self._lines) > line.begun_at:
            self._is_in_gap = True  # its own text has ended it

    def _break(self) -> None:
        self._lines.append("".join(self._line))
        self._line = []
        self._is_owed = self._is_in_gap = False

    def _add(self, text: str) -> None:
        if not self._keeps_space:
            text = _BLANKS.sub(" ", text)
            text = text if self._line else text.lstrip(" ")
        text = text.translate(_UNPRINTED)
        if not text:
            return
        self._is_in_gap = False
        if self._is_owed:
            self._break()
            text = text.removeprefix("\n")
        first, *others = text.split("\n")
        for line in others:
            self._line.append(first)
            self._break()
            first = line
        if first:
            self._line.append(first)


def _without_column(lines: list[str]) -> list[str]:
    """Return lines without the first half, if that only counts the others: numbers that float beside the code."""
    count = next((number for number, line in enumerate(lines) if line.strip() != str(number + 1)), len(lines))
    return lines[count:] if count > 1 and abs(len(lines) - 2 * count) <= 1 else lines


def _without_counting(lines: list[str]) -> list[str]:
    """Return lines without every other one if these count 1, 2, 3: line numbers that have no telling name."""
    first = next((index for index, line in enumerate(lines) if line), 0)
    numbers = [line.strip() for line in lines[first::2]]
    while numbers and not numbers[-1]:
        numbers.pop()
    is_counting = len(numbers) > 1 and numbers == [str(number + 1) for number in range(len(numbers))]
    return lines[first + 1 :: 2] if is_counting else lines


class _OpenLine:
    """An element laid out as lines that has begun and not yet ended."""

    __slots__ = ("begun_at", "element", "holds_lines")

    def __init__(self, element: Element, begun_at: int) -> None:
        self.element = element
        self.begun_at = begun_at
        self.holds_lines = False


def _is_line_when_empty(element: Element) -> bool:
    """Tell whether an empty element is an empty line: a highlighter's or a numbered one is, a stray `<div>` is not."""
    if element.get("class") or element.get("data-line") is not None or element.tag in ("tr", "td", "li", "code"):
        return True
    return any(map(names_gutter, element))
