"""A long piece of work over a collection on a thread of its own: it tells how far it is, and can be cancelled."""

import threading
from collections.abc import Callable, Generator
from contextlib import closing
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.language.sentences import said
from extractors.errors import UnhuskError

_JOINING_S = 30.0


class DeskJob(QObject):
    """Goes through a generator on a thread; its signals come from there.

    Args:
        work: makes the generator; called on the thread. What it yields is told by `stepped`, None aside.
    """

    stepped = Signal(object)
    ended = Signal()  # all was done, or it was cancelled
    failed = Signal(str)

    def __init__(self, work: Callable[[], Generator[Any, None, None]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._is_cancelled = False
        self._thread = threading.Thread(target=self._run, name="works over the collection", daemon=True)

    @property
    def is_cancelled(self) -> bool:
        """Whether the person stopped it."""
        return self._is_cancelled

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def cancel(self) -> None:
        """Stop at the next step; waits for it."""
        self._is_cancelled = True
        self._thread.join(_JOINING_S)

    def _run(self) -> None:
        try:
            with closing(self._work()) as steps:
                for step in steps:
                    if self._is_cancelled:
                        break
                    if step is not None:
                        self.stepped.emit(step)
        except UnhuskError as error:
            self.failed.emit(said(str(error)))
        finally:
            self.ended.emit()
