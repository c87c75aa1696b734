"""The digests in a saved file: for each format, its articles with the digests computed now and those written then.

It is the counterpart of `digests`, which makes them; here they are read from a file of unknown origin.
"""

import csv
import io
import json
import re
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from lxml import etree

from extractors.blocks.tree import Element, parse_clean
from extractors.saving.csv_tsv import COLUMNS, TSV_ESCAPES
from extractors.saving.digests import (
    PAGE_NAME,
    WORDS_NAME,
    html_words_digest,
    markdown_words_digest,
    tree_words_digest,
    words_digest,
)
from extractors.saving.tei.parts import NAMESPACE
from extractors.saving.vertical import vertical_words_digest
from extractors.saving.word.properties import CUSTOM_PART
from extractors.saving.written_text import WORD_PARTS

_TEXT, _HTML = "the text", "the HTML"
_XHTML = "{http://www.w3.org/1999/xhtml}"
_TEI = f"{{{NAMESPACE}}}"
_MOST_UNPACKED = 512 << 20  # bytes of a book or a document; chosen by hand: about a hundred times a long book
_FRONT_MATTER = re.compile(r"---\n(?P<head>.*?\n)---\n(?P<body>.*)", re.DOTALL)
_IN_FRONT_MATTER = re.compile(rf"({WORDS_NAME}|{PAGE_NAME})[ \t:=\"']+([0-9a-f]{{64}})")
_DOC = re.compile(r"<doc(?=[\s>])(?P<said>[^\n]*)>\n(?P<lines>.*?)^</doc>$", re.DOTALL | re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedArticle:
    """The checkable contents of one article in a file.

    Attributes:
        title: of the article, or "".
        checked: (what was checked, its digest now, the digest it was written with).
        page_source: the source of the page it was made from, or "".
        page_digest: of that page, or "".
    """

    title: str
    checked: tuple[tuple[str, str, str], ...]
    page_source: str = ""
    page_digest: str = ""


def checked_articles(content: bytes) -> Iterator[CheckedArticle]:
    """Yield the checkable contents of each article in a file; nothing if it has no digests.

    Raises:
        ValueError, TypeError, KeyError, AttributeError, RecursionError: It is not one of our files, or is damaged.
    """
    if content.startswith(b"PK"):
        yield from _in_package(content)
        return
    text = content.decode("utf-8").removeprefix("\ufeff").replace("\r\n", "\n")
    if text.startswith("<doc "):
        yield from _in_vertical(text)
    elif text.startswith("---\n"):
        yield from _in_markdown(text)
    elif text.startswith((",".join(COLUMNS), "\t".join(COLUMNS))):
        yield from _in_table(text)
    elif text.lstrip().startswith("<"):
        yield from _in_tei(content) if f'"{NAMESPACE}"' in text[:2000] else _in_html(text)
    else:
        yield from _in_json(text)


def _in_json(text: str) -> Iterator[CheckedArticle]:
    try:
        records = [json.loads(text)]
    except ValueError:
        records = [json.loads(line) for line in text.split("\n") if line.strip()]
    for record in records:
        ours = record["unhusk"]
        origin = ours["provenance"]
        checked = (
            (_TEXT, words_digest(str(record["text"])), str(origin["text_words_sha256"])),
            (_HTML, html_words_digest(str(ours["html"])), str(origin["html_words_sha256"])),
        )
        yield _carried(record.get("title"), checked, origin["page"].get("sha256"), origin["page"].get("source"))


def _in_html(text: str) -> Iterator[CheckedArticle]:
    document = parse_clean(text)
    values = _metas(document.getroottree().iter("meta"))
    article = next(document.iter("article"), None)
    if article is not None and WORDS_NAME in values:
        title = next((one.text for one in document.getroottree().iter("title")), "")
        yield _carried(
            title, ((_HTML, html_words_digest(_inside(article)), values[WORDS_NAME]),), values.get(PAGE_NAME)
        )


def _in_markdown(text: str) -> Iterator[CheckedArticle]:
    found = _FRONT_MATTER.match(text)
    values = dict(_IN_FRONT_MATTER.findall(found["head"])) if found else {}
    if found and WORDS_NAME in values:
        title = re.search(r'^title: "((?:[^"\\\n]|\\.)*)"$', found["head"], re.MULTILINE)
        checked = ((_TEXT, markdown_words_digest(found["body"]), values[WORDS_NAME]),)
        yield _carried(json.loads(f'"{title[1]}"') if title else "", checked, values.get(PAGE_NAME))


def _in_vertical(text: str) -> Iterator[CheckedArticle]:
    for found in _DOC.finditer(text):
        values = etree.fromstring(f"<doc{found['said']}/>", _parser()).attrib
        if digest := values.get("words_sha256"):
            checked = ((_TEXT, vertical_words_digest(found["lines"].split("\n")), digest),)
            yield _carried(values.get("title"), checked, values.get("page_sha256"), values.get("page"))


def _in_table(text: str) -> Iterator[CheckedArticle]:
    if text.startswith(COLUMNS[0] + ","):
        csv.field_size_limit(2**31 - 1)
        rows: Iterator[list[str]] = csv.reader(io.StringIO(text))
    else:
        rows = iter([_cell(cell) for cell in line.split("\t")] for line in text.split("\n") if line)
    next(rows)
    for row in rows:
        cells = dict(zip(COLUMNS, row, strict=True))
        checked = ((_TEXT, words_digest(cells["text"]), cells["words_sha256"]),)
        yield _carried(cells["title"], checked, cells["page_sha256"], cells["page"])


def _cell(written: str) -> str:
    return re.sub(r"\\(.)", lambda found: TSV_ESCAPES.get(found[1], found[1]), written)


def _in_tei(content: bytes) -> Iterator[CheckedArticle]:
    root = _tree(content)
    values = {one.get("type", ""): one.text or "" for one in root.iter(f"{_TEI}idno")}
    text = root.find(f"{_TEI}text")
    if text is not None and WORDS_NAME in values:
        title = root.find(f"{_TEI}teiHeader/{_TEI}fileDesc/{_TEI}titleStmt/{_TEI}title")
        checked = ((_TEXT, tree_words_digest([text]), values[WORDS_NAME]),)
        yield _carried("" if title is None else title.text, checked, values.get(PAGE_NAME))


def _in_package(content: bytes) -> Iterator[CheckedArticle]:
    """Read a book, chapter by chapter, or a Word document."""
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        if sum(part.file_size for part in parts.infolist()) > _MOST_UNPACKED:
            raise ValueError
        names = parts.namelist()
        if CUSTOM_PART in names:
            yield from _in_word({name: _tree(parts.read(name)) for name in (*WORD_PARTS, CUSTOM_PART) if name in names})
            return
        for name in names:
            if name.endswith(".xhtml"):
                yield from _in_chapter(_tree(parts.read(name)))


def _in_word(parts: Mapping[str, Element]) -> Iterator[CheckedArticle]:
    values = {one.get("name", ""): "".join(map(str, one.itertext())) for one in parts[CUSTOM_PART]}
    if WORDS_NAME in values:
        texts = [root[0] if name == WORD_PARTS[0] else root for name, root in parts.items() if name != CUSTOM_PART]
        yield _carried("", ((_TEXT, tree_words_digest(texts), values[WORDS_NAME]),), values.get(PAGE_NAME))


def _in_chapter(root: Element) -> Iterator[CheckedArticle]:
    values = _metas(root.iter(f"{_XHTML}meta"))
    body = root.find(f"{_XHTML}body")
    if body is not None and WORDS_NAME in values:
        title = root.find(f"{_XHTML}head/{_XHTML}title")
        checked = ((_TEXT, tree_words_digest(body), values[WORDS_NAME]),)
        yield _carried("" if title is None else title.text, checked, values.get(PAGE_NAME))


def _carried(
    title: Any, checked: tuple[tuple[str, str, str], ...], page_digest: Any, source: Any = ""
) -> CheckedArticle:
    return CheckedArticle(
        title=str(title or ""), checked=checked, page_source=str(source or ""), page_digest=str(page_digest or "")
    )


def _metas(elements: Iterator[Element]) -> dict[str, str]:
    return {one.get("name", ""): one.get("content", "") for one in elements}


def _inside(article: Element) -> str:
    return (article.text or "") + "".join(etree.tostring(one, encoding="unicode", method="html") for one in article)


def _parser() -> etree.XMLParser:
    return etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)


def _tree(content: bytes) -> Element:
    return etree.fromstring(content, _parser())
