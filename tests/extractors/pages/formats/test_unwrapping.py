"""Paragraphs joined again, and all other lines left alone."""

import textwrap
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractors.pages.formats.unwrapping import unwrap_lines

BOOK = Path(__file__).parents[3] / "pages" / "wrapped-book" / "page.txt"
PARAGRAPHS = [
    "The walk along the old railway begins at the signal box and goes by the water tower to the bridge over the Lenn. "
    "The rails are gone, the gravel is dry, and in spring the blackthorn stands in flower on both sides.",
    "Bring something to drink, as the spring at the quarry has run dry, and shoes that can stand some mud in them. "
    "There is no inn on the way, and the one at the end opens at six in the evening, if the keeper feels like it.",
]
MENU = ["Home", "News", "Walks", "Imprint"]


def _wrapped(width: int, separator: str = "\n\n") -> str:
    return separator.join(textwrap.fill(paragraph, width) for paragraph in PARAGRAPHS)


@pytest.mark.parametrize("width", [60, 65, 72, 76, 80])
def test_wrapped_paragraphs_become_one_line_each(width: int):
    assert unwrap_lines(_wrapped(width)) == "\n\n".join(PARAGRAPHS)


@pytest.mark.parametrize("separator", ["\n", "\n\n"])
def test_what_a_browser_gives_stays_as_it_is(separator: str):
    text = separator.join([*MENU, *PARAGRAPHS, *MENU])

    assert unwrap_lines(text) == text


def test_a_menu_around_a_wrapped_text_keeps_its_lines():
    menu = "\n".join(MENU)

    assert unwrap_lines(f"{menu}\n\n{_wrapped(72)}\n\n{menu}") == "\n\n".join([menu, *PARAGRAPHS, menu])


def test_headlines_of_much_the_same_length_stay_apart():
    headlines = [
        "Council wants a second bridge over the river by the mill",
        "Old baths get a new roof, and nobody knows who will pay",
        "Three owls seen in the park behind the station on Sunday",
        "School choir wins the cup for the second time in a row",
        "Rain until Friday, then a little less rain, says the office",
        "Ferry out of order: the way round takes fifty minutes",
    ]
    text = "\n".join(headlines)

    assert unwrap_lines(text) == text


def test_a_book_keeps_its_headings_its_verse_and_its_list():
    lines = unwrap_lines(BOOK.read_text("utf-8")).split("\n")

    assert "CHAPTER I" in lines
    assert "      the keeper only looks;" in lines
    assert "2. Bread" in lines
    assert any(line.startswith("1. Oil") and line.endswith("from the north") for line in lines)
    assert any("glass well-polished, and on" in line for line in lines)


# 72 characters each: nothing would fit after it.
FULL = [
    "A first line that is as wide as the text is, from its start to its end,.",
    "a second line that is just as wide as the first one was, to the letter,.",
    "a third line, after which there is no more to say, and so it stops here.",
]


def test_quoted_mail_loses_its_marks_within_a_paragraph_and_keeps_its_depth():
    text = "\n".join([f">> {line}" for line in FULL] + [f"> {line}" for line in FULL] + FULL)

    joined = " ".join(FULL)
    assert unwrap_lines(text).split("\n") == [f">> {joined}", f"> {joined}", joined]


def test_an_indented_line_begins_a_paragraph_even_behind_a_full_one():
    text = "\n".join(["   " + "\n".join(FULL)] * 3)

    assert unwrap_lines(text).split("\n") == ["   " + " ".join(FULL)] * 3


def test_columns_are_not_run_together():
    row = "Lenn, upper course      214 kilometres      3 metres      brown and cold"
    text = "\n".join([row] * 2 + FULL * 4)

    assert unwrap_lines(text).split("\n") == [row] * 2 + [" ".join(FULL * 4)]


def test_addresses_that_stand_out_do_not_set_the_width():
    addresses = ["https://a.example/" + "long-" * 15] * 4
    lines = textwrap.wrap(" ".join(PARAGRAPHS), 60)

    assert unwrap_lines("\n".join([*lines, "", *addresses])).startswith(" ".join(lines))


def test_chinese_lines_are_joined_without_a_space():
    paragraph = "老铁路的小路从信号房开始，经过水塔，一直通到河上的桥。铁轨已经没有了，碎石是干的。" * 6
    text = "\n".join(textwrap.wrap(paragraph, 45))

    assert unwrap_lines(text) == paragraph


@settings(derandomize=True, max_examples=100)
@given(
    words=st.lists(st.text("abcdefg", min_size=1, max_size=9), min_size=1, max_size=200),
    width=st.integers(50, 80),
    prefix=st.sampled_from(["", "  "]),
)
def test_no_word_is_lost_and_none_moves(words: list[str], width: int, prefix: str):
    text = textwrap.fill(" ".join(words), width, initial_indent=prefix, subsequent_indent=prefix)

    assert unwrap_lines(text).split() == words


@settings(derandomize=True, max_examples=200)
@given(text=st.text("ab >-.\n\t1*", max_size=400))
def test_any_lines_are_taken(text: str):
    assert len(unwrap_lines(text).split("\n")) <= len(text.split("\n"))
