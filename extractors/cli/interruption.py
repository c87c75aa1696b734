"""Ctrl+C that is never lost: a long command ends at its next step even where the exception was swallowed on its way.

Python raises KeyboardInterrupt wherever it happens to be, and drops it where that is a finaliser or a callback.
"""

import signal
import threading
from types import FrameType
from typing import Self


class Interruption:
    """Remembers, inside its block, that a person pressed Ctrl+C."""

    def __init__(self) -> None:
        self._is_asked = False

    def __enter__(self) -> Self:
        self._before = None
        if threading.current_thread() is threading.main_thread():  # no other may say what a signal does
            self._before = signal.signal(signal.SIGINT, self._note)
        return self

    def __exit__(self, *_: object) -> None:
        if self._before is not None:
            signal.signal(signal.SIGINT, self._before)

    def check(self) -> None:
        """Raise KeyboardInterrupt if Ctrl+C was pressed."""
        if self._is_asked:
            raise KeyboardInterrupt

    def _note(self, _number: int, _frame: FrameType | None) -> None:
        self._is_asked = True
        raise KeyboardInterrupt
