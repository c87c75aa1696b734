"""One article as a row of a corpus: its text twice, plain and as Markdown, and its metadata, typed.

The names and types are `schema`'s; unknown values are null. The text and the Markdown are read back like every save.
"""

import msgpack

from extractors.batch.corpus.assessment import BlockAssessment, PageAssessment
from extractors.blocks.words import words
from extractors.pages.hosts import host_of
from extractors.saving.article import Article
from extractors.saving.choices import Choices, Images
from extractors.saving.digests import words_digest
from extractors.saving.markdown.document import as_markdown
from extractors.saving.pictures.picture_placement import place_pictures
from extractors.saving.plain_text.document import body_as_text
from extractors.saving.read_back import read_back
from extractors.saving.rendered import RenderedArticle

_BARE = Choices(front_matter="none")  # its values have columns of their own


def row_of(article: Article, assessment: PageAssessment) -> RenderedArticle:
    """Return an article's row, packed, and any faults of it."""
    text = body_as_text(article.body_html)
    markdown = as_markdown(place_pictures(article, Images.REMOTE)[0], _BARE)
    notes = (
        *article.faults,
        *read_back(article.body_html, text.encode("utf-8", "replace"), "txt"),
        *read_back(article.body_html, markdown, "md"),
    )
    row = _row(article, assessment, text, markdown.decode("utf-8"))
    return RenderedArticle(content=msgpack.packb(row, unicode_errors="replace"), notes=notes)


def unpacked_row(content: bytes) -> dict[str, object]:
    """Unpack a row; return its values by column name."""
    row: dict[str, object] = msgpack.unpackb(content)
    return row


def _row(article: Article, assessment: PageAssessment, text: str, markdown: str) -> dict[str, object]:
    metadata, origin = article.metadata, article.provenance
    url = metadata.url or origin.page_url
    return {
        "text": text,
        "markdown": markdown,
        "title": metadata.title or None,
        "authors": list(metadata.authors),
        "date": metadata.date or None,
        "modified": metadata.modified or None,
        "site": metadata.site or None,
        "description": metadata.description or None,
        "url": url or None,
        "host": host_of(url) or None,
        "language": metadata.language or None,
        "language_told": assessment.language or None,
        "words": len(words(text)),
        "confidence": assessment.confidence,
        "repeated": list(origin.repeated),
        "page": origin.page_source,
        "page_number": origin.page_number or None,
        "page_url": origin.page_url or None,
        "page_saved_at": origin.page_saved_at or None,
        "page_encoding": origin.encoding or None,
        "page_sha256": origin.page_digest or None,
        "text_words_sha256": words_digest(text),
        "proposed_by": origin.base_name,
        "extractors": [{"name": name, "made_with": made_with} for name, made_with in origin.extractors],
        "site_rules": [rule for rule, _ in origin.by_rule],
        "program_version": origin.program_version,
        "made_at": origin.saved_at or None,
        "blocks": None if assessment.blocks is None else [_block(one) for one in assessment.blocks],
    }


def _block(one: BlockAssessment) -> dict[str, object]:
    return {
        "index": one.index,
        "kind": one.kind,
        "text": one.text,
        "is_kept": one.is_kept,
        "share": one.share,
        "score": one.score,
    }
