"""Years and days of other calendars."""

import pytest

from extractors.editing.metadata.calendars import in_common_form


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("平成元年5月3日", "", "1989年5月3日"),
        ("民國111年5月3日", "", "2022年5月3日"),
        ("２０２２年５月３日", "", "2022年5月3日"),
        ("3 พฤษภาคม 2565", "", "3 พฤษภาคม 2022"),
        ("3 พฤษภาคม พ.ศ. 2565", "", "3 พฤษภาคม 2022"),
        ("3 พฤษภาคม 65", "", "3 พฤษภาคม 2022"),
        ("3 พฤษภาคม 14:20", "", "3 พฤษภาคม 14:20"),
        ("12 أيلول/سبتمبر 2024", "", "12 أيلول 2024"),
        ("03/05/2565", "th", "03/05/2022"),
        ("03/05/2565", "en", "03/05/2565"),
        ("۱۳ اردیبهشت ۱۴۰۱", "", "2022-05-03"),
        ("1401/02/13", "fa", "2022-05-03"),
        ("۳۰ اسفند ۱۳۹۹", "", "2021-03-20"),
        ("۱ فروردین ۱۳۹۸", "", "2019-03-21"),
        ("1401/13/40", "fa", "1401/13/40"),
    ],
)
def test_a_day_of_another_calendar_is_one_of_the_common_calendar(text: str, language: str, expected: str) -> None:
    assert in_common_form(text, language) == expected
