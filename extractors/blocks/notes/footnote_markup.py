"""Turns unusual footnote markup into the usual forms.

    <button data-bigfoot-footnote="text">, <sup title="text">1</sup>     the text in an attribute
    <d-footnote>, <aside class="footnote"> in a paragraph                 elements of their own
    <button aria-describedby="n1">, data-note="1" on mark and note        connected by something other than a link
    <dt id="n1">1</dt><dd>text</dd>, <tr><td id="n1">1</td><td>text</td>  the label separate from its text
    <a name="n1"></a>1 text<br><a name="n2"></a>2 text                    several notes in one paragraph
    [<a href="#n1">1</a>] … <p>[<a name="n1">1</a>] text                  not named as notes, but beginning alike

Each becomes either a note in the middle of its line (`note_links.is_inline_note`) or a link to an element with the
note's text after its label.
"""

import re
from collections.abc import Iterator, Mapping, Sequence, Set
from itertools import islice

from lxml import etree
from lxml.etree import _Element as Element

from extractors.blocks.notes.note_links import (
    INLINE_NOTE_CLASS,
    calls_itself_reference,
    is_inline_note,
    label_of,
    names_inline_note,
)
from extractors.blocks.notes.opened_notes import open_note, raise_labels
from extractors.blocks.parsed_html import ParsedHtml
from extractors.blocks.pruning import drop_tree
from extractors.blocks.tags import HEADING_LEVELS

_CUSTOM = frozenset({"d-footnote", "foot-note", "footnote", "side-note", "sidenote", "inline-footnote", "margin-note"})
_TEXT_ATTRIBUTES = (
    "data-bigfoot-footnote", "data-footnote-content", "data-footnote-text", "data-footnote", "data-content",
    "data-tippy-content", "data-tooltip", "data-original-title", "data-bs-original-title", "data-bs-title",
)  # fmt: skip
_TYING = ("data-note", "data-note-id", "data-fn", "data-footnote-id", "data-ref")
_NAMING = ("aria-describedby", "aria-controls", "aria-details", "data-target", "popovertarget")
_NOTE_CLASS = re.compile(
    r"(?:^|[\s_-])(?:foot-?notes?|end-?notes?|side-?notes?|margin-?notes?|note-?ref|fn)(?:$|[\s_-])", re.IGNORECASE
)
_MOVES = re.compile(r"footnote_move\w+\(\s*[\"']([\w-]{1,80})[\"']")  # a WordPress plug-in
_SHOWING_ELSEWHERE = re.compile(r"(?:^|\s)footnote_tooltip(?:$|\s)")
_TAGS_OF_LABELS = frozenset({"sup", "b", "strong", "span", "em", "i"})
_AROUND_NOTES = frozenset({"i", "em", "font", "small"})  # all of a note's text is in it, in HTML of the first decade
_BEGINS = re.compile(r"\s*[\[(]?\s*(\d{1,3}|\*{1,3}|[†‡]|[a-z])\s*(?:[\])]?[.:]?\s|\])")
_PLAIN_LABEL = re.compile(r"\s*(\d{1,3})\s+(?=\w)")
_RUNNING_BLOCKS = frozenset({"p", "li", "div", "td", "dd", "section", "aside"})
_AROUND_LABELS = " \t\r\n\f\u00a0↑↩^\ufe0e"  # links back beside them
_LEAST_WORDS = 3  # of a note in an attribute; a shorter title belongs to the mark itself. Chosen by hand, as the others
_LONGEST_MARK = 16  # characters
_MOST_TEXTS = 200  # of an element that may be one, blanks included: against marks in marks
_BOXES = frozenset({"p", "li", "div", "dd"})
_LONGEST_NOTE = 4_000  # characters of an attribute
_MOST = 2_000  # marks of a page
_MOST_TIED = 4  # elements with the value of a mark
_MOST_LOOKED_AT = 12  # elements at the beginning of a note
_LONGEST_LINK = 24  # characters of a mark, spaces included
# One of these, or "ootnote", occurs wherever there may be odd notes: one by one is faster than a single expression.
_WRITTEN = (
    b"ootnote", b"idenote", b"ide-note", b"arginnote", b"tooltip", b"data-tippy", b"noteref", b"data-note",
    b"aria-describedby", b"<sup title",
)  # fmt: skip
# What marks a footnote reference besides its tag and classes: see `calls_itself_reference`.
_OWN_NAMES = (
    b"data-footnote", b"data-bigfoot-footnote", b"doc-noteref", b"rel=footnote", b'rel="footnote', b"rel='footnote",
    b"epub:type", b"footnoteref", b"footnote_move",
)  # fmt: skip
_IN_LINE = etree.XPath(  # one walk: a union would take one for each of its parts
    "descendant::*[(self::button or self::sup or self::span or self::a) and ("
    + " or ".join(f"@{name}" for name in _TEXT_ATTRIBUTES)
    + " or (self::sup and @title) or (self::a and (@title or contains(@onclick, 'footnote_move'))))"
    + " or self::aside or self::details or "
    + " or ".join(f"self::{name}" for name in sorted(_CUSTOM))
    + "]"
)
_NAMED = etree.XPath("descendant::*/@id | descendant::a/@name", smart_strings=False)
_TIED = etree.XPath(
    "descendant::*[(self::button or self::sup or self::span or self::a) and not(@href) and ("
    + " or ".join(f"@{name}" for name in (*_TYING, *_NAMING))
    + ")]"
)


