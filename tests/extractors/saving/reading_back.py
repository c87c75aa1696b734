"""Reads saved articles back as other programs would, down to their words."""

import csv
import io
import json
import re
from collections.abc import Sequence
from html import unescape
from typing import Any

from lxml import etree, html
from markdown_it import MarkdownIt

from extractors.blocks.block import Block
from extractors.blocks.segmenting import segment, segment_body
from extractors.blocks.tree import parse_clean
from extractors.blocks.words import words
from extractors.editing.draft import Draft
from extractors.extraction import Metadata
from extractors.pages.page import Page
from extractors.saving.article import Article
from extractors.saving.compose.building import build_article

_MARKDOWN = MarkdownIt("commonmark").enable("table").enable("strikethrough")


_NOTHING_KNOWN = Metadata()
_TEI = "{http://www.tei-c.org/ns/1.0}"
_NOT_SHOWN = (f"{_TEI}figDesc", f"{_TEI}desc")  # of a picture
_RUNS_ON = tuple(f"{_TEI}{tag}" for tag in ("hi", "ref", "code", "del", "formula", "graphic"))


def whole_article(page: Page, metadata: Metadata = _NOTHING_KNOWN) -> Article:
    """Return an article with everything on a page."""
    count = len(segment(page).blocks)
    return build_article(page, Draft(base_name="all", base=(True,) * count, metadata=metadata))


def kept_words(draft: Draft, blocks: Sequence[Block]) -> list[str]:
    """Return the words that a draft's article must have."""
    return [word for block in blocks if draft.is_kept(block.index) for word in words(draft.text(block.index, block))]


def body_words(body_html: str) -> list[str]:
    """Return the words of HTML, as the ruler counts them."""
    return [word for block in segment_body(parse_clean(body_html)).blocks for word in words(block.text)]


def web_page_words(text: str) -> list[str]:
    """Return the words of a web page's body."""
    body = html.document_fromstring(text).find("body")
    assert body is not None
    return body_words(html.tostring(body, encoding="unicode"))


def markdown_words(text: str) -> list[str]:
    """Return the words of Markdown's body as another program reads it."""
    body = re.sub(r"\A---\n.*?\n---\n", "", text, flags=re.DOTALL)
    return body_words(_MARKDOWN.render(body))


def json_record(text: str) -> dict[str, Any]:
    """Return a JSON object."""
    record = json.loads(text)
    assert isinstance(record, dict)
    return record


def table_rows(written: bytes) -> list[dict[str, str]]:
    """Return the rows of CSV, as parsed by Python's own reader, by column name."""
    return list(csv.DictReader(io.StringIO(written.decode(), newline="")))


def tsv_rows(written: bytes) -> list[dict[str, str]]:
    """Return the rows of TSV, unescaped, by column name."""
    head, *rows = [line.split("\t") for line in written.decode().removesuffix("\n").split("\n")]
    signs = {"t": "\t", "n": "\n", "r": "\r"}
    return [
        {
            name: re.sub(r"\\(.)", lambda found: signs.get(found[1], found[1]), cell)
            for name, cell in zip(head, row, strict=True)
        }
        for row in rows
    ]


def tei_words(written: bytes) -> list[str]:
    """Return the words of a TEI document's text; of a formula in MathML its visible text."""
    text = etree.fromstring(written).find(f"{_TEI}text")
    assert text is not None
    for formula in text.iter(f"{_TEI}formula"):
        if formula.get("notation") == "mathml":
            formula.text = "".join(etree.fromstring(formula.text or "<math/>").itertext())
    pieces: list[str] = []
    for event, element in etree.iterwalk(text, events=("start", "end")):
        runs_on = element.tag in _RUNS_ON and element.get("rend") != "display"
        if event == "start":
            pieces += "" if runs_on else "\n"
            pieces += "" if element.tag in _NOT_SHOWN else element.text or ""
        else:
            pieces += ("" if runs_on else "\n", element.tail or "")
    return words("".join(pieces))


def vertical_text(written: str) -> str:
    """Return the text of vertical text, with spaces where tokens are not glued."""
    lines = written.replace("\n<g/>\n", "").split("\n")
    return unescape("\n".join(line for line in lines if not line.startswith("<")))
