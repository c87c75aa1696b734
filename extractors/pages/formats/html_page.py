"""HTML, from any program that saves a page as one file: a browser, SingleFile, a script, an editor."""

import re
from dataclasses import replace

from extractors.pages.address import saved_address
from extractors.pages.admission.admission import build_page
from extractors.pages.formats.noframes_text import with_open_noframes
from extractors.pages.formats.page_format import PageFormat
from extractors.pages.formats.shadow_roots import with_open_shadow_roots
from extractors.pages.formats.singlefile_pictures import with_shared_pictures
from extractors.pages.formats.word_lists import with_word_lists
from extractors.pages.formats.written_markdown import with_written_markdown
from extractors.pages.page import Page, PageKind
from extractors.pages.raw_document import RawDocument

_SUFFIXES = (".html", ".htm", ".xhtml")
_TEXT_SUFFIXES = (".txt", ".text", ".md", ".markdown")  # these are HTML only if they hold a whole page

_BLOCKS = (
    "p|div|h[1-6]|ul|ol|li|dl|dt|dd|table|tr|td|th|blockquote|pre|article|section|main|header|footer|nav|aside|figure"
)
_ANY = (
    rf"html|head|body|title|meta|link|base|script|style|{_BLOCKS}|a|b|i|em|strong|span|br|hr|img|font|center|form|code"
)
_SEARCHED_CHARACTERS = 200_000
_SOME_TAG = re.compile(rf"</?(?:{_ANY})\b[^<>]*>", re.IGNORECASE)
_PROLOGUE = r"\s*+(?:<\?xml\b[^>]*+>\s*+|<!--.*?-->\s*+)*+"
_BEGINS_AS_HTML = re.compile(rf"{_PROLOGUE}<(?:{_ANY})\b[^<>]*>", re.IGNORECASE | re.DOTALL)
_WHOLE_PAGE = re.compile(rf"{_PROLOGUE}<(?:!doctype\s++html|html|head|body)\b", re.IGNORECASE | re.DOTALL)
_BLOCK_END = re.compile(rf"</(?:{_BLOCKS})\s*>", re.IGNORECASE)
_SOME_END = re.compile(rf"</(?:{_ANY})\s*>", re.IGNORECASE)
# Source copied from the middle of a page begins with no tag. By hand: five end tags of blocks, and a tenth of it tags.
_FEWEST_BLOCK_ENDS = 5
_FEWEST_TAG_CHARACTERS = 0.1

# The text is decoded: a declaration would send extractors back to an encoding that no longer applies.
_XML_DECLARATION = re.compile(r"\s*<\?xml\b[^<>]*\?>")


def is_whole_page(text: str) -> bool:
    """Return whether a text is a page's whole source."""
    return _WHOLE_PAGE.match(text) is not None


def is_html(text: str) -> bool:
    """Return whether a text is HTML: a page, or a part of its source; a text that merely mentions tags is not."""
    start = text[:_SEARCHED_CHARACTERS]
    if is_whole_page(start):
        return True
    if _BEGINS_AS_HTML.match(start):
        return _SOME_END.search(start) is not None or start.rstrip().endswith(">")
    if sum(1 for _ in _BLOCK_END.finditer(start)) < _FEWEST_BLOCK_ENDS:
        return False
    return sum(len(match[0]) for match in _SOME_TAG.finditer(start)) > len(start) * _FEWEST_TAG_CHARACTERS


def _recognises(document: RawDocument) -> bool:
    text = document.decoded.text
    if document.suffix in _SUFFIXES:
        return _SOME_TAG.search(text) is not None
    return is_whole_page(text) if document.suffix in _TEXT_SUFFIXES else is_html(text)


def _read(document: RawDocument) -> tuple[Page, ...]:
    page = build_page(document, PageKind.HTML)
    address = saved_address(page.text)
    text = _XML_DECLARATION.sub("", page.text, count=1) if page.text.lstrip().startswith("<?xml") else page.text
    text, trimmed = with_shared_pictures(_opened(text), page.trimmed)
    return (replace(page, text=text, url=page.url or address.url, saved_at=address.saved_at, trimmed=trimmed),)


def _opened(text: str) -> str:
    return with_open_noframes(with_written_markdown(with_word_lists(with_open_shadow_roots(text))))


HTML_PAGE = PageFormat(suffixes=_SUFFIXES, recognises=_recognises, read=_read)