def normalise_notes(parsed: ParsedHtml) -> None:
    """Rewrite odd notes in usual forms, in place."""
    if _may_mark(parsed):
        names: set[str] = set()  # that links may lead to, asked for only where a note may have none
        for element in _IN_LINE(parsed.body)[: 10 * _MOST]:
            if not names and (element.get("href") or "#") != "#":
                names = {"", *_NAMED(parsed.body)}
            _normalise_inline(element, names)
        _link_tied_marks(parsed.body)
        raise_labels(parsed.body)
    elif parsed.has(b"doc-footnote") or (any(map(names_inline_note, parsed.classes)) and parsed.has(*_WRITTEN)):
        raise_labels(parsed.body)
    marks = [link for link in islice(_links(parsed.body), 20 * _MOST) if label_of(_short(link))]
    if not marks:
        return
    names = {(link.get("href") or "")[1:] for link in marks[:_MOST]}
    places: dict[str, Element] = {}
    for one in parsed.body.iter():
        name = one.get("id") or (one.get("name") if one.tag == "a" else None) or one.get("data-footnote-id") or ""
        if name in names:
            if not one.get("id"):
                one.set("id", name)
            places[name] = one
    if not places:
        return
    _part_lines(parsed.body, places)
    for link in marks[:_MOST]:
        name = (link.get("href") or "")[1:]
        if (place := places.get(name)) is not None:
            _normalise_note(link, place)


def _may_mark(parsed: ParsedHtml) -> bool:
    """Tell whether a page may have marks for `_normalise_inline` or `_link_tied_marks`: raised, named so, its own."""
    if parsed.has(b"popovertarget", b'toggle="popover', b"toggle='popover", b"toggle=popover"):
        return True
    called = parsed.class_text.lower()
    is_called = ("note" in called or "fn" in called) and any(map(_NOTE_CLASS.search, parsed.classes))
    if is_called or next(parsed.body.iter("sup", *_CUSTOM), None) is not None:
        return parsed.has(*_WRITTEN)
    return parsed.has(b"ootnote", b"noteref") and parsed.has(*_OWN_NAMES)


def _links(body: Element) -> Iterator[Element]:
    """Yield the links within a page that are short enough to be marks."""
    for link in body.iter("a"):
        target = link.get("href")
        if target and target[0] == "#" and len(target) > 1 and sum(map(len, link.itertext())) < _LONGEST_LINK:
            yield link


