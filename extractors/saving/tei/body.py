"""The body of a TEI document: parts by headings, and the contents of an article in them.

TEI has three kinds of places. A part (div) holds paragraphs, lists, tables and figures but no bare text; an item, a
cell, a quote or a note holds both; a paragraph or a label holds running text. The kind of place decides what is
written.
"""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from extractors.blocks.notes.note_links import NOTE_ROLE
from extractors.blocks.tags import HEADING_LEVELS, numeral, numerals_of
from extractors.blocks.tree import Element
from extractors.saving.compose.callouts import KIND
from extractors.saving.tei.parts import NAMESPACE, XML_ID, part, tag_of
from extractors.saving.tei.running_text import write_picture, write_run

_NO_BARE_TEXT = frozenset({"body", "div", "figure"})
_MAKES_NO_BODY = frozenset({"figure", "note", "milestone"})  # TEI allows these anywhere, but a body needs more
_NAME = re.compile(r"[a-z]+-[\w.-]+", re.ASCII)


class _Run(NamedTuple):
    """Running text between two blocks: its first words, and the following inline elements, each with its tail."""

    lead: str
    elements: list[Element]


def write_body(text: Element, source: Element) -> None:
    """Add to a `<text>` a body with the contents of an article's body."""
    body = part(text, "body")
    open_parts: list[tuple[int, Element]] = [(0, body)]  # (its heading's level, the part), outermost first
    for piece in _pieces(source):
        if not isinstance(piece, _Run) and (level := HEADING_LEVELS.get(str(piece.tag), 0)):
            while open_parts[-1][0] >= level:
                open_parts.pop()
            division = part(open_parts[-1][1], "div")
            open_parts.append((level, division))
            head = part(division, "head", rend=f"h{level}")
            write_run(head, piece.text, piece)
            _name(head, piece)
        else:
            _write_piece(open_parts[-1][1], piece)
    if all(tag_of(child) in _MAKES_NO_BODY for child in body):
        part(body, "p")
    _keep_names_unique(body)


def _pieces(source: Element) -> Iterator[_Run | Element]:
    """Return the contents of an element: blocks, and non-empty runs of text between them."""
    run = _Run(source.text or "", [])
    for child in source:
        if child.tag not in _WRITERS and child.tag not in HEADING_LEVELS:
            run.elements.append(child)
            continue
        if run.elements or run.lead.strip():
            yield run
        yield child
        run = _Run(child.tail or "", [])
    if run.elements or run.lead.strip():
        yield run


def _write_all(target: Element, source: Element) -> None:
    for piece in _pieces(source):
        _write_piece(target, piece)


def _write_piece(target: Element, piece: _Run | Element) -> None:
    if isinstance(piece, _Run):
        _write_between(target, piece)
    elif piece.tag in HEADING_LEVELS:  # inside a list, a quote or a table, where TEI has no parts
        made = part(target, "ab", type="heading", rend=str(piece.tag))
        write_run(made, piece.text, piece)
        _name(made, piece)
    else:
        _WRITERS[str(piece.tag)](target, piece)


def _write_between(target: Element, run: _Run) -> None:
    """Write running text in its place; in a part, as a paragraph."""
    if tag_of(target) not in _NO_BARE_TEXT:
        write_run(target, run.lead, run.elements)
    elif _is_pictures(run.lead, run.elements):
        for picture in run.elements:
            write_picture(target if tag_of(target) == "figure" else part(target, "figure"), picture)
    else:
        write_run(part(target, "p"), run.lead, run.elements)


def _is_pictures(lead: str | None, elements: list[Element]) -> bool:
    return (
        bool(elements)
        and not (lead or "").strip()
        and all(one.tag == "img" and not (one.tail or "").strip() for one in elements)
    )


def _paragraph(target: Element, source: Element) -> None:
    if source.get("role") == NOTE_ROLE:
        write_run(_note(target, source), source.text, source)
    elif _is_pictures(source.text, list(source)) and tag_of(target) in _NO_BARE_TEXT:
        _write_between(target, _Run("", list(source)))
    else:
        made = part(target, "p")
        write_run(made, source.text, source)
        _name(made, source)


def _note(target: Element, source: Element) -> Element:
    note = part(target, "note", place="foot", n=(source.get("id") or "").removeprefix("fn-") or "*")
    _name(note, source)
    return note


