"""Lists of pages as a container returns them, and workers that answer at once: for tests of the picker."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import QObject, QTimer

from desktop.session.listing import Listing
from desktop.session.workers import Workers
from extractors.pages.entry import Chunk, Entry, SkippedEntries

Item = Entry | SkippedEntries


def entries(count: int) -> list[Entry]:
    """Return entries with different titles, addresses, sizes and dates."""
    words = ("Floods", "Ferry", "Harvest")
    return [
        Entry(
            number=number,
            place=f"record-{number}",
            url=f"https://example.org/{words[number % 3].lower()}/{number}",
            title=f"{words[number % 3]} {number}",
            media_type="text/html",
            size_bytes=(number * 7919) % 1000,
            date=f"2026-01-{number % 28 + 1:02}",
        )
        for number in range(1, count + 1)
    ]


class AtHand(QObject):
    """Workers that have the list ready; with `waits`, they answer only when told to."""

    def __init__(self, items: Sequence[Item], *, slice_size: int = 500, error: Exception | None = None) -> None:
        super().__init__()
        self.items = list(items)
        self.slice_size = slice_size
        self.error = error
        self.waits = False
        self.asked: list[tuple[Any, ...]] = []
        self._pending: list[Callable[[], None]] = []

    def ask(
        self, function: Callable[..., Any], *args: Any, then: Callable[..., None], time_limit_s: float
    ) -> Future[Any]:
        """Answer with the next piece, as `read_entries` would."""
        self.asked.append(args)
        begin = int(args[2] or 0)
        end = begin + self.slice_size
        piece = self.items[begin:end]
        value = Chunk(
            entries=tuple(one for one in piece if isinstance(one, Entry)),
            skipped=tuple(one for one in piece if isinstance(one, SkippedEntries)),
            after=str(end) if end < len(self.items) else "",
        )
        self._pending.append(lambda: then(None if self.error else value, self.error))
        if not self.waits:
            QTimer.singleShot(0, self.answer)
        return Future()

    def answer(self) -> None:
        """Give the pending answers."""
        due, self._pending = self._pending, []
        for give in due:
            give()


def listing(at_hand: AtHand, path: Path, parent: QObject | None = None) -> Listing:
    """Return a listing that reads from these workers."""
    made = Listing(cast("Workers", at_hand), path, parent=parent)
    at_hand.setParent(made)
    return made
