"""Years and days of other calendars than the common one, and digits of other scripts, brought into the common form."""

import re
from datetime import date, timedelta

from extractors.editing.metadata.months import with_months_in_one_word

_OTHER_DIGIT = re.compile(r"(?![0-9])\d")
_ERA = re.compile(r"(令和|平成|昭和|民[國国])\s*(\d{1,3}|元)\s*年")
_BEFORE_ERA = {"令和": 2018, "平成": 1988, "昭和": 1925, "民國": 1911, "民国": 1911}
_NUMERALS = "〇一二三四五六七八九"
_IN_WORDS = re.compile(rf"([〇零{_NUMERALS[1:]}]{{4}})年([{_NUMERALS[1:]}十]{{1,2}})月([{_NUMERALS[1:]}十]{{1,3}})日")
_THAI = re.compile(r"[\u0e00-\u0e7f]")
_BUDDHIST = re.compile(r"(?<!\d)25[3-9]\d(?!\d)")
_BUDDHIST_LABEL = re.compile(r"พ\.?\s?ศ\.?\s*(?=25\d\d)")
_SHORT_BUDDHIST = re.compile(r"(?<!\d)(\d{1,2}\s+[\u0e00-\u0e7f.]{3,14}\s+)([5-9]\d)(?![\d:.])")
_BUDDHIST_AHEAD = 543
_SECOND_NAME = re.compile(r"(?<=[\u0600-\u06ff])\s?/\s?[\u0600-\u06ff]{3,12}(?=\s+\d{4})")  # Arabic months have two
_PERSIAN_DIGIT = re.compile(r"[۰-۹]")
_PERSIAN_MONTHS = "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند".split()
_PERSIAN_DAY = re.compile(
    rf"(?<!\d)(?:(?P<day>\d{{1,2}})\s+(?:ام\s+)?(?P<name>{'|'.join(_PERSIAN_MONTHS)})(?:\s+ماه)?،?\s+(?P<year>1[34]\d\d)|"
    r"(?P<y>1[34]\d\d)[-/](?P<m>\d{1,2})[-/](?P<d>\d{1,2}))(?!\d)"
)
_PERSIAN_NEW_YEAR = date(2021, 3, 21)  # of 1400
_PERSIAN_LEAP_YEARS = frozenset({1, 5, 9, 13, 17, 22, 26, 30})  # of each 33
_SIX_MONTHS = 6 * 31  # days of the first half year; the second has months of 30


def in_common_form(text: str, language: str = "") -> str:
    """Return a text with its digits, years and days as the common calendar and Latin script write them.

    Japanese and Taiwanese years are known by their era, Buddhist ones by Thai letters, Persian ones by their digits or
    months; a date in nothing but common digits needs the page's language.

    Args:
        text: one line.
        language: of the page, as BCP 47, or "".
    """
    is_thai, is_persian = language.startswith("th"), language.startswith("fa")
    if text.isascii() and not is_thai and not is_persian:
        return text
    is_persian = is_persian or _PERSIAN_DIGIT.search(text) is not None
    is_thai = is_thai or _THAI.search(text) is not None
    text = _OTHER_DIGIT.sub(lambda digit: str(int(digit[0])), text)
    if is_persian:
        text = _PERSIAN_DAY.sub(_common_day, text)
    if is_thai:
        text = _SHORT_BUDDHIST.sub(r"\g<1>25\g<2>", _BUDDHIST_LABEL.sub("", text))
        text = _BUDDHIST.sub(lambda year: str(int(year[0]) - _BUDDHIST_AHEAD), text)
    text = _SECOND_NAME.sub("", text)
    text = _IN_WORDS.sub(_day_in_figures, text)
    text = _ERA.sub(lambda era: f"{_BEFORE_ERA[era[1]] + int(era[2].replace('元', '1'))}年", text)
    return with_months_in_one_word(text)


def _day_in_figures(found: re.Match[str]) -> str:
    """Return a day that is written in Chinese numerals in figures: 二〇二四年三月十五日."""
    year = "".join(str(_NUMERALS.index(sign) % 10) for sign in found[1].replace("零", "〇"))
    month, day = map(_below_hundred, found.groups()[1:])
    return f"{year}年{month}月{day}日"


def _below_hundred(written: str) -> int:
    tens, ten, ones = written.rpartition("十")
    return (_NUMERALS.index(tens) if tens else bool(ten)) * 10 + (_NUMERALS.index(ones) if ones else 0)


def _common_day(found: re.Match[str]) -> str:
    """Return a day of the Persian solar calendar as ISO 8601, or unchanged where there is no such day."""
    year = int(found["year"] or found["y"])
    month = _PERSIAN_MONTHS.index(found["name"]) + 1 if found["name"] else int(found["m"])
    day = int(found["day"] or found["d"])
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return found[0]
    before = 31 * (month - 1) if month <= 7 else _SIX_MONTHS + 30 * (month - 7)
    span = range(1400, year) if year >= 1400 else range(year, 1400)
    days = sum(366 if one % 33 in _PERSIAN_LEAP_YEARS else 365 for one in span)
    first = _PERSIAN_NEW_YEAR + timedelta(days=days if year >= 1400 else -days)
    return (first + timedelta(days=before + day - 1)).isoformat()
