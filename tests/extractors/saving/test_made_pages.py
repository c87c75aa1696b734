"""Properties of any page: structure survives in Markdown, hidden text is never saved, links are absolute."""

import io
import re
import zipfile
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html
from markdown_it import MarkdownIt

from extractors.blocks.words import words
from extractors.extraction import Metadata
from extractors.pages.page import Page, PageKind
from extractors.saving.choices import DEFAULT_CHOICES
from extractors.saving.formats import FORMATS
from tests.extractors.saving.reading_back import whole_article

_MARKDOWN = MarkdownIt("commonmark").enable("table").enable("strikethrough")
_FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
_SECRET = "hiddenword"
_words = st.lists(
    st.sampled_from(
        "rain snow Regen дождь it's 3.14 * ** _a_ # - + > 1. 12) --- ``` ` ~~ | [f] $ &lt;b&gt; \\".split()
    ),
    min_size=1,
    max_size=4,
).map(lambda found: "x " + " ".join(found))
_hidden = st.sampled_from((
    f'<span style="display:none">{_SECRET}</span>', f"<span hidden>{_SECRET}</span>",
    f'<span class="sr-only">{_SECRET}</span>', f"<template>{_SECRET}</template>", f"<script>{_SECRET}</script>",
    f'<span class="gone">{_SECRET}</span>', f'<i class="material-icons">{_SECRET}</i>', f"<dialog>{_SECRET}</dialog>",
    f'<span style="visibility: hidden">{_SECRET}</span>',
))  # fmt: skip
_address = st.sampled_from(
    ("/a", "b.html?c=1&amp;d=2", "//e.example/f", "#top", "https://g.example/h", "javascript:i()")
)
_line = st.one_of(
    _words,
    st.tuples(_words, _hidden).map("".join),
    st.tuples(_address, _words).map(lambda pair: f'<a href="{pair[0]}">{pair[1]}</a>'),
    st.tuples(st.sampled_from(("b", "em", "s")), _words).map(lambda pair: f"<{pair[0]}>{pair[1]}</{pair[0]}>"),
)


def _fits_an_item(block: str) -> bool:
    return block.startswith(("<ul", "<ol", "<p", "<pre"))


def _tagged(tag: str, inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return inner.map(lambda text: f"<{tag}>{text}</{tag}>")


_rows = st.lists(
    st.tuples(_words, _words).map(lambda pair: f"<tr><td>{pair[0]}</td><td>{pair[1]}</td></tr>"), min_size=2, max_size=3
)
_leaf = st.one_of(
    *(_tagged(tag, _line) for tag in ("p", "h2", "h4")),
    st.lists(_words, min_size=1, max_size=3).map(lambda lines: f"<pre><code>{chr(10).join(lines)}</code></pre>"),
    _rows.map(lambda rows: f"<table><tr><th>No</th><th>Name</th></tr>{''.join(rows)}</table>"),
    _hidden.map(lambda text: f"<div hidden>{text}</div>"),
)


def _listed(tag: str, inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Return lists whose items hold a line, and perhaps a block that Markdown can put below it."""
    more = st.one_of(st.just(""), inner.filter(_fits_an_item))
    items = st.lists(st.tuples(_line, more), min_size=1, max_size=3)
    return _tagged(tag, items.map(lambda found: "".join(f"<li>{line}{block}</li>" for line, block in found)))


def _quoted(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return _tagged("blockquote", st.lists(inner, min_size=1, max_size=2).map("".join))


_block = st.recursive(
    _leaf, lambda inner: st.one_of(_listed("ul", inner), _listed("ol", inner), _quoted(inner)), max_leaves=6
)


_pages = st.lists(_block, min_size=1, max_size=5).map(
    lambda blocks: Page(
        kind=PageKind.HTML,
        url="https://tide.example/2024/floods",
        text=f"<html><head><style>.gone{{display:none}}</style></head><body><p id=top>{'The river rose. ' * 30}</p>"
        f"{''.join(blocks)}</body></html>",
    )
)


@settings(max_examples=80, derandomize=True, deadline=None)
@given(page=_pages)
def test_markdown_gives_the_article_s_own_structure_back(page: Page) -> None:
    article = whole_article(page, Metadata())
    written = FORMATS["md"].write(article, DEFAULT_CHOICES).decode()

    rendered = html.fromstring(f"<div>{_MARKDOWN.render(_FRONT_MATTER.sub('', written))}</div>")

    assert _outline(rendered) == _outline(html.fromstring(f"<div>{article.body_html}</div>"))


@settings(max_examples=40, derandomize=True, deadline=None)
@given(page=_pages)
def test_hidden_text_is_in_no_format_and_every_link_is_absolute(page: Page) -> None:
    article = whole_article(page, Metadata())

    for name in ("md", "html", "txt", "tei", "epub", "docx"):
        assert _SECRET not in _text(FORMATS[name].write(article, DEFAULT_CHOICES)), name
    links = html.fromstring(f"<div>{article.body_html}</div>").iter("a")
    assert all((link.get("href") or "#").startswith(("https://", "#")) for link in links)


def _text(content: bytes) -> str:
    if not content.startswith(b"PK"):
        return content.decode()
    parts = zipfile.ZipFile(io.BytesIO(content))
    return "".join(parts.read(name).decode("utf-8", "replace") for name in parts.namelist() if "ml" in name)


def _outline(outer: html.HtmlElement) -> list[Any]:
    """Return the structure of HTML as nested lists: each block's tag with its words, or with its contents."""
    found: list[Any] = []
    for element in outer:
        if element.tag in ("ul", "ol", "blockquote"):
            found.append((element.tag, _outline(element)))
        elif element.tag == "li":
            inner = [one for one in element if one.tag in ("ul", "ol", "blockquote", "pre", "p", "table")]
            lines = [_said(one) for one in inner if one.tag == "p"] or [_lead(element)]
            found.append(("li", lines, [one for one in _outline(element) if one[0] not in ("p", "br")]))
        elif element.tag == "table":
            found.append(("table", [[_said(cell) for cell in row.iter("td", "th")] for row in element.iter("tr")]))
        elif element.tag in ("p", "h1", "h2", "h3", "h4", "h5", "h6", "pre"):
            found.append((element.tag, _said(element)))
    return found


def _said(element: html.HtmlElement) -> list[str]:
    return words(element.text_content())


def _lead(item: html.HtmlElement) -> list[str]:
    """Return the words directly in a list item."""
    pieces = [item.text or ""]
    for child in item:
        pieces.append("" if child.tag in ("ul", "ol", "pre", "blockquote", "table") else child.text_content())
        pieces.append(child.tail or "")
    return words("".join(pieces))
