"""From a draft to a clean body."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractors.blocks.block import BlockKind
from extractors.blocks.segmenting import segment
from extractors.editing import edits
from extractors.editing.draft import Decision, Draft
from extractors.extraction import Metadata
from extractors.pages.page import EncodingOrigin, Page, PageKind
from extractors.saving.compose.building import build_article
from tests.extractors.saving.made_pages import page_of, pages, plain_texts
from tests.extractors.saving.reading_back import body_words, kept_words

KINDS = (BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.QUOTE, BlockKind.CODE, BlockKind.LIST_ITEM)


@settings(max_examples=150, derandomize=True)
@given(page=pages, seed=st.integers(0, 9999))
def test_an_article_has_the_words_of_the_kept_blocks_in_order(page: Page, seed: int) -> None:
    blocks = segment(page).blocks
    chance = random.Random(seed)
    # A hidden aside in a table row stays in its cell, so its words come earlier than in the ruler.
    kept = tuple(
        not (block.is_hidden and block.kind is BlockKind.TABLE_ROW) and chance.random() < 0.8 for block in blocks
    )
    draft = Draft(base_name="by hand", base=kept)

    article = build_article(page, draft)

    assert body_words(article.body_html) == kept_words(draft, blocks)


@settings(max_examples=100, derandomize=True)
@given(page=pages, texts=st.lists(plain_texts, min_size=1, max_size=4), seed=st.integers(0, 9999))
def test_edited_texts_and_kinds_are_saved_as_the_person_left_them(page: Page, texts: list[str], seed: int) -> None:
    blocks = segment(page).blocks
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


def shaped(markup: str, decisions: dict[int, Decision]) -> str:
    page = page_of(markup)
    count = len(segment(page).blocks)
    return build_article(page, Draft(base_name="all", base=(True,) * count, decisions=decisions)).body_html


@pytest.mark.parametrize(
    ("markup", "decisions", "expected"),
    [
        ("<p>One</p>", {0: Decision(kind=BlockKind.HEADING, level=3)}, "<h3>One</h3>"),
        ("<h2>One</h2>", {0: Decision(kind=BlockKind.PARAGRAPH)}, "<p>One</p>"),
        (
            "<p>One</p><p>Two</p><p>Three</p>",
            {0: Decision(kind=BlockKind.QUOTE), 1: Decision(kind=BlockKind.QUOTE)},
            "<blockquote><p>One</p><p>Two</p></blockquote>\n<p>Three</p>",
        ),
        (
            "<p>a = 1</p><p>b = <b>2</b></p>",
            {0: Decision(kind=BlockKind.CODE), 1: Decision(kind=BlockKind.CODE)},
            "<pre><code>a = 1\nb = 2</code></pre>",
        ),
        (
            "<p>One</p><p>Two</p>",
            {0: Decision(kind=BlockKind.LIST_ITEM, level=1), 1: Decision(kind=BlockKind.LIST_ITEM, level=1)},
            "<ul><li>One</li><li>Two</li></ul>",
        ),
        (
            "<ol><li>One<li>Part two<li>Three</ol>",
            {1: Decision(kind=BlockKind.HEADING, level=2)},
            '<ol><li>One</li></ol>\n<h2>Part two</h2>\n<ol start="3"><li>Three</li></ol>',
        ),
        ("<table><tr><td>A<td>B<tr><td>C<td>D</table>", {0: Decision(kind=BlockKind.HEADING, level=2)}, None),
    ],
)
def test_a_block_is_what_the_person_says_it_is(
    markup: str, decisions: dict[int, Decision], expected: str | None
) -> None:
    rows = "<h2>A B</h2>\n<table><tbody><tr><td>C</td><td>D</td></tr></tbody></table>"

    assert shaped(markup, decisions) == (expected or rows)


def test_plain_text_is_saved_as_paragraphs_and_a_heading_only_where_the_person_says_so() -> None:
    page = Page(kind=PageKind.PLAIN_TEXT, text="Floods\n\nThe river <rose>.\nIt fell.\n")
    draft = Draft(base_name="all", base=(True, True, True))

    plain = build_article(page, draft)
    headed = build_article(page, edits.apply(draft, edits.set_kind(draft, [0], BlockKind.HEADING, 1)))

    assert plain.body_html == "<p>Floods</p>\n<p>The river &lt;rose&gt;.</p>\n<p>It fell.</p>"
    assert headed.body_html.startswith("<h1>Floods</h1>\n<p>The")


def test_an_article_says_where_it_came_from_and_what_was_corrected() -> None:
    page = Page(
        kind=PageKind.HTML,
        text="<p>One</p><p>Two</p>",
        url="https://v.example/",
        source="up.html",
        encoding="windows-1252",
        encoding_origin=EncodingOrigin.DECLARED,
        saved_at="2026-11-20",
    )
    draft = Draft(
        base_name="majority", base=(True, False), decisions={1: Decision(True)}, metadata=Metadata(title="Floods")
    )

    article = build_article(
        page, draft, program_version="1.0", extractors={"trafilatura": "2.3", "justext": "3.0"}, saved_at="2026-11-22"
    )

    assert article.metadata.title == "Floods"
    assert article.provenance.corrected == (1,)
    assert article.provenance.block_count == 2
    assert article.provenance.extractors == (("justext", "3.0"), ("trafilatura", "2.3"))
    assert article.provenance.encoding == "windows-1252"


def test_a_draft_of_another_page_is_refused() -> None:
    with pytest.raises(ValueError, match="2 blocks"):
        build_article(page_of("<p>One</p>"), Draft(base_name="m", base=(True, True)))
