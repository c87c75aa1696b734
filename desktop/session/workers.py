"""The way to the worker processes and back to the window's thread.

Results from other threads pass through one signal, which Qt delivers on the window's thread.
"""

from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from extractors.running.pool import Pool

LIMIT_S = 60.0  # for reading pages and making articles; extractors have a limit of their own

Receive = Callable[[Any, BaseException | None], None]


class Workers(QObject):
    """A pool whose answers arrive on the window's thread."""

    _arrived = Signal(object, object)  # what to call, with what

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.pool = Pool(is_low_priority=True)
        self._is_closed = False
        self._arrived.connect(self._call, Qt.ConnectionType.QueuedConnection)

    def ask(
        self,
        function: Callable[..., Any],
        *args: Any,
        then: Receive,
        also: Callable[[Any], Any] | None = None,
        about: QObject | None = None,
        time_limit_s: float = LIMIT_S,
    ) -> Future[Any]:
        """Have a worker call a function of a module.

        Args:
            then: called on the window's thread with the value, or None and the error; not called after `close`.
            about: what the answer is for, which the pool may prefer; if it is closed meanwhile, `then` is not called.
            also: called first with the value, off the window's thread; what it returns replaces the value.
        """
        task = self.pool.submit(function, *args, time_limit_s=time_limit_s, is_urgent=True, about=about)

        def done(finished: Future[Any]) -> None:
            if finished.cancelled() or self._is_closed:
                return
            error = finished.exception()
            value = finished.result() if error is None else None
            if error is None and also is not None:
                try:
                    value = also(value)
                except Exception as raised:  # noqa: BLE001 - `then` tells the person
                    value, error = None, raised
            self.bring(_take, value, error)

        def _take(value: object, error: BaseException | None) -> None:
            if about is None or isValid(about):
                then(value, error)

        task.add_done_callback(done)
        return task

    def bring(self, call: Callable[..., None], *args: Any) -> None:
        """Call something on the window's thread; may itself be called on any thread."""
        if not self._is_closed:
            self._arrived.emit(call, args)

    def close(self) -> None:
        """End all work; nothing is left running."""
        self._is_closed = True
        self.pool.close()

    def _call(self, call: Callable[..., None], args: tuple[Any, ...]) -> None:
        if not self._is_closed:
            call(*args)
