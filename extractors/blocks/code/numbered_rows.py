"""Listings that are tables with a row for each line and its number beside it, as viewers of repositories write them.

    <table class="code"><tr><th><a href="#L1">1</a></th><td>a = 1</td></tr>…            Trac, Phabricator, many others

Such a table is told by its class, or by code in all its cells, and by the numbers, which count the lines
or are not written out. Tables of exit codes and of ranks have all that too: so the numbers must be marked as those of
lines, or some lines be indented.
"""

import re
from itertools import islice

from lxml import etree
from lxml.etree import _Element as Element

from extractors.blocks.code.code_languages import code_language
from extractors.blocks.code.joined_lines import CODE_TAGS
from extractors.blocks.code.listing_lines import is_numbers
from extractors.blocks.parsed_html import ParsedHtml

_NAMED = re.compile(r"(?:^|[\s_-])(?:code|blob|listing)(?:$|[\s_-])", re.IGNORECASE)
_NUMBER = re.compile(
    r"(?:^|[\s_-])(?:line-?(?:no|num(?:ber)?s?|numbers?)?|lineno|num(?:ber)?)(?:$|[\s_-])", re.IGNORECASE
)
_INDENTED = re.compile(r"(?:[ \u00a0]{2}|\t)[ \t\u00a0]*\S")
_NO_CODE = ("p", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "img", "pre", "table")
_FEWEST_ROWS = 2
_MOST_ROWS = 20_000  # against a page made to be slow; chosen by hand


def join_rows(parsed: ParsedHtml) -> None:
    """Replace each such table by a listing, in place."""
    for table in list(parsed.body.iter("table")):
        rows = list(islice(table.iter("tr"), _MOST_ROWS))
        is_named = _NAMED.search(table.get("class") or "") is not None
        if is_named and rows and all(cell.tag == "th" for cell in rows[0]) and not is_numbers(rows[0]):
            rows = rows[1:]  # "Line"
        lines = [row[1] for row in rows if len(row) == 2 and row[1].tag == "td"]
        if len(rows) < _FEWEST_ROWS or len(lines) < len(rows) or not _is_numbered(rows):
            continue
        if not is_named and not all(map(_is_code, lines)):
            continue
        if next(table.iterdescendants(*_NO_CODE), None) is not None or not (_is_marked(rows) or _is_indented(lines)):
            continue
        pre = etree.Element("pre")
        code = etree.SubElement(pre, "code")
        code.text = "\n".join("".join(line.itertext()).strip("\r\n").replace("\u00a0", " ").rstrip() for line in lines)
        if language := code_language(table):
            code.set("class", f"language-{language}")
        outer = table.getparent()
        if outer is not None and code.text.strip():
            pre.tail = table.tail
            outer.replace(table, pre)


def _is_numbered(rows: list[Element]) -> bool:
    """Tell whether the first cells count the rows, or are empty and say that they are for numbers."""
    texts = ["".join(islice(row[0].itertext(), 8)).strip() for row in rows]
    if not any(texts):
        return all(_NUMBER.search(row[0].get("class") or "") for row in rows)
    if not all(text.isdecimal() and len(text) < 6 for text in texts):
        return False
    first = int(texts[0])
    return list(map(int, texts)) == list(range(first, first + len(texts)))


def _is_marked(rows: list[Element]) -> bool:
    """Tell whether the first cells are said to number lines: by their class, or as places that one can link to."""
    for row in rows:
        cell = row[0]
        link = next(cell.iter("a"), cell)
        is_place = cell.get("id") or link.get("id") or link.get("href", "")[:1] == "#" or cell.get("data-line-number")
        is_named = "line" in (cell.get("class") or "").lower() or not (link.text or cell.text)
        if not is_place and not is_named:
            return False
    return True


def _is_indented(lines: list[Element]) -> bool:
    """Tell whether some lines are indented, and others are not."""
    indented = sum(_INDENTED.match("".join(islice(line.itertext(), 8))) is not None for line in lines)
    return 0 < indented < len(lines)


def _is_code(cell: Element) -> bool:
    is_alone = len(cell) > 0 and not (cell.text or "").strip() and not any((one.tail or "").strip() for one in cell)
    return is_alone and all(one.tag in CODE_TAGS for one in cell)
