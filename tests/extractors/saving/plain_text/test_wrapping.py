"""Wrapping to a width."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.blocks.words import words
from extractors.saving.plain_text.wrapping import text_width, wrap_text


@pytest.mark.parametrize(
    ("text", "width", "expected"),
    [
        ("it rose by night", 8, "it rose\nby night"),
        ("it rose\nby night", 0, "it rose\nby night"),
        ("it rose\nby night", 100, "it rose\nby night"),
        ("Donaudampfschiff ahoi", 5, "Donaudampfschiff\nahoi"),
        ("well-known", 5, "well-known"),
        ("雨が降る。雪も", 8, "雨が降\nる。雪も"),
        ("雨が降る。", 8, "雨が降\nる。"),
        ("「雨」", 4, "「雨」"),
        ("雨 rain 雪", 7, "雨 rain\n雪"),
        ("e\u0301e\u0301 e\u0301", 4, "e\u0301e\u0301 e\u0301"),
        ("", 5, ""),
    ],
)
def test_a_line_ends_at_a_space_or_where_none_is_written(text, width, expected):
    assert wrap_text(text, width) == expected


@given(
    st.lists(st.sampled_from("a bb ccc-d 雨 降る 「雪」 é e\u0301 ー。 𠮟x".split()), max_size=12), st.integers(1, 12)
)
def test_the_words_stay_whatever_the_width(pieces, width):
    text = " ".join(pieces)

    assert words(wrap_text(text, width)) == words(text)


def test_wide_characters_take_two_columns_and_marks_none():
    assert (text_width("abc"), text_width("雨a"), text_width("e\u0301\u200d")) == (3, 3, 1)
