"""Numbers that style sets above each other, in one line.

<span class="sfrac"><span class="num">5</span><span class="sr-only">/</span><span class="den">8</span></span>
SO<span><sup>2−</sup><br><sub>4</sub></span>
<td class="dcell"><table><tr><td>1</td></tr><tr><td class="hbar"></td></tr>…</table></td>             HeVeA
<div class="MathJye"><table><tr><td style="border-bottom: 1px solid">3</td></tr>…</table></div>      MathJye

A wiki hides the stroke of a fraction from those who see, and parts an upper index from the lower one by a line break.
"""

import re
from itertools import islice

from lxml.etree import _Element as Element

from extractors.blocks.parsed_html import ParsedHtml
from extractors.blocks.pruning import drop_tree

_NAMES = re.compile(r"(?:^|[\s_-])(?:s?frac|fraction)(?:$|[\s_-])")
_WRITTEN = re.compile(r"\d+\s*[/\u2044]\s*\d+|[¼-¾⅐-⅞]")
_IS_SUM = re.compile(r"[\s+−–*/-]")
_MOST_ROWS = 4  # of a fraction, and one more
_MOST_TEXTS = 40  # in a cell of one
_STROKE, _OF_HEVEA, _OF_MATHJYE = "hbar", "dcell", "MathJye"
_OF_TABLES = re.compile(rf"(?:^|\s)(?:{_STROKE}|{_OF_MATHJYE})(?:$|\s)")
_MOST_AROUND = 8  # elements from a cell up to the box of its formula
_LONGEST = 40  # characters; more is no fraction. Chosen by hand


def write_out_fractions(parsed: ParsedHtml) -> None:
    """Make running text of each fraction, in place."""
    for line_end in [one for one in parsed.body.iter("br") if _is_between_indices(one)]:
        drop_tree(line_end)
    if _OF_TABLES.search(parsed.class_text):
        _write_out_tables(parsed.body)
    if "frac" not in parsed.class_text or not _NAMES.search(parsed.class_text):
        return
    for fraction in list(parsed.body.iter("span")):
        if _NAMES.search(fraction.get("class") or ""):
            text = "".join(islice(fraction.itertext(), _LONGEST + 1))
            if _WRITTEN.fullmatch(text):
                _part_from_whole(fraction)
            if len(text) <= _LONGEST and any(sign in text for sign in "/\u2044"):
                whole = (fraction.text or "").strip()
                fraction[:] = []
                text = text.replace("\u2060", "").strip()
                part = text.removeprefix(whole).lstrip(" +")  # a screen reader says "plus"
                is_mixed = whole.isdecimal() and _WRITTEN.fullmatch(part)  # "72½": the rest is drawn smaller
                fraction.text = f"{whole} {part}" if is_mixed else text


def _write_out_tables(body: Element) -> None:
    """Make running text of tables that only set what is in them, the inner ones first."""
    for table in reversed(list(body.iter("table"))):
        rows = list(islice(table.iter("tr"), _MOST_ROWS))
        cells = [list(row) for row in rows]
        is_column = len(rows) < _MOST_ROWS and all(len(row) == 1 for row in cells)
        if is_column and (parts := _parts([row[0] for row in cells])):
            table[:] = []
            table.tag, table.text = "span", "/".join(f"({one})" if _IS_SUM.search(one) else one for one in parts)
        elif len(rows) == 1 and cells[0] and all(cell.get("class") == _OF_HEVEA for cell in cells[0]):
            for outer in table.iter("tbody", "tr", "td"):
                outer.tag = "span"
            table.tag = "div"


def _parts(cells: list[Element]) -> list[str]:
    """Return what stands above and below the stroke of a fraction; nothing if cells are none."""
    pieces = [list(islice(cell.itertext(), _MOST_TEXTS + 1)) for cell in cells]
    if any(len(found) > _MOST_TEXTS for found in pieces):
        return []
    texts = [" ".join("".join(found).split()) for found in pieces]
    if len(cells) == 3 and cells[1].get("class") == _STROKE and not texts[1]:
        return [texts[0], texts[2]] if _is_within(cells[0], _OF_HEVEA) else []
    is_ruled = len(cells) == 2 and "border-bottom" in (cells[0].get("style") or "")
    if not is_ruled or not all(0 < len(text) <= _LONGEST for text in texts):
        return []
    return texts if _is_within(cells[0], _OF_MATHJYE) else []


def _is_within(cell: Element, name: str) -> bool:
    """Tell whether one of the elements around a cell has a class."""
    return any(name in (outer.get("class") or "").split() for outer in islice(cell.iterancestors(), _MOST_AROUND))


def _part_from_whole(fraction: Element) -> None:
    """Put a space between a number and the fraction directly behind it: 2½ is no 21/2."""
    before, outer = fraction.getprevious(), fraction.getparent()
    if before is not None and (before.tail or "".join(before.itertext()))[-1:].isdecimal():
        before.tail = f"{before.tail or ''} "
    elif before is None and outer is not None and (outer.text or "")[-1:].isdecimal():
        outer.text = f"{outer.text} "


def _is_between_indices(line_end: Element) -> bool:
    before, behind = line_end.getprevious(), line_end.getnext()
    if before is None or behind is None or (before.tail or "").strip() or (line_end.tail or "").strip():
        return False
    return {before.tag, behind.tag} == {"sup", "sub"}
