"""Progress without a terminal, and the contents of the line."""

import pytest

from extractors.cli.reporting.progress import Progress


class Clock:
    """A clock that is set by hand."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_the_line_tells_rate_and_time_left():
    clock = Clock()
    progress = Progress(1200, clock=clock)
    for _ in range(200):
        progress.count()
    progress.count(is_failed=True)
    clock.now = 20.1

    assert progress.line() == "201 of 1,200 pages, 17%, 10.0 a second, 2 min left, 1 failed"


def test_pages_that_were_skipped_do_not_count_as_speed():
    clock = Clock()
    progress = Progress(1000, clock=clock)
    for _ in range(900):
        progress.count(is_skipped=True)
    for _ in range(50):
        progress.count()
    clock.now = 10.0

    assert "5.0 a second, 10 s left" in progress.line()


def test_outside_a_terminal_lines_are_few_and_plain(capsys: pytest.CaptureFixture[str]):
    clock = Clock()
    with Progress(100, clock=clock) as progress:
        for second in range(100):
            clock.now = float(second)
            progress.count()
        progress.say("a.html: empty")

    lines = capsys.readouterr().err.splitlines()
    assert lines[-1] == "a.html: empty"
    assert len(lines) == 4
    assert not any("\r" in line or "\x1b" in line for line in lines)
