"""Dates become ISO 8601."""

from datetime import UTC, datetime

import pytest

from extractors.plugins.dates import iso_date


@pytest.mark.parametrize(
    ("moment", "text"),
    [
        (None, ""),
        (datetime(2024, 3, 9), "2024-03-09"),
        (datetime(2024, 3, 9, 7, 30, 0, 5), "2024-03-09T07:30:00"),
        (datetime(2024, 3, 9, 7, 30, tzinfo=UTC), "2024-03-09T07:30:00+00:00"),
    ],
)
def test_a_moment_becomes_text(moment: datetime | None, text: str):
    assert iso_date(moment) == text
