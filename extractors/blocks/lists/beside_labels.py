"""Labels that style alone puts beside their text, each in a box of its own: a bullet, "(a)", "1.", "Figure 2.".

<table><tr><td>(a)</td><td><p>text</p></td></tr></table>       laws, mails, call-outs below a listing
<dl><dt>1.</dt><dd>text</dd></dl>                               journals, laws
<li><span>•</span><div><p>text</p></div></li>                   what LaTeX became
<table class="Nm"><tr><td>boat</td><td>[-a]</td></tr></table>   manual pages
<div><span>(a)</span><p>text</p></div>, <sup>a</sup><p>text</p> paragraphs, notes below a table

    <ol><li>1. text</li><li>2. text</li></ol>                       numbers that the list shows anyway

Bullets and figures become the list that a reader sees. Any other label goes to the beginning of its text.
"""

import re
from collections.abc import Sequence
from itertools import islice

from lxml import etree
from lxml.etree import _Element as Element

from extractors.blocks.lists.counting_boxes import counting_boxes
from extractors.blocks.parsed_html import ParsedHtml
from extractors.blocks.pruning import drop_tree
from extractors.blocks.tags import BLOCK_TAGS, first_number, number_of

_SPACE = " \t\r\n\f\u00a0\u200b"
_BULLETS = "•·◦▪■●○‣⁃∙–—-"
_CAPTION = (
    r"(?:Fig(?:ure|\.)?|Table|Box|Scheme|Abb(?:ildung|\.)?|Tab(?:elle|\.)?)\s?(?:[A-Z]?\d{1,3}[a-z]?|[IVX]{1,4})[.:]?"
)
_COUNTED = r"[(\[]?(?:\d{1,3}|[A-Za-z]|[ivx]{1,6}|[IVX]{1,6})[)\].]|[(\[]?[a-z]{2}[)\]]"
_LABEL = re.compile(rf"[{_BULLETS}]|{_COUNTED}|\d{{1,3}}\)?\.|{_CAPTION}")
_RAISED = re.compile(r"[a-z]|\d{1,2}\)?|[*†‡§]{1,3}")  # in a `<sup>`
_MAY_BE_LABEL = re.compile(rf"[{_SPACE}]*(?:[*†‡§(\[\d{_BULLETS}]|[A-Za-z]{{1,6}}[)\].:]|[a-z]?[{_SPACE}]*$|[FTBSA]\w)")
_NUMBER = re.compile(r"\(?(\d{1,3})[.)]{1,2}")
_OWN_NUMBER = re.compile(r"\s*\(?(\d{1,3})[.)]\s+(?=\S)")
_ALONE = re.compile(r"\s*\(?(\d{1,3})[.)]?\s*$")
_TEXT = re.compile(r"[\"'“„«‘\[(]?[^\W\d_]")
_FIRST = frozenset(f"{_BULLETS}([0123456789")
_WORD = re.compile(r"[^\W\d_]{3}|[\u3040-\u9fff]")
# Wherever "(a)" or "[1]" stands alone outside lists and tables; the literals they begin with make the search fast.
_ENDS = rb"\s{0,4}</(?:span|p|div|b|strong|i|font|label)\b"
_WRITTEN = (
    re.compile(rb"\((?:\d{1,3}|[A-Za-z]{1,2}|[ivx]{1,6})\)" + _ENDS, re.IGNORECASE),
    re.compile(rb"\[\d{1,3}\]" + _ENDS, re.IGNORECASE),
)
# In classes: of captions, and of references as citation styles set them.
_NAMED = ("fig-label", "figure-label", "table-label", "caption-label", "label-fig", "csl-left-margin")
_TAGS = ("span", "p", "div", "b", "strong", "i", "font", "label")
_MARKING = frozenset({"span", "b", "strong"})
_TEXTS = frozenset({"p", "div", "section"})
_MOST = 2_000  # labels of a page
_LONGEST = 40  # characters of a label with the white space around it
_LONGEST_LABEL = 13  # "Abbildung 12."
_MOST_CELLS = 3
_DEEPEST = 4  # elements around a label or a text's beginning
_MOST_EMPTY = 2  # anchors before a label


