"""Many items for one pool: a bounded number in flight, results as they come, stoppable at any moment."""

import queue
import threading
from collections.abc import Callable, Generator, Iterable
from concurrent.futures import CancelledError
from typing import TypeVar

from extractors.running.pool import Pool

T = TypeVar("T")
R = TypeVar("R")

_LOOK_UP_S = 0.2  # how soon Ctrl+C is noticed on Windows, and how often a progress line can move


def bounded_map(
    items: Iterable[T], do: Callable[[T], R], pool: Pool, *, leaves_open: bool = False
) -> Generator[R | None, None, None]:
    """Apply a function to each item in threads that wait for a pool; yield the results as they come.

    There are twice as many threads as workers, so that a worker finds its next task waiting, and never more items in
    flight than threads: memory stays flat for any number of items. Between results, None is yielded a few times a
    second. When the iterator is closed, or left by Ctrl+C or an error, the pool is closed, running tasks are cancelled
    and the threads have ended.

    Args:
        items: taken one at a time, as they are needed.
        do: called in several threads at once, with one item each. Any exception ends everything, except CancelledError
            once the pool is closed.
        pool: closed at the end.
        leaves_open: close the pool only if not everything was done.
    """
    is_done = False
    arrived: queue.SimpleQueue[tuple[R | None, BaseException | None, bool]] = queue.SimpleQueue()
    waiting, lock, stop = iter(items), threading.Lock(), threading.Event()

    def work() -> None:
        try:
            while not stop.is_set():
                with lock:
                    item = next(waiting)
                arrived.put((do(item), None, False))
        except StopIteration:
            arrived.put((None, None, True))
        except CancelledError:
            arrived.put((None, None, True))
        except BaseException as error:  # noqa: BLE001 - raised again where the results are taken
            arrived.put((None, error, True))

    threads = [threading.Thread(target=work, name=f"waits for work {n}", daemon=True) for n in range(2 * pool.workers)]
    for thread in threads:
        thread.start()
    left = len(threads)
    try:
        while left:
            try:
                result, error, is_last = arrived.get(timeout=_LOOK_UP_S)
            except queue.Empty:
                yield None
                continue
            if error is not None:
                raise error
            if is_last:
                left -= 1
            else:
                yield result
        is_done = True
    finally:
        stop.set()
        if not (is_done and leaves_open):
            pool.close()
        for thread in threads:
            thread.join()
