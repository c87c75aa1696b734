"""Charts and diagrams drawn in a page's own markup, as the pictures that a reader takes them for.

    <svg viewBox="0 0 600 400"><title>Tides in May</title>…<text x="40" y="390">high water</text></svg>

Read as text, their labels would be words without a sentence between two paragraphs, and the drawing would be lost. Each
becomes an `<img>` that holds it, described by its title or by its labels. Icons, logos and buttons stay what they are.
"""

import base64
import re
from collections.abc import Iterator
from copy import deepcopy
from itertools import islice

from lxml import etree
from lxml.etree import _Element as Element

from extractors.blocks.display.style_sheets import MOST_CHARACTERS, rules, sheets
from extractors.blocks.parsed_html import ParsedHtml
from extractors.blocks.pruning import drop_tree
from extractors.blocks.tags import HEADING_LEVELS

# HTML has no capitals, and SVG needs them: https://html.spec.whatwg.org/multipage/parsing.html#adjust-svg-attributes
_NAMES = {
    name.lower(): name
    for name in (
        "clipPath foreignObject linearGradient radialGradient textPath viewBox preserveAspectRatio textLength "
        "lengthAdjust startOffset gradientUnits gradientTransform spreadMethod patternUnits patternContentUnits "
        "patternTransform clipPathUnits maskUnits maskContentUnits markerWidth markerHeight markerUnits refX refY"
    ).split()
}
_SHAPES = ("path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "image")
_LABELS = etree.XPath(
    "descendant::*[self::text or self::foreignobject][not(ancestor::text or ancestor::foreignobject)]"
)
_NO_PICTURE_IN = ("a", "button", "nav", "footer", "label", "summary", *HEADING_LEVELS)
_UNDRAWN = ("script", "animate", "animatetransform", "animatemotion", "set")
_ATTRIBUTE = re.compile(r"(?!on)[a-zA-Z][a-zA-Z0-9-]*|xlink:href|xml:space")
_WORD = re.compile(r"[^\W_]{2,}")
_NUMBER = re.compile(r"\s*(\d+(?:\.\d+)?)\s*(?:px)?\s*")
_NAMED = re.compile(r"(?=.*[^\W\d_]{2}).{3,}", re.DOTALL)  # a program's "%3" or "G" describes nothing
_LEAST_WORDS = 3  # among a drawing's labels. All chosen by hand
_LONGEST_LABEL = 40  # words; more are an article's text, which some editors set in drawings
_LEAST_SHAPES = 5  # of a figure without labels
_LEAST_SIZE = 100.0  # in pixels, or in the drawing's own units
_MOST = 200  # drawings of a page: SQLite's documentation of `SELECT` has 118
_MOST_ELEMENTS = 50_000  # of all of them
_MOST_SELECTORS = 2_000  # of a page's style sheets
_LONGEST_ALT = 500  # characters
_CANDIDATES = etree.XPath("descendant::svg[descendant::text or descendant::foreignobject or ancestor::figure]")
_PAINT = re.compile(
    r"(?:^|;)\s*((?:fill|stroke|stop-|font|text-anchor|opacity|color)[\w-]*\s*:(?![^;]*(?:url|var)\()[^;@\\/]{1,200})",
    re.IGNORECASE,
)
# For want of the sheet that painted it: all shapes would be black.
_OUTLINED = f"{','.join(_SHAPES)}{{fill:none;stroke:#000}}"
_PLAIN = re.compile(r"[\w\s.#>-]{1,200}")  # a selector without states, attributes and siblings
_CSS_NAME = re.compile(r"[.#][\w-]+")
_SVG = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'


def replace_drawings(parsed: ParsedHtml) -> None:
    """Put an `<img>` in place of each chart and diagram, in place."""
    if not parsed.has(b"<svg"):
        return
    drawings = [drawing for drawing in _CANDIDATES(parsed.body)[:_MOST] if _is_picture(drawing)]
    painting = list(_painting(parsed.body, set[str]().union(*map(_names, drawings)))) if drawings else []
    left = _MOST_ELEMENTS
    for drawing in drawings:
        outer = drawing.getparent()
        left -= sum(1 for _ in islice(drawing.iter(), left + 1))
        if outer is None or left < 0:
            return
        image = etree.Element("img", {"src": _address(drawing, painting), "alt": _alternative(drawing)})
        image.tail, drawing.tail = drawing.tail, None
        outer.replace(drawing, image)


def _is_picture(drawing: Element) -> bool:
    """Tell whether a drawing shows something of the article: one with labels, or the drawing of a figure."""
    if drawing.get("role") in ("presentation", "none") or max(_size(drawing), default=_LEAST_SIZE) < _LEAST_SIZE:
        return False
    if next(drawing.iterancestors("svg", "math", *_NO_PICTURE_IN), None) is not None:
        return False
    labels = list(_labels(drawing))
    if any(len(label.split()) > _LONGEST_LABEL for label in labels):
        return False
    if len(list(islice(_WORD.finditer(" ".join(labels)), _LEAST_WORDS))) == _LEAST_WORDS:
        return True
    figure = next(drawing.iterancestors("figure"), None)
    if figure is None or next(figure.iter("img", "video", "iframe", "pre", "table"), None) is not None:
        return False
    least = 1 if drawing.get("role") == "img" and _NAMED.fullmatch(_said(drawing)) else _LEAST_SHAPES
    return len(list(islice(drawing.iter(*_SHAPES), least))) == least


def _size(drawing: Element) -> tuple[float, ...]:
    """Return a drawing's width and height, as far as it says them."""
    written = (drawing.get("viewbox") or "").replace(",", " ").split()[2:4]
    own = [drawing.get(name) or "" for name in ("width", "height")]
    for pair in (own, written):
        numbers = tuple(float(found[1]) for one in pair if (found := _NUMBER.fullmatch(one)))
        if numbers:
            return numbers
    return ()


def _labels(drawing: Element) -> Iterator[str]:
    for label in _LABELS(drawing):
        yield " ".join("".join(label.itertext()).split())


def _alternative(drawing: Element) -> str:
    """Return what describes a drawing: what its page says of it, or else its labels."""
    words = " ".join((_said(drawing) or " ".join(_labels(drawing))).split())
    return words if len(words) <= _LONGEST_ALT else f"{words[:_LONGEST_ALT].rpartition(' ')[0]}…"


def _said(drawing: Element) -> str:
    """Return what its page says of a drawing, or ""."""
    said = (drawing.get("aria-label"), drawing.findtext("title"), drawing.findtext("desc"))
    return next((one.strip() for one in said if one and _NAMED.fullmatch(one.strip())), "")


def _painting(body: Element, names: set[str]) -> Iterator[tuple[list[str], str]]:
    """Yield a style sheet's rules that paint what has some of these names: their selectors, and those declarations."""
    root = body.getparent()
    sheet = "\n".join(sheets(body if root is None else root))[:MOST_CHARACTERS]
    left = _MOST_SELECTORS
    for written, content in rules(sheet, lambda content: _PAINT.search(content) is not None):
        plain = [one for one in written.split(",") if _PLAIN.fullmatch(one) and _inside(one, names)][:left]
        left -= len(plain)
        if plain:
            yield plain, ";".join(_PAINT.findall(content))


def _own_style(drawing: Element, painting: list[tuple[list[str], str]]) -> str:
    """Return the page's rules for what is inside a drawing, without what they ask of the elements around it."""
    names = _names(drawing)
    found = []
    for selectors, declared in painting:
        inner = [one for written in selectors if (one := _inside(written, names))]
        if inner:
            found.append(f"{','.join(inner)}{{{declared}}}")
    return "".join(found)


def _names(drawing: Element) -> set[str]:
    """Return the ids and classes in a drawing, as selectors write them."""
    names = {f"#{name}" for one in drawing.iter() if (name := one.get("id"))}
    names.update(f".{name}" for one in drawing.iter() for name in (one.get("class") or "").split())
    return names


def _inside(selector: str, names: set[str]) -> str:
    """Return the end of a selector from where it asks for nothing but some names; "" if it asks for none of them."""
    parts = selector.split()
    start = next(
        (place + 1 for place in range(len(parts) - 1, -1, -1) if not names.issuperset(_CSS_NAME.findall(parts[place]))),
        0,
    )
    inner = " ".join(parts[start:]).lstrip("> ")
    return inner if _CSS_NAME.search(inner) else ""


def _address(drawing: Element, painting: list[tuple[list[str], str]]) -> str:
    """Return a drawing as a `data:` address, with the rules of its page that paint it."""
    copy = deepcopy(drawing)
    copy.tail = None
    style = _own_style(drawing, painting)
    if not style and not any(one.tag == "style" or _says_paint(one) for one in drawing.iter()):
        style = _OUTLINED
    if style:
        rules_of_page = etree.Element("style")
        rules_of_page.text = style
        copy.insert(0, rules_of_page)
    for element in [one for one in copy.iter() if one.tag in _UNDRAWN or not isinstance(one.tag, str)]:
        drop_tree(element)
    for label in _LABELS(copy):
        if label.tag == "foreignobject":
            _write_label(label)
    for element in copy.iter():
        tag = str(element.tag)
        element.tag = "g" if tag == "a" else _NAMES.get(tag, tag)
        for name, value in list(element.attrib.items()):
            del element.attrib[name]
            if _ATTRIBUTE.fullmatch(str(name)) and not str(name).startswith("xmlns"):
                element.set(_NAMES.get(str(name), str(name)), value)
    numbers = _size(drawing)
    if len(numbers) == 2:  # a picture without a size is drawn as large as the page
        copy.set("width", f"{numbers[0]:g}")
        copy.set("height", f"{numbers[1]:g}")
    written = etree.tostring(copy, encoding="unicode").replace("<svg", _SVG, 1)
    return f"data:image/svg+xml;base64,{base64.b64encode(written.encode()).decode()}"


def _says_paint(element: Element) -> bool:
    return any(name in element.attrib or name in (element.get("style") or "") for name in ("fill", "stroke"))


def _write_label(box: Element) -> None:
    """Write a label as SVG's own text, in the middle of its box: HTML inside a picture is drawn by few programs."""
    words = " ".join("".join(box.itertext()).split())
    left, top, width, height = (
        float(found[1]) if (found := _NUMBER.fullmatch(box.get(name) or "")) else 0.0
        for name in ("x", "y", "width", "height")
    )
    box[:] = []
    box.attrib.clear()
    box.tag, box.text = "text", words
    box.set("x", f"{left + width / 2:g}")
    box.set("y", f"{top + height / 2:g}")
    box.set("text-anchor", "middle")
    box.set("dominant-baseline", "middle")
