"""Worker processes that outlive their pool, for tests that are not about them.

A test that runs one page through a few extractors would spend most of its time starting workers and importing
libraries there. In the program a worker does many pages; here it does those of many tests. One that is killed, or
killed while it works, is gone as ever.
"""

import os
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from extractors.running.child import Child
from extractors.running.task import Task

_OF_EACH_TEST = "PYTEST_CURRENT_TEST"
_MOST = 4  # workers at rest, a few hundred megabytes together. Chosen by hand


class LastingWorkers:
    """Supplies workers in place of `Child`, and takes them back when they are closed at rest."""

    def __init__(self) -> None:
        self._at_rest: list[_LastingWorker] = []
        self._lock = threading.Lock()
        # Linux ends a worker with the thread that started it, and a pool's threads end with the pool.
        self._starter = ThreadPoolExecutor(max_workers=1, thread_name_prefix="starts workers")

    def child(self, memory_limit_bytes: int, *, is_low_priority: bool = False) -> Child:
        """Return a worker at rest that was started alike, or a new one; none gives way to others, unlike the program's.

        With the cores busy, one of low priority takes minutes to start, for which no test waits.
        """
        variables = tuple((name, value) for name, value in os.environ.items() if name != _OF_EACH_TEST)
        made_for = (memory_limit_bytes, Path.cwd(), tuple(sys.path), variables)
        with self._lock:
            found = next((one for one in self._at_rest if one.made_for == made_for and one.is_alive), None)
            if found is not None:
                self._at_rest.remove(found)
                return found
        return self._starter.submit(_LastingWorker, self, made_for).result()

    def take_back(self, worker: "_LastingWorker") -> None:
        """Keep a worker for later; end the one that has been at rest longest, where there are too many."""
        with self._lock:
            self._at_rest.append(worker)
            oldest = self._at_rest.pop(0) if len(self._at_rest) > _MOST else None
        if oldest is not None:
            oldest.end()

    def close(self) -> None:
        """End all workers."""
        for worker in self._at_rest:
            worker.end()
        self._starter.shutdown()


class _LastingWorker(Child):
    def __init__(self, workers: LastingWorkers, made_for: tuple[int, Path, tuple[str, ...], object]) -> None:
        super().__init__(made_for[0])
        self.made_for = made_for
        self._workers = workers
        self._is_ready = False
        self._may_go_on = True  # one that says that its answer is its last ends by itself, a moment later

    def wait_until_ready(self) -> None:
        if not self._is_ready:
            super().wait_until_ready()
            self._is_ready = True

    def ask(self, task: Task[object]) -> bool:
        self._may_go_on = super().ask(task)
        return self._may_go_on

    def kill(self) -> None:
        if self._is_busy or not self._is_ready:
            self._is_killed = True  # the system may take a moment
            super().kill()

    def close(self) -> None:
        if self._is_ready and self._may_go_on and not self._is_busy and self.is_alive:
            self._workers.take_back(self)
        else:
            self.end()

    def end(self) -> None:
        super().kill()
        self._end()
