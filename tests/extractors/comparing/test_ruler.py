"""Aligning extractions with a page's blocks, and the resulting votes."""

from hypothesis import given
from hypothesis import strategies as st

from extractors.blocks.block import Block
from extractors.blocks.words import count_words
from extractors.comparing.ruler import Ruler, extraction_text
from extractors.extraction import Extraction

TEXTS = st.lists(st.text(min_size=1, max_size=40), max_size=12)


def blocks_of(*texts: str) -> tuple[Block, ...]:
    return tuple(Block(index, text, count_words(text)) for index, text in enumerate(texts))


def text_extraction(text: str) -> Extraction:
    return Extraction(extractor="test", plain_text=text)


@given(TEXTS)
def test_an_extraction_that_is_the_whole_page_votes_for_every_block(texts: list[str]) -> None:
    blocks = blocks_of(*texts)
    votes = Ruler(blocks).lay(text_extraction("\n".join(texts)))

    worded = [share for share, block in zip(votes.shares, blocks, strict=True) if block.word_count]
    assert worded == [1.0] * len(worded)
    if worded:
        assert set(votes.shares) == {1.0}


@given(TEXTS)
def test_an_empty_extraction_votes_for_no_block(texts: list[str]) -> None:
    assert set(Ruler(blocks_of(*texts)).lay(text_extraction("")).shares) <= {0.0}


def test_a_block_kept_in_part_says_which_characters() -> None:
    text = "The river rose, they said, at night and took the pier."
    votes = Ruler(blocks_of("Head line here", text)).lay(text_extraction("Head line here. At night and took the pier"))

    assert [text[start:end] for start, end in votes.kept_spans[1]] == ["at night and took the pier"]
    assert votes.shares[1] == 6 / 11


def test_chinese_is_kept_by_the_character() -> None:
    votes = Ruler(blocks_of("河水上涨了今天", "广告内容在此")).lay(text_extraction("河水上涨了"))

    assert votes.shares == (5 / 7, 0.0)


def test_a_block_of_signs_goes_with_its_neighbours() -> None:
    ruler = Ruler(blocks_of("one two three", "* * *", "four five six", "---", "menu item here"))

    assert ruler.lay(text_extraction("one two three four five six")).shares == (1.0, 1.0, 1.0, 0.0, 0.0)
    assert ruler.lay(text_extraction("four five six")).shares == (0.0, 0.0, 1.0, 0.0, 0.0)
    assert ruler.lay(text_extraction("one two three menu item here")).shares == (1.0, 0.0, 0.0, 0.0, 1.0)


def test_a_block_of_signs_beside_one_that_is_half_kept_is_kept() -> None:
    ruler = Ruler(blocks_of("one two three four five six seven eight", "* * *", "menu item here"))

    assert ruler.lay(text_extraction("one two three four menu item here")).shares == (0.5, 1.0, 1.0)


def test_scores_become_votes_at_their_threshold() -> None:
    made = Extraction(extractor="test", block_scores=(0.2, 0.7), threshold=0.6)

    assert Ruler(blocks_of("one", "two")).lay(made).shares == (0.0, 1.0)


def test_scores_of_the_wrong_number_keep_nothing() -> None:
    made = Extraction(extractor="test", block_scores=(0.9,))

    assert Ruler(blocks_of("one", "two")).lay(made).shares == (0.0, 0.0)


def test_the_text_of_an_html_extraction_parts_its_blocks() -> None:
    made = Extraction(extractor="test", body_html="<h1>Head</h1><p>Some <b>te</b>xt</p>")

    assert extraction_text(made) == "Head\n\nSome text"


def test_a_score_that_reaches_the_threshold_keeps_its_block() -> None:
    scored = Extraction(extractor="test", block_scores=(0.5, 0.4), threshold=0.5)

    assert Ruler(blocks_of("one", "two")).lay(scored).shares == (1.0, 0.0)


def test_a_block_of_signs_at_the_edge_goes_with_the_one_neighbour_it_has() -> None:
    ruler = Ruler(blocks_of("***", "one two three", "four five six", "***"))

    assert ruler.lay(text_extraction("one two three")).shares == (1.0, 1.0, 0.0, 0.0)
    assert ruler.lay(text_extraction("four five six")).shares == (0.0, 0.0, 1.0, 1.0)
    assert ruler.lay(text_extraction("one two three")).kept_spans == {}


def test_a_single_kept_word_is_shown_as_kept() -> None:
    blocks = blocks_of("The river rose in the night", "Snow and hail")

    votes = Ruler(blocks).lay(text_extraction("The river rose in the night. Snow"))

    assert votes.kept_spans == {1: ((0, 4),)}
