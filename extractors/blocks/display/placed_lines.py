"""Lines that a program placed one by one, out of a PDF: they are joined to the paragraphs that a reader sees.

<p style="position:absolute;top:140px;left:106px" class="ft11">The tide came in that</p>      pdftohtml, MuPDF
<div class="t m0 x0 h2 y2 ff2 fs1">The tide came in that</div>                                pdf2htmlEX
<a name=1></a>The tide came in that<br>evening …<hr>                                              pdftohtml, plain
<div class="textLayer"><span style="left: 9px; top: 14px">The tide</span><br>                 pdf.js

A line goes on with the one before it if it is as far below it as most are, in the same letters, and not indented. The
hyphen at a line's end goes where the page has the word without it, or no reason to think that it belongs to the word.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from lxml import etree
from lxml.etree import _Element as Element

from extractors.blocks.appending import append_text
from extractors.blocks.parsed_html import ParsedHtml
from extractors.blocks.pruning import drop_tree
from extractors.blocks.tags import BLOCK_TAGS

_SIGNS = (b"absolute;top", b"absolute;left", b"absolute; top", b"absolute; left", b"pt;left:", b"px;top:", b"textLayer")
_PLACED = etree.XPath("descendant::*[self::p or self::div or self::span][contains(@style, 'top:')]")
_TOP = re.compile(r"(?:^|[;\s])top:\s?(-?[\d.]{1,9})(?:px|pt|em|rem|%)")
_LEFT = re.compile(r"(?:^|[;\s])left:\s?(-?[\d.]{1,9})(?:px|pt|em|rem|%)")
_BY_CLASS = re.compile(r"t m\w{1,4} x(?P<left>\w{1,4}) h\w{1,4} y(?P<top>\w{1,5}) ff\w{1,4} (?P<font>fs\w{1,4})\b.*")
_PLACE = re.compile(rb"\.([xy])(\w{1,5})\{(?:left|bottom):(-?[\d.]{1,12})px")
_PAGE = re.compile(r"page\d{1,5}(?:-div)?")  # the id of a page by pdftohtml or MuPDF
_FEWEST = 4  # lines in a box that no program calls a page
_SHORTEST = 20  # characters of half of them: lines of text, and not the labels of a map. Both chosen by hand
_USUAL = 0.3  # share of the lines that are as far from the one before as most. Chosen by hand
_GAP = 1.3  # of that distance; more is a paragraph's
_INDENTED = 0.4  # of it
_WHOLE = 0.7  # of the longest line near: shorter ones end paragraphs, behind a full stop. These chosen by hand
_SENTENCE_END = re.compile(r"[.!?:;…。！？][\"'”’»)\]]?$")
_ITEM = re.compile(r"(?:[•·◦▪■●‣⁃–—*-]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]|\[\d{1,3}\])\s", re.IGNORECASE)
_MOST = 500  # lines of a paragraph. Chosen by hand
_LONGEST_WORD = 80  # characters that are looked at before a line's end
_HYPHENED = re.compile(r"([^\W\d_]{2,})[-‐\u00ad]$")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_COMPOUND = frozenset(
    "all anti best co cross deep ex far first five four full half hard high ill large left light long low mid "
    "multi new non off old one open over post pre pro quasi real right second self semi short single small so "
    "state sub third three top two ultra under well wide world".split()
)  # of English, before a hyphen of its own. Chosen by hand


@dataclass(slots=True)
class _Line:
    """A line: where it stands, in which letters, what it says, and whether it is a paragraph's several already.

    As joined so far: the first line's text, the count of lines, and the element of the paragraph that it ends.
    """

    element: Element
    top: float
    left: float
    font: str
    text: str
    is_whole: bool
    first: str
    count: int
    paragraph: Element


@dataclass(frozen=True, slots=True)
class _Measures:
    """How far a line is below the one before, the longest line's characters, and how often each word is there."""

    usual: int
    longest: int
    words: Mapping[str, int]


def join_placed_lines(parsed: ParsedHtml) -> None:
    """Join such lines, in place."""
    boxes: dict[Element, list[_Line]] = {}
    if parsed.has(*_SIGNS):
        _gather(boxes, _PLACED(parsed.body))
    if "t m0 x" in parsed.class_text:
        places = {f"{name.decode()}{number.decode()}": float(at) for name, number, at in _PLACE.findall(parsed.source)}
        _gather(boxes, parsed.body.iter("div"), places)
    if parsed.has(b"pdftohtml", b"name=1></", b'name="1"></', b"name='1'></"):
        _gather_plain(boxes, parsed.body, is_sure=parsed.has(b"pdftohtml"))
    for lines in boxes.values():
        _part(lines)
    boxes = {box: lines for box, lines in boxes.items() if lines and _is_text(box, lines)}
    if not boxes:
        return
    words = Counter(_WORD.findall(" ".join(line.text for lines in boxes.values() for line in lines).lower()))
    every = [step for lines in boxes.values() for step in _steps(lines)]
    longest = max(len(line.text) for lines in boxes.values() for line in lines)
    before: _Line | None = None
    for box, lines in boxes.items():
        steps = _steps(lines)
        usual = _usual(steps if len(steps) >= _FEWEST else every)
        before = _join_page(box, lines, _Measures(usual, longest, words), before)


