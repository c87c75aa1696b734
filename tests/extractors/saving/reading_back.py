"""Read saved articles back as other programs would, down to their words."""

import json
import re
from collections.abc import Sequence
from typing import Any

from lxml import html
from markdown_it import MarkdownIt

from extractors.blocks.block import Block
from extractors.blocks.segmenting import segment_body
from extractors.blocks.tree import parse_html
from extractors.blocks.words import words
from extractors.editing.draft import Draft

_MARKDOWN = MarkdownIt("commonmark").enable("table").enable("strikethrough")


def kept_words(draft: Draft, blocks: Sequence[Block]) -> list[str]:
    """Return the words that an article of a draft must have."""
    return [word for block in blocks if draft.is_kept(block.index) for word in words(draft.text(block.index, block))]


def body_words(body_html: str) -> list[str]:
    """Return the words of HTML, as the ruler counts them."""
    return [word for block in segment_body(parse_html(body_html)).blocks for word in words(block.text)]


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
