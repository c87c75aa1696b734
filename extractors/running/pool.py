"""Warm worker processes: each task has a time limit, can be cancelled, and cannot take anything else down with it.

It is ours and not `concurrent.futures` or pebble: the first loses every task when one worker dies and cannot stop one
that hangs; the second (5.2) has all workers share one pipe under a lock, reports a worker that exited with status 0
only when its time is up, and cannot know which worker has a page already. Here each worker has its own pipe and thread.
"""

import threading
from collections import deque
from collections.abc import Callable, Iterable
from os import cpu_count
from typing import TYPE_CHECKING, Any, TypeVar, TypeVarTuple

from extractors.errors import WorkerStartError
from extractors.running.task import Task
from extractors.running.tasks import owner_of, warm_up

if TYPE_CHECKING:
    from extractors.running.child import Child

T = TypeVar("T")
Ts = TypeVarTuple("Ts")

DEFAULT_TIME_LIMIT_S = 15.0
DEFAULT_MEMORY_LIMIT_BYTES = 3 * 1024**3
_WARMING_LIMIT_S = 60.0  # chosen by hand: the slowest import tried takes 0.4 s on an idle machine


class Pool:
    """A number of workers, each started on first use, and kept.

    Use it as a context manager, or call `close`. Its methods may be called from any thread.
    """

    def __init__(
        self,
        *,
        workers: int | None = None,
        memory_limit_bytes: int = DEFAULT_MEMORY_LIMIT_BYTES,
        is_low_priority: bool = False,
    ) -> None:
        """Make the pool; no process starts yet.

        Args:
            workers: how many at most; None for as many as there are cores, from 2 to 8.
            memory_limit_bytes: per worker.
            is_low_priority: whether the workers run at a lower priority than the program, such as a window.
        """
        self.workers = workers or min(8, max(2, cpu_count() or 2))
        self._memory_limit_bytes = memory_limit_bytes
        self._is_low_priority = is_low_priority
        self._changed = threading.Condition()
        self._urgent: deque[Task[Any]] = deque()
        self._waiting: deque[Task[Any]] = deque()
        self._preferred: object = None
        self._seats: list[_Seat] = []
        self._warm_names: tuple[str, ...] = ()
        self._is_closed = False

    def submit(
        self,
        function: Callable[[*Ts], T],
        *args: *Ts,
        time_limit_s: float = DEFAULT_TIME_LIMIT_S,
        is_urgent: bool = False,
        about: object = None,
    ) -> Task[T]:
        """Have a worker call a function; tasks start in the order in which they are submitted, the urgent ones first.

        The clock starts when a worker takes the task. The future ends with the function's value, the exception it
        raised, `TimedOutError`, `WorkerDiedError`, `WorkerStartError`, or cancelled (at once in a closed pool). Its
        callbacks run in a thread of the pool.

        Args:
            function: a function of a module; the worker finds it by name too.
            args: its arguments; they and the value are pickled.
            time_limit_s: after this time its worker is killed.
            is_urgent: whether it goes before those that are not.
            about: what it is for, where there may be several such things; see `prefer`.
        """
        task = Task(function, args, time_limit_s, owner_of(function, args), about)
        with self._changed:
            if self._is_closed:
                task.cancel()
                return task
            (self._urgent if is_urgent else self._waiting).append(task)
            waiting_count = len(self._urgent) + len(self._waiting)
            if len(self._seats) < self.workers and sum(seat.is_idle for seat in self._seats) < waiting_count:
                self._add_seat()
            self._changed.notify()
        return task

    def prefer(self, about: object) -> None:
        """Do what is about this first, and urgent tasks about nothing in particular; None prefers nothing."""
        with self._changed:
            self._preferred = about

    def warm(self, names: Iterable[str]) -> None:
        """Start all workers, and have each import these extractors while it is idle; returns at once.

        Workers that later replace dead ones do the same.
        """
        with self._changed:
            if self._is_closed:
                return
            self._warm_names = tuple(names)
            while len(self._seats) < self.workers:
                self._add_seat()
            for seat in self._seats:
                seat.warm(self._warm_names)
            self._changed.notify_all()

    def close(self) -> None:
        """Cancel every task and end every worker; when it returns, nothing is running any more."""
        with self._changed:
            self._is_closed = True
            waiting = [*self._urgent, *self._waiting]
            self._urgent.clear()
            self._waiting.clear()
            self._changed.notify_all()
        for task in waiting:
            task.cancel()
        for seat in self._seats:
            seat.close()
        for seat in self._seats:
            if seat is not threading.current_thread():  # a callback of a task may close the pool
                seat.join()

    def __enter__(self) -> "Pool":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _add_seat(self) -> None:
        seat = _Seat(self._next_task, self._memory_limit_bytes, is_low_priority=self._is_low_priority)
        seat.warm(self._warm_names)
        self._seats.append(seat)
        seat.start()

    def _next_task(self, seat: "_Seat") -> Task[Any] | None:
        """Wait for a seat's next task; None when the pool is closed."""
        with self._changed:
            seat.is_idle = True
            try:
                while True:
                    if self._is_closed:
                        return None
                    if self._urgent or self._waiting:
                        return self._take_first()
                    if seat.cold:
                        names = (seat.cold.popleft(),)
                        return Task(warm_up, names, _WARMING_LIMIT_S, owner_of(warm_up, names))
                    self._changed.wait()
            finally:
                seat.is_idle = False

    def _take_first(self) -> Task[Any]:
        if self._preferred is not None:
            for tasks, about in ((self._urgent, (None, self._preferred)), (self._waiting, (self._preferred,))):
                for place, task in enumerate(tasks):
                    if any(task.about is one for one in about):
                        del tasks[place]
                        return task
        return (self._urgent or self._waiting).popleft()


