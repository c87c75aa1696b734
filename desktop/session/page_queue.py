"""The pages of a file or folder of many that are still to be added to the list of open pages.

Thousands at once would block the window: they are added a few at a time, whenever it is idle.
"""

from collections import deque
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from extractors.pages.entry import Entry

_AT_ONCE = 100  # waiting documents; some 10 ms

Waiting = tuple[Path, Entry]


class PageQueue(QObject):
    """Passes pages on, a hundred at a time."""

    def __init__(self, add: Callable[[Sequence[Waiting]], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._add = add
        self._pages: deque[Waiting] = deque()
        self._adding = QTimer(self, interval=0)
        self._adding.timeout.connect(self._hand_on)

    def put(self, path: Path, entries: Sequence[Entry]) -> None:
        """Add pages at the end of the queue."""
        self._pages.extend((path, entry) for entry in entries)
        if self._pages:
            self._adding.start()

    def places(self, path: Path) -> set[str]:
        """Return which pages of a file or folder are in the queue."""
        return {entry.place for other, entry in self._pages if other == path}

    def clear(self) -> None:
        """Empty the queue."""
        self._pages.clear()
        self._adding.stop()

    def _hand_on(self) -> None:
        count = min(_AT_ONCE, len(self._pages))
        self._add([self._pages.popleft() for _ in range(count)])
        if not self._pages:
            self._adding.stop()
