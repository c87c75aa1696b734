"""Formulas that are on a page twice, written and drawn: the written form is kept, so that its words count once.

    KaTeX, Wikipedia   <math> with its TeX as an annotation, then the drawing, hidden from screen readers
    MathJax 3 and 4    <mjx-container> with the drawing, and <math> for screen readers in it or TeX as an attribute
    MathJax 2          the drawing, then <script type="math/tex"> with the TeX; that alone before its script ran
    LaTeXML            <math> with its TeX as alttext; one formula in several cells of a row
    others             the drawing, or a picture, with the TeX in an attribute

Each becomes a `<math>`, with its TeX where the page gives it. TeX in running text is handled by `tex_in_text`.
"""

import json
import re

from lxml import etree
from lxml.etree import _Element as Element

from extractors.blocks.formulas.picture_addresses import is_surely_tex, may_hold_tex, tex_in_address
from extractors.blocks.parsed_html import ParsedHtml
from extractors.blocks.pruning import drop_tree

TEX_ENCODING = "application/x-tex"
_SCRIPT_TYPES = ("math/tex", "math/katex", "math/latex")
_DRAWN = frozenset(
    "MathJax MathJax_Preview MathJax_Display MathJax_SVG MathJax_SVG_Display MathJax_CHTML MJXc-display "
    "mjx-chtml".split()
)
_TEX_ATTRIBUTE = "data-latex"
_CALLED = re.compile(r"(?:^|\s)(?:math|tex|latex|mathquill-embedded-latex|katex-source)(?:$|\s)")
_DELIMITERS = re.compile(r"\\[(\[]|\$|^`|[.!?]\s")
_TEX_ATTRIBUTES = (
    "data-tex",
    "data-latex",
    "data-katex",
    "data-expr",
    "data-formula",
    "data-equation",
    "data-math",
    "data-value",
)
_ATTRIBUTE_SIGNS = tuple(name.encode() for name in _TEX_ATTRIBUTES)  # in lower case, as all programs write them
_DRAWN_FROM_ATTRIBUTE = etree.XPath(
    "descendant::*[("
    + " or ".join(f"@{name}" for name in _TEX_ATTRIBUTES)
    + ") and not(self::mjx-container or ancestor-or-self::math or ancestor::mjx-container)]"
)
_PICTURE_NAMES = ("tex", "math", "formula")  # in a picture's class
_PICTURE_ATTRIBUTES = ("data-eeimg", "eeimg")
_TOP = re.compile(r"top:\s*(-?\d+(?:\.\d+)?)em")
_WITH_MATHML = etree.XPath("descendant::*[@data-mathml]")
_MATH_CODE = frozenset("js-render-math language-math math-inline math-display".split())
_MOST_MATH_CODE = 2_000
_FORMULA_CLASS = re.compile(r"katex|math|(?:^|[\s_-])(?:tex|latex|formula|equation)(?:$|[\s_-])", re.IGNORECASE)
_PICTURE_CLASSES = frozenset(
    "latex tex math mathtex ee_img tex-formula latex-image latexcenter formulaInl formulaDsp".split()
)
_IN_TEX = re.compile(r"\\[a-zA-Z]+|[\^_{}]|\S\s*=")
_LATEX2HTML = re.compile(r"\\begin\{(displaymath|math)\}(.*)\\end\{\1\}", re.DOTALL)
_DELIMITED = re.compile(r"\$\$?(?P<dollars>[^$]+)\$\$?|\\\((?P<round>.+)\\\)|\\\[(?P<square>.+)\\\]", re.DOTALL)
_RECORDED = re.compile(r'"persistentExpression"\s*:\s*("(?:[^"\\]|\\.)*")')
_OF_WIRIS = str.maketrans("«»¨§", '<>"&')
_OWN_TAGS = ("d-math", "math-field", "la-tex")
_BLANK = " \t\r\n\f"


