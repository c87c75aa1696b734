"""A page's tree: one parse, the same for the ruler, for features and for saving.

The parser is libxml2 (through lxml) and not lexbor: it survives 200,000 nested elements, keeps `<noscript>`, and its
trees are what saving prunes. Plain lxml elements and not those of lxml.html, whose class look-up costs a Python call
per element.
"""

import re

from lxml import etree
from lxml.etree import _Element as Element

from extractors.blocks.cards import normalise_cards
from extractors.blocks.code_listings import normalise_listings
from extractors.blocks.distinct_classes import distinct_classes
from extractors.blocks.drawn_formulas import keep_written_formulas
from extractors.blocks.embedded_frames import open_frames
from extractors.blocks.footnote_markup import normalise_notes
from extractors.blocks.icon_text import drop_drawn_text
from extractors.blocks.infoboxes import normalise_infoboxes
from extractors.blocks.late_frames import add_late_frames
from extractors.blocks.layout import lay_out
from extractors.blocks.list_runs import join_lists
from extractors.blocks.page_signs import close_popovers, drop_page_signs, separate_authors
from extractors.blocks.picture_substitutes import replace_pictures
from extractors.blocks.role_tables import build_role_tables
from extractors.blocks.task_lists import write_out_boxes
from extractors.blocks.tex_in_text import mark_asciimath, replace_tex
from extractors.blocks.unlinked_notes import link_notes, separate_labels
from extractors.blocks.written_fractions import write_out_fractions
from extractors.pages.page import Page

__all__ = ["Element", "parse", "parse_html"]

# libxml2 drops everything deeper than 2,048 elements. Such a page is a generator's mistake or an attack; it is parsed
# again with all tags but those below flattened away, which keeps its words.
_FLATTENED = re.compile(r"</?(?!(?:p|h[1-6]|li|pre|br|a|script|style|title|head|body|html)\b)[a-zA-Z][^<>]*>")


# libxml2 stops at the end of the body, even if the page continues after it; browsers do not.
_EARLY_END = re.compile(r"</(?:body|html)\s*>", re.IGNORECASE)
# It knows no element younger than HTML 4: if a page omits the tags of head and body, as it may, <main> and similar
# elements stay in the head.
_OF_A_HEAD = frozenset(
    {"base", "basefont", "link", "meta", "noframes", "noscript", "script", "style", "template", "title"}
)


def parse(page: Page) -> Element:
    """Return the body of a page's tree, laid out; the same page always gives the same tree. Comments are left out."""
    text = page.html
    body = parse_html(text)
    open_frames(body, parse_html)
    classes = distinct_classes(body)
    drop_page_signs(body, text, classes)
    close_popovers(body)
    separate_authors(body, text)
    normalise_cards(body, "\n".join(classes))
    replace_pictures(body)
    lay_out(body, text, classes)
    return body


def parse_html(text: str) -> Element:
    """Return the body of any HTML, whole page or fragment; an empty body if there is nothing to parse."""
    parser = _parser()
    text = _EARLY_END.sub("", text)
    root = _root(text, parser)
    last_error = parser.error_log.last_error
    if last_error is not None and last_error.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT:
        root = _root(_FLATTENED.sub("<p>", text), _parser())
    body = None if root is None else _with_whole_body(root)
    if body is None:
        body = root if root is not None and root.tag == "html" else parser.makeelement("body")
    drop_drawn_text(body, text)
    if 'role="row"' in text or 'role="listitem"' in text:
        build_role_tables(body)
    add_late_frames(body, text)
    if "portable-infobox" in text:
        normalise_infoboxes(body)
    classes = distinct_classes(body)
    called = "\n".join(classes)
    write_out_fractions(body, called)
    normalise_notes(body, text, classes)
    link_notes(body)
    separate_labels(body, called)
    keep_written_formulas(body, text, classes)
    join_lists(body, called)
    write_out_boxes(body, text, classes)
    normalise_listings(body, text, classes)
    replace_tex(body, text)
    if "asciimath" in text or "AM_" in text:
        mark_asciimath(body, text)
    return body


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


def _parser() -> etree.HTMLParser:
    return etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True)


def _root(text: str, parser: etree.HTMLParser) -> Element | None:
    try:
        return etree.fromstring(text.encode("utf-8", "replace"), parser)  # lxml rejects lone surrogates
    except (etree.ParserError, etree.XMLSyntaxError):
        return None
