"""Dates as pages write them."""

import pytest

from extractors.editing.dates import iso_date


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
    ],
)
def test_a_date_is_brought_into_one_form(text: str, expected: str) -> None:
    assert iso_date(text) == expected


@pytest.mark.parametrize(
    "text", ["", "yesterday", "03/04/2024", "2024-13-45", "0001-01-01", "9 lives 2024", "\x00" * 90]
)
def test_what_is_no_certain_date_is_none(text: str) -> None:
    assert iso_date(text) == ""
