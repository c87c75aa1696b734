"""How long the window freezes while a collection is opened, sorted, filtered and read; run by `collecting`.

Prints one JSON object of seconds. A stall is the most by which a timer of a few ms was late.
"""

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer

from desktop.application import make_application, make_window
from desktop.models.desk_model import Column
from desktop.models.page_filter import PageFilter, Trait
from extractors.collection.page_row import PageState

_TICK_MS = 2


class _Watch:
    """Notes the longest time between two ticks."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer(interval=_TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def start(self) -> None:
        self.longest, self._last = 0.0, time.perf_counter()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._last - _TICK_MS / 1000)
        self._last = now


def main(path: Path, more: Path) -> None:
    """Open a finished collection, go through what is done with its table, add pages; print what was measured."""
    application = make_application()
    window = make_window(application)
    window.show()
    window.session.start()
    _wait(lambda: False, 1.0)
    watch = _Watch()
    collecting = window.collection_controller
    started = time.perf_counter()
    collecting.open(path)
    model = collecting.view.table.model()
    _wait(lambda: model.rowCount() > 0, 30)
    opened_s = time.perf_counter() - started
    _wait(lambda: not collecting.desk.is_reading, 60)
    _wait(lambda: False, 1.0)
    watch.start()
    for column in Column:
        collecting.view.table.sortByColumn(column, Qt.SortOrder.AscendingOrder)
        _wait(lambda: False, 0.4)
    sorting_s = watch.longest
    watch.start()
    for words in ("story", "story 9", "nothing like it", ""):
        collecting.view.filter.setText(words)
        _wait(lambda: False, 0.6)
    for state in PageState:
        collecting.view.choose(PageFilter().with_values(Trait.STATE, [state.value]))
        _wait(lambda: False, 0.3)
    collecting.view.filter_button.open()
    _wait(lambda: False, 0.6)
    collecting.view.filter_button.panel.hide()
    filtering_s = watch.longest
    collecting.view.choose(PageFilter())
    _wait(lambda: False, 0.5)
    watch.start()
    collecting.desk.add([more])
    _wait(lambda: not collecting.desk.is_reading, 600)
    reading_s = watch.longest
    figures = {"opened_s": opened_s, "sorting_s": sorting_s, "filtering_s": filtering_s, "reading_s": reading_s}
    sys.stdout.write(json.dumps(figures))
    collecting.close()
    window.session.close()


def _wait(is_done: Callable[[], bool], most_s: float) -> None:
    loop = QEventLoop()
    until = time.perf_counter() + most_s
    look = QTimer(interval=5)
    look.timeout.connect(lambda: loop.quit() if is_done() or time.perf_counter() > until else None)
    look.start()
    loop.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
