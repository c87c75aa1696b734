"""Faults in saved articles: joined words, orphaned headings, boilerplate, over every page of the corpus.

    python -m tests.benchmarks.torn [PAGES [FOLDER]]

Each page is cleaned by `unhusk` and written in five formats, whose text is read with only the word count being our own
code. Glued is a word that occurs neither in the page's blocks, its title, its pictures' texts nor an address, and that
consists of two words adjacent on the page. An orphan heading has nothing below it before the next of its level. Text in
code counts only for glued words: a listing may well contain "[edit]".

    PYTHONPATH=OTHER python -m tests.benchmarks.torn    the same for another checkout, for before and after
"""

import io
import re
import sys
import zipfile
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from lxml import etree, html
from markdown_it import MarkdownIt

from extractors.api import clean, write
from extractors.blocks.segmenting import segment
from extractors.blocks.words import words
from extractors.errors import UnhuskError
from extractors.pages.opening import open_path
from extractors.saving.article import Article
from tests.benchmarks.sample import asked_for
from tests.benchmarks.table import Table

_FORMATS = ("md", "html", "tei", "epub", "docx")
_FAULTS = (
    "glued words", "orphan notes", "orphan headings", "empty tables", "icon names", "[edit]", "tracking pictures",
)  # fmt: skip
_INLINE = frozenset("a em strong b i code sub sup del hi ref t r span abbr".split())
_ICONS = re.compile(r"\b(?:arrow|chevron|keyboard_arrow|expand|open_in|more|navigate|play|account|error)_[a-z_]+\b")
_EDIT = re.compile(r"\[ ?edit(?: source)? ?\]", re.IGNORECASE)
_TRACKER = re.compile(
    r"facebook\.com/tr|doubleclick|scorecardresearch|quantserve|google-analytics\.com|[/_-]1x1\.|/pixel\."
)
_NOTE = re.compile(r"^\[\^(?P<note>\w[\w-]*)\]:|(?<!\\)\[\^(?P<mark>\w[\w-]*)\]", re.MULTILINE)
_CODE = re.compile(r"^(?:`{3,}).*?^`{3,}|`+[^`\n]+`+", re.DOTALL | re.MULTILINE)
_FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
_MARKDOWN = MarkdownIt("commonmark").enable("table").enable("strikethrough")
_LEVELS = {f"h{level}": level for level in range(1, 7)}


def main(arguments: Sequence[str]) -> int:
    """Print how often each fault is found in each format."""
    found: dict[str, Counter[str]] = {name: Counter() for name in _FORMATS}
    pages = 0
    for file in asked_for(arguments, 100_000):
        try:
            page = open_path(file)[0]
            article = clean(page.html, url=page.url, extractor="unhusk")
        except UnhuskError:
            continue
        pages += 1
        shown = [block.text for block in segment(page).blocks]
        for name in _FORMATS:
            found[name].update(_faults(name, write(article, name), article, shown))
    rows = [[name, *(str(found[name][fault]) for fault in _FAULTS)] for name in _FORMATS]
    sys.stdout.write(Table(title=f"Torn in {pages} articles", head=("format", *_FAULTS), rows=rows).text())
    return 0


def _faults(name: str, content: bytes, article: Article, shown: Sequence[str]) -> Counter[str]:
    text = "\n".join(_texts(name, content))
    outside_code = _CODE.sub("", content.decode() if name == "md" else text)
    in_code = {word for code in _body(article).iter("code", "pre") for word in _ICONS.findall(code.text_content())}
    return Counter({
        "glued words": _glued(words(text), shown, _beside_text(article)),
        "orphan notes": _orphan_notes(outside_code) if name == "md" else 0,
        "orphan headings": _orphan_headings(article) if name == "html" else 0,
        "empty tables": _empty_tables(article) if name == "html" else 0,
        "icon names": sum(found not in in_code for found in _ICONS.findall(outside_code)),
        "[edit]": len(_EDIT.findall(outside_code)),
        "tracking pictures": len(_TRACKER.findall(" ".join(_pictures(article)))) if name == "html" else 0,
    })  # fmt: skip


def _texts(name: str, content: bytes) -> Iterator[str]:
    match name:
        case "md":
            shown = html.fromstring(f"<div>{_MARKDOWN.render(_FRONT_MATTER.sub('', content.decode()))}</div>")
            yield from _pieces(shown)
        case "html":
            article = html.fromstring(content).find(".//article")
            yield from _pieces(article) if article is not None else ()
        case "tei":
            body = etree.fromstring(content).find(".//{*}body")
            yield from _pieces(body) if body is not None else ()
        case _:
            parts = zipfile.ZipFile(io.BytesIO(content))
            for part in parts.namelist():
                if part.endswith((".xhtml", "word/document.xml", "word/footnotes.xml")) and "nav" not in part:
                    yield from _pieces(etree.fromstring(parts.read(part)))


def _pieces(top: etree._Element) -> Iterator[str]:
    """Yield the text in an element as one string, separated where an element that is no run of text begins or ends."""
    pieces: list[str] = []
    for event, element in etree.iterwalk(top, events=("start", "end")):
        if not isinstance(element.tag, str):
            continue
        tag = etree.QName(element).localname
        pieces.append("" if tag in _INLINE else " ")
        if tag not in ("math", "formula", "style", "instrText", "annotation"):
            pieces.append((element.text if event == "start" else element.tail if element is not top else "") or "")
        elif event == "end":
            pieces.append(element.tail or "")
    yield "".join(pieces)


def _glued(written: Sequence[str], shown: Sequence[str], others: Iterable[str]) -> int:
    own = {word for text in others for word in words(text)}
    beside: set[str] = set()
    before = ""
    for text in shown:
        run = words(text)
        own.update(run)
        beside.update(f"{one}{other}" for one, other in pairwise([before, *run]))
        before = run[-1] if run else before
    return sum(word in beside and word not in own and not word.isdecimal() for word in written)


def _beside_text(article: Article) -> Iterator[str]:
    """Yield what a file may contain besides an article's text: its details, addresses, and pictures' texts."""
    details = article.metadata
    yield from (details.title, details.author, details.site, details.url, details.description)
    for element in _body(article).iter():
        yield from (element.get(name) or "" for name in ("href", "src", "alt", "title"))


def _body(article: Article) -> html.HtmlElement:
    return html.fromstring(f"<div>{article.body_html}</div>")


def _orphan_notes(text: str) -> int:
    marks = {match["mark"] for match in _NOTE.finditer(text) if match["mark"]}
    notes = {match["note"] for match in _NOTE.finditer(text) if match["note"]}
    return len(marks ^ notes)


def _orphan_headings(article: Article) -> int:
    """Return how many headings are followed only by another of their level or above, or the end."""
    body = _body(article)
    levels = [_LEVELS.get(str(element.tag), 0) for element in body]
    return sum(
        level > 1 and (after is None or 0 < after <= level)
        for level, after in zip(levels, [*levels[1:], None], strict=True)
    )


def _empty_tables(article: Article) -> int:
    body = _body(article)
    return sum(not table.text_content().strip() and table.find(".//img") is None for table in body.iter("table"))


def _pictures(article: Article) -> Iterator[str]:
    yield from (image.get("src", "") for image in _body(article).iter("img"))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
