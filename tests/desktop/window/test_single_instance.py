"""A second start hands its pages to the window that is open."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from desktop.window.single_instance import FirstWindow, send_to_running_window, server_name

_SECOND_START = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from desktop.window.single_instance import send_to_running_window

application = QCoreApplication([])
sys.exit(0 if send_to_running_window([Path(one) for one in sys.argv[2:]], sys.argv[1]) else 1)
"""


@pytest.fixture
def place(tmp_path: Path) -> str:
    return server_name(tmp_path / "w.socket")


@pytest.fixture
def first(qtbot: QtBot, place: str) -> FirstWindow:
    first = FirstWindow(place)
    assert first.is_listening
    return first


def second_start(place: str, *paths: str) -> subprocess.Popen[bytes]:
    arguments = [sys.executable, "-c", _SECOND_START, place, *paths]
    return subprocess.Popen(arguments, env=os.environ | {"QT_QPA_PLATFORM": "offscreen"})


def test_the_first_window_takes_the_pages_of_a_second_start(
    qtbot: QtBot, first: FirstWindow, place: str, tmp_path: Path
) -> None:
    wanted = [str(tmp_path / "flood.html"), str(tmp_path / "harvest – naïve.html")]

    with qtbot.waitSignal(first.pages_handed, timeout=20_000) as handed:
        started = second_start(place, *wanted)

    qtbot.waitUntil(lambda: started.poll() is not None, timeout=20_000)
    assert started.returncode == 0
    assert handed.args == [[Path(one) for one in wanted]]


def test_without_a_window_nobody_takes_them(qtbot: QtBot, place: str) -> None:
    assert not send_to_running_window([Path("flood.html")], place)


def test_a_window_that_is_closing_takes_none(qtbot: QtBot, first: FirstWindow, place: str) -> None:
    first.close()

    assert not send_to_running_window([Path("flood.html")], place)


def test_a_socket_that_a_crash_left_behind_is_taken_over(qtbot: QtBot, place: str) -> None:
    if sys.platform == "win32":
        pytest.skip("a pipe ends with its process")
    import socket

    with socket.socket(socket.AF_UNIX) as left:
        left.bind(place)

    assert FirstWindow(place).is_listening


@pytest.mark.parametrize("line", [b"no json\n", b'{"open": 1}\n', b'["relative.html"]\n', b"[1]\n"])
def test_anything_but_whole_paths_is_refused(qtbot: QtBot, first: FirstWindow, place: str, line: bytes) -> None:
    handed: list[list[Path]] = []
    first.pages_handed.connect(handed.append)
    caller = QLocalSocket()
    with qtbot.waitSignal(caller.connected):
        caller.connectToServer(place)

    with qtbot.waitSignal(caller.disconnected):
        caller.write(line)

    assert handed == []