def _normalise_inline(element: Element, names_on_page: Set[str]) -> None:
    names = element.get("class") or ""
    if element.tag == "details":
        open_note(element)
        return
    if element.tag in _CUSTOM or (element.tag == "aside" and _NOTE_CLASS.search(names) and _is_in_line(element)):
        element.tag = "span"
        element.set("class", INLINE_NOTE_CLASS)
        return
    if element.tag == "a" and (moved := _MOVES.search(element.get("onclick") or "")):
        element.set("href", f"#{moved[1]}")
        element.set("class", "footnote-ref")
        following = element.getnext()
        if following is not None and _SHOWING_ELSEWHERE.search(following.get("class") or ""):
            drop_tree(following)  # the list below repeats it
        return
    if not label_of(_short(element)) and element.tag != "button":
        return
    is_called = bool(_NOTE_CLASS.search(names)) or element.tag == "sup" or calls_itself_reference(element)
    is_called = is_called or "popover" in (element.get("data-toggle"), element.get("data-bs-toggle"))
    attributes = (*_TEXT_ATTRIBUTES, "title") if element.tag in ("sup", "a") else _TEXT_ATTRIBUTES
    found = (element.get(name) or "" for name in attributes if is_called or "footnote" in name)
    note = next((value for value in found if len(value.split()) >= _LEAST_WORDS), "")
    href = element.get("href") or "#"
    leads_nowhere = href == "#" or (href[0] == "#" and href[1:] not in names_on_page)
    if note and len(note) <= _LONGEST_NOTE and leads_nowhere:
        _write_out(element, note)


def _write_out(mark: Element, note_text: str) -> None:
    """Put a note's text after its mark, which becomes a superscript label."""
    note = etree.Element("span", {"class": INLINE_NOTE_CLASS})
    note.text = f" {' '.join(re.sub(r'<[^<>]*>', ' ', note_text).split())}"
    label = _short(mark)
    if mark.tag in ("button", "a"):
        mark.tag = "sup"
        mark[:] = []
        mark.text = label or None
    note.tail, mark.tail = mark.tail, None
    outer = mark.getparent()
    if outer is not None and outer.tag == "sup" and len(outer) == 1:
        note.tail, outer.tail = outer.tail, None
        outer.addnext(note)
        mark.tag = "span"
    else:
        mark.addnext(note)


def _is_in_line(element: Element) -> bool:
    outer = element.getparent()
    return outer is not None and outer.tag in ("p", "span", "li", "td", "dd")


def _link_tied_marks(body: Element) -> None:
    """Turn marks that an attribute connects to their notes into links."""
    marks = _TIED(body)[: 10 * _MOST]
    by_name: dict[str, Element] = {}
    tied: dict[tuple[str, str], list[Element]] = {}
    tying = [name for name in _TYING if any(mark.get(name) for mark in marks)]
    for element in body.iter() if marks else ():
        if name := element.get("id"):
            by_name.setdefault(name, element)
        for attribute in tying:
            if value := element.get(attribute):
                tied.setdefault((attribute, value), []).append(element)
    for mark in marks:
        label = _short(mark)
        if not label_of(label) or next(mark.iter("a"), mark) is not mark:
            continue
        names = mark.get("class") or ""
        is_mark = mark.tag == "sup" or mark.get("popovertarget") or _NOTE_CLASS.search(names)
        if not is_mark and next(mark.iter("sup"), None) is None:
            continue
        note = next(
            (by_name[name] for one in _NAMING if (name := (mark.get(one) or "").removeprefix("#")) in by_name), None
        )
        note = note if note is not None else _tied(tied, mark)
        if note is None or note is mark:
            continue
        note.attrib.pop("popover", None)
        note.attrib.pop("hidden", None)
        if note.tag in ("span", "small") and note is mark.getnext() and not (mark.tail or "").strip():
            note.set("class", INLINE_NOTE_CLASS)
            mark[:] = []
            mark.text, mark.tag = label, "sup"
            continue
        name = note.get("id") or f"unhusk-odd-{label_of(label)}"
        note.set("id", name)
        link = etree.Element("a", {"href": f"#{name}", "class": "footnote-ref"})
        link.text = label
        mark[:] = [link]
        mark.text = None
        mark.tag = "sup"


