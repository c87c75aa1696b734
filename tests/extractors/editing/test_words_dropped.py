"""A phrase dropped inside a block."""

import pytest

from extractors.blocks.block import Block, BlockKind
from extractors.editing import edits
from extractors.editing.draft import Draft
from extractors.editing.words_dropped import drop_words, word_spans
from extractors.saving.compose.building import build_article
from tests.extractors.saving.made_pages import page_of

DRAFT = Draft(base_name="majority", base=(True,))


def without(text: str, phrase: str, kind: BlockKind = BlockKind.PARAGRAPH) -> str | None:
    start = text.index(phrase)
    edit = drop_words(DRAFT, 0, Block(0, text, 3, kind=kind), (start, start + len(phrase)))
    assert edit.label == "Drop words of 1 passage"
    made = edits.apply(DRAFT, edit).decisions[0]
    return made.text if made.is_kept else None


@pytest.mark.parametrize(
    ("text", "phrase", "left"),
    [
        ("The river, they say, rose.", "they say,", "The river, rose."),
        ("The river (they say) rose.", "(they say)", "The river rose."),
        ("Read more: The river rose.", "Read more:", "The river rose."),
        ("He said “yes” aloud.", "“yes”", "He said aloud."),
        ("One line\nTwo lines\nThree", "Two lines", "One line\nThree"),
        ("Ferry\ttotal loss\tsoon", "total loss", "Ferry\t\tsoon"),
        ("洪水到达港口", "到达", "洪水港口"),
        ("The whole", "The whole", None),
    ],
)
def test_what_is_left_reads_as_if_the_phrase_had_never_been(text: str, phrase: str, left: str | None) -> None:
    assert without(text, phrase) == left


def test_white_space_in_code_stays() -> None:
    assert without("  x = 1  # one", "# one", BlockKind.CODE) == "  x = 1  "


def test_to_drop_no_characters_changes_nothing() -> None:
    assert drop_words(DRAFT, 0, Block(0, "The river rose.", 3), (4, 4)).is_empty


def test_a_second_phrase_is_dropped_from_what_is_left() -> None:
    block = Block(0, "The river, they say, rose again.", 6)
    draft = edits.apply(DRAFT, drop_words(DRAFT, 0, block, (11, 20)))
    draft = edits.apply(draft, drop_words(draft, 0, block, (16, 22)))

    assert draft.text(0, block) == "The river, rose"


def test_words_are_chosen_with_the_signs_that_cling_to_them() -> None:
    text = "Why, “so” 洪水?"

    assert [text[start:end] for start, end in word_spans(text)] == ["Why,", "“so”", "洪", "水", "?"]


def test_links_and_emphasis_of_the_words_that_stay_are_saved() -> None:
    page = page_of('<p>The <a href="/r">river</a>, they <em>say</em>, rose <strong>again</strong>.</p>')
    block = Block(0, "The river, they say, rose again.", 6)
    draft = edits.apply(DRAFT, drop_words(DRAFT, 0, block, (11, 20)))

    article = build_article(page, draft)

    assert article.body_html == ('<p>The <a href="https://v.example/r">river</a>, rose <strong>again</strong>.</p>')
    assert article.provenance.corrected == (0,)
