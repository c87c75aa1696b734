"""Krippendorff's alpha over blocks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.scoring.alpha import krippendorff_alpha

decisions = st.sampled_from((True, False, None))


def test_the_example_of_its_author_has_his_value():
    """Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability", A: two observers, binary data, no gaps."""
    first = (0, 1, 0, 0, 0, 0, 0, 0, 1, 0)
    second = (1, 1, 1, 0, 0, 1, 0, 0, 0, 0)

    alpha = krippendorff_alpha((1, (bool(one), bool(two))) for one, two in zip(first, second, strict=True))

    assert alpha == pytest.approx(0.095, abs=0.0005)


def test_to_agree_throughout_is_one_and_to_contradict_throughout_less_than_nothing():
    assert krippendorff_alpha([(10, (True, True)), (10, (False, False))]) == 1.0
    contradiction = krippendorff_alpha([(10, (True, False)), (10, (False, True))])
    assert contradiction is not None
    assert contradiction < -0.8


def test_a_long_block_weighs_more_than_a_short_one():
    agreed = [(50, (True, True)), (50, (False, False))]
    over_a_line = krippendorff_alpha([*agreed, (5, (True, False))])
    over_a_paragraph = krippendorff_alpha([*agreed, (100, (True, False))])

    assert over_a_line is not None
    assert over_a_paragraph is not None
    assert over_a_line > 0.8 > over_a_paragraph


def test_what_only_one_person_decided_and_what_has_no_words_counts_for_nothing():
    units = [(10, (True, True)), (10, (False, False)), (7, (True, False))]

    assert krippendorff_alpha([*units, (90, (True, None)), (0, (True, False))]) == krippendorff_alpha(units)


def test_where_everything_is_the_same_there_is_nothing_to_tell():
    assert krippendorff_alpha([(10, (True, True)), (5, (True, True))]) is None
    assert krippendorff_alpha([]) is None


@given(st.lists(st.tuples(st.integers(1, 9), st.tuples(decisions, decisions, decisions)), max_size=8))
def test_a_block_of_some_words_weighs_as_so_many_blocks_of_one(units):
    apart = [(1, made) for words, made in units for _ in range(words)]

    one, other = krippendorff_alpha(units), krippendorff_alpha(apart)
    assert one == (None if other is None else pytest.approx(other))


@given(st.lists(st.tuples(st.integers(1, 9), st.tuples(decisions, decisions)), max_size=8))
def test_it_does_not_matter_who_is_asked_first(units):
    turned = [(words, (second, first)) for words, (first, second) in units]

    assert krippendorff_alpha(units) == (
        None if (other := krippendorff_alpha(turned)) is None else pytest.approx(other)
    )
