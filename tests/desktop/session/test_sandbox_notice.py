"""A notice about what a system does not refuse is shown once."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from desktop.session.sandbox_notice import SandboxNotice
from desktop.session.session import Session
from desktop.session.workers import Workers
from extractors.running.sandbox import Sandbox

LIMIT_MS = 30_000


@pytest.fixture
def workers() -> Iterator[Workers]:
    workers = Workers()
    yield workers
    workers.close()


def test_missing_walls_are_told_once_and_again_when_others_are_missing(
    qtbot: QtBot, session: Session, workers: Workers
) -> None:
    messages: list[str] = []
    for sandbox in (Sandbox(files=True), Sandbox(files=True), Sandbox()):
        notice = SandboxNotice(workers, session.settings)
        notice.message.connect(messages.append)
        notice._take(sandbox, None)

    assert len(messages) == 2
    assert "reach the network" in messages[0]
    assert "write to your files" in messages[1]


def test_where_all_walls_stand_nothing_is_told(session: Session, workers: Workers) -> None:
    messages: list[str] = []
    notice = SandboxNotice(workers, session.settings)
    notice.message.connect(messages.append)

    notice._take(Sandbox(files=True, network=True, programs=True), None)

    assert messages == []


@pytest.mark.timeout(120)
def test_a_worker_is_asked(qtbot: QtBot, session: Session, workers: Workers, monkeypatch: pytest.MonkeyPatch) -> None:
    answered: list[Sandbox | None] = []
    monkeypatch.setattr(SandboxNotice, "_take", lambda _, sandbox, error: answered.append(sandbox))

    SandboxNotice(workers, session.settings, workers).ask()

    qtbot.waitUntil(lambda: bool(answered), timeout=LIMIT_MS)
    assert isinstance(answered[0], Sandbox)
