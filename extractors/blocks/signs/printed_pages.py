"""Numbers of a printed book's pages and a poem's lines, which style moves to the margin: they tear and touch no word.

vol<span class="pagenum">[13]</span>unteers
nobody knows<span class="linenum">5</span><br>
"""

import re

from lxml.etree import _Element as Element

from extractors.blocks.parsed_html import ParsedHtml

_NAMES = re.compile(r"(?:^|\s)(?:pagenum|pageno|pagebreak|page-number|ws-pagenum)(?:$|\s)")
_NUMBER = re.compile(r"[\[({]?\s*(?:p(?:g|age)?\.?\s*)?[\divxlc]{1,6}\s*[\])}]?", re.IGNORECASE)
_OF_LINES = re.compile(r"(?:^|\s)(?:linenum|line-?number|lineno)(?:$|\s)")
_REST = re.compile(r"\w+[.,;:!?’”\"')]*")


def part_page_numbers(parsed: ParsedHtml) -> None:
    """Put the numbers of printed pages between words, in place."""
    if not any(
        name in parsed.class_text for name in ("pagen", "page-number", "pagebreak", "linenum", "line-num", "lineno")
    ):
        return
    for number in parsed.body.iter("span", "a"):
        if not _is_number(number) or not _NUMBER.fullmatch("".join(number.itertext()).strip()):
            continue
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


def _is_number(element: Element) -> bool:
    names = element.get("class") or ""
    # In a listing, a line's number is before it.
    return bool(_NAMES.search(names) or (_OF_LINES.search(names) and not (element.tail or "").strip()))


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
