"""Makes formulas valid by MathML's schema: the formulas of pages are displayed, but few are valid."""

from lxml import etree

from extractors.blocks.tree import Element
from extractors.saving.compose.formulas import tex

MATHML = "http://www.w3.org/1998/Math/MathML"

_CHILDREN = {"mfrac": 2, "mroot": 2, "msub": 2, "msup": 2, "munder": 2, "mover": 2, "msubsup": 3, "munderover": 3}
_SIGNS = frozenset({"mi", "mo", "mn", "ms", "mtext", "annotation"})  # the elements that may hold text
_PARTS = {"mtr": "mtable", "mlabeledtr": "mtable", "mtd": "mtr"}
_KNOWN = frozenset({"mrow", "mstyle", "mpadded", "mphantom", "menclose", "msqrt", "mtable", "mtr", "mtd", "mfenced"})
_FLAGS = frozenset({"stretchy", "fence", "separator", "accent", "accentunder", "symmetric", "largeop", "movablelimits"})
_VARIANTS = frozenset(
    "normal bold italic bold-italic double-struck bold-fraktur script bold-script fraktur sans-serif bold-sans-serif "
    "sans-serif-italic sans-serif-bold-italic monospace".split()
)


def normalise_formula(math: Element) -> None:
    """Make a `<math>` valid in place, with its TeX as the alternative text."""
    if any(str(outer.tag).rpartition("}")[2] == "math" for outer in math.iterancestors()):
        return  # nested in another, which is treated as a whole
    words = tex(math)
    for one in list(math.iter()):
        _normalise(one, math)
    for one in math.iter():
        one.tag = f"{{{MATHML}}}{one.tag!s}"
    if words:
        math.set("alttext", words)


def _normalise(one: Element, math: Element) -> None:
    tag = str(one.tag)
    parent = one.getparent()
    attributes = {name: value for name, value in one.attrib.items() if _is_valid(tag, str(name), str(value))}
    one.attrib.clear()
    one.attrib.update(attributes)
    if tag == "annotation":
        if parent is None or parent.tag != "semantics" or not one.get("encoding"):
            one.tag = "mtext"
            one.attrib.clear()
    elif tag == "semantics":
        if not len(one) or one[0].tag == "annotation" or any(child.tag != "annotation" for child in one[1:]):
            one.tag = "mrow"
    elif tag in _PARTS:
        parts = _PARTS[tag]
        is_placed = parent is not None and str(parent.tag).rpartition("}")[2] == parts
        one.tag = ("mtr" if tag == "mlabeledtr" else tag) if is_placed else "mrow"
    elif tag in _CHILDREN:
        if len(one) != _CHILDREN[tag]:
            one.tag = "mrow"
    elif one is not math and tag not in _KNOWN and tag not in _SIGNS and tag != "mspace":
        one.tag = "mrow"
    if tag == "mtable" and any(child.tag not in ("mtr", "mlabeledtr") for child in one):
        one.tag = "mrow"
    if one.tag == "mtr" and any(child.tag != "mtd" for child in one):
        for child in one:
            child.tag = "mtd" if child.tag == "mtd" else child.tag
        one[:] = [child if child.tag == "mtd" else _around("mtd", child) for child in list(one)]
    if one.tag not in _SIGNS:
        _wrap_text(one)


def _is_valid(tag: str, name: str, value: str) -> bool:
    if name == "display":
        return tag == "math" and value in ("block", "inline")
    if name == "mathvariant":
        return value in _VARIANTS and tag in ("mi", "mo", "mn", "ms", "mtext")
    if name == "encoding":
        return tag == "annotation"
    if name in ("open", "close", "separators"):
        return tag == "mfenced"
    return name in _FLAGS and value in ("true", "false") and tag == "mo"


def _around(tag: str, child: Element) -> Element:
    outer = etree.Element(tag)
    outer.tail, child.tail = child.tail, None
    outer.append(child)
    return outer


def _wrap_text(one: Element) -> None:
    """Wrap text between elements into elements of its own."""
    for child in list(one):
        if child.tail and child.tail.strip() and one.tag not in ("mtable", "mtr", "semantics"):
            sign = etree.Element("mtext")
            sign.text = child.tail
            child.addnext(sign)
        child.tail = None
    if one.text and one.text.strip():
        sign = etree.Element("mtext")
        sign.text = one.text
        one.insert(0, sign)
    one.text = None
