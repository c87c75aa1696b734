"""From the start of the program to its window's first paint, against an empty PySide6 window.

Both are whole processes without a screen (Qt's offscreen platform), and alternate so that a busy machine slows both:
the interpreter, every import, the application, the window, its first paint. The time is measured from outside, from
starting the process to the line that it writes when its window has been painted; the processor time is the process's
own.
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from tests.benchmarks.table import Table

_ROUNDS = 7
_TARGET = 2.0

# Each program ends without cleaning up as soon as the event loop is idle after the first paint.
_PAINTED = """
import os, time
from PySide6.QtCore import QEvent, QObject, QTimer

class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, tell)
        return False

def tell():
    os.write(1, f"{time.process_time()}\\n".encode())
    os._exit(0)

watch = Watch()
window.installEventFilter(watch)
"""
_EMPTY = f"""
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication([])
window = QMainWindow()
window.resize(1280, 800)
{_PAINTED}
window.show()
application.exec()
"""
_OURS = f"""
import desktop.__main__  # the way every start takes
desktop.__main__.start_lightly()
from desktop.application import make_application, make_window
application = make_application()
window = make_window(application)
{_PAINTED}
window.show()
QTimer.singleShot(0, lambda: window.open_start([]))
application.exec()
"""


def figures(rounds: int = _ROUNDS) -> Table:
    """Start both several times, alternating, and compare the medians."""
    with tempfile.TemporaryDirectory(prefix="unhusk-benchmark-") as home:
        environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": home}
        environment |= {f"XDG_{kind}_HOME": home for kind in ("CACHE", "CONFIG", "DATA")}
        environment |= {"PYTHONPYCACHEPREFIX": home, "PYTHONDONTWRITEBYTECODE": ""}  # compiled once, as installed
        for program in (_EMPTY, _OURS):  # once unmeasured: compiled files are written, the disk cache is warm
            _start(program, environment)
        runs = [(_start(_EMPTY, environment), _start(_OURS, environment)) for _ in range(rounds)]
    empty_s, empty_cpu_s = (median(run[0][what] for run in runs) for what in (0, 1))
    ours_s, ours_cpu_s = (median(run[1][what] for run in runs) for what in (0, 1))
    return Table(
        title=f"Start to first paint, median of {rounds} starts",
        head=("window", "ms", "CPU ms", "ratio", "CPU ratio"),
        rows=[
            ("empty PySide6 window", f"{empty_s * 1000:.0f}", f"{empty_cpu_s * 1000:.0f}", "1.00", "1.00"),
            (
                "Unhusk",
                f"{ours_s * 1000:.0f}",
                f"{ours_cpu_s * 1000:.0f}",
                f"{ours_s / empty_s:.2f}",
                f"{ours_cpu_s / empty_cpu_s:.2f}",
            ),
        ],
        notes=[f"Target: a ratio of at most {_TARGET:.2f}."],
    )


def _start(program: str, environment: dict[str, str]) -> tuple[float, float]:
    """Return the seconds to the first paint and the processor seconds of one start."""
    root = Path(__file__).parents[2]
    started = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-c", program], stdout=subprocess.PIPE, text=True, env=environment, cwd=root
    ) as child:
        assert child.stdout is not None
        line = child.stdout.readline()
        return time.perf_counter() - started, float(line)
