"""Formulas that stand on a page twice, written and drawn: the written one is kept, so that its words count once.

    KaTeX, Wikipedia   <math> with its TeX as an annotation, then what is drawn, hidden from screen readers
    MathJax 3 and 4    <mjx-container> with what is drawn, and <math> for screen readers in it or TeX as an attribute
    MathJax 2          what is drawn, then <script type="math/tex"> with the TeX; that alone before its script ran

Each becomes a `<math>` that brings its TeX along where the page tells it. TeX in running text, \\(so\\), is text.
"""

from lxml import etree
from lxml.etree import _Element as Element

from extractors.blocks.pruning import take_out

TEX_ENCODING = "application/x-tex"
_SCRIPT_TYPE = "math/tex"
_DRAWN = frozenset(
    "MathJax MathJax_Preview MathJax_Display MathJax_SVG MathJax_SVG_Display MathJax_CHTML MJXc-display "
    "mjx-chtml".split()
)
_TEX_ATTRIBUTE = "data-latex"
_BLANK = " \t\r\n\f"


def keep_written_formulas(body: Element) -> None:
    """Leave of each formula in a body the written one, in place."""
    inner: set[Element] = set()  # containers in containers, each looked through with the outermost and no more
    for element in list(body.iter("math", "mjx-container", "script")):
        match element.tag:
            case "math":
                _remove_drawn_after(element)
            case "mjx-container" if element not in inner:
                inner.update(element.iterdescendants("mjx-container"))
                _settle_container(element)
            case "script" if (element.get("type") or "").strip().lower().startswith(_SCRIPT_TYPE):
                _settle_script(element)


def _remove_drawn_after(math: Element) -> None:
    written = math.getparent()
    drawn = None if written is None else written.getnext()
    if written is not None and drawn is not None and drawn.get("aria-hidden") == "true":
        take_out(drawn)


def _settle_container(container: Element) -> None:
    math = next(container.iter("math"), None)
    tex = next((found for inner in container.iter() if (found := inner.get(_TEX_ATTRIBUTE))), "")
    if math is None and not tex:
        return
    math = _with_tex(math, tex)
    if container.get("display") == "true":
        math.set("display", "block")
    math.tail = None
    container[:] = [math]
    container.text = None


def _settle_script(script: Element) -> None:
    tex = (script.text or "").removeprefix("% <![CDATA[").removesuffix("%]]>").strip()
    outer = script.getparent()
    if not tex or outer is None:
        return
    math: Element | None = None
    while (drawn := script.getprevious()) is not None and _is_drawn(drawn):
        math = math if math is not None else next(drawn.iter("math"), None)
        take_out(drawn)
    made = _with_tex(math, tex)
    if "mode=display" in (script.get("type") or ""):
        made.set("display", "block")
    made.tail = script.tail
    outer.replace(script, made)


def _is_drawn(element: Element) -> bool:
    """Tell whether an element is what MathJax drew for the script behind it."""
    return not _DRAWN.isdisjoint((element.get("class") or "").split()) and not (element.tail or "").strip(_BLANK)


def _with_tex(math: Element | None, tex: str) -> Element:
    """Return a formula that brings its TeX along; one that is nothing but TeX shows it as its text."""
    if math is None:
        math = etree.Element("math")
        etree.SubElement(etree.SubElement(math, "semantics"), "mtext").text = tex
    if tex and next(math.iter("annotation"), None) is None:
        semantics = math[0] if len(math) == 1 and math[0].tag == "semantics" else _wrapped(math)
        etree.SubElement(semantics, "annotation", encoding=TEX_ENCODING).text = tex
    return math


def _wrapped(math: Element) -> Element:
    """Put all of a formula into a `<semantics>`, where alone an annotation may stand, and return that."""
    semantics = etree.Element("semantics")
    row = etree.SubElement(semantics, "mrow")
    row.text, math.text = math.text, None
    row[:] = list(math)
    math.append(semantics)
    return semantics
