"""Running text: runs with their marks, links, breaks, formulas, footnote references."""

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from extractors.blocks.notes.note_links import REFERENCE_ROLE
from extractors.blocks.tree import Element
from extractors.saving.pictures.picture_links import set_apart
from extractors.saving.word import styles
from extractors.saving.word.formulas import office_math
from extractors.saving.word.markup import R, element, text

_MARKS = {"strong": "b", "em": "i", "del": "strike"}
_RAISED = {"sub": "subscript", "sup": "superscript"}
_RIGHT_TO_LEFT = ("R", "AL")
_PIECES = re.compile(r"([\n\t])")


@dataclass(frozen=True, slots=True)
class _Look:
    """The formatting of a run."""

    marks: frozenset[str] = frozenset()
    raised: str = ""
    style: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PartContext:
    """What running text needs from its part of the document.

    Attributes:
        link: returns the relationship id for an address on the web.
        picture: returns an `<img>` as a run's content, or None if the document cannot hold it.
        note: returns the mark of a footnote by its id, or None if it is no footnote.
        bookmark: returns the bookmark for an id, or "" if the document has none.
    """

    link: Callable[[str], str]
    picture: Callable[[Element], Element | None]
    note: Callable[[str], Element | None]
    bookmark: Callable[[str], str]


def runs_of(holder: Element, to: PartContext, *, skips: frozenset[str] = frozenset()) -> list[Element]:
    """Return an element's contents as runs and links, up to the first child with a skipped tag."""
    return list(_inside(holder, _Look(), to, skips))


def _inside(holder: Element, look: _Look, to: PartContext, skips: frozenset[str]) -> Iterator[Element]:
    yield from _written(holder.text, look)
    for child in holder:
        if child.tag in skips:
            return
        yield from _one(child, look, to)
        yield from _written(child.tail, look)


def _one(child: Element, look: _Look, to: PartContext) -> Iterator[Element]:
    tag = str(child.tag)
    if tag == "br":
        yield element("w:r", element("w:br"))
    elif tag == "img":
        yield from _picture(child, look, to)
    elif tag == "math":
        yield office_math(child)
    elif tag == "a":
        yield from _link(child, look, to)
    elif tag in _RAISED:
        yield from _inside(child, replace(look, raised=_RAISED[tag]), to, frozenset())
    elif tag == "code":
        yield from _inside(child, replace(look, style=look.style or styles.CODE), to, frozenset())
    else:
        marks = look.marks | {_MARKS[tag]} if tag in _MARKS else look.marks
        yield from _inside(child, replace(look, marks=marks), to, frozenset())


def _link(child: Element, look: _Look, to: PartContext) -> Iterator[Element]:
    href = child.get("href") or ""
    if child.get("role") == REFERENCE_ROLE and (mark := to.note(href[1:])) is not None:
        yield mark
        return
    if child.get("role") == REFERENCE_ROLE:  # a repeated reference: the note has its mark already
        yield from _written(f"[{''.join(child.itertext()).strip('[] ')}]", replace(look, raised=_RAISED["sup"]))
        return
    inner = list(_inside(child, replace(look, style=styles.HYPERLINK), to, frozenset()))
    place = to.bookmark(href[1:]) if href.startswith("#") else ""
    if place:
        yield element("w:hyperlink", *inner, anchor=place)
    elif href and not href.startswith("#"):
        link = element("w:hyperlink", *inner)
        link.set(f"{{{R}}}id", to.link(href))
        yield link
    else:
        yield from inner


def _picture(child: Element, look: _Look, to: PartContext) -> Iterator[Element]:
    drawing = to.picture(child)
    if drawing is not None:
        yield element("w:r", drawing)
        return
    words, address = child.get("alt") or "", child.get("src") or ""
    if look.style == styles.HYPERLINK:  # links cannot be nested
        yield from _written(set_apart(child, words) if words else "🖼", look)
    elif address.startswith(("http://", "https://")):
        link = element(
            "w:hyperlink", *_written(set_apart(child, words or address), replace(look, style=styles.HYPERLINK))
        )
        link.set(f"{{{R}}}id", to.link(address))
        yield link
    elif words:
        yield from _written(set_apart(child, words), look)


def _written(written: str | None, look: _Look) -> Iterator[Element]:
    if not written:
        return
    run = element("w:r")
    properties = element("w:rPr")
    if look.style:
        properties.append(element("w:rStyle", val=look.style))
    for mark in ("b", "i", "strike"):
        if mark in look.marks:
            properties.append(element(f"w:{mark}"))
    if look.raised:
        properties.append(element("w:vertAlign", val=look.raised))
    if any(unicodedata.bidirectional(sign) in _RIGHT_TO_LEFT for sign in written):
        properties.append(element("w:rtl"))
    if len(properties):
        run.append(properties)
    for piece in _PIECES.split(written):
        if piece == "\n":
            run.append(element("w:br"))
        elif piece == "\t":
            run.append(element("w:tab"))
        elif piece:
            run.append(text(piece))
    yield run