def join_labels(parsed: ParsedHtml) -> None:
    """Join such labels with their texts, in place."""
    numbers: dict[Element, int] = {}
    going_on: dict[Element, int] = {}
    for listing in list(parsed.body.iter("ul", "ol", "dl", "table")):
        if listing.tag in ("ul", "ol"):
            _join_markers(listing, numbers)
        elif listing.get("class") == "Nm":
            _make_synopsis(listing)
        elif pairs := _terms(listing) if listing.tag == "dl" else _rows(listing):
            _make_list(listing, pairs, going_on)
    for raised in list(parsed.body.iter("sup")):
        behind = raised.getnext()
        if behind is not None and behind.tag in _TEXTS and _is_label(raised):
            _join(raised, numbers)
        elif len(raised) == 1 and _is_label(raised[0]):
            _join(raised[0], numbers)
    if "citation" in parsed.class_text:
        for box in [one for one in parsed.body.iter("div") if "citation" in (one.get("class") or "").split()]:
            if len(box) > 1 and box[0].get("class") == "label" and box[1].tag == "p":
                _move_into(box[0], box[1])  # "[AB20]", of Sphinx
    if any(written.search(parsed.source) for written in _WRITTEN) or any(name in parsed.class_text for name in _NAMED):
        short = [one for one in parsed.body.iter(*_TAGS) if (text := one.text) and len(text) <= _LONGEST]
        for element in [one for one in short if _MAY_BE_LABEL.match(one.text or "") and _is_label(one)]:
            _join(element, numbers)


def _is_label(element: Element) -> bool:
    """Tell whether an element holds a label and nothing else."""
    if len(element) or not element.text or len(element.text) > _LONGEST:
        return False
    text, outer = _plain(element.text), element.getparent()
    if len(text) > _LONGEST_LABEL:
        return False
    if element.tag == "sup" or (outer is not None and outer.tag == "sup"):
        return bool(_RAISED.fullmatch(text))
    return element.tag != "a" and bool(_LABEL.fullmatch(text))


def _plain(text: str) -> str:
    return text.strip(_SPACE)


def _text(element: Element) -> str:
    return _plain("".join(islice(element.itertext(), 20)))


# Lists


def _join_markers(listing: Element, numbers: dict[Element, int]) -> None:
    """Join the labels of a list's items, or leave them to the list."""
    start = next(listing.iterchildren("li"), None)
    if start is None or (len(start) and start[0].tag == "a"):
        return  # a menu
    if (text := start.text) and not text.isspace() and text.lstrip()[0] not in _FIRST:
        return
    if listing.tag == "ol":
        _drop_own_numbers(listing)
    for item in list(listing.iterchildren("li")):
        place = _beginning(item)
        first = place if place is not item or (item.text or "").strip() or not len(item) else item[0]
        if len(first) == 1 and not _plain(f"{first.text or ''}{first[0].tail or ''}"):
            first = first[0]  # a label in a box of its own
        if first is item or not _is_label(first):
            return  # nearly all lists
        _join(first, numbers)


def _drop_own_numbers(listing: Element) -> None:
    """Take the numbers from the beginnings of items that a list numbers anyway, if all have them."""
    items = list(islice(listing.iterchildren("li"), _MOST))
    for box in counting_boxes(items, first_number(listing)) if len(items) > 1 else ():
        if box.tag == "div":
            drop_tree(box)
        elif (box.text or "").strip()[:1] == "[":  # "[1]", of references
            _drop_label(box)
    found: list[tuple[Element, str]] = []
    number = first_number(listing) - 1
    for item in islice(listing.iterchildren("li"), _MOST):
        number = number_of(item, "value", number + 1)
        place = _beginning(item)
        is_marked = not (place.text or "").strip() and len(place) > 0
        label = place[0] if is_marked else None
        if label is not None and (label.tag not in _MARKING or len(label)):
            return
        text = (place.text or "") if label is None else f"{label.text or ''}{label.tail or ''}"
        is_alone = label is not None and label.getnext() is not None and not _plain(label.tail or "")
        is_alone = is_alone or (label is None and len(place) > 0 and text.rstrip()[-1:] == ".")
        written = (_ALONE if is_alone else _OWN_NUMBER).match(text)
        if written is None or int(written[1]) != number:
            return
        found.append((place, text[written.end() :]))
    for place, text in found if len(found) > 1 else ():
        if not (place.text or "").strip():
            place.remove(place[0])
        place.text = text


