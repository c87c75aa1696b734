"""Word F1 and snippets."""

import pytest
from hypothesis import given
from hypothesis import settings as example_settings
from hypothesis import strategies as st

from extractors.scoring.word_score import Score, score, share_of_snippets


def test_precision_recall_and_f1_count_words_as_often_as_they_occur():
    found = score("The rain, the RAIN and snow", "the rain and the hail")

    assert (found.precision, found.recall) == (4 / 6, 4 / 5)
    assert found.f1 == pytest.approx(2 * (4 / 6) * (4 / 5) / (4 / 6 + 4 / 5))


@pytest.mark.parametrize(
    ("text", "gold_text", "f1"),
    [("", "", 1.0), (" -- ", "…", 1.0), ("rain", "", 0.0), ("", "rain", 0.0), ("a", "b", 0.0)],
)
def test_nothing_is_right_only_where_there_is_nothing(text: str, gold_text: str, f1: float):
    assert score(text, gold_text) == Score(f1, f1, f1)


@given(st.text(), st.text())
@example_settings(max_examples=50, derandomize=True)
def test_f1_is_the_same_both_ways_round(one: str, other: str):
    there, back = score(one, other), score(other, one)

    assert there.f1 == pytest.approx(back.f1)
    assert (there.precision, there.recall) == (back.recall, back.precision)


def test_snippets_are_found_by_their_words_in_a_row():
    text = "By four it had found the\nlowest stone; of the harbour wall."

    assert share_of_snippets(text, ["The lowest stone of", "harbour walls", "our wall"]) == pytest.approx(1 / 3)


def test_without_snippets_there_is_no_share():
    assert share_of_snippets("rain", []) is None
    assert share_of_snippets("rain", ["…"]) is None
