"""Markdown: a note, or a page that a clipper or a crawler wrote as Markdown. It becomes the page that it describes.

Its front matter says what a page's meta tags would: title, authors, date, address, language, description.
"""

import re
import sys
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from html import escape
from typing import TYPE_CHECKING, Any

from extractors.pages.admission.admission import build_page
from extractors.pages.formats.page_format import PageFormat
from extractors.pages.formats.plain_text_page import PLAIN_TEXT_PAGE
from extractors.pages.page import Page, PageKind
from extractors.pages.raw_document import RawDocument

if TYPE_CHECKING:  # few files are Markdown, and it takes 50 ms to load
    from markdown_it import MarkdownIt

_SUFFIXES = (".md", ".markdown")
_LONGEST = 1_000_000  # characters, a second at most, but of hostile text; a longer one is read as plain text
_FIELD = re.compile(r"([A-Za-z_][\w-]*):[ \t]*(.*)")
_ITEM = re.compile(r"\s*-[ \t]+(.*)")
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
    "modified": "article:modified_time",
    "updated": "article:modified_time",
    "description": "description",
    "excerpt": "description",
    "site": "og:site_name",
    "sitename": "og:site_name",
}
_ADDRESS_FIELDS = ("url", "source", "link", "permalink", "canonical")
_LANGUAGE_FIELDS = ("lang", "language")


def _recognises(document: RawDocument) -> bool:
    return document.suffix in _SUFFIXES and len(document.decoded.text) <= _LONGEST


def _read(document: RawDocument) -> tuple[Page, ...]:
    page = build_page(document, PageKind.PLAIN_TEXT)
    renderer, environment = _renderer(), dict[str, Any]()
    try:
        tokens = renderer.parse(page.text, environment)
        body = renderer.renderer.render(tokens, renderer.options, environment)
    except (RecursionError, IndexError, ValueError):  # of a text made to break it
        return PLAIN_TEXT_PAGE.read(document)
    fields = _fields(tokens[0].content if tokens and tokens[0].type == "front_matter" else "")
    url = next((url for name in _ADDRESS_FIELDS for url in fields.get(name, ()) if _ADDRESS.fullmatch(url)), "")
    return (replace(page, kind=PageKind.HTML, text=_page_of(body, fields), url=page.url or url),)


def _page_of(body: str, fields: dict[str, list[str]]) -> str:
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


def _fields(front_matter: str) -> dict[str, list[str]]:
    """Return a front matter's fields in lower case, each with its value or the values of its list."""
    fields: dict[str, list[str]] = {}
    values: list[str] = []
    for line in front_matter.splitlines():
        if field := _FIELD.match(line):
            values = fields.setdefault(field[1].lower(), [])
            values += _values(field[2])
        elif item := _ITEM.match(line):
            values += _values(item[1])
    return fields


def _values(text: str) -> Iterator[str]:
    """Yield the values that a field's text holds, without quotation marks and the brackets of links between notes."""
    text = text.strip()
    is_list = text.startswith("[") and text.endswith("]") and not text.startswith("[[")
    for one in text[1:-1].split(",") if is_list else (text,):
        value = one.strip().strip("\"'")
        value = value.removeprefix("[[").removesuffix("]]").strip()
        if value:
            yield value


@cache
def _renderer() -> "MarkdownIt":
    from markdown_it import MarkdownIt
    from mdit_py_plugins.dollarmath import dollarmath_plugin
    from mdit_py_plugins.gfm import gfm_plugin

    # Beyond its deepest nesting it loses text; without one Python's limit ends it, and the file is read as plain text.
    markdown = MarkdownIt("commonmark", {"html": True, "maxNesting": sys.maxsize})
    markdown.use(gfm_plugin, front_matter=True)
    return markdown.use(dollarmath_plugin, allow_space=False, allow_digits=False, renderer=_formula)


def _formula(tex: str, options: dict[str, Any]) -> str:
    before, behind = ("\\[", "\\]") if options.get("display_mode") else ("\\(", "\\)")
    return escape(f"{before}{tex.strip()}{behind}")


MARKDOWN_PAGE = PageFormat(suffixes=_SUFFIXES, recognises=_recognises, read=_read)