def _gather_plain(boxes: dict[Element, list[_Line]], body: Element, *, is_sure: bool) -> None:
    """Make a box of each page and a paragraph of each line of a body that is nothing but lines and pages' borders."""
    begins = [one.getnext() for one in body.iterchildren("hr")]
    numbers = [one.get("name") for one in begins if one is not None and one.tag == "a"]
    if not is_sure and (not numbers or numbers != [str(number) for number in range(2, len(begins) + 2)]):
        return
    if any(one.tag in BLOCK_TAGS and one.tag != "hr" for one in body) or body.find("br") is None:
        return
    line = etree.Element("p")
    line.text, body.text = body.text, None
    pages: list[list[Element]] = [[line]]
    for one in list(body):
        tail, one.tail = one.tail, None
        if one.tag in ("br", "hr"):
            if one.tag == "hr":
                pages.append([])
            pages[-1].append(etree.Element("p"))
            pages[-1][-1].text = tail
        else:
            pages[-1][-1].append(one)
            one.tail = tail
    body[:] = []
    for number, lines in enumerate(pages, start=1):
        page = etree.SubElement(body, "div", id=f"page{number}")
        for place, one in enumerate(lines):
            text = " ".join("".join(one.itertext()).split())
            if text:
                font = "bold" if len(one) and one[-1].tag == "b" and not (one.text or "").strip() else ""
                boxes.setdefault(page, []).append(_Line(one, 10.0 * place, 0.0, font, text, False, text, 1, one))
            if text or next(one.iter("img", "a"), None) is not None:
                page.append(one)


def _part(lines: Sequence[_Line]) -> None:
    """Put white space between lines that are elements in a line, side by side."""
    for line, behind in pairwise(lines):
        if line.element.tag == "span" and not line.element.tail and line.top != behind.top:
            line.element.tail = " "


def _gather(
    boxes: dict[Element, list[_Line]], elements: Iterable[Element], places: Mapping[str, float] | None = None
) -> None:
    seen: set[Element] = set()
    for element in elements:
        outer = element.getparent()
        if outer in seen:  # part of a line
            seen.add(element)
            continue
        if outer is None or any(one.tag in BLOCK_TAGS for one in element.iterdescendants()):
            continue
        if places is None:
            style, names = element.get("style") or "", element.get("class") or ""
            top, left = _TOP.search(style), _LEFT.search(style)
            if top is None or left is None:
                continue
            at, beside, font = _number(top[1]), _number(left[1]), names
        else:
            named = _BY_CLASS.fullmatch(element.get("class") or "")
            if named is None:
                continue
            number = len(boxes.get(outer, ()))
            at = -places[f"y{named['top']}"] if f"y{named['top']}" in places else 10.0 * number
            beside, font = places.get(f"x{named['left']}", 0.0), named["font"]
        seen.add(element)
        lines = boxes.setdefault(outer, [])
        is_layer = "textLayer" in (outer.get("class") or "")
        if is_layer and lines and lines[-1].element is element.getprevious() and lines[-1].top == at:
            element.attrib.pop("style", None)
            element.tail = None
            lines[-1].element.append(element)  # a line is parted where its letters change
            lines[-1].text = " ".join("".join(lines[-1].element.itertext()).split())
            continue
        if text := " ".join("".join(element.itertext()).split()):
            is_whole = element.find(".//br") is not None
            lines.append(_Line(element, at, beside, font, text, is_whole, text, 1, element))


def _number(written: str) -> float:
    try:
        return float(written)
    except ValueError:
        return 0.0


def _is_text(box: Element, lines: Sequence[_Line]) -> bool:
    """Tell whether the placed elements in a box are the lines of a page of text, and all its text."""
    is_page = _PAGE.fullmatch(box.get("id") or "") or "textLayer" in (box.get("class") or "")
    if is_page or _BY_CLASS.fullmatch(lines[0].element.get("class") or ""):
        return True
    if len(lines) < _FEWEST or median(len(line.text) for line in lines) < _SHORTEST:
        return False
    own = {line.element for line in lines}
    others = [one for one in box if one not in own and any(text.strip() for text in one.itertext())]
    if len(others) * 4 > len(lines) or (box.text or "").strip() or any((one.tail or "").strip() for one in box):
        return False
    return Counter(_steps(lines)).most_common(1)[0][1] >= _USUAL * len(lines)


