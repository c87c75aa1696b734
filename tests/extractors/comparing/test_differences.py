"""Two texts compared word by word."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractors.blocks.words import word_spans
from extractors.comparing.differences import DifferenceRow, Differences, differences

passages = st.lists(st.lists(st.sampled_from("a b c d e".split()), max_size=5).map(" ".join), max_size=6)


def only(text: str | None, spans: tuple[tuple[int, int], ...]) -> list[str]:
    return [(text or "")[start:end] for start, end in spans]


def seen(row: DifferenceRow) -> tuple[list[str], list[str]]:
    return only(row.left, row.left_only), only(row.right, row.right_only)


def test_words_that_only_one_side_has_are_told_inside_their_passages() -> None:
    found = differences(["The river rose at night.", "So it was."], ["The old river rose.", "So it was."])

    assert [(row.left, row.right) for row in found.rows] == [
        ("The river rose at night.", "The old river rose."),
        ("So it was.", "So it was."),
    ]
    assert seen(found.rows[0]) == (["at night"], ["old"])
    assert found.rows[1].is_same
    assert (found.in_both, found.only_left, found.only_right) == (6, 2, 1)


def test_a_passage_that_one_side_lacks_stands_alone() -> None:
    found = differences(["One here.", "Two there.", "Three."], ["One here.", "Three.", "Four at last."])

    assert [(row.left, row.right) for row in found.rows] == [
        ("One here.", "One here."),
        ("Two there.", None),
        ("Three.", "Three."),
        (None, "Four at last."),
    ]
    assert seen(found.rows[1]) == (["Two there"], [])


def test_a_passage_that_is_parted_otherwise_is_no_difference() -> None:
    found = differences(["The river rose. So it was."], ["The river rose.", "So it was."])

    assert (found.only_left, found.only_right) == (0, 0)
    assert all(row.is_same for row in found.rows)


def test_case_is_a_difference_and_the_form_of_an_accent_is_none() -> None:
    found = differences(["Café am Fluss"], ["Café Am Fluss"])

    assert seen(found.rows[0]) == (["am"], ["Am"])


def test_words_beside_each_other_are_one_span_and_those_apart_are_several() -> None:
    assert seen(differences(["a b x d e y g h"], ["x y"]).rows[0]) == (["a b", "d e", "g h"], [])


def test_passages_of_more_words_than_fit_are_not_compared_inside(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("extractors.comparing.differences._MOST_PAIRS", 4)

    assert differences(["a b c d"], ["a"]).in_both == 1
    assert differences(["a b c d e"], ["a"]).in_both == 0
    assert differences(["a"], ["a b c d e"]).in_both == 0


def test_chinese_is_compared_sign_by_sign() -> None:
    assert seen(differences(["洪水到达港口"], ["洪水港口"]).rows[0]) == (["到达"], [])


@settings(max_examples=200, derandomize=True)
@given(left=passages, right=passages)
def test_each_passage_stands_once_and_in_order_and_every_word_is_accounted_for(
    left: list[str], right: list[str]
) -> None:
    found = differences(left, right)

    assert [row.left for row in found.rows if row.left is not None] == left
    assert [row.right for row in found.rows if row.right is not None] == right
    words = sum(len(word_spans(text)) for text in left)
    marked = sum(len(word_spans(one)) for row in found.rows for one in only(row.left, row.left_only))
    assert (found.in_both + found.only_left, marked) == (words, found.only_left)
    assert differences(left, left).only_left == 0


@pytest.mark.timeout(20)
def test_long_texts_are_compared_in_a_moment() -> None:
    left = [f"word{number} " * 5 + f"and {number % 7} more of it" for number in range(4000)]
    right = [text.replace("more", "less") if number % 3 else text for number, text in enumerate(left)]

    assert differences(left, right).only_left == sum(1 for number in range(4000) if number % 3)


def test_what_only_the_right_side_has_is_a_difference() -> None:
    assert [row.is_same for row in differences(["The river rose"], ["The old river rose"]).rows] == [False]


def test_a_passage_faces_its_like_and_not_one_that_shares_more_words_elsewhere() -> None:
    left = ["a b c", "The end.", "d e"]
    right = ["a b", "c", "The end.", "The end.", "d e"]

    found = differences(left, right)

    assert [(row.left, row.right) for row in found.rows] == [
        ("a b c", "a b"),
        (None, "c"),
        (None, "The end."),
        ("The end.", "The end."),
        ("d e", "d e"),
    ]
    assert (found.in_both, found.only_left, found.only_right) == (7, 0, 2)


def test_two_texts_of_nothing_have_nothing_in_common() -> None:
    found = Differences(rows=())

    assert (found.in_both, found.only_left, found.only_right) == (0, 0, 0)
