"""A page's tree: one parse, the same for the ruler, for features and for saving.

The parser is libxml2 (through lxml) and not lexbor: it survives 200,000 nested elements, keeps `<noscript>`, and its
trees are what saving prunes. Where it finds that tags do not match, lexbor nests them first. Plain lxml elements and
not those of lxml.html, whose class look-up costs a Python call per element.
"""

import re

from lxml import etree
from lxml.etree import _Element as Element

from extractors.blocks.browser_nesting import nested_as_in_browsers
from extractors.blocks.media.embedded_frames import open_frames
from extractors.blocks.parsed_html import ParsedHtml
from extractors.blocks.pruning import drop_trees
from extractors.blocks.reading_forms import OF_HTML, OF_PAGES
from extractors.blocks.source_signs import signs_in
from extractors.pages.page import Page

__all__ = ["Element", "parse", "parse_clean", "parse_html"]

_UNMATCHED = [etree.ErrorTypes.ERR_TAG_NAME_MISMATCH, etree.ErrorTypes.HTML_STRUCURE_ERROR]  # lxml's spelling

# libxml2 drops everything deeper than 2,048 elements. Such a page is a generator's mistake or an attack; it is parsed
# again with all tags but those below flattened away, which keeps its words.
_FLATTENED = re.compile(r"</?(?!(?:p|h[1-6]|li|pre|br|a|script|style|title|head|body|html)\b)[a-zA-Z][^<>]*>")


# libxml2 stops at the end of the body, even if the page continues after it; browsers do not.
_EARLY_END = re.compile(rb"</(?:body|html)\s*>", re.IGNORECASE)
# It knows no element younger than HTML 4: if a page omits the tags of head and body, as it may, <main> and similar
# elements stay in the head.
_OF_A_HEAD = frozenset(
    {"base", "basefont", "link", "meta", "noframes", "noscript", "script", "style", "template", "title"}
)


def parse(page: Page, held: list[Element] | None = None) -> Element:
    """Return the body of a page's tree, laid out; the same page always gives the same tree. Comments are left out.

    Args:
        page: the page.
        held: gets the elements that were parsed. lxml makes a new object for each visit to an element that nobody
            holds; if they are held until the page is done with, cutting and building take a tenth less time.
    """
    source = _encoded(page.html)
    held = [] if held is None else held
    parsed = _parsed(source, held)
    open_frames(parsed.body, parse_html)
    parsed = ParsedHtml.of(parsed.body, source, parsed.signs)  # the frames have classes of their own
    for step in OF_PAGES:
        step(parsed)
    return parsed.body


def parse_html(text: str) -> Element:
    """Return the body of any HTML, whole page or fragment; an empty body if there is nothing to parse."""
    return _parsed(_encoded(text), []).body


def parse_clean(html: str) -> Element:
    """Return the body of what we have saved, or of a part of it: nothing is mended a second time."""
    parser = _parser()
    root = _root(_encoded(html), parser)
    body = None if root is None else root.find("body")
    return parser.makeelement("body") if body is None else body


def _encoded(text: str) -> bytes:
    """Return HTML as bytes; the steps search these for signs of their work, which is twice as fast as text."""
    return text.encode("utf-8", "replace")  # lxml rejects lone surrogates


def _parsed(source: bytes, held: list[Element]) -> ParsedHtml:
    signs = signs_in(source)
    source = _EARLY_END.sub(b"", source)
    parser = _parser()
    root = _root(source, parser)
    if _is_too_deep(parser):
        root = _root(_encoded(_FLATTENED.sub("<p>", source.decode())), _parser())
    elif parser.error_log.filter_types(_UNMATCHED):
        parser = _parser()
        nested = _root(nested_as_in_browsers(source), parser)
        root = root if _is_too_deep(parser) else nested
    body = None if root is None else _with_whole_body(root)
    if body is None:
        body = root if root is not None and root.tag == "html" else parser.makeelement("body")
    _give_head_its_own(body)
    held += body.getroottree().iter()
    parsed = ParsedHtml.of(body, source, signs)
    for step in OF_HTML:
        step(parsed)
    return parsed


def _is_too_deep(parser: etree.HTMLParser) -> bool:
    last_error = parser.error_log.last_error
    return last_error is not None and last_error.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT


def _with_whole_body(root: Element) -> Element | None:
    """Return the body of a tree, after moving body content out of its head or heads."""
    body = root.find("body")
    strays = [child for head in root.findall("head") for child in head if child.tag not in _OF_A_HEAD]
    if not strays:
        return body
    if body is None:
        body = etree.SubElement(root, "body")
    strays[-1].tail = f"{strays[-1].tail or ''}{body.text or ''}"
    body.text = None
    body[0:0] = strays
    return body


def _give_head_its_own(body: Element) -> None:
    """Move the page's title and what it says of itself into its head, which anything misplaced in it has ended."""
    own = [
        one
        for one in body.iterchildren("title", "meta")
        if one.tag == "title" or one.get("property") or one.get("name")
    ]
    root = body.getparent()
    if not own or root is None:
        return
    head = root.find("head")
    if head is None:
        head = body.makeelement("head")
        root.insert(0, head)
    drop_trees(own)
    head.extend(own)


def _parser() -> etree.HTMLParser:
    return etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True)


def _root(source: bytes, parser: etree.HTMLParser) -> Element | None:
    try:
        return etree.fromstring(source, parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        return None