def _steps(lines: Sequence[_Line]) -> list[int]:
    """Return how far each line is below the one before, as whole numbers; 0 where it is not."""
    return [round(line.top - before.top) for before, line in pairwise(lines)] or [0]


def _usual(steps: Sequence[int]) -> int:
    """Return how far most lines are below the one before; of two distances, the smaller."""
    counts = Counter(step for step in steps if step > 0)
    return max(sorted(counts), key=lambda step: counts[step], default=1)


def _join_page(box: Element, lines: Sequence[_Line], measures: _Measures, before: _Line | None) -> _Line | None:
    """Join the lines of a page, also with the last one of the page before; return its own last one."""
    for one in list(box):
        if one.tag == "br" or (one.tag == "img" and one.get("alt") == "background image"):
            drop_tree(one)
    rows = Counter(round(line.top) for line in lines)
    for number, line in enumerate(lines):
        _normalise(line.element)
        if before is None:
            goes_on = False
        elif not number:
            goes_on = _is_torn(before.text, line.text)
        else:
            is_cell = rows[round(line.top)] > 1 or rows[round(before.top)] > 1
            goes_on = not is_cell and _goes_on(before, line, measures)
        if before is not None and goes_on and before.count < _MOST:
            _append(before.paragraph, line, measures.words)
            line.first, line.count, line.paragraph = before.first, before.count + 1, before.paragraph
        before = line
    return before


def _goes_on(before: _Line, line: _Line, measures: _Measures) -> bool:
    """Tell whether a line belongs to the paragraph of the one before."""
    usual = measures.usual
    if before.is_whole or line.is_whole:
        return _is_torn(before.text, line.text)
    step = line.top - before.top
    if step <= 0:
        return step < -usual and _is_torn(before.text, line.text)  # another column
    if step > _GAP * usual or step < usual / _GAP:
        return False
    if line.font != before.font and not _is_torn(before.text, line.text):
        return False
    is_new_item = _ITEM.match(line.text) is not None and not _is_torn(before.text, line.text)
    if is_new_item and (_ITEM.match(before.first) or _SENTENCE_END.search(before.text)):
        return False
    is_indented = line.left > before.left + _INDENTED * usual
    if is_indented and not (before.count == 1 and _ITEM.match(before.first)):
        return False
    is_short = len(before.text) < _WHOLE * measures.longest
    return not (is_short and _SENTENCE_END.search(before.text))


def _is_torn(before: str, behind: str) -> bool:
    """Tell whether a sentence goes on in the next line."""
    return behind[:1].islower() and _SENTENCE_END.search(before) is None


def _normalise(element: Element) -> None:
    """Put plain spaces into a line, and make a paragraph of it."""
    for inner in list(element.iter()):
        if inner.tag == "br":
            inner.tail = f" {inner.tail or ''}"
            drop_tree(inner)
            continue
        inner.text = (inner.text or "").replace("\u00a0", " ") or None
        if inner is not element:
            inner.tail = (inner.tail or "").replace("\u00a0", " ") or None
    element.tag = "p"
    element.attrib.pop("style", None)


def _append(paragraph: Element, line: _Line, words: Mapping[str, int]) -> None:
    """Put a line at the end of a paragraph."""
    place, is_tail = _end(paragraph)
    ending = ((place.tail if is_tail else place.text) or "").rstrip()
    space = " "
    hyphened = _HYPHENED.search(ending, max(0, len(ending) - _LONGEST_WORD))
    begun = _WORD.match(line.text)
    if hyphened is not None and begun is not None and line.text[0].islower():
        space = ""
        if _is_joined(hyphened[1].lower(), begun[0].lower(), words) or ending[-1] == "\u00ad":
            ending = ending[:-1]
    if is_tail:
        place.tail = ending
    else:
        place.text = ending
    append_text(paragraph, f"{space}{(line.element.text or '').lstrip()}")
    for inner in list(line.element):
        paragraph.append(inner)
    outer = line.element.getparent()
    if outer is not None:
        outer.remove(line.element)


def _is_joined(begin: str, end: str, words: Mapping[str, int]) -> bool:
    """Tell whether the halves of a word at a line's end are one word without a hyphen."""
    end = end.partition("-")[0]
    if words.get(f"{begin}{end}"):
        return True
    return not words.get(f"{begin}-{end}") and begin not in _COMPOUND


def _end(element: Element) -> tuple[Element, bool]:
    """Return where an element's text ends: an element, and whether behind it."""
    while (last := next(element.iterchildren(reversed=True), None)) is not None:
        if (last.tail or "").strip():
            return last, True
        element = last
    return element, False
