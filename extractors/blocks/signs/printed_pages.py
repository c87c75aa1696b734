"""Numbers of a printed book's pages and a poem's lines, which style moves to the margin: they tear and touch no word.

vol<span class="pagenum" id="Page_13">[13]</span>unteers        Gutenberg, Wikisource, e-books: no part of the text
the nets [page 13] and                                           where three or more count up
nobody knows<span class="linenum">5</span><br>
"""

import re
from itertools import islice

from lxml.etree import _Element as Element

from extractors.blocks.parsed_html import ParsedHtml

_NAMES = re.compile(
    r"(?:^|\s)(?:page-?(?:num|number|no)|(?:x-|tei-)?page-?break|page_num(?:ber)?|ws-pagenum|(?:tei-|dta-)?pb|unprinted-element)(?:$|\s)",
    re.IGNORECASE,
)
_SIGNS = (
    "pagen",
    "page-num",
    "page-no",
    "page_num",
    "agebreak",
    "page-break",
    "PageN",
    "unprinted-element",
    "linenum",
    "line-num",
    "lineno",
)
_PB = re.compile(r"(?:^|\s|-)pb(?:$|\s)", re.MULTILINE)
_ROLES = (b"pagebreak",)
_PAGE = r"(?:p(?:p\.?|g\.?|ages?|\.)?|s(?:eite|\.)?|fol\.?)"
_NUMBER = re.compile(rf"[\[({{|]?\s*(?:(?:start )?printed )?(?:{_PAGE}\s*)?[\divxlc]{{1,6}}\s*[\])}}|]?", re.IGNORECASE)
_WRITTEN = re.compile(r"\[(?:page|pg\.?|p\.|Seite|S\.)[ \u00a0]?(\d{1,4})\][ \u00a0]?", re.IGNORECASE)
_WRITTEN_SIGNS = (b"[page ", b"[Page ", b"[pg ", b"[Pg ", b"[p. ", b"[S. ", b"[Seite ")
_FEWEST_WRITTEN = 3  # that count up: one or two may be a reference. Chosen by hand
_OF_LINES = re.compile(r"(?:^|\s)(?:linenum|line-?number|lineno)(?:$|\s)")
_REST = re.compile(r"\w+[.,;:!?’”\"')]*")
_UNSEEN = " \t\r\n\u00a0\u200b\u200e\u200f"
_NAMING = ("id", "name", "title", "aria-label", "data-page-number")  # a number is a mark of a place by these
_MOST_INSIDE = 8  # elements of a number. Chosen by hand
_OWN_TEXT = ("pre", "code", "textarea", "script", "style")


def part_page_numbers(parsed: ParsedHtml) -> None:
    """Empty the marks of printed pages, and put other such numbers between words, in place."""
    if parsed.has(*_WRITTEN_SIGNS):
        _drop_written(parsed.body)
    named: set[str] = set()
    if any(name in parsed.class_text for name in _SIGNS) or _PB.search(parsed.class_text) is not None:
        named = {names for names in parsed.classes if _NAMES.search(names) or _OF_LINES.search(names)}
    has_roles = parsed.has(*_ROLES)
    for number in parsed.body.iter("span", "a", "p", "div") if named or has_roles else ():
        names = number.get("class") or ""
        is_number = (names in named and _is_number(number, names)) or (has_roles and _has_role(number))
        if not is_number or not _NUMBER.fullmatch("".join(number.itertext()).strip(_UNSEEN)):
            continue
        if _is_mark(number):
            _empty(number)  # a link may lead to it
        elif number.tag in ("span", "a"):
            _part(number)


def _has_role(element: Element) -> bool:
    return element.get("role") == "doc-pagebreak" or element.get("epub:type") == "pagebreak"


def _is_number(element: Element, names: str) -> bool:
    # In a listing, a line's number is before it.
    return bool(_NAMES.search(names) or not (element.tail or "").strip())


def _is_mark(number: Element) -> bool:
    """Tell whether a number says where a page begins, and is none of a table of contents, of an index, or of a line."""
    if _OF_LINES.search(number.get("class") or "") or next(number.iterancestors("nav"), None) is not None:
        return False
    inside = list(islice(number.iter(), _MOST_INSIDE))
    written = "".join(number.itertext()).strip(_UNSEEN)
    if written[:1] not in ("[", "{") and "unprinted" not in (number.get("class") or ""):
        leads = any((one.get("href") or "").startswith("#") for one in inside)
        if leads or not any(one.get(name) for one in inside for name in _NAMING):
            return False
    cell = next(number.iterancestors("td", "th", "li"), None)
    return cell is None or "".join(cell.itertext()).strip(_UNSEEN) != written


def _empty(number: Element) -> None:
    for inside in number.iterdescendants():
        inside.text = inside.tail = None
    number.text = None


def _part(number: Element) -> None:
    before, behind = _before(number), number.tail or ""
    if not behind[:1].isalnum():
        rest = ""
    elif before[-1:].isalpha():  # within a word: the number goes behind it
        rest = found[0] if (found := _REST.match(behind)) else ""
    else:
        rest, behind = "", f" {behind}"
    if before[-1:].isalnum():
        _add_before(number, f"{rest} ")
    following = behind[len(rest) :]
    number.tail = f" {following}" if following[:1].isalnum() else following


def _drop_written(body: Element) -> None:
    """Remove the marks that a transcript has in its text, if they count its pages."""
    found: list[tuple[Element, bool]] = []
    numbers: list[int] = []
    own = {inner for outer in body.iter(*_OWN_TEXT) for inner in outer.iter()}
    for element in body.iter():
        for is_tail, text in ((False, element.text), (True, element.tail)):
            home = element.getparent() if is_tail else element
            if text and "[" in text and home not in own and (marks := _WRITTEN.findall(text)):
                found.append((element, is_tail))
                numbers += map(int, marks)
    if len(numbers) < _FEWEST_WRITTEN or numbers != list(range(numbers[0], numbers[0] + len(numbers))):
        return
    for element, is_tail in found:
        if is_tail:
            element.tail = _WRITTEN.sub("", element.tail or "")
        else:
            element.text = _WRITTEN.sub("", element.text or "")


def _before(number: Element) -> str:
    before, outer = number.getprevious(), number.getparent()
    if before is not None:
        return before.tail or ""
    return (outer.text or "") if outer is not None else ""


def _add_before(number: Element, text: str) -> None:
    before, outer = number.getprevious(), number.getparent()
    if before is not None:
        before.tail = f"{before.tail or ''}{text}"
    elif outer is not None:
        outer.text = f"{outer.text or ''}{text}"
