"""A notice about what a system does not refuse is shown once."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from desktop.session.session import Session
from desktop.session.wall_notice import WallNotice
from desktop.session.workers import Workers
from extractors.running.walls import Walls

LIMIT_MS = 30_000


@pytest.fixture
def workers() -> Iterator[Workers]:
    workers = Workers()
    yield workers
    workers.close()


def test_missing_walls_are_told_once_and_again_when_others_are_missing(
    qtbot: QtBot, session: Session, workers: Workers
) -> None:
    told: list[str] = []
    for walls in (Walls(files=True), Walls(files=True), Walls()):
        notice = WallNotice(workers, session.settings)
        notice.told.connect(told.append)
        notice._take(walls, None)

    assert len(told) == 2
    assert "reach the network" in told[0]
    assert "write to your files" in told[1]


def test_where_all_walls_stand_nothing_is_told(session: Session, workers: Workers) -> None:
    told: list[str] = []
    notice = WallNotice(workers, session.settings)
    notice.told.connect(told.append)

    notice._take(Walls(files=True, network=True, programs=True), None)

    assert told == []


@pytest.mark.timeout(120)
def test_a_worker_is_asked(qtbot: QtBot, session: Session, workers: Workers, monkeypatch: pytest.MonkeyPatch) -> None:
    answered: list[Walls | None] = []
    monkeypatch.setattr(WallNotice, "_take", lambda _, walls, error: answered.append(walls))

    WallNotice(workers, session.settings, workers).ask()

    qtbot.waitUntil(lambda: bool(answered), timeout=LIMIT_MS)
    assert isinstance(answered[0], Walls)
