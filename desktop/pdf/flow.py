"""Rewrites what Qt's rich text cannot show: formulas, and list numbers that jump.

A formula goes on one line: superscripts raised, subscripts lowered, fractions with a slash.
"""

from lxml import etree

from extractors.blocks.tree import Element

_NOT_SHOWN = frozenset({"annotation", "annotation-xml"})


def write_out_formulas(body: Element) -> None:
    """Replace each formula with running text that shows it."""
    for math in list(body.iter("math")):
        outer = math.getparent()
        if outer is None:
            continue
        shown = etree.Element("span")
        shown.extend(_shown(math))
        shown.tail = math.tail
        outer.replace(math, shown)


def split_numbered_lists(body: Element) -> None:
    """Begin a new list at each item with a number of its own: Qt can only set the number a list begins with."""
    for item in [one for one in body.iter("li") if one.get("value")]:
        numbered = item.getparent()
        if numbered is None or numbered.tag != "ol" or numbered[0] is item:
            continue
        rest = etree.Element("ol", start=item.get("value", "1"))
        rest.extend(list(numbered)[numbered.index(item) :])
        rest.tail, numbered.tail = numbered.tail, None
        numbered.addnext(rest)


def _shown(source: Element) -> list[Element]:
    tag, children = str(source.tag), list(source)
    if tag in _NOT_SHOWN:
        return []
    if tag == "mfrac" and len(children) == 2:
        return [*_grouped(children[0]), _text("/"), *_grouped(children[1])]
    if tag in ("msup", "msub") and len(children) == 2:
        return [*_shown(children[0]), _raised(tag.removeprefix("m"), children[1])]
    if tag == "msubsup" and len(children) == 3:
        return [*_shown(children[0]), _raised("sub", children[1]), _raised("sup", children[2])]
    if tag in ("munder", "mover", "munderover") and len(children) >= 2:
        ways = {"munder": ("sub",), "mover": ("sup",), "munderover": ("sub", "sup")}[tag]
        return [*_shown(children[0]), *(_raised(way, one) for way, one in zip(ways, children[1:], strict=False))]
    made = [_text(source.text)] if source.text and source.text.strip() else []
    if tag == "msqrt":
        made.insert(0, _text("√("))
    for child in children:
        made += _shown(child)
        if tag in ("mtr", "mtable"):
            made.append(_text(" "))
        if child.tail and child.tail.strip():
            made.append(_text(child.tail))
    return [*made, _text(")")] if tag == "msqrt" else made


def _grouped(source: Element) -> list[Element]:
    made = _shown(source)
    return [_text("("), *made, _text(")")] if len(made) > 1 else made


def _raised(tag: str, source: Element) -> Element:
    made = etree.Element(tag)
    made.extend(_shown(source))
    return made


def _text(written: str | None) -> Element:
    made = etree.Element("span")
    made.text = written
    return made
