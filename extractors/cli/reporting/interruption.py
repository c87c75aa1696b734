"""Makes sure that Ctrl+C is never lost: a long command ends at its next step even if the exception was swallowed.

Python raises KeyboardInterrupt wherever it happens to be, and drops it inside a finaliser or a callback.
"""

import signal
import threading
from types import FrameType
from typing import Self


class Interruption:
    """Remembers, inside its block, that Ctrl+C was pressed."""

    def __init__(self) -> None:
        self._is_requested = False

    def __enter__(self) -> Self:
        self._before = None
        if threading.current_thread() is threading.main_thread():  # no other thread may set a signal handler
            self._before = signal.signal(signal.SIGINT, self._note)
        return self

    def __exit__(self, *_: object) -> None:
        if self._before is not None:
            signal.signal(signal.SIGINT, self._before)

    def check(self) -> None:
        """Raise KeyboardInterrupt if Ctrl+C was pressed."""
        if self._is_requested:
            raise KeyboardInterrupt

    def _note(self, _number: int, _frame: FrameType | None) -> None:
        self._is_requested = True
        raise KeyboardInterrupt
