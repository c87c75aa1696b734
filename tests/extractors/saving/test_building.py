"""From a draft to a clean body."""

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from extractors.blocks.block import BlockKind
from extractors.blocks.segmenting import segment
from extractors.editing import edits
from extractors.editing.draft import Draft
from extractors.pages.page import Page
from extractors.saving.building import build_article
from tests.extractors.saving.made_pages import page_of, pages, plain_texts
from tests.extractors.saving.reading_back import body_words, kept_words

KINDS = (BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.QUOTE, BlockKind.CODE, BlockKind.LIST_ITEM)


def body_of(body: str, *dropped: int) -> str:
    page = page_of(body)
    count = len(segment(page).blocks)
    return build_article(page, draft_of(count, *dropped)).body_html


def draft_of(count: int, *dropped: int) -> Draft:
    return Draft(base_name="by hand", base=tuple(index not in dropped for index in range(count)))


@settings(max_examples=150, derandomize=True)
@given(page=pages, seed=st.integers(0, 9999))
def test_an_article_has_the_words_of_the_kept_blocks_in_order(page: Page, seed: int) -> None:
    blocks = segment(page).blocks
    chance = random.Random(seed)
    # A hidden aside in a table's row stays in its cell, so its words come earlier than in the ruler.
    kept = tuple(
        not (block.is_hidden and block.kind is BlockKind.TABLE_ROW) and chance.random() < 0.8 for block in blocks
    )
    draft = Draft(base_name="by hand", base=kept)

    article = build_article(page, draft)

    assert body_words(article.body_html) == kept_words(draft, blocks)


@settings(max_examples=100, derandomize=True)
@given(page=pages, texts=st.lists(plain_texts, min_size=1, max_size=4), seed=st.integers(0, 9999))
def test_edited_texts_and_kinds_are_saved_as_the_person_left_them(page: Page, texts: list[str], seed: int) -> None:
    blocks = [block for block in segment(page).blocks]
    chance = random.Random(seed)
    draft = Draft(
        base_name="by hand",
        base=tuple(not (block.is_hidden and block.kind is BlockKind.TABLE_ROW) for block in blocks),
    )
    for text in texts if blocks else ():
        index = chance.choice(blocks).index
        if draft.is_kept(index):
            draft = edits.apply(draft, edits.set_text(draft, index, text))
        index = chance.choice(blocks).index
        if draft.is_kept(index):
            draft = edits.apply(draft, edits.set_kind(draft, [index], chance.choice(KINDS), 2))

    article = build_article(page, draft)

    assert body_words(article.body_html) == kept_words(draft, blocks)
