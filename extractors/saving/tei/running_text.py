"""Running text in TEI, with marks, links, line breaks, pictures and formulas."""

from collections.abc import Iterable

from lxml import etree

from extractors.blocks.notes.note_links import REFERENCE_ROLE
from extractors.blocks.tree import Element
from extractors.saving.compose.formulas import clean_formula, tex, tex_of_picture
from extractors.saving.tei.parts import add_text, part, pointer, tag_of

_HIGHLIGHTS = {"em": "italic", "strong": "bold", "sub": "sub", "sup": "sup"}
_MATHML = "http://www.w3.org/1998/Math/MathML"


def write_run(target: Element, lead: str | None, elements: Iterable[Element]) -> None:
    """Append text and the inline elements after it, each with its tail, to an element."""
    add_text(target, lead)
    for element in elements:
        _write(target, element)
        add_text(target, element.tail)


def write_picture(target: Element, source: Element) -> None:
    """Write a picture; in a figure, its description becomes the figure's."""
    if formula := tex_of_picture(source):
        _write_tex(target, formula)
        return
    graphic = part(target, "graphic", url=pointer(source.get("src") or "#"))
    if alt := " ".join((source.get("alt") or "").split()):
        is_figure = tag_of(target) == "figure"
        part(target if is_figure else graphic, "figDesc" if is_figure else "desc", alt)


def _write(target: Element, element: Element) -> None:
    match str(element.tag):
        case "br":
            part(target, "lb")
        case "img":
            write_picture(target, element)
        case "math":
            _write_formula(target, element)
        case "a" if element.get("href"):
            _write_link(target, element)
        case "code" if not len(element):
            part(target, "code", element.text or "")
        case "code":
            write_run(part(target, "hi", rend="code"), element.text, element)
        case "del":
            write_run(part(target, "del"), element.text, element)
        case "em" | "strong" | "sub" | "sup" as tag:
            write_run(part(target, "hi", rend=_HIGHLIGHTS[tag]), element.text, element)
        case _:
            write_run(target, element.text, element)


def _write_link(target: Element, element: Element) -> None:
    made = part(target, "ref", target=pointer(element.get("href") or ""))
    if element.get("role") == REFERENCE_ROLE:
        made.set("type", "note")
    write_run(made, element.text, element)


def _write_formula(target: Element, math: Element) -> None:
    """Write a formula as text: its embedded TeX, or else MathML, because TEI-all has no place for MathML's elements."""
    is_block = math.get("display") == "block"
    if written := tex(math):
        _write_tex(target, written, is_block=is_block)
        return
    copy = clean_formula(math)
    copy.set("xmlns", _MATHML)
    made = part(target, "formula", etree.tostring(copy, encoding="unicode"), notation="mathml")
    if is_block:
        made.set("rend", "display")


def _write_tex(target: Element, written: str, *, is_block: bool = False) -> None:
    made = part(target, "formula", written, notation="TeX")
    if is_block:
        made.set("rend", "display")
