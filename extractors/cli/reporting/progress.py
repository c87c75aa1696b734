"""The progress of a long command on standard error: a moving line in a terminal, an occasional line elsewhere."""

import shutil
import sys
import time
from collections import Counter
from collections.abc import Callable
from types import TracebackType

from extractors.cli.reporting.streams import without_commands

_EVERY_S = 0.2  # for the moving line
_SELDOM_S = 30.0  # for the lines of a log
_BAR = 24
_SETTLED_S = 2.0  # until then the rate says little


class Progress:
    """Counts pages up to a total; use it as a context manager."""

    def __init__(self, total: int = 0, *, clock: Callable[[], float] = time.monotonic) -> None:
        self.done = 0
        self.failed = 0
        self.skipped = 0
        self.left_out: Counter[str] = Counter()  # by reason
        self.total = total
        self.is_exact = True
        self._clock = clock
        self._started = self._shown = clock()
        self._is_terminal = sys.stderr.isatty()

    def __enter__(self) -> "Progress":
        self._show()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._wipe()

    @property
    def cleaned(self) -> int:
        """How many pages have an article."""
        return self.done - self.failed - self.skipped - self.left_out.total()

    @property
    def seconds(self) -> float:
        """How long it has been running."""
        return self._clock() - self._started

    def count(self, *, is_failed: bool = False, is_skipped: bool = False, left_out: str = "") -> None:
        """Count one more page as done; with the reason, if it was left out."""
        self.done += 1
        self.failed += is_failed
        self.skipped += is_skipped
        self.left_out.update((left_out,) if left_out else ())
        self.tick()

    def expect(self, total: int, *, is_exact: bool = True) -> None:
        """Set the total as it becomes known; `is_exact` says whether it is certain or an estimate."""
        self.total, self.is_exact = max(total, self.done), is_exact
        self.tick()

    def tick(self) -> None:
        """Show the progress, if it is time to."""
        if self._clock() - self._shown >= (_EVERY_S if self._is_terminal else _SELDOM_S):
            self._show()

    def say(self, text: str) -> None:
        """Write a line that stays, above the moving one."""
        self._wipe()
        sys.stderr.write(f"{without_commands(text)}\n")
        if self._is_terminal:
            self._show()

    def line(self) -> str:
        """Return the progress in one line."""
        share = self.done / self.total if self.total else 1.0
        pieces = [f"{self.done:,} of {'' if self.is_exact else 'about '}{self.total:,} pages", f"{share:.0%}"]
        worked = self.done - self.skipped
        if worked and self.seconds > _SETTLED_S:
            rate = worked / self.seconds
            pieces.append(f"{rate:.1f} a second")
            if self.done < self.total:
                pieces.append(f"{_duration((self.total - self.done) / rate)} left")
        if self.failed:
            pieces.append(f"{self.failed:,} failed")
        return ", ".join(pieces)

    def _show(self) -> None:
        self._shown = self._clock()
        if not self._is_terminal:
            if self.done:
                sys.stderr.write(f"{self.line()}\n")
            return
        share = self.done / self.total if self.total else 1.0
        filled = round(_BAR * share)
        text = f"{'█' * filled}{'░' * (_BAR - filled)}  {self.line()}"
        sys.stderr.write(f"\r\x1b[2K{text[: shutil.get_terminal_size().columns - 1]}")
        sys.stderr.flush()

    def _wipe(self) -> None:
        if self._is_terminal:
            sys.stderr.write("\r\x1b[2K")
            sys.stderr.flush()


def _duration(seconds: float) -> str:
    minutes = round(seconds / 60)
    if seconds < 60:
        return f"{max(1, round(seconds))} s"
    return f"{minutes} min" if minutes < 120 else f"{minutes / 60:.1f} h"