def _tied(tied: Mapping[tuple[str, str], Sequence[Element]], mark: Element) -> Element | None:
    """Return the note that has the same value as a mark in an attribute: one of the first elements that have it."""
    key = next(((name, value) for name in _TYING if (value := mark.get(name))), None)
    near = tied[key][:_MOST_TIED] if key is not None else ()
    others = (one for one in near if one is not mark)
    return next((one for one in others if len("".join(one.itertext()).split()) >= _LEAST_WORDS), None)


def _part_lines(body: Element, places: dict[str, Element]) -> None:
    """Make a paragraph of each note if one element holds several, separated by line breaks."""
    outers: dict[Element, list[Element]] = {}
    for place in places.values():
        outer = place.getparent()
        if (
            place.tag == "a"
            and outer is not None
            and outer.tag in _RUNNING_BLOCKS
            and len(_short(place)) < _LONGEST_MARK
        ):
            outers.setdefault(outer, []).append(place)
    for outer, anchors in outers.items():
        starting = [one for one in anchors if _starts_line(one)]
        if len(starting) < 2 or any(inner.tag in ("p", "ul", "ol", "table", "div") for inner in outer):
            continue
        part: Element | None = None
        for child in list(outer):
            if child in starting:
                part = etree.Element("p")
                child.addprevious(part)
            if part is not None:
                part.append(child)
        for made in outer.iterchildren("p"):
            while len(made) and made[-1].tag == "br" and not (made[-1].tail or "").strip():
                made.remove(made[-1])


def _starts_line(anchor: Element) -> bool:
    before = anchor.getprevious()
    outer = anchor.getparent()
    if before is None:
        return outer is not None and not (outer.text or "").strip()
    return before.tag == "br" and not (before.tail or "").strip()


def _normalise_note(link: Element, place: Element) -> None:
    """Move a note's id to the element with its text, and its label into the form that formats leave out."""
    label = label_of(_short(link))
    inside = set(link.iterancestors())
    if place in inside or place is link:
        return
    box = place.getparent() if place.tag == "a" else place
    for inner in islice(box.iterdescendants(), _MOST_LOOKED_AT) if box is not None and box.tag in _BOXES else ():
        if is_inline_note(inner):
            inner.attrib.pop("class", None)  # the note's text in a list of notes, not one in its line
    if (
        place.tag == "dt"
        and (text := place.getnext()) is not None
        and text.tag == "dd"
        and label_of(_short(place)) == label
    ):
        _move_name(place, text)
        _mark_as_reference(link)
        return
    cell = next((one for one in (place, *islice(place.iterancestors(), 2)) if one.tag in ("td", "th")), None)
    if cell is not None and (text := cell.getnext()) is not None and text.tag == "td" and text.getnext() is None:
        if label_of(_short(cell)) == label and cell.getprevious() is None:
            _make_paragraph(cell, text, place)
            _mark_as_reference(link)
        return
    note = place
    outer = place.getparent()
    if outer is not None and outer.tag in HEADING_LEVELS and label_of(_short(outer)) == label:  # Texinfo's
        text = outer.getnext()
        if place.tag == "a" and text is not None and text.tag == "p" and outer not in inside:
            text.set("id", place.get("id") or "")
            drop_tree(outer)
            _mark_as_reference(link)
        return
    if outer is not None and outer.tag == "sup" and len(outer) == 1:
        outer = outer.getparent()
    while outer is not None and outer.tag in _AROUND_NOTES and not (outer.text or "").strip() and outer[0] is place:
        outer = outer.getparent()
    if place.tag == "a" and outer is not None and outer.tag in _RUNNING_BLOCKS and outer not in inside:
        note = outer
    if note.tag in _RUNNING_BLOCKS and _own_label(note) == label and note not in inside:
        _mark_as_reference(link)
        _part_label(note, place)
        first = next(
            (one for one in islice(note.iter(), _MOST_LOOKED_AT) if one is not note and (one.text or "").strip()), None
        )
        if first is not None and len(first) == 0 and label_of(first.text or "") == label:
            parted = f"{(first.text or '').strip().strip('[]().')}. "
            box = first.getparent()
            if first.tag == "a" and (first.tail or "")[:1] in (".", ")", ":"):
                first.text, first.tail = parted, (first.tail or "")[1:].lstrip()
            elif first.tag == "a" and not first.get("href") and (first.tail or "")[:1].isspace():
                note.text, first.text, first.tail = parted, None, (first.tail or "").lstrip()
            elif first.tag == "a" and not first.tail:
                first.tail = " "
            if first.tag in _TAGS_OF_LABELS:
                first.tag, first.text = "span", parted
            elif first.tag == "a" and box is not None and box.tag == "sup" and len(box) == 1:
                box.tag, first.text = "span", parted


