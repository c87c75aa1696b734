r"""TeX that a page leaves in its text for a script to draw: \(so\), \[so\], $$so$$ and \begin{align}so\end{align}.

Each becomes a `<math>` with the page's text and the TeX, so that no format reads its backslashes and underscores as its
own markup. Dollars around one formula in a line, $so$, stay text: as often they are prices. So does everything in code.

Pages whose Markdown was escaped once too often also have backslashes before brackets, \[1\]. Such text counts as a
formula if an element around it is called one, or if one formula of the page can be nothing else, or if the page has a
script that draws formulas.
"""

import re
from itertools import islice

from lxml import etree
from lxml.etree import _Element as Element

from extractors.blocks.formulas.drawn_formulas import is_drawn, tex_formula
from extractors.blocks.parsed_html import ParsedHtml
from extractors.blocks.pruning import drop_tree

_OPENINGS = ("\\(", "\\[", "$$", "\\begin{")
_OPENING_SIGNS = tuple(opening.encode() for opening in _OPENINGS)
_DRAWING = b"MathJax", b"mathjax", b"katex"  # the scripts, which draw all of them
_CLOSINGS = ("\\)", "\\]", "$$", "\\end{")
_TEXTS = etree.XPath(
    "descendant-or-self::*[not(self::script or self::style or self::textarea or self::template)]/text()["
    r"(contains(., '\(') or contains(., '\[') or contains(., '$$') or contains(., '\begin{'))"
    " and not(ancestor::code or ancestor::pre or ancestor::math or ancestor::kbd or ancestor::samp"
    " or ancestor::script or ancestor::template)]"
)
_ENVIRONMENTS = (
    r"equation|align|aligned|alignat|flalign|gather|gathered|multline|eqnarray|split|cases|array|[pbvBV]?matrix|CD"
)
# The lengths bound the search; chosen by hand, several times the longest formula in a textbook.
_FORMULA = re.compile(
    r"(?<!\\)(?:\\\((?P<inline>.{1,2000}?)(?<!\\)\\\)"
    r"|\\\[(?P<block>.{1,6000}?)(?<!\\)\\\]"
    r"|\$\$(?P<dollars>[^$]{1,6000}?)\$\$"
    rf"|(?P<environment>\\begin\{{(?P<name>(?:{_ENVIRONMENTS})\*?)\}}.{{1,8000}}?\\end\{{(?P=name)\}}))",
    re.DOTALL,
)
_SURE = re.compile(r"\\[a-zA-Z]{2,}|\w\s*[\^_]|[\^_]\{|[=<>+]")
_CALLED = re.compile(
    r"(?:^|[\s_-])(?:math|arithmatex|mathjax|tex|latex|katex|formula|equation)(?:$|[\s_-])", re.IGNORECASE
)
_NAMED = (b"asciimath", b"AsciiMath", b"ASCIIMath")
_DRAWS_ASCII = re.compile(rb"config=[\w-]*AM_")  # of MathJax 2: TeX-MML-AM_CHTML
_TICKED = etree.XPath(
    "descendant-or-self::*[not(self::script or self::style or self::textarea or self::template)]/text()["
    "contains(., '`') and not(ancestor::code or ancestor::pre or ancestor::math)]"
)
_MOST_BREAKS = 60  # lines of one formula whose line ends became <br> in the page's editor. Chosen by hand


def mark_asciimath(parsed: ParsedHtml) -> None:
    """Turn AsciiMath formulas into code, as no format supports them: those in backticks, or in a script's element."""
    if not parsed.has(*_NAMED, b"AM_"):
        return
    for script in [one for one in parsed.body.iter("script") if (one.get("type") or "").startswith("math/asciimath")]:
        while (drawn := script.getprevious()) is not None and is_drawn(drawn):
            drop_tree(drawn)
        script.tag = "code"
        script.attrib.clear()
    if not parsed.has(*_NAMED) and not _DRAWS_ASCII.search(parsed.source):
        return
    for one in _TICKED(parsed.body):
        element, is_tail = one.getparent(), bool(one.is_tail)
        pieces = _text(element, is_tail=is_tail).split("`")
        if len(pieces) < 3 or len(pieces) % 2 == 0:
            continue
        made = [etree.Element("code") for _ in pieces[1::2]]
        for code, formula, behind in zip(made, pieces[1::2], pieces[2::2], strict=True):
            code.text, code.tail = formula.strip(), behind
        if is_tail:
            element.tail = pieces[0]
            outer = element.getparent()
            place = outer.index(element) + 1
            outer[place:place] = made
        else:
            element.text = pieces[0]
            element[0:0] = made


def replace_tex(parsed: ParsedHtml) -> None:
    """Replace each TeX formula in a body's text by a `<math>`, in place."""
    if not parsed.has(*_OPENING_SIGNS):
        return
    found = _TEXTS(parsed.body)
    holders = [(one.getparent(), bool(one.is_tail)) for one in found]
    for element, is_tail in holders:
        _join_lines(element, is_tail=is_tail)
    if not parsed.has(*_DRAWING) and not any(
        _is_sure(formula, element)
        for element, is_tail in holders
        for formula in _FORMULA.finditer(_text(element, is_tail=is_tail))
    ):
        return
    for element, is_tail in holders:
        _normalise(element, is_tail=is_tail)


def _text(element: Element, *, is_tail: bool) -> str:
    return (element.tail if is_tail else element.text) or ""


def _is_sure(formula: re.Match[str], element: Element) -> bool:
    if formula["environment"]:
        return True
    if _SURE.search(_tex(formula)):
        return True
    return not formula["dollars"] and bool(_CALLED.search(element.get("class") or ""))


def _tex(formula: re.Match[str]) -> str:
    return (formula["inline"] or formula["block"] or formula["dollars"] or formula["environment"]).strip()


def _join_lines(element: Element, *, is_tail: bool) -> None:
    """Replace `<br>` in a formula by line ends: editors put them into any text of several lines."""
    text = _text(element, is_tail=is_tail)
    after_last = text[max((found.end() for found in _FORMULA.finditer(text)), default=0) :]
    if not any(opening in after_last for opening in _OPENINGS):
        return
    first = element.getnext() if is_tail else next(iter(element), None)
    breaks: list[Element] = []
    joined = after_last
    following = islice(first.itersiblings(), _MOST_BREAKS) if first is not None else ()
    for line in (first, *following):
        if line is None or line.tag != "br":
            return
        breaks.append(line)
        joined += f"\n{line.tail or ''}"
        if any(closing in (line.tail or "") for closing in _CLOSINGS):
            if not _FORMULA.search(joined):
                return
            break
    else:
        return
    outer = breaks[0].getparent()
    if outer is None:
        return
    for line in breaks:
        line.tail = None
        outer.remove(line)
    whole = text[: len(text) - len(after_last)] + joined
    if is_tail:
        element.tail = whole
    else:
        element.text = whole


def _normalise(element: Element, *, is_tail: bool) -> None:
    text = _text(element, is_tail=is_tail)
    made: list[Element] = []
    start = 0
    lead = ""
    for formula in _FORMULA.finditer(text):
        if formula["dollars"] and not _is_sure(formula, element):
            continue
        before = text[start : formula.start()]
        if made:
            made[-1].tail = before
        else:
            lead = before
        made.append(tex_formula(_tex(formula), formula[0], is_block=not formula["inline"]))
        start = formula.end()
    if not made:
        return
    made[-1].tail = text[start:]
    if not is_tail:
        element.text = lead
        element[0:0] = made
    elif element.getparent() is not None:
        element.tail = None
        for one in reversed(made):
            element.addnext(one)
        element.tail = lead
