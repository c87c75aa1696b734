"""Digests by which a saved article can be checked later: of its page, and of its own words.

They cover words and not bytes, so that a change of layout does not affect them.

Each format has its own place for them: JSON under its provenance, HTML and the chapters of a book in the head, Markdown
in a comment of its front matter, TEI in its header, Word in the document's properties, CSV, TSV and vertical text in a
column. Plain text and PDF have none.
"""

import hashlib
from collections.abc import Iterable

from extractors.blocks.tree import Element, parse_clean
from extractors.blocks.words import words
from extractors.pages.page import Page
from extractors.saving.written_text import markdown_words, pieces

WORDS_NAME, PAGE_NAME = "unhusk:words-sha256", "unhusk:page-sha256"


def page_digest(page: Page) -> str:
    """Return the SHA-256 of a page's text as it was decoded and admitted, in UTF-8; hexadecimal."""
    return _digest(page.text)


def words_digest(text: str) -> str:
    """Return the SHA-256 of the words of a text, in lower case, one per line; hexadecimal."""
    return _digest("\n".join(words(text)))


def html_words_digest(body_html: str) -> str:
    """Return the same for the words of a piece of HTML, cutting each run of text separately."""
    return words_digest("\n".join(str(text) for text in parse_clean(body_html).itertext()))


def markdown_words_digest(body: str) -> str:
    """Return the same for the words of Markdown without its front matter; addresses of pictures are ignored."""
    return words_digest(markdown_words(body))


def tree_words_digest(parts: Iterable[Element]) -> str:
    """Return the same for consecutive elements of TEI, of XHTML or of a Word document.

    A word may be split into runs, as word processors do arbitrarily.
    """
    return words_digest("\n".join("".join(pieces(one, with_formulas=True)) + (one.tail or "") for one in parts))


def named_digests(words_sha256: str, page_sha256: str) -> tuple[tuple[str, str], ...]:
    """Return the digests under their names in files; an unknown one is left out."""
    return tuple((name, one) for name, one in ((WORDS_NAME, words_sha256), (PAGE_NAME, page_sha256)) if one)


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
