"""The heights of a table's rows: those on screen at once, all others in slices while the window is idle.

The row at the top of the screen stays there, whatever is measured.
"""

from collections.abc import Callable
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QTableView

from desktop.appearance.theme import UNIT

GUESS = 11 * UNIT  # a row's height until it is measured
_SLICE_S = 0.006  # of the window's thread, for one slice of measuring


class RowHeights(QObject):
    """Measures a table's rows by its delegate; `all_measured` when that is done."""

    all_measured = Signal()

    def __init__(
        self, table: QTableView, *, count: Callable[[], int], height: Callable[[int], int], is_ready: Callable[[], bool]
    ) -> None:
        """Measure the rows of a table.

        Args:
            table: gets the heights.
            count: returns how many rows there are.
            height: measures one row.
            is_ready: tells whether the columns have a width yet.
        """
        super().__init__(table)
        self._table, self._count, self._height, self._is_ready = table, count, height, is_ready
        self._measured = bytearray()
        self._next_row = 0
        self._measuring = QTimer(self, interval=0)
        self._measuring.timeout.connect(self._measure_slice)

    @property
    def is_done(self) -> bool:
        """Whether every row is as high as its text."""
        return not self._measuring.isActive() and all(self._measured)

    def forget(self) -> None:
        """Mark every row as not measured."""
        self._measured = bytearray(self._count())
        self._next_row = 0

    def stop(self) -> None:
        """Measure nothing before the rows are there anew: those of a page that was read again may be gone."""
        self._measured = bytearray()
        self._measuring.stop()

    def go_on(self) -> None:
        """Measure the rows that are off screen, slice by slice."""
        self._measuring.start()

    def measure(self, rows: range | list[int]) -> None:
        """Measure some rows."""
        if rows and self._measured and self._is_ready():
            self._set_heights({row: self._height(row) for row in rows})

    def measure_visible(self) -> None:
        """Measure the rows on screen that were not measured yet."""
        if not self._measured or not self._is_ready():
            return
        for _ in range(3):  # measured rows may be lower than guessed, and so bring more rows on screen
            first = max(0, self._table.rowAt(0))
            last = self._table.rowAt(self._table.viewport().height() - 1)
            last = last if last >= 0 else len(self._measured) - 1
            rows = [row for row in range(first, min(last + 2, len(self._measured))) if not self._measured[row]]
            if not rows:
                return
            self.measure(rows)

    def measure_around(self, row: int) -> None:
        """Measure the rows around one that is about to be shown."""
        near = range(max(0, row - 12), min(len(self._measured), row + 25))
        self.measure([other for other in near if not self._measured[other]])

    def _measure_slice(self) -> None:
        count, until = len(self._measured), perf_counter() + _SLICE_S
        heights = {}
        while self._next_row < count and perf_counter() < until:
            if not self._measured[self._next_row]:
                heights[self._next_row] = self._height(self._next_row)
            self._next_row += 1
        if heights:
            self._set_heights(heights)
        if self._next_row >= count:
            self._measuring.stop()
            self.all_measured.emit()

    def _set_heights(self, heights: dict[int, int]) -> None:
        table = self._table
        rows, bar = table.verticalHeader(), table.verticalScrollBar()
        top = table.rowAt(0)
        top_offset = table.rowViewportPosition(top) if top >= 0 else 0
        was_blocked = bar.blockSignals(True)
        rows.blockSignals(True)
        rows.setUpdatesEnabled(False)
        for row, height in heights.items():
            self._measured[row] = 1
            if rows.sectionSize(row) != height:
                rows.resizeSection(row, height)
        rows.setUpdatesEnabled(True)
        rows.blockSignals(False)
        table.updateGeometries()
        if top >= 0 and bar.value():
            value = rows.sectionPosition(top) - top_offset
            if value != bar.value():
                bar.setValue(value)
                rows.setOffset(value)
        bar.blockSignals(was_blocked)
        table.viewport().update()
