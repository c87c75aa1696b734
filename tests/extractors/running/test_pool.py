"""The pool: tasks, time limits, cancelling, and that nothing is left running."""

import ctypes
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError, wait
from pathlib import Path

import pytest

from extractors.errors import WorkerStartError
from extractors.running.pool import Pool
from extractors.running.task import TimedOutError, WorkerDiedError
from tests.extractors.running.made_pages import page

LOOP = "[0 for _ in iter(int, 1)]"
needs_proc = pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="there is no /proc here")


@pytest.fixture
def pool() -> Iterator[Pool]:
    with Pool(workers=2) as pool:
        yield pool


def _is_running(pid: int) -> bool:
    """Tell whether any thread of a process still runs; its first one may end before the others."""
    try:
        return any(_state(thread) not in "ZX" for thread in Path(f"/proc/{pid}/task").iterdir())
    except (FileNotFoundError, ProcessLookupError):
        return False


def _state(thread: Path) -> str:
    try:
        return (thread / "stat").read_text(encoding="ascii").rpartition(")")[2].split()[0]
    except (FileNotFoundError, ProcessLookupError):
        return "X"


def _becomes_true(claim: Callable[[], bool], within_s: float = 10) -> bool:
    end = time.monotonic() + within_s
    while not claim():
        if time.monotonic() > end:
            return False
        time.sleep(0.02)
    return True


def test_a_task_runs_in_another_process(pool: Pool):
    assert pool.submit(os.getpid).result() != os.getpid()


def test_a_worker_is_kept_for_the_next_task():
    with Pool(workers=1) as pool:
        assert pool.submit(os.getpid).result() == pool.submit(os.getpid).result()


def test_no_worker_is_started_before_it_is_needed(pool: Pool):
    pids = {pool.submit(os.getpid).result() for _ in range(4)}

    assert len(pids) == 1


def test_tasks_run_side_by_side(pool: Pool):
    wait([pool.submit(int), pool.submit(int)])
    started = time.perf_counter()

    wait([pool.submit(time.sleep, 2), pool.submit(time.sleep, 2)])

    assert time.perf_counter() - started < 3.9  # 4 one after the other


def test_an_urgent_task_goes_before_those_that_wait():
    done = []
    with Pool(workers=1) as pool:
        pool.submit(time.sleep, 0.2)
        tasks = [pool.submit(str, "patient"), pool.submit(str, "urgent", is_urgent=True)]
        for task in tasks:
            task.add_done_callback(lambda done_task: done.append(done_task.result()))
        wait(tasks)

    assert done == ["urgent", "patient"]


def test_what_is_about_the_preferred_thing_goes_first_and_each_kind_keeps_its_order(tmp_path: Path):
    done, shown, other = [], object(), object()
    gate = tmp_path / "gate"
    os.mkfifo(gate)
    with Pool(workers=1) as pool:
        pool.prefer(shown)
        pool.submit(Path.read_text, gate)
        opened = gate.open("w")  # when the worker has begun to read
        tasks = [
            pool.submit(str, "extract the other", about=other),
            pool.submit(str, "read the other", is_urgent=True, about=other),
            pool.submit(str, "read a third", is_urgent=True, about=object()),
            pool.submit(str, "extract the shown", about=shown),
            pool.submit(str, "save", is_urgent=True),
            pool.submit(str, "read the shown", is_urgent=True, about=shown),
        ]
        for task in tasks:
            task.add_done_callback(lambda done_task: done.append(done_task.result()))
        opened.close()
        wait(tasks)

    assert done == [
        "save",
        "read the shown",
        "extract the shown",
        "read the other",
        "read a third",
        "extract the other",
    ]


def test_an_exception_comes_back(pool: Pool):
    with pytest.raises(ZeroDivisionError):
        pool.submit(eval, "1/0").result()


def test_an_exception_of_a_library_comes_back_in_its_words(pool: Pool):
    code = "__import__('lxml.etree').etree.fromstring('<')"

    with pytest.raises(RuntimeError, match="XMLSyntaxError: "):
        pool.submit(eval, code).result()


@pytest.mark.parametrize("value", ["lambda: 1", "__import__('decimal').Decimal(1)", "__import__('sys')"])
def test_a_value_that_is_not_for_the_program_is_an_error(pool: Pool, value: str):
    with pytest.raises(Exception, match=r"no value that can be sent out of a worker"):
        pool.submit(eval, value).result()
    assert pool.submit(int).result() == 0


def test_arguments_that_cannot_be_sent_are_an_error(pool: Pool):
    with pytest.raises(Exception, match="pickle"):
        pool.submit(repr, threading.Lock()).result()
    assert pool.submit(int).result() == 0


def test_a_function_that_a_worker_cannot_find_is_an_error(pool: Pool):
    class Hidden:
        pass

    with pytest.raises(Exception, match="Hidden"):
        pool.submit(Hidden).result()


@pytest.mark.parametrize("code", [LOOP, "__import__('re').match('(a+)+$', 'a' * 60 + 'b')"])
def test_a_task_over_its_time_is_stopped(pool: Pool, code: str):
    with pytest.raises(TimedOutError, match=r"did not finish within 0\.5 s"):
        pool.submit(eval, code, time_limit_s=0.5).result(timeout=20)


def test_starting_a_worker_does_not_count_as_the_tasks_time():
    with Pool(workers=1) as pool:
        assert pool.submit(int, time_limit_s=0.2).result() == 0


