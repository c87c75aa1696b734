"""Markdown: a note, or a page that a clipper or a crawler wrote as Markdown. It becomes the page that it describes.

Its front matter says what a page's meta tags would: title, authors, date, address, language, description.
"""

import re
from dataclasses import replace
from html import escape

from extractors.pages.admission.admission import build_page
from extractors.pages.formats.front_matter import Fields, parted
from extractors.pages.formats.markdown_templates import without_templates
from extractors.pages.formats.page_format import PageFormat
from extractors.pages.formats.plain_text_page import PLAIN_TEXT_PAGE
from extractors.pages.page import Page, PageKind
from extractors.pages.raw_document import RawDocument

_SUFFIXES = (".md", ".markdown")
_LONGEST = 1_000_000  # characters, a second at most, but of hostile text; a longer one is read as plain text
_ADDRESS = re.compile(r"https?://\S+")
# What programs call a field, and the meta tag that says the same in a page.
_META = {
    "author": "author",
    "authors": "author",
    "byline": "author",
    "creator": "author",
    "date": "article:published_time",
    "published": "article:published_time",
    "date_published": "article:published_time",
    "datepublished": "article:published_time",
    "published time": "article:published_time",
    "publishdate": "article:published_time",
    "pubdate": "article:published_time",
    "modified": "article:modified_time",
    "updated": "article:modified_time",
    "lastmod": "article:modified_time",
    "last_modified_at": "article:modified_time",
    "description": "description",
    "excerpt": "description",
    "summary": "description",
    "site": "og:site_name",
    "sitename": "og:site_name",
}
_ADDRESS_FIELDS = ("url", "url source", "source", "link", "permalink", "canonical")
_LANGUAGE_FIELDS = ("lang", "language")


def _recognises(document: RawDocument) -> bool:
    return document.suffix in _SUFFIXES and len(document.decoded.text) <= _LONGEST


def _read(document: RawDocument) -> tuple[Page, ...]:
    from extractors.pages.formats.markdown_marks import reader  # few files are Markdown, and it takes 50 ms to load

    page = build_page(document, PageKind.PLAIN_TEXT)
    fields, text = parted(page.text.replace("\r\n", "\n"))
    try:
        body = reader().render(without_templates(text))
    except (RecursionError, IndexError, ValueError):  # of a text made to break it
        return PLAIN_TEXT_PAGE.read(document)
    url = next((url for name in _ADDRESS_FIELDS for url in fields.get(name, ()) if _ADDRESS.fullmatch(url)), "")
    return (replace(page, kind=PageKind.HTML, text=_page_of(body, fields), url=page.url or url),)


def _page_of(body: str, fields: Fields) -> str:
    """Return a whole page with a body, whose head says what the fields do."""
    language = next((value for name in _LANGUAGE_FIELDS for value in fields.get(name, ())), "")
    title = next(iter(fields.get("title", ())), "")
    head = [f"<title>{escape(title)}</title>", f'<meta property="og:title" content="{escape(title)}">'] if title else []
    head += [
        f'<meta {"property" if ":" in _META[name] else "name"}="{_META[name]}" content="{escape(value)}">'
        for name, values in fields.items()
        if name in _META
        for value in values
    ]
    root = f'<html lang="{escape(language)}">' if language else "<html>"
    within = f"<head>{''.join(head)}</head>\n<body>\n<article>\n{body}</article>\n</body>"
    return f"<!DOCTYPE html>\n{root}\n{within}\n</html>\n"


MARKDOWN_PAGE = PageFormat(suffixes=_SUFFIXES, recognises=_recognises, read=_read)
