"""Which way a text runs."""

import pytest

from extractors.blocks.direction import is_right_to_left


@pytest.mark.parametrize(
    ("text", "is_rtl"),
    [
        ("الفيضان", True),
        ("12 שלום", True),
        ("Python هي لغة البرنامج", True),
        ("الفيضان (a flood, or a tide)", True),
        ("Flood is «الفيضان» in Arabic", False),
        ("123", False),
    ],
)
def test_the_first_letter_or_most_letters_decide_the_direction(text: str, is_rtl: bool) -> None:
    assert is_right_to_left(text) is is_rtl
