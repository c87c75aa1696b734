"""The list of pages in a file or folder of many, read piece by piece in a worker.

Each piece is requested when the last one has arrived, so that a list nobody waits for any longer costs nothing more.
"""

from collections import deque
from concurrent.futures import Future
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.language.sentences import localized
from desktop.session.workers import Workers
from extractors.errors import UnhuskError
from extractors.pages.entry import Chunk, Entry
from extractors.running.reading import read_entries

_MOST = 500  # entries in the first piece; later ones hold more
_AT_ONCE = 2000  # entries passed on at once: some 10 ms of the window's thread
_LONGEST_NAME = 300  # characters: some titles are as long as a page
_LIMIT_S = 120.0  # chosen by hand: in a WARC file of 5 GB compressed as one stream, reaching the middle takes 20 s


class Listing(QObject):
    """One list; `start` begins to read it.

    Attributes:
        path: the file or folder.
        is_reading: whether more is to come.
        read_share: how much of the file is read, 0.0 to 1.0; 0.0 where unknown.
    """

    arrived = Signal(tuple)  # of Entry
    pages_skipped = Signal(tuple)  # of Skipped
    ended = Signal(str)  # why it stopped early, or ""

    def __init__(self, workers: Workers, path: Path, begun: Chunk | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path = path
        self.is_reading = False
        self.read_share = 0.0
        self._workers = workers
        self._begun = begun
        self._is_recursive = False
        self._after = ""
        self._is_done = False
        self._why_ended = ""
        self._task: Future[Any] | None = None
        self._number = 0  # of the awaited piece
        self._pieces: deque[tuple[Entry, ...]] = deque()
        self._handing = QTimer(self, interval=0)
        self._handing.timeout.connect(self._hand_on)

    @property
    def may_go_on(self) -> bool:
        """Whether it was stopped before its end."""
        return not self.is_reading and not self._is_done

    def start(self, *, is_recursive: bool = False) -> None:
        """Read the list from its beginning."""
        self.stop()
        self._pieces.clear()
        self._is_recursive, self._after, self.read_share = is_recursive, "", 0.0
        self._is_done = False
        self.is_reading = True
        if self._begun is not None and not is_recursive:
            begun, self._begun = self._begun, None
            self._take(self._number, begun, None)
        else:
            self._ask()

    def stop(self) -> None:
        """Stop reading; what has arrived stays."""
        self.is_reading = False
        self._handing.stop()
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def go_on(self) -> None:
        """Resume reading where it was stopped."""
        if self.may_go_on:
            self.is_reading = True
            self._handing.start()
            self._ask()

    def _ask(self) -> None:
        self._number += 1
        self._task = self._workers.ask(
            read_entries,
            str(self.path),
            self._is_recursive,
            self._after,
            _MOST,
            then=partial(self._take, self._number),
            time_limit_s=_LIMIT_S,
        )

    def _take(self, number: int, chunk: Chunk | None, error: BaseException | None) -> None:
        if not self.is_reading or number != self._number:
            return
        self._why_ended = ""
        if chunk is None:
            self._why_ended = reason_of(self.path.name, error)
            self._is_done = True
        else:
            self._after, self.read_share = chunk.after, chunk.read_share
            self._is_done = chunk.is_last
            self._pieces.extend(
                chunk.entries[start : start + _AT_ONCE] for start in range(0, len(chunk.entries), _AT_ONCE)
            )
            if chunk.skipped:
                self.pages_skipped.emit(chunk.skipped)
        self._hand_on()
        if not self._is_done:
            self._ask()

    def _hand_on(self) -> None:
        """Pass on a piece of what has arrived; after the last one report the end."""
        if self._pieces:
            piece = self._pieces.popleft()
            if self._is_done and not self._pieces:
                self.is_reading = False
            self.arrived.emit(piece)
        elif self._is_done:
            self.is_reading = False
        if self._pieces:
            self._handing.start()
            return
        self._handing.stop()
        if self._is_done:
            self.ended.emit(self._why_ended)


def name_of(entry: Entry) -> str:
    """Return the name for a page of many until its own title is known."""
    words = entry.title or entry.url or entry.place
    return " ".join(words[:_LONGEST_NAME].split()) or str(entry.number)


def reason_of(name: str, error: BaseException | None) -> str:
    """Return in words why a page, or a file of many, could not be read."""
    return localized(str(error)) if isinstance(error, UnhuskError) else f"{name}: {error}"
