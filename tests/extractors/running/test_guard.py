"""What the guard refuses, and its words for it. Each attempt is made in a worker: in this process it would stay."""

import socket
from collections.abc import Iterator
from contextlib import suppress

import pytest

from extractors.running import guard
from extractors.running.pool import Pool


def _look_up(count: int) -> None:
    for number in range(count):
        with suppress(OSError):
            socket.getaddrinfo(f"{number}.example", 80)


@pytest.fixture(scope="module")
def pool() -> Iterator[Pool]:
    with Pool(workers=1) as pool:
        yield pool


@pytest.mark.parametrize(
    ("attempt", "noted"),
    [
        ("__import__('socket').create_connection(('127.0.0.1', 9))", "reach 127.0.0.1"),
        ("__import__('socket').getaddrinfo('paper.example', 80)", "reach paper.example"),
        ("__import__('socket').gethostbyname('paper.example')", "reach paper.example"),
        ("__import__('socket').socket(type=2).sendto(b'x', ('192.0.2.1', 53))", "reach 192.0.2.1"),
        ("__import__('socket').socket(type=2).sendmsg([b'x'], [], 0, ('192.0.2.1', 53))", "reach 192.0.2.1"),
        ("__import__('urllib.request').request.urlopen('http://paper.example/a?b')", "reach paper.example"),
        ("__import__('http.client').client.HTTPConnection('paper.example').connect()", "reach paper.example"),
        ("__import__('ftplib').FTP('paper.example')", "reach paper.example"),
        ("__import__('smtplib').SMTP('paper.example')", "reach paper.example"),
        ("__import__('requests').get('http://paper.example/')", "reach paper.example"),
        ("__import__('os').system('true')", "start true"),
        ("__import__('subprocess').run(['true', 'x'])", "start true"),
        ("__import__('os').fork()", "start a copy of itself"),
        ("__import__('os').execv('/bin/true', ['true'])", "start /bin/true"),
        ("__import__('os').posix_spawn('/bin/true', ['true'], {})", "start /bin/true"),
        ("__import__('os').kill(1, 0)", "send a signal to another program"),
    ],
)
def test_an_attempt_is_refused_and_noted(pool: Pool, attempt: str, noted: str):
    task = pool.submit(eval, attempt)

    assert task.exception() is not None
    assert pool.submit(guard.take_notes).result()[0] == f"Tried to {noted}; refused."


def test_what_stays_inside_the_process_is_allowed(pool: Pool):
    pool.submit(eval, "__import__('socket').socketpair()[0].fileno()").result()
    pool.submit(eval, "__import__('socket').gethostname()").result()

    assert pool.submit(guard.take_notes).result() == ()


def test_many_attempts_are_told_in_few_words(pool: Pool):
    pool.submit(_look_up, 40).result()
    notes = pool.submit(guard.take_notes).result()

    assert len(notes) == 6
    assert notes[-1] == "Tried 35 more such things; refused."


def test_the_guard_does_not_stand_here():
    with socket.create_server(("127.0.0.1", 0)) as listener:
        socket.create_connection(listener.getsockname()).close()
