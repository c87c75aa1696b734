"""The gain of a look at a page."""

from extractors.blocks.block import Block
from extractors.comparing.gain import expected_gain
from extractors.comparing.votes import Votes

BLOCKS = (Block(0, "menu", 10), Block(1, "story", 80), Block(2, "more", 10))


def test_the_gain_is_the_words_expected_to_be_wrong():
    found = expected_gain(BLOCKS, Votes(shares=(0.0, 1.0, 1.0), scores=(0.1, 0.9, 0.5)))

    assert found.gain == 10 * 0.1 + 80 * (1 - 0.9) + 10 * 0.5
    assert found.confidence == 1 - found.gain / (10 * 0.1 + 80 + 10)


def test_a_page_that_is_sure_has_nothing_to_gain():
    found = expected_gain(BLOCKS, Votes(shares=(0.0, 1.0, 1.0), scores=(0.0, 1.0, 1.0)))

    assert (found.gain, found.confidence) == (0.0, 1.0)


def test_a_page_without_anything_is_not_sure_of_anything():
    assert expected_gain((), Votes(shares=())).confidence == 0.0


def test_an_extractor_without_scores_is_taken_at_its_word():
    assert expected_gain(BLOCKS, Votes(shares=(0.0, 1.0, 0.5))).gain == 5.0
