"""An extractor's own output, saved as it came: sanitised like everything else, corrected by nobody."""

import html
from collections.abc import Mapping
from dataclasses import replace

from extractors.comparing.votes import extraction_text
from extractors.editing.draft import Draft
from extractors.extraction import Extraction
from extractors.pages.page import Page
from extractors.saving.article import Article, Provenance
from extractors.saving.building import build_article


def own_output(
    page: Page,
    extraction: Extraction,
    *,
    program_version: str = "",
    extractors: Mapping[str, str] | None = None,
    saved_at: str = "",
) -> Article:
    """Return one extractor's own output as an article; one that only scores blocks gives the blocks it keeps."""
    if extraction.block_scores is not None:
        kept = tuple(score >= extraction.threshold for score in extraction.block_scores)
        draft = Draft(base_name=extraction.extractor, base=kept, metadata=extraction.metadata)
        return build_article(page, draft, program_version=program_version, extractors=extractors, saved_at=saved_at)
    paragraphs = [html.escape(line, quote=False) for line in extraction_text(extraction).splitlines() if line.strip()]
    return Article(
        metadata=extraction.metadata,
        body_html="\n".join(f"<p>{line}</p>" for line in paragraphs),
        provenance=replace(
            Provenance(),
            program_version=program_version,
            base_name=extraction.extractor,
            page_source=page.source,
            page_url=page.url,
            encoding=page.encoding,
            page_saved_at=page.saved_at,
            saved_at=saved_at,
            extractors=tuple(sorted((extractors or {}).items())),
        ),
    )
