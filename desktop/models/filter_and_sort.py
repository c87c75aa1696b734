"""Filtering and sorting a long list in short steps, so that the window's thread is free between them."""

from collections.abc import Callable, Iterator, Sequence
from heapq import merge
from itertools import islice
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, QTimer

Result = TypeVar("Result")
STEP = 4000  # rows; some 5 ms for the slowest step; chosen by hand


def filter_and_sort(
    count: int,
    is_wanted: Callable[[int], bool] | None,
    keys: Callable[[int], Any] | None,
    *,
    is_descending: bool = False,
) -> Iterator[Sequence[int] | None]:
    """Yield None after each step, and at the end the wanted rows, in order.

    Args:
        count: how many rows there are; they are numbered from 0.
        is_wanted: tells which rows to include; None for all.
        keys: returns what to sort by; None keeps the rows as they are. Rows with an empty key or -1 always come last.
        is_descending: whether the greatest comes first.
    """
    shown: list[int] = []
    for start in range(0, count, STEP):
        rows = range(start, min(count, start + STEP))
        shown += rows if is_wanted is None else filter(is_wanted, rows)
        yield None
    if keys is None:
        if is_descending:
            shown.reverse()
        yield shown
        return
    runs: list[list[tuple[Any, int]]] = []
    missing: list[int] = []
    for start in range(0, len(shown), STEP):
        keyed = [(keys(row), row) for row in shown[start : start + STEP]]
        missing += [row for key, row in keyed if key in ("", -1)]
        runs.append(sorted((pair for pair in keyed if pair[0] not in ("", -1)), reverse=is_descending))
        yield None
    merged = merge(*runs, reverse=is_descending)
    order: list[int] = []
    while piece := [row for _, row in islice(merged, STEP)]:
        order += piece
        yield None
    yield order + missing


class StepRunner(QObject, Generic[Result]):
    """Runs steps such as those of `filter_and_sort`, one whenever the window is idle; a short list all at once.

    Args:
        take: called with the result of the last step.
        parent: the model.
    """

    def __init__(self, take: Callable[[Result], object], parent: QObject) -> None:
        super().__init__(parent)
        self._take = take
        self._steps: Iterator[Result | None] | None = None
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._do_step)

    @property
    def is_busy(self) -> bool:
        """Whether steps are left."""
        return self._steps is not None

    def begin(self, steps: Iterator[Result | None], count: int) -> None:
        """Begin to run the steps for so many rows, in place of any others."""
        self._steps = steps
        if count <= STEP:
            while self.is_busy:
                self._do_step()
        else:
            self._timer.start()

    def stop(self) -> None:
        """Drop the remaining steps."""
        self._timer.stop()
        self._steps = None

    def _do_step(self) -> None:
        found = next(self._steps) if self._steps is not None else None
        if found is not None:
            self.stop()
            self._take(found)
