"""A task for a worker, and the two ways in which a worker itself can fail it."""

import signal
from collections.abc import Callable
from concurrent.futures import Future, InvalidStateError
from typing import Any, Generic, TypeVar

T = TypeVar("T")


class TimedOutError(Exception):
    """A task was stopped because its time was up."""

    def __init__(self, time_limit_s: float) -> None:
        super().__init__(time_limit_s)
        self.time_limit_s = time_limit_s

    def __str__(self) -> str:
        return f"did not finish within {self.time_limit_s:g} s"


class WorkerDiedError(Exception):
    """A task's process ended before the task; a negative status is the number of the signal that ended it."""

    def __init__(self, exit_status: int) -> None:
        super().__init__(exit_status)
        self.exit_status = exit_status

    def __str__(self) -> str:
        if self.exit_status >= 0:
            return f"ended its process with status {self.exit_status}"
        try:
            name = signal.strsignal(-self.exit_status) or ""
        except ValueError:
            name = ""
        return f"crashed: {name.lower() or f'signal {-self.exit_status}'}"


class Task(Future[T], Generic[T]):
    """A future whose `cancel` also stops a running task, by ending its worker."""

    def __init__(
        self,
        function: Callable[..., T],
        args: tuple[Any, ...],
        time_limit_s: float,
        owner: str = "",
        about: object = None,
    ) -> None:
        """Make the task.

        Args:
            owner: the foreign package whose code it runs, or "" if all of it is ours.
            about: what it is for, or None.
        """
        super().__init__()
        self.function = function
        self.args = args
        self.time_limit_s = time_limit_s
        self.owner = owner
        self.about = about
        self._stop: Callable[[], None] | None = None

    def cancel(self) -> bool:
        """Cancel the task, running or not; return False when it is done already."""
        # A Future not marked as running can be cancelled at any time, so ours is never marked.
        was_cancelled = self.cancelled()
        if not super().cancel():
            return False
        if not was_cancelled:
            self.set_running_or_notify_cancel()  # wakes waiting threads
        if self._stop is not None:
            self._stop()
        return True

    def start(self, stop: Callable[[], None]) -> bool:
        """Note that a worker takes the task, and how to stop it there; return False if it was cancelled before."""
        self._stop = stop
        return not self.cancelled()

    def succeed(self, value: T) -> None:
        """Set the value, unless the task was cancelled meanwhile."""
        self._stop = None
        try:
            self.set_result(value)
        except InvalidStateError:
            return

    def fail(self, error: BaseException) -> None:
        """Set the error, unless the task was cancelled meanwhile."""
        self._stop = None
        try:
            self.set_exception(error)
        except InvalidStateError:
            return
