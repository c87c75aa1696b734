"""A worker by itself, with a parent that does nothing for it."""

import gc
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from extractors.running.channel import Channel
from extractors.running.message import Question, Reply
from extractors.running.pool import Pool

START = "import sys; from extractors.running.worker import main; main(10**9)"


def _worker() -> "subprocess.Popen[bytes]":
    return subprocess.Popen([sys.executable, "-c", START], stdin=subprocess.PIPE, stdout=subprocess.PIPE)


def _channel(worker: "subprocess.Popen[bytes]") -> Channel:
    assert worker.stdin is not None
    assert worker.stdout is not None
    return Channel(worker.stdout, worker.stdin, is_worker=False)


def test_a_worker_that_hangs_ends_itself_where_nobody_kills_it():
    hang = Question(function=eval, args=("__import__('re').match('(a+)+$', 'a' * 60 + 'b')",), time_limit_s=0.2)
    with _worker() as worker:
        channel = _channel(worker)
        channel.receive()
        started = time.perf_counter()

        channel.send(hang)

        assert worker.wait(timeout=20) == 1
        assert time.perf_counter() - started > 0.2


def test_a_worker_ends_when_its_input_does_also_in_the_middle_of_a_task():
    with _worker() as worker:
        channel = _channel(worker)
        channel.receive()
        channel.send(Question(function=time.sleep, args=(600,), time_limit_s=600))
        assert worker.stdin is not None

        worker.stdin.close()

        assert worker.wait(timeout=10) == 0


def test_what_the_first_task_loaded_is_no_longer_searched_for_garbage():
    count = Question(function=gc.get_freeze_count, args=(), time_limit_s=60)
    with _worker() as worker:
        channel = _channel(worker)
        channel.receive()
        counts = []
        for _ in range(2):
            channel.send(count)
            counts.append(channel.receive())
        worker.kill()

    before, after = (reply.value for reply in counts if isinstance(reply, Reply))
    assert before == 0
    assert isinstance(after, int)
    assert after > 10_000


@pytest.mark.skipif(sys.platform == "win32", reason="the program is a script that a shell starts")
def test_a_frozen_program_is_started_again_as_a_worker(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    program = tmp_path / "unhusk"
    program.write_text(f"#!{sys.executable}\nfrom desktop.__main__ import main\nmain()\n", encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program))
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(Path(__file__).parents[3]), *sys.path]))

    with Pool(workers=1) as pool:
        assert pool.submit(len, "rain").result() == 4


def test_what_is_printed_does_not_come_between_the_answers():
    prints = "[__import__('os').write(1, b'x' * 9), __import__('os').write(2, b'y'), print('z')] and 4"
    with _worker() as worker:
        channel = _channel(worker)
        channel.receive()

        channel.send(Question(function=eval, args=(prints,), time_limit_s=60))

        assert channel.receive() == Reply(value=4)
        worker.kill()