def keep_written_formulas(parsed: ParsedHtml) -> None:
    """Keep only the written form of each formula in a body, in place."""
    if next(parsed.body.iter("m:math", "mml:math"), None) is not None:
        _drop_prefixes(parsed.body)
    for element in [one for one in parsed.body.iter(*_OWN_TAGS) if next(one.iterancestors(*_OWN_TAGS), None) is None]:
        tex = "".join(element.itertext()).strip()
        _replace(element, tex_formula(tex, tex, is_block=element.get("block") is not None))
    written = "\n".join(parsed.classes)
    for box in list(parsed.body.iter("div")) if "latex-rendered" in written else ():
        _write_out_record(box)
    if "msupsub" in written and "katex-mathml" not in written:
        _raise_drawn(parsed.body)
    if "katex-display" in written:  # before KaTeX 0.12 its MathML does not say so
        _mark_displayed(parsed.body)
    if "MathJax" in written or "Wirisformula" in written:
        _write_out_attributes(parsed.body)
    pictures, listings = _normalise_marked(parsed.body)
    called = {names for names in parsed.classes if ("math" in names or "tex" in names) and _CALLED.search(names)}
    for formula in parsed.body.iter("span", "div") if called else ():
        if formula.get("class") in called and not len(formula):
            _normalise_called(formula)
    if parsed.has(*_ATTRIBUTE_SIGNS):
        for element in _DRAWN_FROM_ATTRIBUTE(parsed.body):
            _normalise_attribute(element)
    for picture in pictures:
        _normalise_picture(picture)
    for element in listings[:_MOST_MATH_CODE]:
        _normalise_code(element)
    for row in parsed.body.iter("tr") if "ltx_eqn_row" in written else ():
        if "ltx_eqn_row" in (row.get("class") or "").split():
            _join_cells(row)


def _mark_displayed(body: Element) -> None:
    for box in body.iter("span"):
        is_displayed = "katex-display" in (box.get("class") or "").split()
        if is_displayed and (math := next(box.iter("math"), None)) is not None:
            math.set("display", "block")


def _normalise_marked(body: Element) -> tuple[list[Element], list[Element]]:
    """Normalise formulas by their elements; return the pictures, and the listings, that may be some."""
    inner: set[Element] = set()  # nested containers: each is processed with the outermost one only
    pictures: list[Element] = []
    listings: list[Element] = []
    for element in list(body.iter("math", "mjx-container", "script", "img", "pre", "code")):
        match element.tag:
            case "math":
                _remove_drawn_after(element)
                _normalise_alttext(element)
                if not element.tail and (following := element.getnext()) is not None and following.tag == "math":
                    element.tail = " "  # or two formulas would be one
            case "mjx-container" if element not in inner:
                inner.update(element.iterdescendants("mjx-container"))
                _normalise_container(element)
            case "script" if (element.get("type") or "").strip().lower().startswith(_SCRIPT_TYPES):
                _normalise_script(element)
            case "img" if _is_written_beside(element, element.get("alt") or ""):
                drop_tree(element)
            case "img" if _may_draw(element):
                pictures.append(element)
            case "pre" | "code":
                listings.append(element)
    return pictures, listings


def _drop_prefixes(body: Element) -> None:
    """Give the elements of MathML with a prefix the names that all others have."""
    for element in body.iter():
        prefix, _, name = str(element.tag).rpartition(":")
        if prefix in ("m", "mml"):
            element.tag = name


def _raise_drawn(body: Element) -> None:
    """Raise and lower what KaTeX only draws so, where a page has nothing but what is drawn."""
    for drawn in list(body.iter("span")):
        if drawn.get("class") != "msupsub":
            continue
        placed = [(float(found[1]), one) for one in drawn.iter("span") if (found := _TOP.match(one.get("style") or ""))]
        is_lowered = any("vlist-t2" in (one.get("class") or "") for one in drawn.iter("span"))
        scripts = [one for _, one in sorted(placed, key=lambda pair: -pair[0])][:2]
        for number, script in enumerate(scripts):
            script.tag = "sub" if is_lowered and number == 0 else "sup"
        if len(scripts) == 1:
            continue
        drawn[:] = scripts


def _write_out_attributes(body: Element) -> None:
    """Put the MathML that MathJax 2 keeps in an attribute in the place of what is drawn, where its script is gone."""
    for drawn in _WITH_MATHML(body):
        script = drawn.getnext()
        if script is not None and script.tag == "script":
            continue
        outer = drawn.getparent()
        mathml = (drawn.get("data-mathml") or "").translate(_OF_WIRIS)
        written = etree.fromstring(f"<p>{mathml}</p>", etree.HTMLParser(remove_comments=True))
        math = next(written.iter("math"), None)
        if math is not None and outer is not None:
            display = outer if "_Display" in (outer.get("class") or "") else None
            if display is not None:
                math.set("display", "block")
            _replace(drawn, math)


