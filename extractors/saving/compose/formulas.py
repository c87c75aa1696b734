"""MathML for the article: the formula intact, anything smuggled in removed."""

import re

from lxml import etree

from extractors.blocks.appending import append_text
from extractors.blocks.tree import Element

MATH_TAGS = frozenset(
    "math semantics annotation mrow mi mo mn ms mtext mspace mfrac msqrt mroot mstyle merror mpadded mphantom mfenced "
    "menclose msub msup msubsup munder mover munderover mmultiscripts mprescripts none mtable mtr mlabeledtr mtd "
    "maligngroup malignmark mlongdiv mscarries mscarry msgroup msline msrow mstack".split()
)
MATH_ATTRIBUTES = frozenset(
    "display mathvariant encoding stretchy fence separator accent accentunder form lspace rspace minsize maxsize "
    "linethickness columnalign rowalign columnspan rowspan columnspacing rowspacing notation open close separators "
    "scriptlevel displaystyle width height depth symmetric largeop movablelimits".split()
)
_TEX_ENCODINGS = ("application/x-tex", "tex", "latex", "text/x-tex", "application/x-latex")
_PICTURE_ALT = re.compile(r"\{\\(?:display|text)style\s(?P<tex>.*)\}", re.DOTALL)
_WHITE_SPACE = re.compile(r"\s+")
_DEEPEST = 60


def clean_formula(source: Element) -> Element:
    """Return a copy of a MathML element with only MathML in it; the page's own does not change."""
    return _clean(source, 0)


def tex(math: Element) -> str:
    """Return the TeX embedded in a formula, without white space around it, or ""."""
    for annotation in math.iter("annotation"):
        if (annotation.get("encoding") or "").lower() in _TEX_ENCODINGS and annotation.text:
            return _without_wrapping(annotation.text.strip())
    return ""


def tex_of_picture(picture: Element) -> str:
    """Return the TeX in the description of a formula's picture, as encyclopedias have it, or ""."""
    found = _PICTURE_ALT.fullmatch(" ".join((picture.get("alt") or "").split()))
    return found["tex"].strip() if found else ""


def _without_wrapping(written: str) -> str:
    for opening in ("{\\displaystyle", "{\\textstyle"):
        if written.startswith(opening) and written.endswith("}"):
            return written[len(opening) : -1].strip()
    return written


def _clean(source: Element, depth: int) -> Element:
    copy = etree.Element(source.tag)
    for name, value in source.attrib.items():
        if name in MATH_ATTRIBUTES:
            copy.set(name, value)
    copy.text = _collapsed(source.text)
    for child in source:
        if child.tag in MATH_TAGS and depth < _DEEPEST:
            copied = _clean(child, depth + 1)
            copied.tail = _collapsed(child.tail)
            copy.append(copied)
            continue
        kept = "" if child.tag in ("annotation-xml", "script", "style") else "".join(child.itertext())
        append_text(copy, kept + (child.tail or ""))
    return copy


def _collapsed(text: str | None) -> str | None:
    return _WHITE_SPACE.sub(" ", text) if text else text
