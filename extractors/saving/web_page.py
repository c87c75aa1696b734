"""A whole standalone web page."""

from html import escape

from extractors.saving.article import Article


def as_web_page(article: Article) -> str:
    """Return an article as a whole standalone document."""
    return (
        f"<!DOCTYPE html>\n<meta charset=utf-8>\n<title>{escape(article.metadata.title)}</title>\n{article.body_html}\n"
    )