def _may_draw(picture: Element) -> bool:
    """Tell whether a picture is called a formula, or comes from a program that draws them."""
    get = picture.get
    if get("aria-hidden") == "true":
        return False
    said = (get("alt") or "").strip()
    if is_surely_tex(said) or (said[:1] == "$" and _DELIMITED.fullmatch(said)):
        return True
    names = get("class") or ""
    is_called = any(one in names for one in _PICTURE_NAMES) or any(get(one) is not None for one in _PICTURE_ATTRIBUTES)
    return (is_called and get("alt") is not None) or may_hold_tex(get("src") or "")


def tex_formula(tex: str, shown: str, *, is_block: bool = False) -> Element:
    """Return a formula that consists of TeX only, with the given text."""
    math = etree.Element("math")
    semantics = etree.SubElement(math, "semantics")
    etree.SubElement(semantics, "mtext").text = shown
    etree.SubElement(semantics, "annotation", encoding=TEX_ENCODING).text = tex
    if is_block:
        math.set("display", "block")
    return math


def _normalise_alttext(math: Element) -> None:
    """Use the description of a formula as its TeX if it is TeX; a screen reader's "x squared" is not."""
    alt_text = (math.get("alttext") or "").strip()
    is_empty = not any(text.strip() for text in math.itertext())
    if not alt_text or not (is_empty or _IN_TEX.search(alt_text) or "ltx_Math" in (math.get("class") or "")):
        return
    if is_empty:
        math[:] = []
        math.append(tex_formula(alt_text, alt_text)[0])
    else:
        _with_tex(math, alt_text)


def _normalise_attribute(element: Element) -> None:
    """Replace an element's drawing by the TeX in its attribute."""
    tex = next((value for name in _TEX_ATTRIBUTES if (value := (element.get(name) or "").strip())), "")
    outer = element.getparent()
    is_called = bool(_FORMULA_CLASS.search(element.get("class") or ""))
    if not tex or outer is None or not (is_called or _IN_TEX.search(tex)):
        return
    if not is_called and tex == (element.get("data-value") or "").strip():
        return  # an attribute that any program may use
    tex = _undelimited(tex)
    if (math := next(element.iter("math"), None)) is not None:
        if _is_said_twice(element, math, tex):
            math.tail, element.text = None, None
            element[:] = [math]
        return
    names = element.get("class") or ""
    is_block = "display" in names or "block" in names or element.tag in ("div", "section", "p")
    if any(_is_text_block(inner) for inner in element):
        return
    _replace(element, tex_formula(tex, tex, is_block=is_block))


def _is_said_twice(element: Element, math: Element, tex: str) -> bool:
    """Tell whether an element holds a formula and beside it only the same TeX again, for readers without scripts."""
    written, whole, inner = (
        "".join(text.split()) for text in (tex, "".join(element.itertext()), "".join(math.itertext()))
    )
    return written in inner and whole.replace(inner, "", 1) in ("", written)


def _normalise_called(element: Element) -> None:
    """Make a formula of an element that is called one and holds bare TeX, which a program was to draw."""
    tex = (element.text or "").strip()
    if _IN_TEX.search(tex) and not _DELIMITERS.search(tex):
        _replace(
            element, tex_formula(tex, tex, is_block=element.tag == "div" or "display" in (element.get("class") or ""))
        )


def _is_text_block(element: Element) -> bool:
    return element.tag in ("p", "ul", "ol", "table", "h1", "h2", "h3", "section", "article")


def _normalise_picture(picture: Element) -> None:
    alt_text = (picture.get("alt") or "").strip()
    names = set((picture.get("class") or "").split())
    if drawn := _undelimited(tex_in_address(picture.get("src") or "")):
        _replace(picture, tex_formula(drawn, drawn))
    elif alt_text and (
        picture.get("data-eeimg") is not None
        or not _PICTURE_CLASSES.isdisjoint(names)
        or is_surely_tex(alt_text)
        or _DELIMITED.fullmatch(alt_text)
    ):
        displayed = _LATEX2HTML.fullmatch(alt_text)
        tex = displayed[2].strip() if displayed else _undelimited(alt_text)
        if tex != alt_text or _IN_TEX.search(tex) or len(tex) == 1:
            _replace(picture, tex_formula(tex, tex, is_block=displayed is not None and displayed[1] == "displaymath"))


def _is_written_beside(picture: Element, tex: str) -> bool:
    """Tell whether the same TeX stands directly before or behind a picture, as on older pages of Wikipedia."""
    if not tex:
        return False
    before, behind = picture.getprevious(), picture.getnext()
    beside = [before] if before is not None and not (before.tail or "").strip() else []
    beside += [behind] if behind is not None and not (picture.tail or "").strip() else []
    written = [next(one.iter("annotation"), None) for one in beside if one.tag in ("span", "math")]
    return any(one is not None and "".join((one.text or "").split()) == "".join(tex.split()) for one in written)


