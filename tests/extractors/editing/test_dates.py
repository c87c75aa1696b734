"""Dates as pages write them."""

import pytest

from extractors.editing.dates import day_in, iso_date


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024-09-26", "2024-09-26"),
        ("2024-09-26T10:05:00+02:00", "2024-09-26T10:05:00+02:00"),
        ("2024-09-26T10:05:00.123Z", "2024-09-26T10:05:00+00:00"),
        ("2024-09-26T00:00:00", "2024-09-26"),
        ("2024-09", "2024-09"),
        ("2024/9/6", "2024-09-06"),
        ("20240926", "2024-09-26"),
        ("Thu, 26 Sep 2024 10:05:00 +0200", "2024-09-26"),
        ("September 26, 2024", "2024-09-26"),
        ("Posted on Sept. 26th, 2024 at noon", "2024-09-26"),
        ("26 September 2024", "2024-09-26"),
        ("26. März 2024", "2024-03-26"),
        ("26 de enero de 2024", "2024-01-26"),
        ("le 1 février 2024", "2024-02-01"),
        ("5 marca 2024", "2024-03-05"),
        ("5 марта 2024", "2024-03-05"),
        ("2024年3月5日", "2024-03-05"),
        ("2024년 3월 5일", "2024-03-05"),
    ],
)
def test_a_date_is_brought_into_one_form(text: str, expected: str) -> None:
    assert iso_date(text) == expected


@pytest.mark.parametrize(
    "text", ["", "yesterday", "03/04/2024", "2024-13-45", "0001-01-01", "9 lives 2024", "\x00" * 90]
)
def test_what_is_no_certain_date_is_none(text: str) -> None:
    assert iso_date(text) == ""


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("am 05.03.2024 um 9 Uhr", "de", "2024-03-05"),
        ("05.03.2024", "", "2024-03-05"),
        ("05/03/2024", "en-GB", "2024-03-05"),
        ("05/03/2024", "fr", "2024-03-05"),
        ("03/05/2024", "en-US", "2024-03-05"),
        ("25/03/2024", "", "2024-03-25"),
        ("05/03/2024", "en", ""),
        ("1.2.3.2024", "de", ""),
    ],
)
def test_a_day_in_numbers_is_read_where_its_order_is_known(text: str, language: str, day: str) -> None:
    assert day_in(text, language)[0] == day


def test_what_stands_beside_the_day_is_left() -> None:
    assert day_in("By Ada, March 5, 2024 | 3 min", "en") == ("2024-03-05", "By Ada,   | 3 min")
