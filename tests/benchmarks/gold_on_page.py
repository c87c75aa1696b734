"""Whether a page contains the facts in its gold at all: if it does not, no finder that reads pages can be right.

A title counts as present if its words are consecutive anywhere in the page's file, an author if each name is, a date if
its day is written in one of the common ways. All are normalised as in the benchmark on metadata, and quotation marks
too, which many golds have straight where the page has them curved.
"""

import html
import re
from datetime import date

from extractors.blocks.words import words

_TAG = re.compile(r"<[^>]*>")
_ESCAPED = re.compile(r"\\u([0-9a-fA-F]{4})")  # in a page's scripts
_WRITTEN = (
    "%Y-%m-%d", "%Y/%m/%d", "%Y%m%d", "%B %d %Y", "%b %d %Y", "%d %B %Y", "%d %b %Y", "%m/%d/%Y", "%d/%m/%Y",
    "%d.%m.%Y", "%m/%d/%y",
)  # fmt: skip


class PageText:
    """A page's file as one run of words: with its tags, including attributes and scripts, and without."""

    def __init__(self, text: str) -> None:
        text = html.unescape(html.unescape(_ESCAPED.sub(lambda match: chr(int(match[1], 16)), text)))
        self._whole = f" {' '.join(words(text))} "
        self._shown = f" {' '.join(words(_TAG.sub(' ', text)))} "

    def says(self, field: str, gold: str) -> bool:
        """Tell whether the page contains a gold's "title", "author" or "date"."""
        if field == "date":
            ways = "|".join(" ".join(words(way)) for way in _ways(gold))
            return bool(re.search(rf"(?<!\d)(?:{ways})(?!\d)", self._whole))  # "2024-03-05T10:00" begins with a date
        names = re.split(r"[,;&]| and ", gold) if field == "author" else [gold]
        return all(self._has(name) for name in names if name.strip())

    def _has(self, text: str) -> bool:
        key = f" {' '.join(words(text))} "
        return key in self._shown or key in self._whole


def _ways(day: str) -> set[str]:
    try:
        moment = date.fromisoformat(day[:10])
    except ValueError:
        return {day}
    written = {moment.strftime(way) for way in _WRITTEN}
    return written | {re.sub(r"\b0(?=\d)", "", one) for one in written}
