"""Dates as pages write them, brought into one form."""

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime

from lxml.etree import _Element as Element

from extractors.editing.metadata.calendars import in_common_form
from extractors.editing.metadata.months import month_number

_NUMBERS = re.compile(r"(?<!\d)((?:19|20)\d\d)(?:[-/]|\.\s?)(\d{1,2})(?:[-/]|\.\s?)(\d{1,2})(?!\d)")
_COMPACT = re.compile(r"((?:19|20)\d\d)([01]\d)([0-3]\d)(?:T|$|;|\d{6}$)")  # ";": OpenOffice
_IN_SIGNS = re.compile(r"((?:19|20)\d\d)\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]")
_DAY_IN_NUMBERS = re.compile(r"(?<![\d./-])(\d{1,2})(\.\s|[./-])(\d{1,2})\2((?:19|20)\d\d)(?!\d)")
_IN_ADDRESS = re.compile(
    r"/((?:19|20)\d\d)(?:-(0[1-9]|1[0-2])-([0-3]\d)(?!\d)|/?(0[1-9]|1[0-2])[/-]?([0-3]\d)(?:[/_]|$)|"
    r"/([a-z]{3,9})/([0-3]\d)(?:/|$))|[/_-]t?((?:19|20)\d\d)(0[1-9]|1[0-2])([0-3]\d)(?=[_.-])",
    re.IGNORECASE,
)
_SHORT_YEAR = re.compile(r"(?<![\d./])(\d{1,2})([./])(\d{1,2})\2(\d\d)(?![\d/])")
_YEAR_BEFORE = ("ja", "zh", "ko", "hu")  # languages that write the year, the month and the day
_WEEKDAY = re.compile(r"^(mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s", re.IGNORECASE)
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
# A word of a month: with the marks of scripts in which they are no letters of their own.
_WORD = r"[^\W\d_][^\s\d.,;:|/()\[\]·•–—-]{1,13}"
_YEAR = r"(?:19|20)\d\d|['’]\d\d"  # also "May 3 '24"
_MONTH_FIRST = re.compile(rf"\b({_WORD})\.?\s+(\d{{1,2}})(?:st|nd|rd|th)?\.?,?\s+({_YEAR})\b")
_OF_THE_CLOCK = re.compile(  # "Tue Mar 10 09:14:22 CET 2009", as programs write it
    rf"\b({_WORD})\s+(\d{{1,2}})\s+\d\d:\d\d:\d\d\s+(?:[A-Z]{{2,5}}\s+)?((?:19|20)\d\d)\b"
)
_DAY_FIRST = re.compile(
    rf"\b(\d{{1,2}})(?:st|nd|rd|th|er|º|\.)?[\s-]+(?:of\s+|de\s+|d’|d')?({_WORD})[.,]{{0,2}}[\s-]+(?:de\s+|del\s+)?"
    rf"({_YEAR})\b"
)
_YEAR_FIRST = re.compile(  # of journals: "2023 Jan 7"; Hungarian "2023. január 7.", Lithuanian "2023 m. sausio 7 d."
    rf"\b((?:19|20)\d\d)(?:(?:\.|\s?m\.)\s|-|\s(?=[A-Z]|[^\x00-\x7f]))({_WORD})\.?[\s-](\d{{1,2}})(?!\d)"
)
_LATVIAN = re.compile(rf"\b((?:19|20)\d\d)\. gada (\d{{1,2}})\. ({_WORD})")
_VIETNAMESE = re.compile(r"\b(\d{1,2})\s+tháng\s+(\d{1,2}),?\s+(?:năm\s+)?((?:19|20)\d\d)\b", re.IGNORECASE)
_MONTH_OF_A_YEAR = re.compile(rf"({_WORD})\.?,?\s+((?:19|20)\d\d)")
_MONTH_ALONE = re.compile(r"(?:19|20)\d\d-(?:0[1-9]|1[0-2])")
_DIGIT = re.compile("[0-9]")
_UNIX = re.compile(r"1[0-9]{9}(?:[0-9]{3})?")  # seconds, or milliseconds, from 2001 on
_MOMENTS = (
    "datetime",
    "data-datetime",
    "data-date",
    "data-time",
    "data-timestamp",
    "data-utime",
    "data-published",
    "title",
)
_ISO = re.compile(r"(?:19|20)\d\d-\d\d-\d\d")
_LONGEST_AGO, _LONGEST_MOMENT = 30, 50  # characters of "3 days ago", and of the day and hour that it stands for
_WORDS_BESIDE = 5  # a day in such a title: "Thursday … at 8:15 PM"
_EARLIEST_SHORT = 70
_LONGEST = 300  # characters looked at; a date is shorter. Chosen by hand


