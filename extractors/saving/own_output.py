"""An extractor's own output as an article: cleaned and sanitised like every article, but not corrected by anybody."""

import html
import re
from collections.abc import Mapping

from extractors.editing.draft import Draft
from extractors.extraction import Extraction
from extractors.pages.page import Page
from extractors.pages.pictures.subresource import Subresource
from extractors.saving.article import Article
from extractors.saving.compose.building import build_article, clean_body, provenance
from extractors.saving.compose.sanitising import sanitise


def own_output(
    page: Page,
    extraction: Extraction,
    *,
    program_version: str = "",
    extractors: Mapping[str, str] | None = None,
    saved_at: str = "",
) -> Article:
    """Return one extractor's own output as an article.

    If it only scores blocks, the blocks it keeps are used. Plain text is cut into paragraphs at blank lines, or at
    every line if it has none.

    Raises:
        ValueError: It scored another number of blocks than the page has.
    """
    if extraction.block_scores is not None:
        kept = tuple(score >= extraction.threshold for score in extraction.block_scores)
        draft = Draft(base_name=extraction.extractor, base=kept, metadata=extraction.metadata)
        return build_article(page, draft, program_version=program_version, extractors=extractors, saved_at=saved_at)
    pictures: tuple[Subresource, ...] = ()
    if extraction.body_html is not None:
        body_html, pictures = clean_body(page, extraction.body_html)
    else:
        body_html = sanitise(_paragraphs(extraction.plain_text or ""))
    return Article(
        metadata=extraction.metadata,
        body_html=body_html,
        pictures=pictures,
        provenance=provenance(
            page, extraction.extractor, program_version=program_version, extractors=extractors, saved_at=saved_at
        ),
    )


def _paragraphs(text: str) -> str:
    pieces = re.split(r"\n\s*\n", text.strip())
    if len(pieces) == 1:
        pieces = text.splitlines()
    return "\n".join(f"<p>{_with_breaks(piece)}</p>" for piece in pieces if piece.strip())


def _with_breaks(paragraph: str) -> str:
    lines = (line.strip() for line in paragraph.split("\n"))
    return "<br>".join(html.escape(line, quote=False) for line in lines if line)
