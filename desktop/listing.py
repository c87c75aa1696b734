"""The list of the pages in a file or folder that holds many, read slice by slice in a worker.

The next slice is asked for when the last one has arrived, so that a list nobody waits for any more costs no more.
"""

from concurrent.futures import Future
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.workers import Workers
from extractors.errors import UnhuskError
from extractors.pages.entry import Entry
from extractors.running.reading import Listed, read_entries

_SLICE = 500  # by hand: some 5 ms of the window's thread


class Listing(QObject):
    """One list; `start` begins to read it.

    Attributes:
        path: the file or folder.
        is_reading: whether more is to come.
    """

    arrived = Signal(tuple)  # of Entry
    passed_over = Signal(tuple)  # of Passed
    ended = Signal(str)  # why before its end, or ""

    def __init__(self, workers: Workers, path: Path, begun: Listed = ((), None), parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path = path
        self.is_reading = False
        self._workers = workers
        self._begun: Listed | None = begun if begun[0] else None
        self._is_recursive = False
        self._token: Any = None
        self._is_done = False
        self._task: Future[Any] | None = None
        self._number = 0  # of the slice that is waited for

    @property
    def may_go_on(self) -> bool:
        """Whether it was stopped before its end."""
        return not self.is_reading and not self._is_done

    def start(self, *, is_recursive: bool = False) -> None:
        """Read the list from its beginning."""
        self.stop()
        self._is_recursive = is_recursive
        self._token = None
        self._is_done = False
        self.is_reading = True
        if self._begun is not None and not is_recursive:
            begun, self._begun = self._begun, None
            self._take(self._number, begun, None)
        else:
            self._ask()

    def stop(self) -> None:
        """Read no further; what has arrived stays."""
        self.is_reading = False
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def go_on(self) -> None:
        """Read on where it was stopped."""
        if self.may_go_on:
            self.is_reading = True
            self._ask()

    def _ask(self) -> None:
        self._number += 1
        then = partial(self._take, self._number)
        self._task = self._workers.ask(read_entries, str(self.path), self._is_recursive, self._token, _SLICE, then=then)

    def _take(self, number: int, listed: Listed | None, error: BaseException | None) -> None:
        if not self.is_reading or number != self._number:
            return
        if listed is None:
            self.is_reading, self._is_done = False, True
            self.ended.emit(str(error) if isinstance(error, UnhuskError) else f"{self.path.name}: {error}")
            return
        items, self._token = listed
        entries = tuple(item for item in items if isinstance(item, Entry))
        passed = tuple(item for item in items if not isinstance(item, Entry))
        self._is_done = self._token is None
        self.is_reading = not self._is_done
        if entries:
            self.arrived.emit(entries)
        if passed:
            self.passed_over.emit(passed)
        if not self.is_reading:
            self.ended.emit("")
        else:
            self._ask()


def name_of(entry: Entry) -> str:
    """Return what a page of many is called until its own title is known."""
    return entry.title or entry.url or entry.place
