"""Single rules of the line cleaner, each on the smallest page that shows it."""

from hypothesis import given, settings
from hypothesis import strategies as st

from extractors.lines.line_verdicts import corrected_selection, judge_lines

ONE = "The first paragraph is long enough for anybody to see that it belongs to an article, and it ends."
TWO = "The second one goes on about the same thing at some length, as second paragraphs tend to do, and ends too."
THREE = "The third comes to a close, after all has been said that there was to say about such paragraphs."


def kept(*lines: str) -> list[str]:
    return [line for line, is_kept in zip(lines, judge_lines(lines).is_kept, strict=True) if is_kept]


def test_a_label_that_recurs_between_paragraphs_goes():
    assert kept(ONE, "Sponsored", TWO, "Sponsored", THREE) == [ONE, TWO, THREE]


def test_a_heading_that_also_stands_in_a_table_of_contents_stays():
    lines = ["On paragraphs", "Ends", "Means", "Anna Writer", ONE, "Ends", TWO, "Means", THREE]

    assert kept(*lines)[-5:] == [ONE, "Ends", TWO, "Means", THREE]


def test_a_question_between_paragraphs_stays():
    assert kept(ONE, "And then?", TWO) == [ONE, "And then?", TWO]


def test_the_heading_of_a_kept_paragraph_stays_where_a_model_nearly_kept_it():
    judgement = judge_lines([ONE, "And then?", TWO])

    assert corrected_selection(judgement, [True, False, True], [True, True, True]) == [True, True, True]
    assert corrected_selection(judgement, [True, False, True], [True, False, True]) == [True, False, True]


def test_a_last_short_sentence_stays_also_behind_a_label():
    lines = [ONE, "Sponsored", TWO, "Sponsored", "Nothing else happened on that day.", "Imprint", "Contact"]

    assert kept(*lines) == [ONE, TWO, "Nothing else happened on that day."]


def test_a_notice_in_capitals_ends_the_article():
    assert kept(ONE, TWO, "JOIN US TODAY!", "It costs nothing.") == [ONE, TWO]


def test_a_second_copy_of_a_paragraph_goes():
    assert kept(ONE, TWO, ONE, THREE).count(ONE) == 1


def test_values_that_recur_in_a_list_stay():
    lines = [ONE, "Founded: 2015", TWO, "Founded: 2015", THREE, "Founded: 2015", TWO.replace("second", "last")]

    assert kept(*lines).count("Founded: 2015") == 3


def test_a_page_without_prose_keeps_more_than_nothing():
    assert len(kept("Leek soup with oats", "Potato soup with trout", "Beetroot soup, cold", "Chicken broth")) >= 2


@given(st.lists(st.text(min_size=1).filter(lambda text: bool(text.strip())), max_size=30))
@settings(max_examples=60, derandomize=True)
def test_every_line_is_judged_whatever_it_holds(lines: list[str]):
    judgement = judge_lines(lines)

    assert len(judgement.is_kept) == len(judgement.margins) == len(judgement.strict) == len(lines)


def test_a_short_article_above_many_headlines_keeps_to_itself():
    headlines = [
        f"{place} wins a prize that nobody else had wanted" for place in ("Arl", "Bree", "Corl", "Dorn", "Elm")
    ]

    assert kept("On paragraphs", ONE, TWO, THREE, "Most read", *headlines) == ["On paragraphs", ONE, TWO, THREE]


def test_a_single_advertising_label_goes_too():
    assert kept(ONE, "Werbung", TWO) == [ONE, TWO]