def iso_date(text: str) -> str:
    """Return a date as ISO 8601, with the time where the text gives one; "" where it is none.

    It reads ISO 8601 and its relatives, RFC 2822, seconds since 1970, month names in some twenty languages, and
    Chinese, Japanese and Korean dates. An all-numeric date that does not begin with the year is read only where its
    numbers or the day of the week before it tell the day from the month; `day_in` knows the page's language too.
    """
    text = in_common_form(text.strip()[:80])
    if len(text) < 7:
        return ""
    if _MONTH_ALONE.fullmatch(text):
        return text
    if _UNIX.fullmatch(text):
        return _moment(text)
    try:
        return _written(datetime.fromisoformat(text))
    except ValueError:
        pass
    if found := _date_in(text) or _certain_in_numbers(text):
        return found[0]
    try:
        return _written(parsedate_to_datetime(text))
    except (ValueError, TypeError, IndexError):
        return ""


def day_in_address(url: str) -> str:
    """Return the day that an address names, such as "/2024/03/05/", "/20240305/" or "/2024/march/05/"; "" for none."""
    for match in _IN_ADDRESS.finditer(url):
        year, month, day = filter(None, match.groups())
        number = int(month) if month.isdigit() else month_number(month)
        if number and (iso := _day(int(year), number, int(day))):
            return iso
    return ""


def has_digit(text: str) -> bool:
    """Tell whether a text has a digit of any script; most have none, which is quick to see."""
    if text.isascii():
        return _DIGIT.search(text) is not None
    return any(map(str.isdigit, text)) or ("年" in text and "日" in text)  # whose numerals are letters, too


def day_in(text: str, language: str) -> tuple[str, str]:
    """Return the first date in a line written for readers as ISO 8601, and the line without it; "" where there is none.

    Args:
        text: the line; only its beginning is looked at.
        language: of the page, as BCP 47. Dates in numbers have their month first in American English alone; where
            the page says neither, the numbers must say it themselves.
    """
    text = text[:_LONGEST]
    if not has_digit(text):
        return "", text
    text = in_common_form(text, language)
    if found := _date_in(text):
        day, (start, end) = found
        return day, f"{text[:start]} {text[end:]}"
    for match in _DAY_IN_NUMBERS.finditer(text):
        one, other, year = int(match[1]), int(match[3]), int(match[4])
        if day := _in_numbers(one, other, year, language, is_dotted="." in match[2]):
            return day, f"{text[: match.start()]} {text[match.end() :]}"
    short = _SHORT_YEAR.search(text) if language and not language.startswith("en") else None
    if short is None:
        return "", text
    year, month, of_month = (
        int(short[place]) for place in ((1, 3, 4) if language.startswith(_YEAR_BEFORE) else (4, 3, 1))
    )
    day = _day(2000 + year, month, of_month)
    return (day, f"{text[: short.start()]} {text[short.end() :]}") if day else ("", text)


def month_in(text: str) -> str:
    """Return the month that is all a text says, such as "November 2003", as ISO 8601; "" where it says more."""
    match = _MONTH_OF_A_YEAR.fullmatch(text.strip())
    number = month_number(match[1]) if match else None
    return f"{match[2]}-{number:02}" if match and number else ""


def is_in_numbers(text: str) -> bool:
    """Tell whether a text has an all-numeric date that does not begin with the year."""
    return _DAY_IN_NUMBERS.search(text) is not None


def language_of_order(texts: Iterable[str]) -> str:
    """Return "en-US" where all-numeric dates among texts have their month first, "en-GB" their day, "" if unknown.

    A date tells it where one of its numbers is no month, or where one of its two readings is also written in words.
    """
    firsts, in_words, doubtful = set(), set(), set()
    for text in filter(has_digit, texts):
        for match in _DAY_IN_NUMBERS.finditer(text):
            one, other, year = int(match[1]), int(match[3]), int(match[4])
            if max(one, other) > 12:
                firsts.add("en-GB" if one > 12 else "en-US")
            elif one != other:
                doubtful.add((_day(year, one, other), _day(year, other, one)))
        in_words.add(day_in(text, "")[0])
    for month_first, day_first in doubtful:
        if (month_first in in_words) != (day_first in in_words):
            firsts.add("en-US" if month_first in in_words else "en-GB")
    return firsts.pop() if len(firsts) == 1 else ""


def moment_beside(element: Element) -> str:
    """Return the moment that an element states beside a text such as "3 days ago", as ISO 8601; "" for none."""
    if not element.keys():
        return ""
    for name in _MOMENTS:
        value = (element.get(name) or "").strip()
        if _UNIX.fullmatch(value):
            return _moment(value)
        is_for_readers = name == "title" and (element.tag in ("abbr", "time") or _explains(value, element))
        if (
            _ISO.match(value) if name == "title" and not is_for_readers else is_for_readers or value[:1].isdigit()
        ) and (iso := iso_date(value)):
            return iso
    return ""


def _explains(title: str, element: Element) -> bool:
    """Tell whether a title is the day that a shorter text stands for: "3d", "yesterday"."""
    text = (element.text or "").strip()
    if len(element) or not 0 < len(text) <= _LONGEST_AGO or not len(text) < len(title) <= _LONGEST_MOMENT:
        return False
    day, rest = day_in(title, "")
    return bool(day) and len(rest.split()) <= _WORDS_BESIDE


def _moment(seconds: str) -> str:
    """Return a moment in seconds or milliseconds since 1970 as ISO 8601."""
    return datetime.fromtimestamp(int(seconds[:10]), UTC).isoformat(timespec="seconds")


def _certain_in_numbers(text: str) -> tuple[str, tuple[int, int]] | None:
    """Return a date such as "Thu, 09/25/2025" that can be read in one order only, and its position."""
    match = _DAY_IN_NUMBERS.search(text)
    if match is None:
        return None
    one, other, year = int(match[1]), int(match[3]), int(match[4])
    orders = ((other, one),) if "." in match[2] else ((one, other), (other, one))  # with dots it is the day first
    days = {day for month, number in orders if (day := _day(year, month, number))}
    weekday = _WEEKDAY.match(text)
    if weekday:
        days = {day for day in days if date.fromisoformat(day).weekday() == _WEEKDAYS.index(weekday[1].lower())}
    return (days.pop(), match.span()) if len(days) == 1 else None


def _in_numbers(one: int, other: int, year: int, language: str, *, is_dotted: bool) -> str:
    if one == other or other > 12:
        return _day(year, one, other)
    if one > 12 or is_dotted or not language.startswith("en"):
        return _day(year, other, one) if language or one > 12 or is_dotted else ""
    if language in ("en", "en-US"):
        return _day(year, one, other) if language == "en-US" else ""
    return _day(year, other, one)


def _date_in(text: str) -> tuple[str, tuple[int, int]] | None:
    """Return the first certain date in a text, and its position."""
    best: tuple[str, tuple[int, int]] | None = None
    for pattern, order in _FORMS:
        for match in pattern.finditer(text) if pattern is not _COMPACT else [pattern.match(text)]:
            if match is None or (best is not None and match.start() >= best[1][0]):
                break
            year, month, day = (match[place] for place in order)
            number = int(month) if month.isdigit() else month_number(month)
            if number and (written := _day(_year(year), number, int(day))):
                best = (written, match.span())
                break
    return best


_FORMS = (
    (_NUMBERS, (1, 2, 3)),
    (_IN_SIGNS, (1, 2, 3)),
    (_COMPACT, (1, 2, 3)),
    (_MONTH_FIRST, (3, 1, 2)),
    (_OF_THE_CLOCK, (3, 1, 2)),
    (_DAY_FIRST, (3, 2, 1)),
    (_YEAR_FIRST, (1, 2, 3)),
    (_VIETNAMESE, (3, 2, 1)),
    (_LATVIAN, (1, 3, 2)),
)


def _written(moment: datetime) -> str:
    if not 1900 <= moment.year < 2100:
        return ""
    if moment.tzinfo is None and (moment.hour, moment.minute, moment.second) == (0, 0, 0):
        return moment.date().isoformat()
    return moment.isoformat(timespec="seconds")


def _year(written: str) -> int:
    """Return a year in full: of two figures behind an apostrophe, one from 1970 on."""
    short = int(written[1:]) if written[0] in "'’" else None
    return int(written) if short is None else short + (2000 if short < _EARLIEST_SHORT else 1900)


def _day(year: int, month: int, day: int) -> str:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return ""
