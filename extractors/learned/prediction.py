"""What learned extractors share: from a model and a page's features to an answer and its reasons."""

from collections.abc import Sequence

import numpy as np

from extractors.blocks.block import Block
from extractors.blocks.page_data.page_state import STATE_TAG
from extractors.blocks.page_data.shells import WHY, is_shell
from extractors.blocks.segmenting import Segmentation
from extractors.errors import NothingFoundError
from extractors.extraction import Extraction
from extractors.learned.deciding.advert_lines import drop_advert_lines
from extractors.learned.deciding.announced_lists import keep_announced_lists
from extractors.learned.deciding.between_kept import keep_below, keep_between, with_formulas
from extractors.learned.deciding.block_groups import block_groups, smooth_by_group
from extractors.learned.deciding.cell_tables import keep_cell_tables
from extractors.learned.deciding.cut_runs import keep_runs
from extractors.learned.deciding.embedded_blocks import keep_embedded, keep_listing_titles
from extractors.learned.deciding.enclosed_passages import keep_enclosed
from extractors.learned.deciding.footnotes import keep_footnotes
from extractors.learned.deciding.lead_ins import keep_lead_ins
from extractors.learned.deciding.next_articles import drop_next_articles
from extractors.learned.deciding.post_authors import SURE, keep_post_authors
from extractors.learned.deciding.post_facts import drop_post_facts
from extractors.learned.deciding.reader_comments import drop_reader_comments
from extractors.learned.deciding.repeated_text import (
    block_texts,
    drop_joined_copy,
    keep_one_copy,
    keep_one_heading,
)
from extractors.learned.deciding.sections import keep_headings, keep_terms, keep_times
from extractors.learned.deciding.standfirsts import keep_standfirst
from extractors.learned.deciding.structure import structure_of
from extractors.learned.deciding.thresholding import apply_threshold, best_threshold
from extractors.learned.deciding.top_links import drop_top_links
from extractors.learned.deciding.unit_decisions import without_bare_headings
from extractors.learned.deciding.wiki_lists import keep_wiki_lists
from extractors.learned.explanations import explanations
from extractors.learned.features.block_features import Floats, Table
from extractors.learned.model import load_model
from extractors.learned.page_types import likeliest_type, likelihood_of

_IS_TEXT = 0.5  # the likelihood of an article or of documentation. Chosen by hand
# Of the words of a document in Markdown: above it, a crawler has written the page's menus as well. Chosen by hand.
_MOST_LINKED = 0.2
_REPEATED = "against: the page repeats it elsewhere, and once is enough"
_LIKE_IT = {
    True: "for: most passages marked up like it on this page belong to the text",
    False: "against: most passages marked up like it on this page do not belong to the text",
}


def predict(extractor: str, table: Table, cut: Segmentation) -> Extraction:
    """Return one score per block; raise NothingFoundError on a page where no block is likely to belong."""
    if is_shell(cut.blocks):
        raise NothingFoundError(extractor, f"this page {WHY}")
    structure = structure_of(cut)
    scores, threshold = apply_threshold(load_model(extractor).judge(table), _words(cut.blocks), structure)
    scores = keep_runs(keep_between(with_formulas(scores, cut), threshold, cut.blocks), threshold, cut)
    for keep in (keep_embedded, keep_listing_titles, keep_footnotes, keep_lead_ins, keep_wiki_lists):
        scores = keep(scores, threshold, cut)
    is_thread = likelihood_of("forum", table) >= SURE
    scores = keep_standfirst(scores, threshold, cut, is_thread=is_thread)
    scores = keep_enclosed(keep_announced_lists(scores, threshold, cut), threshold, cut)
    scores = keep_cell_tables(scores, threshold, cut)
    scores = keep_embedded(keep_between(scores, threshold, cut.blocks), threshold, cut)  # beside what that kept
    if is_thread:
        scores = keep_post_authors(scores, threshold, cut)
    for among in (keep_headings, keep_times, keep_terms):
        scores = among(scores, threshold, cut.blocks)
    if likelihood_of("article", table) + likelihood_of("documentation", table) >= _IS_TEXT:
        scores = keep_below(scores, threshold, cut.blocks)
    scores = keep_footnotes(scores, threshold, cut)  # of what has been kept since
    for drop in (drop_top_links, drop_advert_lines, drop_next_articles):
        scores = drop(scores, threshold, cut)
    if is_thread:
        scores = drop_post_facts(scores, threshold, cut)
    if likeliest_type(table) == "article":
        scores = drop_reader_comments(scores, threshold, cut)
    scores = keep_one_heading(drop_joined_copy(scores, threshold, cut.blocks), threshold, cut.blocks)
    scores = without_bare_headings(scores, threshold, structure.levels)  # what the calls above kept may be one again
    if is_thread:
        scores = keep_post_authors(scores, threshold, cut)  # a name that is marked up as a heading is none
    _complete(scores, threshold, cut.blocks)
    if _is_lone_document(cut):
        scores = scores.clip(min=threshold)
    if not (scores >= threshold).any():
        raise NothingFoundError(
            extractor, "nothing on this page looks like its content; another extractor may find some"
        )
    return Extraction(
        extractor=extractor, block_scores=tuple(scores.tolist()), threshold=threshold, read_as=likeliest_type(table)
    )


def _complete(scores: Floats, threshold: float, blocks: Sequence[Block]) -> None:
    """Keep what a page holds back of its article, and the passage before it; what comes after is an offer."""
    held = [block.index for block in blocks if f"/{STATE_TAG}" in block.path]
    if held and blocks[held[0]].path.startswith(f"body/{STATE_TAG}/article"):  # the page shows nothing of it
        scores[:] = 0.0
        scores[held] = 1.0
    elif held:
        scores[held[0] :] = 0.0
        scores[held] = 1.0
        scores[max(0, held[0] - 1)] = max(scores[max(0, held[0] - 1)], threshold)


def _is_lone_document(cut: Segmentation) -> bool:
    """Tell whether a page is a document with nothing around it: what Notion has written out, a note in Markdown."""
    page = cut.body[0] if len(cut.body) == 1 else None
    if page is None or page.tag != "article":
        return False
    if "page" in (page.get("class") or "").split():
        return page[-1].get("class") == "page-body" if len(page) else False
    if page.attrib:
        return False
    linked = sum(block.word_count * block.link_share for block in cut.blocks)
    return linked <= _MOST_LINKED * sum(block.word_count for block in cut.blocks)


def explain(extractor: str, table: Table, cut: Segmentation, index: int) -> tuple[str, ...]:
    """Return in words what weighed most for and against a block, the heaviest first."""
    model = load_model(extractor)
    texts, groups = block_texts(cut), block_groups(cut)
    is_repeated = bool(texts[index].text) and sum(one.text == texts[index].text for one in texts) > 1
    because: tuple[str, ...] = ()
    if is_repeated or (groups == groups[index]).sum() > 1:  # all others do not depend on the whole page
        judgement, words = model.judge(table), _words(cut.blocks)
        own = judgement.scores
        scores, *readings = (smooth_by_group(one, words, groups) for one in (own, *judgement.readings))
        threshold = best_threshold(scores, words, readings)
        if keep_one_copy(scores, texts, threshold)[index] == 0 < scores[index]:
            return (_REPEATED,)
        is_kept = bool(scores[index] >= threshold)
        if is_kept != (own[index] >= threshold):
            because = (_LIKE_IT[is_kept],)
    return because + explanations(model.contributions(table, index), cut.blocks, index, table.of_block(index))


def _words(blocks: Sequence[Block]) -> Floats:
    return np.array([block.word_count for block in blocks], np.float32)