def _mark_as_reference(link: Element) -> None:
    """Mark a link as one that leads to a note."""
    link.set("class", f"{link.get('class') or ''} footnote-ref".strip())


def _part_label(note: Element, place: Element) -> None:
    """Add a full stop to a label in a note's text, so that formats recognise it and leave it out."""
    is_behind = place.tag == "a" and not (note.text or "").strip() and len(note) and note[0] is place
    written = (place.tail if is_behind else note.text) or ""
    if found := _PLAIN_LABEL.match(written):
        parted = f"{found[1]}. {written[found.end() :]}"
        if is_behind:
            place.tail = parted
        else:
            note.text = parted


def _own_label(note: Element) -> str:
    """Return the label at the beginning of a note, or ""."""
    pieces = list(islice(note.itertext(), _MOST_LOOKED_AT))
    first = next((piece for piece in pieces if piece.strip()), "")
    found = _BEGINS.fullmatch(f"{first} ") if first[:1].isdigit() else None  # "<span>1.</span>Berg"
    found = found or _BEGINS.match(f"{''.join(pieces)[:40]} ")
    return label_of(found[1]) if found else ""


def _move_name(label: Element, text: Element) -> None:
    """Of a term and its text keep the text, with the term's id."""
    text.set("id", label.get("id") or "")
    text.tag = "p"
    outer = label.getparent()
    drop_tree(label)
    if outer is not None and outer.tag == "dl" and all(one.tag == "p" for one in outer):
        outer.tag = "div"


def _make_paragraph(cell: Element, text: Element, place: Element) -> None:
    """Make a paragraph of a table row of label and text."""
    row = cell.getparent()
    if row is None:
        return
    name = place.get("id") or place.get("name") or ""
    table = next(row.iterancestors("table"), None)
    drop_tree(cell)
    text.tag = "p"
    text.set("id", name)
    row.tag = "div"
    if table is not None and next(table.iter("tr"), None) is None:
        for outer in (table, *table.iter("tbody", "thead")):
            outer.tag = "div"


def _short(element: Element) -> str:
    """Return the text of a mark; "" if there is too much of it."""
    pieces: list[str] = []
    for piece in islice(_texts(element), _LONGEST_MARK):
        pieces.append(piece)
        if sum(map(len, pieces)) > _LONGEST_MARK:
            return ""
    return "".join(pieces).strip(_AROUND_LABELS)


def _texts(element: Element) -> Iterator[str]:
    return (str(text) for text in islice(element.itertext(), _MOST_TEXTS) if str(text).strip())
