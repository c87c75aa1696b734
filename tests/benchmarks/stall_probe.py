"""The process that `stalls` measures: the real window, session and workers, driven as by a person.

    python -m tests.benchmarks.stall_probe PAGE

Prints one JSON object: per step the most by which a timer of a few ms was late, and the window's memory. A timer of 0
ms would be finer, but keep a processor busy that the workers need.
"""

import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from time import perf_counter, process_time

from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.application import make_application, make_window
from desktop.window.window import Window

_BEAT_MS = 4
_REST_S = 0.5  # the minimum duration of a step: what it started on timers belongs to it
_LONGEST_STEP_S = 120.0


@dataclass
class Step:
    """What happened during one step.

    Attributes:
        longest_ms: the longest time in which the window's thread did not return to its event loop.
        busy_ms: how much of that time this process used the processor, over all its threads; the rest it
            waited for the processor, or for a disk.
        seconds: how long the step took.
    """

    name: str
    longest_ms: float = 0.0
    busy_ms: float = 0.0
    seconds: float = 0.0


@dataclass(frozen=True)
class Deed:
    """Something to do, once or several times, each after one turn of the event loop, and when it is over."""

    name: str
    act: Callable[[], object]
    times: int = 1
    is_over: Callable[[], bool] = lambda: True


class Stopwatch:
    """Does one deed after another, and measures how late a timer is meanwhile."""

    def __init__(self, application: QApplication, deeds: Iterator[Deed]) -> None:
        self.steps: list[Step] = []
        self._application, self._deeds = application, deeds
        self._deed: Deed | None = None
        self._left = 0
        self._started = self._last = perf_counter()
        self._last_cpu = process_time()
        self._timer = QTimer(interval=_BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now, cpu = perf_counter(), process_time()
        gap, busy = max(0.0, now - self._last - _BEAT_MS / 1000), cpu - self._last_cpu
        if self.steps:
            step = self.steps[-1]
            step.longest_ms = max(step.longest_ms, gap * 1000)
            step.busy_ms = max(step.busy_ms, min(gap, busy) * 1000)
            step.seconds = now - self._started
        self._last, self._last_cpu = now, cpu
        if self._deed is not None and self._left:
            self._left -= 1
            self._deed.act()
        elif self._is_over(now - self._started):
            self._go_on(now)

    def _is_over(self, seconds: float) -> bool:
        if self._deed is None or seconds > _LONGEST_STEP_S:
            return True
        return seconds > _REST_S and self._deed.is_over()

    def _go_on(self, now: float) -> None:
        self._deed = next(self._deeds, None)
        if self._deed is None:
            self._timer.stop()
            self._application.exit()  # `quit` would ask about unsaved corrections
            return
        self._left = self._deed.times
        self._started = now
        self.steps.append(Step(name=self._deed.name))


def deeds(window: Window, page: Path) -> Iterator[Deed]:
    """Yield what a person may do with a page, in order."""
    view, actions, bar = window.view, window.actions_by_name, window.view.verticalScrollBar()

    def press(key: Qt.Key) -> Callable[[], object]:
        return lambda: QTest.keyClick(view, key)

    def do(name: str) -> Callable[[], object]:
        return actions[name].trigger

    def is_done() -> bool:
        document = window.session.current
        return document is not None and document.is_ready and not document.is_running and document.details is not None

    def is_measured() -> bool:
        return is_done() and view.is_measured

    yield Deed("open", lambda: window.session.open_files([page]), is_over=lambda: bool(window.model.rows))
    yield Deed("columns arrive", lambda: None, is_over=is_done)
    yield Deed("rows are measured", lambda: None, is_over=is_measured)
    yield Deed("scroll by wheel", lambda: QApplication.sendEvent(view.viewport(), _wheel()), times=60)
    yield Deed("scroll by pages", press(Qt.Key.Key_PageDown), times=30)
    yield Deed("jump to the end", lambda: bar.setValue(bar.maximum()))
    yield Deed("jump to the middle", lambda: bar.setValue(bar.maximum() // 2))
    yield Deed("switch to votes", do("switch_view"), is_over=is_measured)
    yield Deed("scroll votes", press(Qt.Key.Key_PageDown), times=20)
    yield Deed("switch back", do("switch_view"), is_over=is_measured)
    yield Deed("next in doubt", do("next_doubt"), times=20)
    yield Deed("keep, drop", do("toggle"), times=20)
    yield Deed("take a column", do("take_all_1"), is_over=is_measured)
    yield Deed("undo", do("undo"), times=5, is_over=is_measured)
    yield Deed("drafts are kept", lambda: None, times=1)
    yield Deed("hide what was dropped", do("show_dropped"), is_over=is_measured)
    yield Deed("show it again", do("show_dropped"), is_over=is_measured)
    yield Deed("resize", lambda: window.resize(window.width() - 12, 700), times=12, is_over=is_measured)
    yield Deed("larger text", do("zoom_in"), is_over=is_measured)
    yield Deed("find", do("find"))
    for letter in "river":
        yield Deed("find", lambda typed=letter: QTest.keyClicks(window.focusWidget(), typed))  # type: ignore[misc]
    yield Deed("go to what was found", lambda: QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return), times=10)
    yield Deed("copy as Markdown", do("copy_md"), is_over=lambda: bool(QApplication.clipboard().text()))
    yield Deed("read the page again", do("reload"), is_over=lambda: not is_done())
    yield Deed("columns arrive again", lambda: None, is_over=is_measured)


def _wheel() -> QWheelEvent:
    at, none = QPointF(400, 300), QPoint()
    buttons, no_keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    return QWheelEvent(at, at, none, QPoint(0, -120), buttons, no_keys, Qt.ScrollPhase.NoScrollPhase, False)


def _memory(field: str) -> int:
    """Return a field of Linux's report on this process's memory, in bytes; 0 elsewhere."""
    try:
        lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith(f"{field}:")), 0)


def main() -> None:
    """Drive the window over one page and print what was measured."""
    application = make_application()
    window = make_window(application)
    window.resize(1280, 800)
    window.show()
    empty_bytes = _memory("VmRSS")
    watch = Stopwatch(application, deeds(window, Path(sys.argv[1])))
    application.exec()
    window.session.close()
    steps = [asdict(step) for step in watch.steps]
    figures = {"steps": steps, "empty_bytes": empty_bytes, "peak_bytes": _memory("VmHWM")}
    sys.stdout.write(json.dumps(figures) + "\n")


if __name__ == "__main__":
    main()
