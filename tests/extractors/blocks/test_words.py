"""Words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.blocks.words import count_words, word_spans, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The river rose, 4.31 m!", ["the", "river", "rose", "4", "31", "m"]),
        ("河水上涨", ["河", "水", "上", "涨"]),
        ("NHK の朝", ["nhk", "の", "朝"]),
        ("Straße İzmir", ["straße", "i̇zmir"]),
        ("cafe\u0301", ["café"]),
        ("— … !", []),
        ("har\u00adbour\u00ad", ["harbour"]),
        ("café Rain", ["café", "rain"]),
    ],
)
def test_a_text_has_these_words(text: str, expected: list[str]) -> None:
    assert words(text) == expected


@given(st.text(max_size=60))
def test_every_word_is_counted(text: str) -> None:
    assert len(word_spans(text)) == count_words(text)


def test_a_word_with_a_soft_hyphen_is_one() -> None:
    assert word_spans("har\u00adbour wall") == [(0, 8), (9, 13)]