@pytest.mark.parametrize(
    ("function", "argument", "message"),
    [
        (os._exit, 3, "ended its process with status 3"),
        (os._exit, 0, "ended its process with status 0"),
        (ctypes.string_at, 0, "crashed: segmentation fault"),
    ],
)
def test_a_task_that_kills_its_worker_fails_at_once_and_alone(
    pool: Pool, function: Callable[[int], object], argument: int, message: str
):
    neighbour = pool.submit(time.sleep, 0.3)

    with pytest.raises(WorkerDiedError, match=message):
        pool.submit(function, argument, time_limit_s=60).result(timeout=20)
    assert neighbour.result() is None
    assert pool.submit(int).result() == 0


def test_a_worker_that_cannot_be_started_says_so_whatever_it_was_for(
    pool: Pool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))

    with pytest.raises(WorkerStartError) as raised:
        pool.submit(eval, "1").result()

    assert raised.value.reason == "No such file or directory"
    monkeypatch.undo()
    assert pool.submit(eval, "1").result() == 1


def test_a_worker_that_died_idle_costs_no_task():
    with Pool(workers=1) as pool:
        first = pool.submit(os.getpid).result()
        os.kill(first, signal.SIGKILL)
        assert _becomes_true(lambda: not _is_running(first))

        assert pool.submit(os.getpid).result() != first


def test_cancelling_stops_a_running_task_and_its_worker(pool: Pool):
    pid = pool.submit(os.getpid).result()
    task = pool.submit(eval, LOOP)
    time.sleep(0.2)

    assert task.cancel()

    with pytest.raises(CancelledError):
        task.result(timeout=1)
    assert _becomes_true(lambda: not _is_running(pid))
    assert pool.submit(int).result() == 0


def test_cancelling_a_waiting_task_keeps_the_worker():
    with Pool(workers=1) as pool:
        pid = pool.submit(os.getpid).result()
        busy = pool.submit(time.sleep, 0.3)
        waiting = pool.submit(os._exit, 1)

        assert waiting.cancel()
        assert busy.result() is None
        assert pool.submit(os.getpid).result() == pid


def test_a_task_that_is_done_cannot_be_cancelled(pool: Pool):
    task = pool.submit(int)
    task.result()

    assert not task.cancel()
    assert task.result() == 0


@needs_proc
def test_closing_leaves_nothing_running_also_while_tasks_hang():
    pool = Pool(workers=2)
    wait([pool.submit(time.sleep, 0.1) for _ in range(2)])
    pids = {pool.submit(os.getpid).result() for _ in range(8)}
    tasks = [pool.submit(eval, LOOP) for _ in range(5)]
    time.sleep(0.2)
    started = time.perf_counter()

    pool.close()

    assert time.perf_counter() - started < 10  # of a task that never ends
    assert all(task.cancelled() for task in tasks)
    assert not any(map(_is_running, pids))


def test_a_callback_may_close_the_pool():
    pool = Pool(workers=1)
    closed = threading.Event()

    def close(_: object) -> None:
        pool.close()
        closed.set()

    pool.submit(int).add_done_callback(close)

    assert closed.wait(5)


def test_a_closed_pool_takes_no_task():
    pool = Pool()
    pool.close()

    assert pool.submit(int).cancelled()


@needs_proc
@pytest.mark.parametrize("code", [LOOP, "__import__('re').match('(a+)+$', 'a' * 60 + 'b')", "0"])
def test_workers_go_when_the_program_is_killed(code: str):
    program = f"""
import os, time
from extractors.running.pool import Pool
pool = Pool(workers=1)
print(pool.submit(os.getpid).result(), flush=True)
pool.submit(eval, {code!r}, time_limit_s=600)
time.sleep(600)
"""
    with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout is not None
        pid = int(parent.stdout.readline())
        time.sleep(0.2)

        parent.kill()

        assert _becomes_true(lambda: not _is_running(pid))


@needs_proc
def test_a_program_that_ends_without_closing_is_not_kept_waiting():
    program = """
import os
from extractors.running.pool import Pool
pool = Pool(workers=1)
print(pool.submit(os.getpid).result(), flush=True)
pool.submit(eval, "[0 for _ in iter(int, 1)]", time_limit_s=600)
"""
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=20, check=True)

    assert _becomes_true(lambda: not _is_running(int(ended.stdout)))


@needs_proc
def test_an_interrupt_at_the_keyboard_is_not_the_workers():
    with Pool(workers=1) as pool:
        pid = pool.submit(os.getpid).result()
        os.kill(pid, signal.SIGINT)

        assert pool.submit(os.getpid).result() == pid
        assert os.getpgid(pid) != os.getpgid(0)


def test_a_task_that_asks_for_too_much_memory_is_refused_it():
    with Pool(workers=1, memory_limit_bytes=300_000_000) as pool:
        with pytest.raises(MemoryError):
            pool.submit(bytearray, 400_000_000).result()
        assert pool.submit(int).result() == 0


def test_a_page_is_sent_to_a_worker_once():
    big = page("x" * 1_000_000)
    with Pool(workers=1) as pool:
        first = pool.submit(id, big).result()
        again = pool.submit(id, big).result()

        assert first == again  # the same object: one that was sent again would be beside it


def test_warming_imports_ahead_of_time():
    loaded = "'boilerpy3' in __import__('sys').modules"
    with Pool(workers=2) as pool:
        pool.warm(["boilerpy3", "no such extractor"])
        assert _becomes_true(lambda: all(task.result() for task in [pool.submit(eval, loaded) for _ in range(2)]))
        with pytest.raises(WorkerDiedError):
            pool.submit(os._exit, 1).result()

        assert _becomes_true(lambda: all(task.result() for task in [pool.submit(eval, loaded) for _ in range(2)]))
