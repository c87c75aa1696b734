"""The names of articles from a file of many pages: by title, or by address if it has none, or by place.

A name that is taken gets a number. The names follow from the list alone, which is the same each time, so a resumed run
finds the same names, even if pages were added at the end.
"""

import posixpath
from urllib.parse import unquote, urlsplit

from extractors.pages.entry import Entry
from extractors.saving.files.file_names import proposed_name
from extractors.saving.files.name_templates import case_folded


class EntryNames:
    """The names in one folder; each page of a list must be named once, in order."""

    def __init__(self, ending: str) -> None:
        self._ending = ending
        self._last_number: dict[str, int] = {}  # by name: the last number used

    def name(self, entry: Entry) -> str:
        """Return the file name for a page's article."""
        stem = proposed_name(_words(entry), self._ending).removesuffix(self._ending)
        number = self._last_number.get(case_folded(stem), 0) + 1
        name = stem
        while number > 1:
            name = f"{stem} ({number})"
            if case_folded(name) not in self._last_number:
                break
            number += 1
        self._last_number[case_folded(stem)] = number
        self._last_number.setdefault(case_folded(name), 1)
        return name + self._ending


def _words(entry: Entry) -> str:
    if entry.title:
        return entry.title
    try:
        parts = urlsplit(entry.url)
    except ValueError:
        parts = urlsplit("")
    if parts.netloc:
        return unquote(f"{parts.netloc}{parts.path}{'?' if parts.query else ''}{parts.query}").rstrip("/")
    return posixpath.splitext(posixpath.basename(entry.place))[0]
