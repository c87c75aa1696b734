"""The contents of a passage: runs of text with their marks, breaks, pictures, formulas.

This is the form of text between the page's tree and the article's: flat, so that an edited text can be applied to it,
with the marks (a link, emphasis) of each run.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from extractors.blocks.tree import Element

LAYOUT = "data-layout"  # of a picture in the composed tree
FLOATING, WIDE = "floating", "wide"
_BULLET = re.compile(r"[•▪▫◦‣⁃●∙·]\s*")
_INDENTED = re.compile(r"[ \t\r\n]*(\u00a0[\u00a0 ]+)")
_FEWEST_LINES = 3  # of verse. Chosen by hand, as the other
_LONGEST_LINE = 80  # characters
_UNSEEN = "\u200b\u200c\u200d\u2060\ufeff\u00ad"


class Mark(NamedTuple):
    """A mark on a run of text: a tag of the article, and for a link its target and kind.

    Attributes:
        card: for a link around whole blocks, which of the page's links it is; otherwise None.
    """

    tag: str
    href: str = ""
    role: str = ""
    card: Element | None = None


Marks = tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Text:
    """A run of text with its marks, outermost first."""

    text: str
    marks: Marks = ()


@dataclass(frozen=True, slots=True)
class Break:
    """A line end inside a passage."""


@dataclass(frozen=True, slots=True)
class Cell:
    """The start of a table cell; what follows is in this cell."""

    source: Element


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture by its address; its layout is FLOATING beside its paragraph's text, WIDE as a column, or ""."""

    address: str
    alt: str = ""
    marks: Marks = ()
    layout: str = ""


@dataclass(frozen=True, slots=True)
class Formula:
    """A MathML element; `text` is its part that counts as text."""

    source: Element
    text: str
    marks: Marks = ()


Inline = Text | Break | Cell | Picture | Formula


def shared_marks(one: Marks, other: Marks) -> Marks:
    """Return the marks that two neighbours share."""
    count = 0
    for mark, other_mark in zip(one, other, strict=False):
        if mark != other_mark:
            break
        count += 1
    return one[:count]


def marks_of(inline: Inline) -> Marks:
    """Return the marks on an inline; none on breaks and cells."""
    return inline.marks if isinstance(inline, Text | Picture | Formula) else ()


def text_of(inlines: Sequence[Inline]) -> str:
    """Return the text of inlines as it is in the tree, a break as "\\n", each further cell after "\\t"."""
    pieces: list[str] = []
    cells = 0
    for inline in inlines:
        match inline:
            case Text(text=text) | Formula(text=text):
                pieces.append(text)
            case Break():
                pieces.append("\n")
            case Cell():
                cells += 1
                pieces.append("\t" if cells > 1 else "")
            case Picture():
                pass
    return "".join(pieces)


def split_cells(inlines: Sequence[Inline]) -> list[tuple[Element | None, list[Inline]]]:
    """Return the inlines cell by cell; those before the first cell under None."""
    cells: list[tuple[Element | None, list[Inline]]] = []
    for inline in inlines:
        if isinstance(inline, Cell):
            cells.append((inline.source, []))
        elif cells:
            cells[-1][1].append(inline)
        else:
            cells.append((None, [inline]))
    return cells


def normalise_inlines(inlines: Sequence[Inline]) -> list[Inline]:
    """Return inlines with white space collapsed, without any at the edges of a line or just inside a mark.

    Lines of verse keep their indentation, as no-break spaces.
    """
    is_verse = _is_verse(inlines)
    indent = ""
    tidy: list[Inline] = []
    space_before: Marks | None = None  # the marks on a space that is still to be written
    for inline in _merged(inlines):
        match inline:
            case Text(text=text, marks=marks):
                words = text.split()
                if text[:1].isspace() and space_before is None:
                    space_before = marks
                if is_verse and tidy and isinstance(tidy[-1], Break):
                    indent = indent or _indentation(text)
                if words:
                    _add_space(tidy, space_before, marks)
                    tidy.append(Text(indent + " ".join(words), marks))
                    indent = ""
                    space_before = marks if text[-1:].isspace() else None
            case Break():
                if tidy and not isinstance(tidy[-1], Break):
                    tidy.append(inline)
                space_before = None
            case Picture() | Formula():
                _add_space(tidy, space_before, inline.marks)
                tidy.append(inline)
                space_before = None
            case Cell():
                tidy.append(inline)
                space_before = None
    while tidy and isinstance(tidy[-1], Break):
        tidy.pop()
    return _merged(tidy)


def _is_verse(inlines: Sequence[Inline]) -> bool:
    """Tell whether a passage is several short lines of which some are indented."""
    if not any(isinstance(inline, Text) and _INDENTED.match(inline.text) for inline in inlines):
        return False  # nearly all passages
    lengths = [0]
    for inline in inlines:
        if isinstance(inline, Break):
            lengths.append(0)
        elif isinstance(inline, Text):
            lengths[-1] += len(" ".join(inline.text.split()))
    return len(lengths) >= _FEWEST_LINES and max(lengths) <= _LONGEST_LINE


def _indentation(text: str) -> str:
    found = _INDENTED.match(text)
    return "\u00a0" * len(found[1]) if found else ""


def without_marks(inlines: Sequence[Inline], tags: frozenset[str]) -> list[Inline]:
    """Return inlines without the marks of some tags."""
    return [
        replace(inline, marks=tuple(mark for mark in inline.marks if mark.tag not in tags))
        if isinstance(inline, Text | Picture | Formula)
        else inline
        for inline in inlines
    ]


def without_bullet(inlines: list[Inline]) -> list[Inline]:
    """Return a list item's tidy inlines without the bullet that is written before its text."""
    first = inlines[0] if inlines else None
    if not isinstance(first, Text) or not (bullet := _BULLET.match(first.text)):
        return inlines
    rest = normalise_inlines([replace(first, text=first.text[bullet.end() :]), *inlines[1:]])
    return rest or inlines


def is_invisible(inlines: list[Inline]) -> bool:
    """Tell whether tidy inlines are only marks that no reader sees, or the full stop of an editor's blank line."""
    return len(inlines) == 1 and isinstance(only := inlines[0], Text) and only.text.strip(_UNSEEN) in ("", ".")


def _add_space(tidy: list[Inline], space_before: Marks | None, marks: Marks) -> None:
    if space_before is None or not tidy or isinstance(tidy[-1], Break | Cell):
        return
    tidy.append(Text(" ", shared_marks(marks_of(tidy[-1]), marks)))


def _merged(inlines: Sequence[Inline]) -> list[Inline]:
    """Join neighbouring runs with the same marks, and drop empty ones."""
    return list(_merging(inlines))


def _merging(inlines: Sequence[Inline]) -> Iterator[Inline]:
    pieces: list[str] = []
    marks: Marks = ()
    for inline in inlines:
        if isinstance(inline, Text):
            if pieces and inline.marks != marks:
                yield Text("".join(pieces), marks)
                pieces = []
            if inline.text:
                marks = inline.marks
                pieces.append(inline.text)
            continue
        if pieces:
            yield Text("".join(pieces), marks)
            pieces = []
        yield inline
    if pieces:
        yield Text("".join(pieces), marks)
