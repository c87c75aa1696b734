"""Which blocks a person should look at."""

import pytest

from extractors.blocks.segmenting import segment
from extractors.comparing.comparison import agreement
from extractors.comparing.doubt import NEARNESS, confidence, decisions, disputes, doubtful
from extractors.comparing.votes import Votes
from extractors.pages.page import Page, PageKind
from tests.extractors.comparing.test_ruler import blocks_of

ONE, OTHER = Votes(shares=(1.0, 1.0, 0.0)), Votes(shares=(1.0, 0.2, 0.0))


def test_a_dispute_is_a_block_one_kept_and_another_dropped() -> None:
    assert disputes({"one": ONE, "other": OTHER}, ["one", "other", "absent"]) == (1,)


def test_one_extractor_alone_disputes_nothing() -> None:
    assert disputes({"one": ONE}, ["one"]) == ()


def test_a_unanimous_block_is_not_in_doubt() -> None:
    assert doubtful((0.0, 0.45, 1.0, 0.6), 0.49) == (1, 3)


def test_votes_over_another_page_are_refused() -> None:
    with pytest.raises(ValueError, match="shorter"):
        disputes({"one": ONE, "other": Votes(shares=(1.0,))}, ["one", "other"])


@pytest.mark.parametrize(("score", "is_doubtful"), [(0.22, True), (0.18, False), (0.78, True), (0.82, False)])
def test_doubt_ends_at_three_fifths_of_the_way_to_a_sure_answer(score: float, is_doubtful: bool) -> None:
    assert bool(doubtful((score,), 0.5)) is is_doubtful


def test_confidence_grows_from_the_threshold_to_either_side() -> None:
    assert confidence(0.4, 0.4) == 0.0
    assert confidence(0.0, 0.4) == confidence(1.0, 0.4) == 1.0


def test_a_threshold_at_either_end_is_a_sure_decision() -> None:
    assert confidence(1.0, 1.0) == confidence(0.0, 0.0 + 1e-9) == 1.0
    assert confidence(0.5, 0.0) == 0.5
    assert doubtful((0.0, 0.9, 1.0), 1.0) == (1,)
    assert doubtful((NEARNESS, 0.5), 0.0) == (1,)


def test_agreement_counts_words_and_not_blocks() -> None:
    blocks = blocks_of("one two three four five six seven eight nine", "ten", "menu")

    assert agreement(blocks, Votes(shares=(1.0, 1.0, 0.0)), Votes(shares=(1.0, 0.0, 0.0))) == 18 / 19


def test_two_that_kept_nothing_agree() -> None:
    nothing = Votes(shares=(0.0, 0.0, 0.0))

    assert agreement(blocks_of("a", "b", "c"), nothing, nothing) == 1.0


LIST = "<p>We need:</p><ul><li>a rope</li><li>a boat</li><li>an oar</li></ul><p>That is all.</p><p>Or nearly.</p>"


@pytest.mark.parametrize(
    ("in_doubt", "kept", "groups"),
    [
        ((1, 2, 3), {1, 2, 3}, ((1, 2, 3),)),
        ((1, 2, 3), {1, 2}, ((1, 2), (3,))),  # the last goes the other way
        ((1, 3), {1, 3}, ((1,), (3,))),  # nobody doubts what is between
        ((0, 1, 2), set(), ((0,), (1, 2))),  # a line and items of a list
        ((4, 5), {4, 5}, ((4, 5),)),
        ((), set(), ()),
    ],
)
def test_neighbours_that_are_alike_are_one_decision(in_doubt, kept, groups) -> None:
    blocks = segment(Page(text=LIST, kind=PageKind.HTML)).blocks

    assert decisions(blocks, in_doubt, [block.index in kept for block in blocks]) == groups


def test_no_decision_is_about_more_than_a_window_shows() -> None:
    groups = decisions(blocks_of(*["one of many things"] * 50), range(50), [True] * 50)

    assert [len(group) for group in groups] == [16, 17, 17]  # equal parts: no last one is left over
    assert [index for group in groups for index in group] == [*range(50)]
