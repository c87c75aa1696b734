"""A library's date as the text that our metadata holds."""

from datetime import datetime, time


def iso_date(moment: datetime | None) -> str:
    """Return a moment as ISO 8601, only the day if it has no time; "" for None."""
    if moment is None:
        return ""
    if moment.time() == time.min:
        return moment.date().isoformat()
    return moment.isoformat(timespec="seconds")
