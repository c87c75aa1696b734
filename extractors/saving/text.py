"""Plain text: blocks parted by blank lines."""

from extractors.blocks.segmenting import segment_body
from extractors.blocks.tree import parse_html
from extractors.saving.article import Article


def as_text(article: Article) -> str:
    """Return an article as plain text."""
    return "\n\n".join(block.text for block in segment_body(parse_html(article.body_html)).blocks) + "\n"
