"""Dates as pages write them."""

import pytest

from extractors.blocks.tree import parse_html
from extractors.editing.metadata.dates import day_in, day_in_address, iso_date, language_of_order, moment_beside


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024-09-26", "2024-09-26"),
        ("2024-09-26T10:05:00+02:00", "2024-09-26T10:05:00+02:00"),
        ("2024-09-26T10:05:00.123Z", "2024-09-26T10:05:00+00:00"),
        ("2024-09-26T00:00:00", "2024-09-26"),
        ("2024-09", "2024-09"),
        ("2024/9/6", "2024-09-06"),
        ("1727345100", "2024-09-26T10:05:00+00:00"),
        ("1727345100000", "2024-09-26T10:05:00+00:00"),
        ("20240926", "2024-09-26"),
        ("20240926;0", "2024-09-26"),
        ("Thu, 26 Sep 2024 10:05:00 +0200", "2024-09-26"),
        ("September 26, 2024", "2024-09-26"),
        ("Posted on Sept. 26th, 2024 at noon", "2024-09-26"),
        ("26 September 2024", "2024-09-26"),
        ("Sep 26 '24", "2024-09-26"),
        ("26 September ’98", "1998-09-26"),
        ("26. März 2024", "2024-03-26"),
        ("26 de enero de 2024", "2024-01-26"),
        ("le 1 février 2024", "2024-02-01"),
        ("5 marca 2024", "2024-03-05"),
        ("5 марта 2024", "2024-03-05"),
        ("2024年3月5日", "2024-03-05"),
        ("2024년 3월 5일", "2024-03-05"),
        ("2024. 3. 5. 09:12", "2024-03-05"),
        ("2024 Mar 5", "2024-03-05"),
        ("5 мар. 2024 г.", "2024-03-05"),
        ("٥ مارس ٢٠٢٤", "2024-03-05"),
        ("الثلاثاء 5 آذار 2024", "2024-03-05"),
        ("令和6年3月5日", "2024-03-05"),
        ("5 août 2024", "2024-08-05"),
        ("5. kolovoza 2024.", "2024-08-05"),
        ("3 Mei 2024", "2024-05-03"),
        ("5 במרץ 2024", "2024-03-05"),
        ("5 كانون الثاني 2024", "2024-01-05"),
        ("5 जनवरी 2024", "2024-01-05"),
        ("5 มี.ค. 2567", "2024-03-05"),
        ("2024. március 5.", "2024-03-05"),
        ("2024 m. kovo 5 d.", "2024-03-05"),
        ("2024. gada 5. marts", "2024-03-05"),
        ("ngày 5 tháng 3 năm 2024", "2024-03-05"),
        ("5. 3. 2024", "2024-03-05"),
        ("05.03.2024", "2024-03-05"),
        ("Tue Mar 5 09:14:22 CET 2024", "2024-03-05"),
        ("1709634000", "2024-03-05T10:20:00+00:00"),
        ("5 martie 2024", "2024-03-05"),
        ("5 март 2024", "2024-03-05"),
        ("5 Agustus 2024", "2024-08-05"),
        ("Thu, 09/26/2024 - 10:05", "2024-09-26"),
        ("Tue, 03/05/2024 - 10:05", "2024-03-05"),
        ("Fri, 03/05/2024 - 10:05", "2024-05-03"),
    ],
)
def test_a_date_is_brought_into_one_form(text: str, expected: str) -> None:
    assert iso_date(text) == expected


@pytest.mark.parametrize(
    "text", ["", "yesterday", "03/04/2024", "2024-13-45", "0001-01-01", "9 lives 2024", "May 3 '90s", "\x00" * 90]
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


def test_two_figures_of_a_year_are_read_where_days_are_written_so() -> None:
    assert day_in("05.03.24 10:05", "no")[0] == "2024-03-05"
    assert day_in("version 5.3.24", "en")[0] == ""
    assert day_in("05/03/24 10:05", "he")[0] == "2024-03-05"
    assert day_in("24.03.05 10:05", "ko")[0] == "2024-03-05"


@pytest.mark.parametrize(
    ("path", "day"),
    [
        ("/2024/03/05/floods", "2024-03-05"),
        ("/2024-03-05-floods", "2024-03-05"),
        ("/news/20240305/floods", "2024-03-05"),
        ("/2024/0305/c12.htm", "2024-03-05"),
        ("/2024/march/05/floods", "2024-03-05"),
        ("/news/floods-20240305.html", "2024-03-05"),
        ("/c/t20240305_991.html", "2024-03-05"),
        ("/2024/03/12-ways-to-swim", ""),
        ("/item/2024030512", ""),
    ],
)
def test_the_day_in_an_address_is_read(path: str, day: str) -> None:
    assert day_in_address(f"https://tide.example{path}") == day


def test_the_order_of_days_in_numbers_is_told_by_the_certain_ones() -> None:
    assert language_of_order(["03/05/2024", "3/25/2024"]) == "en-US"
    assert language_of_order(["03/05/2024", "25/3/2024"]) == "en-GB"
    assert language_of_order(["25/3/2024", "3/25/2024", "03/05/2024"]) == ""


@pytest.mark.parametrize(
    "markup",
    [
        "<time title='Tue, 5 Mar 2024 10:00'>2 years ago</time>",
        "<span title='2024-03-05T10:00:00Z'>2 years ago</span>",
        "<span title='Tuesday, March 5, 2024 at 8:15 PM'>2 years ago</span>",
        "<span title='5 Mar 2024'>2y</span>",
        "<span data-timestamp='1709634000'>2 years ago</span>",
    ],
)
def test_a_moment_is_read_beside_how_long_ago_it_was(markup: str) -> None:
    element = next(parse_html(f"<p>{markup}</p>").iter("time", "span"))

    assert moment_beside(element)[:10] == "2024-03-05"


@pytest.mark.parametrize(
    "markup",
    [
        "<span title='May 2024: a chart'>chart</span>",
        "<span title='5 Mar 2024'>The harbour on the fifth of March, at noon</span>",
        "<span title='5 Mar 2024: how the harbour of the town froze'>chart</span>",
        "<span title='5 Mar 2024'><b>chart</b></span>",
    ],
)
def test_the_title_of_any_element_is_a_moment_only_where_it_is_nothing_else(markup: str) -> None:
    element = next(parse_html(f"<p>{markup}</p>").iter("span"))

    assert moment_beside(element) == ""


def test_a_year_and_a_number_around_another_word_are_no_day() -> None:
    assert day_in("The fleet that in 2019 set 12 records", "en")[0] == ""
    assert day_in("Barn 2023 Sep 12", "en")[0] == "2023-09-12"
