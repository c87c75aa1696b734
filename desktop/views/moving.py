"""Where in a table of high rows one is, and where a key leads.

The cursor, which is what keys act on, is always in sight: scrolling takes it along, and it stays where it is on screen
while rows are measured, zoomed, or laid out anew.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView

from desktop.appearance.theme import UNIT

_LEAST_SEEN = 6 * UNIT  # pixels of a row that must be on screen for it to be in sight: a line. By hand

Key = Qt.Key
MOVING_KEYS = (Key.Key_Up, Key.Key_Down, Key.Key_PageUp, Key.Key_PageDown, Key.Key_Home, Key.Key_End)


class Sight:
    """What of a table is on screen just now."""

    def __init__(self, view: QTableView) -> None:
        self._view = view
        self._height = view.viewport().height()
        model = view.model()
        self.row_count = model.rowCount() if model is not None else 0
        self.current = getattr(model, "current_row", -1)

    def sees(self, row: int) -> bool:
        """Tell whether enough of a row is on screen."""
        if not 0 <= row < self.row_count:
            return False
        top, height = self._view.rowViewportPosition(row), self._view.rowHeight(row)
        return min(top + height, self._height) - max(top, 0) >= min(height, _LEAST_SEEN)

    def anchor(self, current: int) -> int:
        """Return the row that is to stay where it is: the current one if it is in sight, else the first on screen."""
        return current if self.sees(current) else self._view.rowAt(0)

    def row_nearest(self, row: int) -> int:
        """Return a row itself if it is in sight, else the nearest one that is; -1 on an empty table."""
        if self.sees(row) or not self.row_count:
            return row
        first = max(0, self._view.rowAt(0))
        last = self._view.rowAt(self._height - 1)
        last = last if last >= 0 else self.row_count - 1
        seen = [one for one in range(first, last + 1) if self.sees(one)]
        if not seen:
            return -1
        return seen[-1] if row > last else seen[0]

    def row_a_screen_away(self, row: int, step: int) -> int:
        """Return the row a screen below (1) or above (-1); at least the next one."""
        place = self._view.rowViewportPosition(row)
        target = place + step * max(self._height - _LEAST_SEEN, self._height // 2)
        found = self._view.verticalHeader().logicalIndexAt(target)
        if found < 0:
            found = self.row_count - 1 if step > 0 else 0
        return max(found, row + 1) if step > 0 else min(found, row - 1)


def row_after(key: int, sight: Sight) -> int | None:
    """Return the row that a key leads to from the current one; None on an empty table."""
    if not sight.row_count:
        return None
    here = max(0, sight.current)
    row = here
    match key:
        case Key.Key_Up:
            row = here - 1
        case Key.Key_Down:
            row = here + 1
        case Key.Key_PageUp:
            row = sight.row_a_screen_away(here, -1)
        case Key.Key_PageDown:
            row = sight.row_a_screen_away(here, 1)
        case Key.Key_Home:
            row = 0
        case Key.Key_End:
            row = sight.row_count - 1
    return max(0, min(sight.row_count - 1, row))