class _Seat(threading.Thread):
    """The place of one worker: a thread that takes tasks and has a process do them, a new process after each death.

    All code that Unhusk ships shares a process. Each foreign package has its own, so that its changes to a library
    affect only itself; these processes wait while another of the seat's works.

    This thread starts the process, and lives as long: Linux ends a worker together with the thread that started it (see
    `limits.die_with_parent`).
    """

    def __init__(
        self, next_task: "Callable[[_Seat], Task[Any] | None]", memory_limit_bytes: int, *, is_low_priority: bool
    ) -> None:
        super().__init__(name="worker's seat", daemon=True)
        self.is_idle = False
        self.cold: deque[str] = deque()  # extractors that its process has not imported yet
        self._warm_names: tuple[str, ...] = ()
        self._next_task = next_task
        self._memory_limit_bytes = memory_limit_bytes
        self._is_low_priority = is_low_priority
        self._lock = threading.Lock()
        self._children: dict[str, Child] = {}  # by the owner of the code that may run in them
        self._task: Task[Any] | None = None
        self._is_closed = False

    def run(self) -> None:
        """Do tasks until the pool is closed."""
        while (task := self._next_task(self)) is not None:
            with self._lock:
                self._task = task
            self._do(task)
            with self._lock:
                self._task = None
        for owner in tuple(self._children):
            self._end_child(owner)

    def warm(self, names: tuple[str, ...]) -> None:
        """Have the process, and later ones, import some extractors while idle."""
        self._warm_names = names
        self.cold.extend(names)

    def close(self) -> None:
        """Cancel the current task and end the process; the thread ends soon after."""
        with self._lock:
            self._is_closed = True
            task, children = self._task, tuple(self._children.values())
        if task is not None:
            task.cancel()
        for child in children:
            child.kill()

    def _do(self, task: Task[Any]) -> None:
        try:
            child = self._ready_child(task.owner)
            if child is None:
                task.cancel()
            elif not child.ask(task):
                self._end_child(task.owner)
                self._warm_the_next(task)
        except Exception as error:  # noqa: BLE001 - the system starts no process, say; nobody must wait in vain for it
            self._end_child(task.owner)
            task.fail(error)

    def _warm_the_next(self, last: Task[Any]) -> None:
        """Warm the next process like the last one, but without an extractor whose import killed that one."""
        if last.function is warm_up and not last.cancelled():
            self._warm_names = tuple(name for name in self._warm_names if name not in last.args)
        self.cold.clear()
        self.cold.extend(self._warm_names)

    def _ready_child(self, owner: str) -> "Child | None":
        """Return the process for an owner's code, starting it if needed; None when the seat is closed."""
        from extractors.running.child import Child  # 8 ms, not paid at start-up

        with self._lock:
            if self._is_closed:
                return None
            child = self._children.get(owner)
            if child is not None and child.is_alive:
                return child
            try:
                new = self._children[owner] = Child(self._memory_limit_bytes, is_low_priority=self._is_low_priority)
            except OSError as err:
                raise WorkerStartError(err.strerror or str(err)) from err
        if child is not None:
            child.close()
        new.wait_until_ready()
        return new

    def _end_child(self, owner: str) -> None:
        with self._lock:
            child = self._children.pop(owner, None)
        if child is not None:
            child.close()
