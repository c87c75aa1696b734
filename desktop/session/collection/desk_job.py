"""A long job over a collection in a thread of its own: it reports progress, and can be cancelled."""

import threading
from collections.abc import Callable, Generator
from contextlib import closing
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from desktop.language.sentences import localized
from extractors.errors import UnhuskError

_JOINING_S = 30.0

Work = Callable[[], Generator[Any, None, None]]


class DeskJob(QObject):
    """Runs a generator in a thread; its reports arrive on the window's thread. It deletes itself when it has ended.

    Args:
        work: makes the generator; called in the thread. `stepped` reports each value that it yields, except None.
        parent: an object that outlives the thread; no dialog, which may be closed before.
    """

    stepped = Signal(object)
    failed = Signal(str)
    ended = Signal()  # it finished or failed; not sent where it was cancelled
    gone = Signal(object)  # itself, however it ended
    _stepped = Signal(object)  # the same, from the thread
    _failed = Signal(str)
    _ended = Signal()

    def __init__(self, work: Work, parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._is_cancelled = False
        self._thread = threading.Thread(target=self._run, name="works over the collection", daemon=True)
        self._stepped.connect(self._tell_step, Qt.ConnectionType.QueuedConnection)
        self._failed.connect(self._tell_failure, Qt.ConnectionType.QueuedConnection)
        self._ended.connect(self._tell_end, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def cancel(self) -> None:
        """Stop at the next step, without waiting for it; nothing more is reported."""
        self._is_cancelled = True

    def join(self) -> None:
        """Wait until it has stopped."""
        self._thread.join(_JOINING_S)

    def _run(self) -> None:
        try:
            with closing(self._work()) as steps:
                for step in steps:
                    if self._is_cancelled:
                        break
                    if step is not None:
                        self._stepped.emit(step)
        except UnhuskError as error:
            self._failed.emit(localized(str(error)))
        finally:
            self._ended.emit()

    def _tell_step(self, step: object) -> None:
        if not self._is_cancelled:
            self.stepped.emit(step)

    def _tell_failure(self, reason: str) -> None:
        if not self._is_cancelled:
            self.failed.emit(reason)

    def _tell_end(self) -> None:
        if not self._is_cancelled:
            self.ended.emit()
        self.gone.emit(self)
        self.deleteLater()