def _list(target: Element, source: Element) -> None:
    items = [item for item in source if item.tag == "li"]
    notes = [item for item in items if item.get("role") == NOTE_ROLE]
    if not items:
        return
    # A list of notes only is dissolved: TEI requires an item in it, and the notes have their own numbers.
    is_ordered = source.tag == "ol"
    outer = target if len(notes) == len(items) else part(target, "list", rend="numbered" if is_ordered else "bulleted")
    number, numerals = _number(source.get("start"), 1), numerals_of(source)
    for item in items:
        number = _number(item.get("value"), number)
        if item.get("role") == NOTE_ROLE:
            made = _note(outer, item)
        else:
            made = part(outer, "item", n=numeral(number, numerals)) if is_ordered else part(outer, "item")
            _name(made, item)
        _write_all(made, item)
        number += 1
    _let_go_if_without(outer, "list", "item")


def _definitions(target: Element, source: Element) -> None:
    """Write terms and definitions in pairs, as TEI requires; one without the other gets an empty one."""
    if not any(child.tag in ("dt", "dd") for child in source):
        return
    made = part(target, "list", type="gloss")
    for child in source:
        is_term = child.tag == "dt"
        expects_item = len(made) > 0 and tag_of(made[-1]) == "label"
        if is_term and expects_item:
            part(made, "item")
        elif not is_term and not expects_item:
            part(made, "label")
        written = part(made, "label" if is_term else "item")
        _name(written, child)
        inner = _note(written, child) if child.get("role") == NOTE_ROLE else written
        if is_term:
            write_run(inner, child.text, child)
        else:
            _write_all(inner, child)
    if tag_of(made[-1]) == "label":
        part(made, "item")


def _quote(target: Element, source: Element) -> None:
    made = part(target, "quote")
    if source.get(KIND) is not None:
        made.set("type", "callout")
    _name(made, source)
    _write_all(made, source)


def _code(target: Element, source: Element) -> None:
    code = next(source.iter("code"), source)
    block = part(target, "ab", type="code")
    _name(block, source)
    made = part(block, "code", "".join(source.itertext()).strip("\n"))
    if language := (code.get("class") or "").removeprefix("language-"):
        made.set("lang", language)


def _table(target: Element, source: Element) -> None:
    made = part(target, "table")
    for child in source.iter("caption", "tr"):
        if next(child.iterancestors("table"), None) is not source:
            continue
        if child.tag == "caption":
            write_run(part(made, "head"), child.text, child)
        else:
            _row(made, child)
    _let_go_if_without(made, "table", "row")


def _row(table: Element, source: Element) -> None:
    cells = [cell for cell in source if cell.tag in ("td", "th")]
    if not cells:
        return
    parent = source.getparent()
    row = part(table, "row", role="label" if parent is not None and parent.tag == "thead" else "data")
    _name(row, source)
    for cell in cells:
        made = part(row, "cell")
        if cell.tag == "th":
            made.set("role", "label")
        for name, written in (("rowspan", "rows"), ("colspan", "cols")):
            if (span := _number(cell.get(name), 1)) > 1:
                made.set(written, str(span))
        _name(made, cell)
        _write_all(_note(made, cell) if cell.get("role") == NOTE_ROLE else made, cell)


def _let_go_if_without(element: Element, tag: str, needed: str) -> None:
    """Replace a list or a table by its contents if it lacks an element that TEI requires."""
    outer = element.getparent()
    if outer is None or tag_of(element) != tag or any(tag_of(child) == needed for child in element):
        return
    for child in list(element):
        child.tag = f"{{{NAMESPACE}}}p" if tag_of(child) == "head" else child.tag
        element.addprevious(child)
    outer.remove(element)


def _figure(target: Element, source: Element) -> None:
    _write_all(part(target, "figure"), source)


def _caption(target: Element, source: Element) -> None:
    made = part(target, "head" if tag_of(target) == "figure" else "p")
    write_run(made, source.text, source)
    _name(made, source)


def _rule(target: Element, _: Element) -> None:
    part(target, "milestone", unit="section", rend="rule")


def _name(made: Element, source: Element) -> None:
    name = source.get("id") or ""
    if _NAME.fullmatch(name):
        made.set(XML_ID, name)


def _keep_names_unique(body: Element) -> None:
    """Remove an id that another element already has: a duplicate makes the document invalid."""
    taken: set[str] = set()
    for element in body.iter():
        name = element.get(XML_ID)
        if name in taken:
            del element.attrib[XML_ID]
        elif name:
            taken.add(name)


def _number(written: str | None, default: int) -> int:
    return int(written) if written and written.isdecimal() and len(written) < 8 else default


_WRITERS: dict[str, Callable[[Element, Element], None]] = {
    "p": _paragraph,
    "ul": _list,
    "ol": _list,
    "dl": _definitions,
    "blockquote": _quote,
    "pre": _code,
    "table": _table,
    "figure": _figure,
    "figcaption": _caption,
    "hr": _rule,
}
