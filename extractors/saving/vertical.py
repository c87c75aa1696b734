"""Vertical text, one token per line, for Sketch Engine, NoSketch Engine and other corpus managers.

    <doc title="Floods" url="https://example.org/floods" date="2026-11-20">
    <head level="1">
    Floods
    </head>
    <p>
    The
    river
    rose
    <g/>
    .
    </p>
    </doc>

`<g/>` marks two tokens without a space between them. A paragraph that is a list item, a quote, code, a caption or a
table row says so in its `type`. Words are cut as by the ruler, with apostrophes, hyphens and points between letters
kept inside them; Chinese and Japanese are written as single characters, for the corpus manager's own tagger to join.
Articles follow one another, so that a corpus of any size can be written as a stream.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from xml.sax.saxutils import escape, quoteattr, unescape

from extractors.blocks.block import Block, BlockKind
from extractors.blocks.segmenting import segment_body
from extractors.blocks.words import word_spans
from extractors.pages.hosts import host_of
from extractors.saving.article import Article
from extractors.saving.choices import Choices
from extractors.saving.digests import words_digest
from extractors.saving.plain_text.write_out import write_out

GLUE = "<g/>"
_JOINED_BY = frozenset("'’-‑.·")  # between the letters of one word: don't, well-kept, e.g, l·l. Chosen by hand
_SPACE = re.compile(r"\s+")


def as_vertical(article: Article, _: Choices) -> bytes:
    """Return an article as vertical text."""
    lines: list[str] = []
    for block in segment_body(write_out(article.body_html)).blocks:
        opening, closing = _around(block)
        lines += [opening, *_token_lines(block.text), closing]
    opening = f"<doc{_attributes(article, vertical_words_digest(lines))}>"
    return ("\n".join([opening, *lines, "</doc>"]) + "\n").encode("utf-8", "replace")


def as_vertical_of_many(articles: Sequence[Article], choices: Choices) -> bytes:
    """Return articles as one vertical text."""
    return b"".join(as_vertical(article, choices) for article in articles)


def vertical_words_digest(lines: Iterable[str]) -> str:
    """Return the digest of the words in lines of vertical text."""
    return words_digest(unescape("\n".join(line for line in lines if line[:1] != "<")))


def _attributes(article: Article, digest: str) -> str:
    metadata, origin = article.metadata, article.provenance
    url = metadata.url or origin.page_url
    attributes = {
        "title": metadata.title,
        "author": metadata.author,
        "date": metadata.date,
        "site": metadata.site or host_of(url),
        "language": metadata.language,
        "url": url,
        "page": origin.page_source,
        "extractor": origin.base_name,
        "words_sha256": digest,
        "page_sha256": origin.page_digest,
    }
    return "".join(f" {name}={quoteattr(_SPACE.sub(' ', value))}" for name, value in attributes.items() if value)


def _around(block: Block) -> tuple[str, str]:
    if block.kind is BlockKind.HEADING:
        return f'<head level="{block.level}">', "</head>"
    if block.kind is BlockKind.PARAGRAPH:
        return "<p>", "</p>"
    return f'<p type="{block.kind.value}">', "</p>"


def _token_lines(text: str) -> Iterator[str]:
    last = 0
    for start, end in _tokens(text):
        if start == last and start:
            yield GLUE
        yield escape(text[start:end])
        last = end


def _tokens(text: str) -> Iterator[tuple[int, int]]:
    """Yield the positions of words and of the characters between them, in order."""
    spans = _joined(text, word_spans(text))
    at = 0
    for start, end in [*spans, (len(text), len(text))]:
        yield from ((place, place + 1) for place in range(at, start) if not text[place].isspace())
        if end > start:
            yield start, end
        at = end


def _joined(text: str, spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for start, end in spans:
        if joined and start == joined[-1][1] + 1 and text[start - 1] in _JOINED_BY:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined
