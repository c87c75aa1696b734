"""Dates as pages write them, brought into one form."""

import re
from datetime import date, datetime
from email.utils import parsedate_to_datetime

_NUMBERS = re.compile(r"((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)")
_COMPACT = re.compile(r"((?:19|20)\d\d)([01]\d)([0-3]\d)(?:T|$|\d{6}$)")
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan january januar janvier enero", "feb february februar février febrero", "mar march märz mars marzo",
            "apr april avril abril", "may mai mayo", "jun june juni juin junio", "jul july juli juillet julio",
            "aug august août agosto", "sep sept september septembre septiembre", "oct october oktober octobre octubre",
            "nov november novembre noviembre", "dec december dezember décembre diciembre",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
_MONTH_FIRST = re.compile(r"\b([^\W\d_]{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d\d)\b")
_DAY_FIRST = re.compile(
    r"\b(\d{1,2})(?:st|nd|rd|th|\.)?\s+(?:de\s+)?([^\W\d_]{3,10})\.?,?\s+(?:de\s+)?((?:19|20)\d\d)\b"
)
_MONTH_ALONE = re.compile(r"(?:19|20)\d\d-(?:0[1-9]|1[0-2])")


def iso_date(text: str) -> str:
    """Return a date as ISO 8601, with the time where the text gives one; "" where it is none.

    Read are ISO 8601 and its relatives, RFC 2822, and months by name in English, German, French and Spanish. A date in
    numbers alone that does not begin with the year is not read: nobody knows whether the day or the month comes first.
    """
    text = text.strip()[:80]
    if len(text) < 7:
        return ""
    if _MONTH_ALONE.fullmatch(text):
        return text
    try:
        return _written(datetime.fromisoformat(text))
    except ValueError:
        pass
    if found := _NUMBERS.search(text) or _COMPACT.match(text):
        return _day(*(int(number) for number in found.groups()))
    if found := _MONTH_FIRST.search(text):
        return _day(int(found[3]), _MONTHS.get(found[1].lower(), 0), int(found[2]))
    if (found := _DAY_FIRST.search(text)) and found[2].lower() in _MONTHS:
        return _day(int(found[3]), _MONTHS[found[2].lower()], int(found[1]))
    try:
        return _written(parsedate_to_datetime(text))
    except (ValueError, TypeError):
        return ""


def _written(moment: datetime) -> str:
    if not 1900 <= moment.year < 2100:
        return ""
    if moment.tzinfo is None and (moment.hour, moment.minute, moment.second) == (0, 0, 0):
        return moment.date().isoformat()
    return moment.isoformat(timespec="seconds")


def _day(year: int, month: int, day: int) -> str:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return ""
