"""Digests by which a saved article can be checked later: of the page it was made from, and of its own words.

Of words and not of bytes: whoever changes how a file is laid out changes nothing of what it says.
"""

import hashlib

from extractors.blocks.tree import parse_html
from extractors.blocks.words import words
from extractors.pages.page import Page


def page_digest(page: Page) -> str:
    """Return the SHA-256 of a page's text as it was decoded and admitted, in UTF-8; in base 16."""
    return _digest(page.text)


def words_digest(text: str) -> str:
    """Return the SHA-256 of the words of a text, in lower case, one a line; in base 16."""
    return _digest("\n".join(words(text)))


def html_words_digest(body_html: str) -> str:
    """Return the same of the words that a piece of HTML holds, each run of text for itself."""
    return words_digest("\n".join(str(text) for text in parse_html(body_html).itertext()))


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