def _normalise_code(element: Element) -> None:
    """Make a formula of code that a script was to draw as one: Markdown's "```math"."""
    names = set((element.get("class") or "").split())
    if _MATH_CODE.isdisjoint(names) and (element.get("lang") or "").lower() != "math":
        return
    tex = _undelimited("".join(element.itertext()).strip())
    outer = element.getparent()
    is_block = element.tag == "pre" or "math-display" in names or element.get("data-math-style") == "display"
    if element.tag == "code" and outer is not None and outer.tag == "pre":
        element, is_block = outer, True
    if tex and element.getparent() is not None:
        _replace(element, tex_formula(tex, tex, is_block=is_block))


def _undelimited(tex: str) -> str:
    found = _DELIMITED.fullmatch(tex)
    return (found["dollars"] or found["round"] or found["square"]).strip() if found else tex


def _write_out_record(box: Element) -> None:
    """Write out a formula of which a page of Substack's holds nothing but its record."""
    found = _RECORDED.search(box.get("data-attrs") or "") if box.get("class") == "latex-rendered" else None
    if found is None or len(box):
        return
    try:
        tex = str(json.loads(found[1])).strip()
    except ValueError:  # a page may write anything there
        return
    if tex:
        _replace(box, tex_formula(tex, tex, is_block=True))


def _replace(element: Element, math: Element) -> None:
    outer = element.getparent()
    if outer is not None:
        math.tail = element.tail
        outer.replace(element, math)


def _join_cells(row: Element) -> None:
    """Make one displayed formula of those in a row's cells, which are parts aligned with the rows around it."""
    parts = [math for cell in row for math in cell.iterchildren("math")]
    written = [next((one.text or "" for one in math.iter("annotation")), "") for math in parts]
    if len(parts) < 2 or not all(written):
        return
    whole = parts[0]
    tex = " ".join(one.strip().removeprefix("\\displaystyle").strip() for one in written)
    row_of_parts = etree.Element("mrow")
    for math in parts:
        semantics = math[0] if len(math) and math[0].tag == "semantics" else math
        row_of_parts.extend([one for one in semantics if one.tag not in ("annotation", "annotation-xml")])
        if math is not whole:
            drop_tree(math)
    whole[:] = [row_of_parts]
    whole.text = None
    whole.set("display", "block")
    _with_tex(whole, tex)


def _remove_drawn_after(math: Element) -> None:
    written = math.getparent()
    drawn = None if written is None else written.getnext()
    if written is None or drawn is None:
        return
    if drawn.get("aria-hidden") == "true" or drawn.get("class") == "katex-html":
        drop_tree(drawn)


def _normalise_container(container: Element) -> None:
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


def _normalise_script(script: Element) -> None:
    tex = (script.text or "").removeprefix("% <![CDATA[").removesuffix("%]]>").strip()
    outer = script.getparent()
    if not tex or outer is None:
        return
    math: Element | None = None
    while (drawn := script.getprevious()) is not None and is_drawn(drawn):
        math = math if math is not None else next(drawn.iter("math"), None)
        drop_tree(drawn)
    made = _with_tex(math, tex)
    if "mode=display" in (script.get("type") or ""):
        made.set("display", "block")
    made.tail = script.tail
    outer.replace(script, made)


def is_drawn(element: Element) -> bool:
    """Tell whether an element is MathJax's drawing for the following script."""
    return not _DRAWN.isdisjoint((element.get("class") or "").split()) and not (element.tail or "").strip(_BLANK)


def _with_tex(math: Element | None, tex: str) -> Element:
    """Return a formula with its TeX; one that consists only of TeX has it as its text."""
    if math is None:
        math = etree.Element("math")
        etree.SubElement(etree.SubElement(math, "semantics"), "mtext").text = tex
    if tex and next(math.iter("annotation"), None) is None:
        semantics = math[0] if len(math) == 1 and math[0].tag == "semantics" else _wrapped(math)
        etree.SubElement(semantics, "annotation", encoding=TEX_ENCODING).text = tex
    return math


def _wrapped(math: Element) -> Element:
    """Put a formula's contents into a `<semantics>`, the only place for an annotation, and return that."""
    semantics = etree.Element("semantics")
    row = etree.SubElement(semantics, "mrow")
    row.text, math.text = math.text, None
    row[:] = list(math)
    math.append(semantics)
    return semantics
