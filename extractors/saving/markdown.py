"""Markdown with front matter."""

from extractors.saving.article import Article
from extractors.saving.text import as_text


def as_markdown(article: Article) -> str:
    """Return an article as Markdown."""
    return as_text(article)


def body_as_markdown(body_html: str) -> str:
    """Return a body alone as Markdown, without front matter: for the clipboard."""
    return body_html