def _drop_label(label: Element) -> None:
    """Remove a label of an item, with the elements that hold nothing else; a link to any of them leads to the item."""
    outer = label.getparent()
    while (
        outer is not None
        and outer.tag != "li"
        and len(outer) == 1
        and not _plain(f"{outer.text or ''}{label.tail or ''}")
    ):
        label, outer = outer, outer.getparent()
    name = next((found for one in label.iter() if (found := one.get("id") or one.get("name"))), "")
    if outer is not None and outer.tag == "li" and name and not outer.get("id"):
        outer.set("id", name)
    drop_tree(label)


def _terms(listing: Element) -> list[tuple[Element, Element]]:
    """Return the labels and texts of a definition list whose terms are all labels; otherwise nothing."""
    parts = list(listing)
    pairs = list(zip(parts[::2], parts[1::2], strict=False))
    is_paired = len(parts) % 2 == 0 and all(term.tag == "dt" and text.tag == "dd" for term, text in pairs)
    return pairs if is_paired and not _has_own_text(listing) and all(_labels(term) for term, _ in pairs) else []


def _rows(table: Element) -> list[tuple[Element, Element]]:
    """Return the labels and texts of a table of two columns of which the first holds only labels; otherwise nothing."""
    pairs: list[tuple[Element, Element]] = []
    if _has_own_text(table):
        return []
    for part in table:
        if part.tag in ("col", "colgroup"):
            continue
        if part.tag == "tbody" and _has_own_text(part):
            return []
        for row in part if part.tag == "tbody" else (part,):
            if row.tag != "tr" or not len(row) or len(row) > _MOST_CELLS or row[-1].tag != "td" or _has_own_text(row):
                return []
            cells = [cell for cell in row if _text(cell) or len(cell)]
            if [cell.tag for cell in cells] != ["td", "td"] or cells[-1] is not row[-1]:
                return []
            if not _labels(cells[0], of_table=True) or not _WORD.search(_text(cells[1])):
                return []
            pairs.append((cells[0], cells[1]))
    return pairs


def _make_synopsis(table: Element) -> None:
    """Make lines of a manual page's table of a command and its options."""
    for part in table.iter("tr", "td", "tbody"):
        part.tag = {"tr": "p", "td": "span"}.get(str(part.tag), "div")
        if part.tag == "span":
            part.tail = " "
    table.tag = "div"


def _has_own_text(outer: Element) -> bool:
    """Tell whether a table, row or list has text outside its cells or items, where a page's mistake has put it."""
    return bool(_plain(outer.text or "")) or any(_plain(one.tail or "") for one in outer)


def _labels(cell: Element, *, of_table: bool = False) -> bool:
    """Tell whether a term or cell holds nothing but a label; what a link leads to is a note's."""
    if cell.get("id") or cell.get("rowspan") or next(cell.iter("a", "img", "input"), None) is not None:
        return False
    text = _text(cell)
    if _LABEL.fullmatch(text):
        return True
    outer = next(islice(cell.iterancestors("table", "dl"), 1), cell).getparent()
    if not of_table or not text.isdecimal() or outer is None:
        return False
    is_of_court = len(cell) == 1 and "count" in (cell[0].get("class") or "")  # paragraphs of a judgment
    return is_of_court or "colist" in (outer.get("class") or "")


