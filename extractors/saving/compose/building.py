"""Build an article from a page and a draft.

The contents of the kept blocks are copied from the page's tree, which does not change, into a new, plain one:
`passages` gathers them, `rewording` applies edited texts, `block_links` and `anchors` settle their links, `composing`
and `simplifying` give the tree its structure, and `sanitising` comes last.
"""

from collections.abc import Mapping
from dataclasses import replace

from extractors.blocks.block import BlockKind
from extractors.blocks.segmentation_cache import cached_segmentation
from extractors.blocks.segmenting import Segmentation, segment_body
from extractors.blocks.tree import parse_html
from extractors.editing.draft import Draft
from extractors.pages.page import Page
from extractors.pages.pictures.subresource import Subresource
from extractors.saving.article import Article, Provenance
from extractors.saving.compose.anchors import resolve_anchors
from extractors.saving.compose.block_links import narrow_block_links
from extractors.saving.compose.composing import compose
from extractors.saving.compose.edited_paragraphs import join_paragraphs, split_paragraphs
from extractors.saving.compose.inline_notes import extract_inline_notes
from extractors.saving.compose.links import Links
from extractors.saving.compose.moved_passages import reorder, without_links
from extractors.saving.compose.page_pictures import PagePictures
from extractors.saving.compose.passages import Passage, gather
from extractors.saving.compose.post_heads import join_post_heads
from extractors.saving.compose.rewording import reword
from extractors.saving.compose.sanitising import serialise
from extractors.saving.compose.simplifying import simplify
from extractors.saving.digests import page_digest
from extractors.saving.read_back import lost_words


def build_article(
    page: Page,
    draft: Draft,
    *,
    program_version: str = "",
    extractors: Mapping[str, str] | None = None,
    saved_at: str = "",
) -> Article:
    """Build the article that a draft describes, from the page's own tree.

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
    segmentation = cached_segmentation(page)
    if len(segmentation.blocks) != len(draft.base):
        raise ValueError(
            f"a draft for {len(draft.base)} blocks cannot be laid over a page of {len(segmentation.blocks)}"
        )
    origin = provenance(
        page, draft.base_name, program_version=program_version, extractors=extractors, saved_at=saved_at
    )
    body_html, pictures = _built(page, draft, segmentation)
    return Article(
        metadata=draft.metadata,
        body_html=body_html,
        pictures=pictures,
        faults=lost_words(_kept_texts(draft, segmentation), body_html),
        provenance=replace(
            origin,
            corrected=draft.by_hand(),
            corrected_pictures=tuple(sorted({*draft.pictures, *draft.alt_texts})),
            by_rule=tuple(draft.by_rule().items()),
            block_count=len(segmentation.blocks),
        ),
    )


def _kept_texts(draft: Draft, segmentation: Segmentation) -> list[str]:
    """Return the texts of the kept blocks, as the person edited them where they did."""
    return [draft.text(index, segmentation.blocks[index]) for index in draft.order()]


def build_body(page: Page, draft: Draft, segmentation: Segmentation) -> str:
    """Return the clean body that a draft describes, for a page that is already cut into blocks."""
    return _built(page, draft, segmentation)[0]


def clean_body(page: Page, raw_html: str) -> tuple[str, tuple[Subresource, ...]]:
    """Return any HTML about a page as a clean body, with all contents kept, and the page's pictures that it shows."""
    segmentation = segment_body(parse_html(raw_html))
    links = Links(page.url, segmentation.body)
    held = PagePictures(page, links)
    passages = gather(segmentation, [True] * len(segmentation.blocks), links, held)
    return _finished(passages, links), held.taken


def _built(page: Page, draft: Draft, segmentation: Segmentation) -> tuple[str, tuple[Subresource, ...]]:
    links = Links(page.url, segmentation.body)
    held = PagePictures(page, links)
    passages = gather(segmentation, draft.kept(), links, held, draft.pictures, draft.alt_texts)
    for passage in passages:
        _apply_decision(passage, draft)
    passages = join_post_heads(passages, segmentation, draft.kept())
    passages = reorder(passages, draft.order())
    passages = split_paragraphs(passages, {index for index, made in draft.decisions.items() if made.text is not None})
    passages = join_paragraphs(passages, {index for index, made in draft.decisions.items() if made.joins})
    return _finished(passages, links), held.taken


def _finished(passages: list[Passage], links: Links) -> str:
    passages += extract_inline_notes(passages)
    narrow_block_links(passages)
    resolve_anchors(passages, links)
    body = compose(passages)
    simplify(body)
    return serialise(body)


def provenance(
    page: Page, base_name: str, *, program_version: str, extractors: Mapping[str, str] | None, saved_at: str
) -> Provenance:
    """Return an article's provenance before any correction."""
    return Provenance(
        program_version=program_version,
        base_name=base_name,
        extractors=tuple(sorted((extractors or {}).items())),
        page_source=page.source,
        page_url=page.url,
        encoding=page.encoding,
        page_saved_at=page.saved_at,
        page_digest=page_digest(page),
        saved_at=saved_at,
    )


def _apply_decision(passage: Passage, draft: Draft) -> None:
    made = draft.decisions.get(passage.index) if passage.is_block else None
    if made is None:
        return
    if made.text is not None:
        passage.inlines = reword(passage.inlines, made.text, is_code=passage.kind is BlockKind.CODE)
    if made.has_no_links:
        passage.inlines = without_links(passage.inlines)
    if made.kind is not None and (made.kind, made.level) != (passage.kind, passage.level):
        passage.kind, passage.level, passage.is_placed_by_hand = made.kind, made.level, True
