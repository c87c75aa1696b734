"""The result of each page of a batch, as a file of JSON lines for programs to read, written during the run.

    {"page": "in/floods.html", "status": "written", "article": "out/floods.md"}
    {"page": "in/menu.html", "status": "left out", "reasons": ["under 50 words"]}
    {"page": "in/again.html", "status": "left out", "reasons": […], "doubles": ["in/floods.html"]}

The statuses are written, failed, left out, and there already; a file of several pages counts as failed if any of them
did.
The last line has the counts, of which "read" is the sum of "written", "failed", "filtered", "duplicate" and "there
already"; a log without that line comes from a run that was killed:

    {"read": 90, "written": 80, "failed": 1, "filtered": 7, "duplicate": 2, "there already": 0, "filtered by": {…}, …}
"""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import TextIO

from extractors.batch.result import Result
from extractors.errors import UsageError

WRITTEN, FAILED, LEFT_OUT, THERE = "written", "failed", "left out", "there already"


class JsonLog:
    """The file; without a path nothing is written. Use it as a context manager."""

    def __init__(self, path: Path | None) -> None:
        """Open the file, replacing its previous contents.

        Raises:
            UsageError: It cannot be written.
        """
        self._file: TextIO | None = None
        if path is not None:
            try:
                self._file = path.open("w", encoding="utf-8", buffering=1)  # whole lines, even if the program is killed
            except OSError as err:
                raise UsageError(f"{path}: the log cannot be written there ({err.strerror})") from err

    def __enter__(self) -> "JsonLog":
        return self

    def __exit__(self, *_: object) -> None:
        if self._file is not None:
            self._file.close()

    def note(self, result: Result) -> None:
        """Write the result of one page's file."""
        if self._file is None:
            return
        line: dict[str, object] = {"page": str(result.planned.source), "status": status_of(result)}
        if (entry := result.planned.entry) is not None:
            line |= {"entry": entry.number, "url": entry.url}
        if result.files:
            line["article" if len(result.files) == 1 else "articles"] = (
                str(result.files[0]) if len(result.files) == 1 else [str(file) for file in result.files]
            )
        if reasons := (*result.failures, *result.left_out):
            line["reasons"] = list(reasons)
        if result.duplicates_of:
            line["doubles"] = list(result.duplicates_of)
        if notes := (*result.notes, *result.page_notes):
            line["notes"] = list(notes)
        self._file.write(json.dumps(line, ensure_ascii=True) + "\n")

    def sum_up(self, counts: Mapping[str, object]) -> None:
        """Write the last line."""
        if self._file is not None:
            self._file.write(json.dumps(counts, ensure_ascii=True) + "\n")


def status_of(result: Result) -> str:
    """Return the status of a page's file, in a word or two."""
    if result.is_skipped:
        return THERE
    if result.failures:
        return FAILED
    return LEFT_OUT if result.left_out else WRITTEN
