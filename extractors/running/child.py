"""One worker process, as the program sees it: started, given tasks, and killed when its time is up."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
import weakref
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import cache, partial
from pathlib import Path

from extractors import AS_WORKER
from extractors.running.channel import Channel, ClosedError
from extractors.running.message import Question, Reply
from extractors.running.task import Task, TimedOutError, WorkerDiedError
from extractors.running.wire import WireError, are_all, returned_type

_START_LIMIT_S = 60.0  # chosen by hand: it takes 0.15 s, and many times that on a machine that is swapping
_FOLDER_PREFIX = "unhusk-worker-"
_LEFT_S = 86_400.0  # chosen by hand: a process on another machine that shares the folder may have this number
# The variables by which libraries find a place to write, on the three systems.
_FOLDER_NAMES = (
    "TMPDIR",
    "TEMP",
    "TMP",
    "HOME",
    "XDG_CACHE_HOME",
    "XDG_CONFIG_HOME",
    "XDG_DATA_HOME",
    "XDG_STATE_HOME",
)


class Child:
    """A running worker. One thread gives it tasks; any thread may kill it."""

    def __init__(self, memory_limit_bytes: int, *, is_low_priority: bool = False) -> None:
        """Start the process; with `is_low_priority` at a lower priority than the program.

        Raises:
            WorkerDiedError: It did not start.
            OSError: The system cannot start a process.
        """
        # Its own folder, the only one the worker may write in; deleted with it, or with the program.
        _sweep()
        folder = tempfile.mkdtemp(prefix=f"{_FOLDER_PREFIX}{os.getpid()}-")
        self._remove_folder = weakref.finalize(self, shutil.rmtree, folder, ignore_errors=True)
        arguments = (str(memory_limit_bytes), "gives-way" if is_low_priority else "", folder)
        self._process = subprocess.Popen(
            _command(arguments),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=os.environ | dict.fromkeys(_FOLDER_NAMES, folder),
            # A process group of its own: Ctrl+C in a terminal reaches only the program, which then ends its workers.
            process_group=None if sys.platform == "win32" else 0,
            creationflags=_windows_flags(is_low_priority=is_low_priority),
        )
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._channel = Channel(self._process.stdout, self._process.stdin, is_worker=False)
        self._lock = threading.Lock()
        self._turn = 0
        self._is_busy = False
        self._is_killed = False

    def wait_until_ready(self) -> None:
        """Wait until the process is ready.

        Raises:
            WorkerDiedError: It did not start.
        """
        with _Clock(_START_LIMIT_S, self.kill):
            self._receive()

    def ask(self, task: Task[object]) -> bool:
        """Have the process do a task, wait, and settle the task; return False when the process is no longer usable."""
        with self._lock:
            self._turn += 1
            self._is_busy = True
            turn = self._turn
        if not task.start(partial(self._kill_in_turn, turn)):
            return self._rest()
        try:
            self._channel.send(Question(function=task.function, args=task.args, time_limit_s=task.time_limit_s))
        except ClosedError:
            task.fail(WorkerDiedError(self._end()))
            return False
        except Exception as error:  # noqa: BLE001 - arguments that cannot be pickled are the task's failure
            alive = self._rest()
            task.fail(error)
            return alive
        clock = _Clock(task.time_limit_s, partial(self._kill_in_turn, turn))
        try:
            with clock:
                reply = self._receive()
        except WorkerDiedError as error:
            task.fail(TimedOutError(task.time_limit_s) if clock.is_up else error)
            return False
        except WireError as error:
            task.fail(error)
            return False
        alive = self._rest() and not reply.is_last
        if reply.error is not None:
            task.fail(reply.error)
        elif not are_all((reply.value,), returned_type(task.function)):
            task.fail(WireError("a worker answered with something else than was asked for"))
        else:
            task.succeed(reply.value)
        return alive

    @property
    def is_alive(self) -> bool:
        """Whether it can take more tasks."""
        return not self._is_killed and self._process.poll() is None

    def kill(self) -> None:
        """End the process now, whatever it is doing."""
        if sys.platform != "win32":
            # The whole group, with anything it may have started where no barrier prevents that.
            with suppress(OSError):
                if self._process.returncode is None:
                    os.killpg(self._process.pid, signal.SIGKILL)
        self._process.kill()

    def close(self) -> None:
        """End the process and wait until it is gone."""
        self.kill()
        self._end()

    def _kill_in_turn(self, turn: int) -> None:
        """Kill, unless that turn's task is done already and the process works on another."""
        with self._lock:
            if self._is_busy and self._turn == turn:
                self._is_killed = True
                self.kill()

    def _rest(self) -> bool:
        with self._lock:
            self._is_busy = False
            return self.is_alive

    def _receive(self) -> Reply:
        try:
            reply = self._channel.receive()
        except ClosedError as err:
            raise WorkerDiedError(self._end()) from err
        if not isinstance(reply, Reply):
            raise WireError("a worker answered with something that is no answer")
        return reply

    def _end(self) -> int:
        status = self._process.wait()
        self._remove_folder()
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                try:
                    stream.close()
                except OSError:
                    continue  # its unsent buffer has nowhere to go
        return status


class _Clock:
    """Calls a function if the block is not left within a time."""

    def __init__(self, seconds: float, strike: Callable[[], None]) -> None:
        self.is_up = False
        self._strike = strike
        self._timer = threading.Timer(seconds, self._ring)
        self._timer.daemon = True

    def _ring(self) -> None:
        self.is_up = True
        self._strike()

    def __enter__(self) -> "_Clock":
        self._timer.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._timer.cancel()


@cache
def _sweep() -> None:
    """Remove, once, the folders of programs that were killed: over a day old, their owner gone; on Linux."""
    if not Path("/proc/self").exists():
        return
    for folder in Path(tempfile.gettempdir()).glob(f"{_FOLDER_PREFIX}*-*"):
        owner = folder.name.removeprefix(_FOLDER_PREFIX).partition("-")[0]
        with suppress(OSError):
            if folder.stat().st_mtime < time.time() - _LEFT_S and not Path(f"/proc/{owner}").exists():
                shutil.rmtree(folder, ignore_errors=True)


def _command(arguments: Sequence[str]) -> list[str]:
    """Return the command that starts a worker. A frozen program accepts no -c, so it starts itself as a worker."""
    if getattr(sys, "frozen", False):
        return [sys.executable, AS_WORKER, *arguments]
    start = f"import sys; sys.path[:] = {sys.path!r}; from extractors.running.worker import start; start(sys.argv[1:])"
    return [sys.executable, "-c", start, *arguments]


def _windows_flags(*, is_low_priority: bool) -> int:
    if sys.platform == "win32":
        priority = subprocess.BELOW_NORMAL_PRIORITY_CLASS if is_low_priority else 0
        return subprocess.CREATE_NO_WINDOW | subprocess.CREATE_NEW_PROCESS_GROUP | priority
    return 0
