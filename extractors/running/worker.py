"""A worker process: it waits for tasks and does one at a time, until it is told to stop or its parent is gone.

`main` makes it safe before any plug-in is imported: it enters the system's sandbox, prints are discarded, memory is
limited, attempts to get out are recorded, Ctrl+C is left to the parent. A timer in C runs beside each task and ends the
process even when the interpreter hangs, so that a worker whose parent was killed does not run on.
"""

import faulthandler
import gc
import os
import queue
import signal
import sys
import tempfile
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import TextIO

from extractors.running.channel import Channel, ClosedError
from extractors.running.guard import install_guard
from extractors.running.limits import die_with_parent, limit_memory, lower_priority, resident_size_bytes
from extractors.running.message import Question, Reply
from extractors.running.sandbox import enter_sandbox
from extractors.running.tasks import prepare

# The parent kills at the limit itself; this timer is for when it cannot. Chosen by hand.
_GRACE_S = 3.0
# A worker that uses more than this after a task is replaced, which returns memory that libraries keep. All our
# extractors, warm, hold 62 MB; a page of 50 MB takes up to 820 MB for a while. Chosen by hand.
_LARGEST_AFTER_TASK_BYTES = 500_000_000


def start(arguments: Sequence[str]) -> None:
    """Be a worker, with the arguments that a `Child` passes: the memory limit, whether it gives way, its folder."""
    memory_limit_bytes, is_low_priority, folder = arguments
    main(int(memory_limit_bytes), is_low_priority=bool(is_low_priority), folder=folder)


def main(memory_limit_bytes: int, *, is_low_priority: bool = False, folder: str = "") -> None:
    """Do tasks from standard input until it ends.

    Args:
        memory_limit_bytes: for this process.
        is_low_priority: whether it runs at a lower priority than the program.
        folder: the only one it may write in; "" for that of temporary files.
    """
    sys.dont_write_bytecode = True  # the program would run what a worker compiled
    if is_low_priority:
        lower_priority()
    enter_sandbox(Path(folder or tempfile.gettempdir()))
    die_with_parent()  # after leave_network: a change of credentials resets this
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    channel = _take_standard_streams()
    limit_memory(memory_limit_bytes)
    install_guard()
    prepare()
    questions: queue.SimpleQueue[bytes] = queue.SimpleQueue()
    threading.Thread(target=_listen, args=(channel, questions), name="listener", daemon=True).start()
    with Path(os.devnull).open("w") as nowhere:
        own_threads = set(threading.enumerate())
        channel.send(Reply())
        is_first = True
        while True:
            reply = _answer(channel, questions.get(), nowhere)
            is_last = bool(set(threading.enumerate()) - own_threads) or _is_too_large()
            _send(channel, Reply(value=reply.value, error=reply.error, is_last=is_last))
            faulthandler.cancel_dump_traceback_later()
            if is_last:
                os._exit(0)
            if is_first:
                is_first = False
                _keep_what_is_loaded()


def _keep_what_is_loaded() -> None:
    """Exclude what the first task imported from later passes of the garbage collector, which took 2 % of a batch."""
    gc.collect()
    gc.freeze()


def _take_standard_streams() -> Channel:
    """Keep standard input and output for the channel alone; plug-ins read nothing, and their prints are discarded."""
    source, target = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_RDWR)
    for number in (0, 1, 2):
        os.dup2(nowhere, number)
    os.close(nowhere)
    nothing = Path(os.devnull)
    sys.stdin, sys.stdout, sys.stderr = nothing.open(), nothing.open("w"), nothing.open("w")
    return Channel(source, target, is_worker=True)


def _listen(channel: Channel, questions: "queue.SimpleQueue[bytes]") -> None:
    """Pass on incoming messages; when the parent is gone, end this process whatever it is doing."""
    try:
        while True:
            questions.put(channel.receive_frame())
    except ClosedError:
        os._exit(0)


def _answer(channel: Channel, frame: bytes, nowhere: TextIO) -> Reply:
    try:
        question = channel.read(frame)
        assert isinstance(question, Question)
        faulthandler.dump_traceback_later(question.time_limit_s + _GRACE_S, exit=True, file=nowhere)
        return Reply(value=question.function(*question.args))
    except BaseException as error:  # noqa: BLE001 - a worker turns everything into an answer, SystemExit too
        return Reply(error=_plain(error))


def _plain(error: BaseException) -> BaseException:
    """Return an error that the program can read: a library's own becomes a built-in one with the same message.

    So do SystemExit and the like, which would end the program when raised again there.
    """
    if isinstance(error, Exception) and type(error).__module__ in ("builtins", "extractors.errors"):
        return error.with_traceback(None)
    return RuntimeError(f"{type(error).__name__}: {error}")


def _send(channel: Channel, reply: Reply) -> None:
    try:
        channel.send(reply)
    except ClosedError:
        os._exit(0)
    except Exception as error:  # noqa: BLE001 - a value that is none of ours
        channel.send(Reply(error=RuntimeError(f"{type(error).__name__}: {error}"), is_last=reply.is_last))


def _is_too_large() -> bool:
    return resident_size_bytes() > _LARGEST_AFTER_TASK_BYTES
