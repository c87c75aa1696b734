"""The installed program in a real window: opened, settled, saved and closed by keys through the X server."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from extractors.bundled import resource

pytestmark = [
    pytest.mark.skipif(not (shutil.which("Xvfb") and shutil.which("xdotool")), reason="needs Xvfb and xdotool"),
    pytest.mark.timeout(120),
]

_LONGEST_WAIT_S = 60.0


@pytest.fixture
def display() -> Iterator[str]:
    """A screen of its own for the test; the X server chooses its number."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x900x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as answer:
        number = answer.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait(10)


class Program:
    """Unhusk, running in its own process on a display."""

    def __init__(self, display: str, folder: Path, *arguments: str) -> None:
        self._environment = os.environ | {
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "HOME": str(folder),
            "LC_ALL": "C.UTF-8",
        }
        self._environment.pop("WAYLAND_DISPLAY", None)
        self.process = subprocess.Popen(
            [sys.executable, "-m", "desktop", *arguments], env=self._environment, stderr=subprocess.PIPE, text=True
        )

    def tool(self, *arguments: str) -> str:
        """Run xdotool; return what it prints."""
        done = subprocess.run(
            ["xdotool", *arguments], env=self._environment, capture_output=True, text=True, check=False
        )
        return done.stdout.strip()

    def window(self, title: str) -> str:
        """Wait for a window whose title holds some words, give it the focus, and return its number."""

        def find() -> str:
            found = self.tool("search", "--onlyvisible", "--name", title).splitlines()
            return found[-1] if found else ""

        number = wait_for(find, f"a window called {title!r}")
        self.tool("windowfocus", "--sync", number)
        return number

    def press(self, *keys: str) -> None:
        """Press keys, as a person would, one after the other."""
        for key in keys:
            self.tool("key", "--delay", "40", key)
            time.sleep(0.15)


def wait_for(what: Callable[[], str], described: str) -> str:
    until = time.monotonic() + _LONGEST_WAIT_S
    while time.monotonic() < until:
        if found := what():
            return found
        time.sleep(0.1)
    raise AssertionError(f"{described} did not come")


def test_a_page_is_opened_settled_saved_and_closed_by_keys(display: str, tmp_path: Path) -> None:
    target = tmp_path / "floods.md"
    program = Program(display, tmp_path, str(resource("samples/news-article.html")))
    try:
        program.window("Wenn tops its wall[^(]* – Unhusk")  # no longer "(running)"
        program.press("Home", "n", "space", "ctrl+s")
        program.window("Save the article")
        program.tool("key", "ctrl+a")
        program.tool("type", "--delay", "15", str(target))
        program.press("Return")
        wait_for(lambda: target.read_text(encoding="utf-8") if target.exists() else "", "the saved article")
        program.window("Floods reach the harbour")
        program.press("ctrl+q")
        assert program.process.wait(20) == 0
    finally:
        program.process.kill()
        errors = program.process.communicate()[1]
    assert "Traceback" not in errors, errors
    text = target.read_text(encoding="utf-8")
    assert text.startswith("---\ntitle: ")
    assert "The river rose all night." in text
    assert "Skip to main content" not in text
