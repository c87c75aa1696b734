"""Digests by which a saved article can be checked later: of the page it was made from, and of its own words.

Of words and not of bytes: whoever changes how a file is laid out changes nothing of what it says.

Each format carries them where it has room for such a thing: JSON under its provenance, HTML and the chapters of a book
in the head, Markdown in a comment of its front matter, TEI in its header, Word in the document's own properties, CSV,
TSV and vertical text in a column. Plain text and PDF carry none.
"""

import hashlib
from collections.abc import Iterable

from extractors.blocks.tree import Element, parse_html
from extractors.blocks.words import words
from extractors.pages.page import Page
from extractors.saving.written_text import markdown_words, pieces

WORDS_NAME, PAGE_NAME = "unhusk:words-sha256", "unhusk:page-sha256"


def page_digest(page: Page) -> str:
    """Return the SHA-256 of a page's text as it was decoded and admitted, in UTF-8; in base 16."""
    return _digest(page.text)


def words_digest(text: str) -> str:
    """Return the SHA-256 of the words of a text, in lower case, one a line; in base 16."""
    return _digest("\n".join(words(text)))


def html_words_digest(body_html: str) -> str:
    """Return the same of the words that a piece of HTML holds, each run of text for itself."""
    return words_digest("\n".join(str(text) for text in parse_html(body_html).itertext()))


def markdown_words_digest(body: str) -> str:
    """Return the same of the words of Markdown without its front matter; where pictures lie is passed over."""
    return words_digest(markdown_words(body))


def tree_words_digest(parts: Iterable[Element]) -> str:
    """Return the same of elements of TEI, of XHTML or of a Word document, one behind the other.

    A word may be cut into runs: a word processor does so as it likes.
    """
    return words_digest("\n".join("".join(pieces(one, with_formulas=True)) + (one.tail or "") for one in parts))


def named_digests(words_sha256: str, page_sha256: str) -> tuple[tuple[str, str], ...]:
    """Return the digests under their names, as files carry them; one that is not known is left out."""
    return tuple((name, one) for name, one in ((WORDS_NAME, words_sha256), (PAGE_NAME, page_sha256)) if one)


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
