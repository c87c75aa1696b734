"""A library's idea of a date, as the text our metadata holds."""

from datetime import datetime, time


def iso_date(moment: datetime | None) -> str:
    """Return a moment as ISO 8601, the day alone where it has no time of day; "" for None."""
    if moment is None:
        return ""
    if moment.time() == time.min:
        return moment.date().isoformat()
    return moment.isoformat(timespec="seconds")
