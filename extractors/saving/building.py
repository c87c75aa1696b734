"""Build an article from a page and a draft."""

import html
from collections.abc import Mapping

from extractors.blocks.block import BlockKind
from extractors.blocks.segmenting import segment
from extractors.editing.draft import Draft
from extractors.pages.page import Page
from extractors.saving.article import Article, Provenance


def build_article(
    page: Page,
    draft: Draft,
    *,
    program_version: str = "",
    extractors: Mapping[str, str] | None = None,
    saved_at: str = "",
) -> Article:
    """Build the article that a draft describes, over the page's own tree.

    The words of the article are the words of the kept blocks, in order.

    Args:
        page: the page the draft was made for.
        draft: which blocks are kept, and the edits.
        program_version: Unhusk's own version.
        extractors: name and version of everything that ran on the page.
        saved_at: now, ISO 8601 with the time zone.

    Raises:
        ValueError: The draft belongs to a page with another number of blocks.
    """
    segmentation = segment(page)
    blocks = segmentation.blocks
    if len(blocks) != len(draft.base):
        raise ValueError(f"a draft for {len(draft.base)} blocks cannot be laid over a page of {len(blocks)}")
    pieces = []
    for block in blocks:
        if draft.is_kept(block.index):
            kind = draft.kind(block.index, block)
            tag = f"h{draft.level(block.index, block) or 2}" if kind is BlockKind.HEADING else "p"
            pieces.append(f"<{tag}>{html.escape(draft.text(block.index, block), quote=False)}</{tag}>")
    return Article(
        metadata=draft.metadata,
        body_html="\n".join(pieces),
        provenance=Provenance(
            program_version=program_version,
            base_name=draft.base_name,
            extractors=tuple(sorted((extractors or {}).items())),
            corrected=tuple(sorted(draft.decisions)),
            block_count=len(blocks),
            page_source=page.source,
            page_url=page.url,
            encoding=page.encoding,
            page_saved_at=page.saved_at,
            saved_at=saved_at,
        ),
    )
