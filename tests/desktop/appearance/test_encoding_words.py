"""The names by which people know encodings."""

import pytest

from desktop.appearance.encoding_words import LIKELY, encoding_words
from extractors.pages.decoding.encodings import known_encodings


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("utf-8", "Unicode (UTF-8)"),
        ("windows-1252", "Western (Windows-1252)"),
        ("shift_jis", "Japanese (Shift JIS)"),
        ("koi8-r", "Cyrillic (KOI8-R)"),
    ],
)
def test_an_encoding_is_named_after_what_is_written_in_it(name: str, words: str) -> None:
    assert encoding_words(name) == words


def test_every_encoding_that_can_be_chosen_says_what_is_written_in_it() -> None:
    assert [name for name in known_encodings() if "(" not in encoding_words(name)] == []


def test_all_that_are_offered_first_can_be_chosen() -> None:
    assert set(LIKELY) <= set(known_encodings())
