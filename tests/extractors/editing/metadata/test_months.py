"""The names of months."""

import pytest

from extractors.editing.metadata.months import month_number, with_months_in_one_word


@pytest.mark.parametrize(
    ("name", "number"),
    [
        ("March", 3),
        ("MÄRZ", 3),
        ("ΜΑΡΤΙΟΥ", 3),
        ("KASIM", 11),
        ("במאי", 5),
        ("листопада", 11),
        ("Pro", 0),
        ("tide", 0),
    ],
)
def test_a_month_is_known_by_its_name_with_and_without_accents(name: str, number: int) -> None:
    assert month_number(name) == number


def test_a_month_of_two_words_or_with_dots_becomes_one_word() -> None:
    assert month_number(with_months_in_one_word("تشرين الثاني")) == 11
    assert month_number(with_months_in_one_word("ธ.ค.").strip()) == 12
