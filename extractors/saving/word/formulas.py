"""Formulas: MathML to Office Math, for the most common elements; others keep their text on one line.

Source: ECMA-376, part 1, section 22.1.
"""

from collections.abc import Sequence

from extractors.blocks.tree import Element
from extractors.saving.word.markup import element, text

_NOT_SHOWN = frozenset({"annotation", "annotation-xml"})


def office_math(math: Element) -> Element:
    """Return a formula as Office Math."""
    return element("m:oMath", *_all([math]))


def _all(sources: Sequence[Element]) -> list[Element]:
    return [made for source in sources for made in _converted(source)]


def _converted(source: Element) -> list[Element]:
    tag = str(source.tag)
    children = list(source)
    if tag in _NOT_SHOWN:
        return []
    shape = _SHAPES.get(tag)
    if shape is not None and len(children) == len(shape[1]):
        return [element(shape[0], *(_argument(name, [child]) for name, child in zip(shape[1], children, strict=True)))]
    if tag == "msqrt":
        hidden = element("m:radPr", element("m:degHide", val=1))
        return [element("m:rad", hidden, element("m:deg"), _argument("m:e", children))]
    if tag == "mroot" and len(children) == 2:
        return [element("m:rad", _argument("m:deg", children[1:]), _argument("m:e", children[:1]))]
    if tag == "mtable":
        rows = [element("m:mr", *(_argument("m:e", list(cell)) for cell in row)) for row in children if len(row)]
        return [element("m:m", *rows)] if rows else []
    made = _run(source.text)
    for child in children:
        made += _converted(child)
        made += _run(child.tail)
    return made


def _argument(name: str, sources: Sequence[Element]) -> Element:
    return element(name, *_all(sources))


def _run(written: str | None) -> list[Element]:
    return [element("m:r", text(written, prefix="m"))] if written and written.strip() else []


_SHAPES: dict[str, tuple[str, tuple[str, ...]]] = {
    "mfrac": ("m:f", ("m:num", "m:den")),
    "msub": ("m:sSub", ("m:e", "m:sub")),
    "msup": ("m:sSup", ("m:e", "m:sup")),
    "msubsup": ("m:sSubSup", ("m:e", "m:sub", "m:sup")),
    "munder": ("m:limLow", ("m:e", "m:lim")),
    "mover": ("m:limUpp", ("m:e", "m:lim")),
}