def _make_list(listing: Element, pairs: Sequence[tuple[Element, Element]], going_on: dict[Element, int]) -> None:
    """Make a list of labels and texts, or, where they do not count up, paragraphs that begin with their labels.

    Args:
        listing: the table or list of terms, which the new one replaces.
        pairs: its labels and texts.
        going_on: the numbered lists made so far, with the number that comes next: laws have a table for each item.
    """
    labels = [_text(label) for label, _ in pairs]
    numbers = [int(found[1]) for label in labels if (found := _NUMBER.fullmatch(label)) and label[-1] == "."]
    numbers = numbers or [int(label) for label in labels if label.isdecimal()]
    is_counted = len(numbers) == len(labels) and numbers == list(range(numbers[0], numbers[0] + len(numbers)))
    is_list = is_counted or all(label in _BULLETS for label in labels)
    made = etree.Element(("ol" if is_counted else "ul") if is_list else "div")
    if is_counted and numbers[0] != 1:
        made.set("start", str(numbers[0]))
    for label, text in pairs:
        row = text.getparent()
        if row is not None and row is not listing:
            _take_over(row, text)
        if not is_list:
            _move_into(label, text)
        text.tag = "li" if is_list else "div"
        made.append(text)
    outer, before = listing.getparent(), listing.getprevious()
    made.tail, listing.tail = listing.tail, None
    _take_over(listing, made)
    if outer is None:
        return
    outer.replace(listing, made)
    if is_counted and before is not None and going_on.get(before) == numbers[0] and not (before.tail or "").strip():
        before.extend(list(made))
        before.tail = made.tail
        outer.remove(made)
        made = before
    if is_counted:
        going_on[made] = numbers[-1] + 1


def _take_over(old: Element, made: Element) -> None:
    """Give an element what its forerunner says of itself: its name, its style, whether it is hidden."""
    for name, value in old.attrib.items():
        if name not in made.attrib:
            made.set(name, value)


# Labels one by one


def _join(element: Element, numbers: dict[Element, int]) -> None:
    """Join one label with the block behind it.

    Args:
        element: the label.
        numbers: those of the ordered lists' items asked for so far, to which more are added.
    """
    box = element
    for _ in range(_DEEPEST):  # the outermost box that holds nothing else
        item = box.getparent()
        if item is None or _plain(box.tail or "") or not _begins(box):
            return
        if (behind := _behind(box)) is not None:
            break
        box = item
    else:
        return
    if behind.tag not in _TEXTS or box.tag in ("dt", "li"):
        return
    if item.tag != "li" and not _TEXT.match(_text(behind)):
        return  # "(845)" and "& up"
    if item.tag == "li" and _is_marker(_text(box), item, numbers):
        drop_tree(box)
        return
    _move_into(box, behind)


def _begins(box: Element) -> bool:
    """Tell whether nothing stands before a box in its parent but empty anchors."""
    outer = box.getparent()
    if outer is None or _plain(outer.text or ""):
        return False
    before = list(islice(box.itersiblings(preceding=True), _MOST_EMPTY + 1))
    return len(before) <= _MOST_EMPTY and not any(
        _text(one) or _plain(one.tail or "") or next(one.iter("img"), None) is not None for one in before
    )


def _behind(box: Element) -> Element | None:
    """Return the first element with text behind a box."""
    for one in islice(box.itersiblings(), _MOST_EMPTY + 1):
        if next((True for text in one.itertext() if text.strip()), False):
            return one
        if _plain(one.tail or "") or one.tag == "br":
            return None
    return None


def _is_marker(label: str, item: Element, numbers: dict[Element, int]) -> bool:
    """Tell whether a list shows an item's label anyway, as its marker."""
    if label in _BULLETS:
        return True
    found, listing = _NUMBER.fullmatch(label), item.getparent()
    if found is None or listing is None or listing.tag != "ol" or listing.get("reversed") is not None:
        return False
    if item not in numbers:
        number = first_number(listing) - 1
        for one in listing.iterchildren("li"):
            number = numbers[one] = number_of(one, "value", number + 1)
    return numbers[item] == int(found[1])


def _move_into(label: Element, text: Element) -> None:
    """Put a label at the beginning of a text; where that begins with a list or the like, before it."""
    for inner in label.iter():
        if inner.tag in BLOCK_TAGS:
            inner.tag = "span"
    place = _beginning(text)
    label.tail = None  # white space
    place.insert(0, label)
    space = "" if "".join(label.itertext())[-1:].isspace() else " "
    label.tail = f"{space}{(place.text or '').lstrip()}"
    place.text = None


def _beginning(outer: Element) -> Element:
    """Return the innermost block in which an element's text begins."""
    while not _plain(outer.text or "") and len(outer) and outer[0].tag in _TEXTS:
        outer = outer[0]
    return outer
