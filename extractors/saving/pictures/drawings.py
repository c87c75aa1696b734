"""SVG drawings as safe files: shapes, text, colours, and nothing that runs or requests anything.

Inside an `<img>` a browser runs no script of a drawing; opened on its own it runs them all. So a drawing that goes into
a folder or a book is rebuilt from the elements and attributes named here.
"""

import re

from lxml import etree

from extractors.blocks.pruning import drop_tree
from extractors.blocks.tree import Element

_SVG, _XLINK, _XML = (
    "http://www.w3.org/2000/svg",
    "http://www.w3.org/1999/xlink",
    "http://www.w3.org/XML/1998/namespace",
)
_TAGS = frozenset(
    "svg g defs symbol use path rect circle ellipse line polyline polygon text tspan textPath title desc "
    "linearGradient radialGradient stop clipPath mask pattern marker image style".split()
)
_ATTRIBUTES = frozenset(
    "id class style transform viewBox preserveAspectRatio version x y x1 y1 x2 y2 cx cy r rx ry fx fy d points width "
    "height dx dy rotate textLength lengthAdjust startOffset offset gradientUnits gradientTransform spreadMethod "
    "patternUnits patternContentUnits patternTransform clipPathUnits maskUnits maskContentUnits markerWidth "
    "markerHeight markerUnits refX refY orient fill fill-opacity fill-rule stroke stroke-width stroke-opacity "
    "stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray stroke-dashoffset opacity color display "
    "visibility overflow clip-path clip-rule mask marker-start marker-mid marker-end stop-color stop-opacity "
    "font-family font-size font-style font-weight font-variant font-stretch text-anchor text-decoration letter-spacing "
    "word-spacing dominant-baseline alignment-baseline baseline-shift direction unicode-bidi writing-mode "
    "shape-rendering text-rendering image-rendering color-interpolation".split()
)
_HREFS = ("href", f"{{{_XLINK}}}href")
_PICTURE = re.compile(r"data:image/(?:png|jpe?g|gif|webp);base64,[A-Za-z0-9+/=\s]*+", re.IGNORECASE)
_REACHING_OUT = re.compile(r"url\(\s*[\"']?(?!\s*#)|@import|expression|\\|javascript:|/\*", re.IGNORECASE)
_MOST_ELEMENTS = 100_000  # chosen by hand: a map of a country has 20,000 shapes


def clean_drawing(content: bytes) -> bytes | None:
    """Return a drawing without anything that is not drawn; None if it cannot be read."""
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True, recover=True
    )
    try:
        root = etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError):
        return None
    if getattr(root, "tag", "") != f"{{{_SVG}}}svg":  # None if nothing could be recovered
        return None
    if sum(1 for _ in root.iter()) > _MOST_ELEMENTS:
        return None
    _clean(root)
    _cut_copies(root)
    clean = etree.Element(f"{{{_SVG}}}svg", nsmap={None: _SVG, "xlink": _XLINK})
    clean.attrib.update(root.attrib)
    clean.text = root.text
    clean.extend(list(root))
    etree.cleanup_namespaces(clean, keep_ns_prefixes=["xlink"])
    return etree.tostring(clean, encoding="utf-8", xml_declaration=True)


def _clean(root: Element) -> None:
    """Remove what is not named above; without recursion, because a drawing may be nested arbitrarily deep."""
    waiting = [root]
    while waiting:
        element = waiting.pop()
        for name, value in list(element.attrib.items()):
            if not _may_stay(element, str(name), str(value)):
                del element.attrib[name]
        if element.tag == f"{{{_SVG}}}style" and _REACHING_OUT.search("".join(map(str, element.itertext()))):
            element.text = None
        for child in list(element):
            # No `QName`: of HTML's "sodipodi:namedview" nothing declares the prefix, and it refuses such a name.
            tag = str(child.tag)
            if tag.startswith(f"{{{_SVG}}}") and tag.removeprefix(f"{{{_SVG}}}") in _TAGS:
                waiting.append(child)
            else:
                drop_tree(child)


def _may_stay(element: Element, name: str, value: str) -> bool:
    if name in _HREFS:
        if element.tag == f"{{{_SVG}}}image":
            return bool(_PICTURE.fullmatch(value.strip()))
        return value.strip().startswith("#")
    if name in (f"{{{_XML}}}space", f"{{{_XML}}}lang"):
        return True
    return name in _ATTRIBUTES and not _REACHING_OUT.search(value)


def _cut_copies(root: Element) -> None:
    """Drop copies of elements that contain copies: thirty lines of these draw a thousand million shapes."""
    copies = list(root.iter(f"{{{_SVG}}}use"))
    holding = {place.get("id") for copy in copies for place in copy.iterancestors() if place.get("id")}
    holding |= {copy.get("id") for copy in copies if copy.get("id")}
    for copy in copies:
        if any((copy.get(name) or "")[1:] in holding for name in _HREFS):
            drop_tree(copy)
