"""The installed program in a real window, driven by keys through an X server of its own; for tests of all of it."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

IS_POSSIBLE = bool(shutil.which("Xvfb") and shutil.which("xdotool"))
LONGEST_WAIT_S = 120.0  # chosen by hand: ten times what a busy machine took
_KEY_MS, _LETTER_MS = 25, 8


@contextmanager
def screen() -> Iterator[str]:
    """Give a screen of one's own; the X server chooses its number."""
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
    try:
        yield f":{number}"
    finally:
        server.terminate()
        server.wait(10)


class Program:
    """Unhusk, running in its own process on a display."""

    def __init__(self, display: str, folder: Path, *arguments: str) -> None:
        self._environment = os.environ | {
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "HOME": str(folder),
            "XDG_CONFIG_HOME": str(folder / ".config"),
            "LC_ALL": "C.UTF-8",
        }
        self._environment.pop("WAYLAND_DISPLAY", None)
        settings = folder / ".config" / "unhusk" / "unhusk.conf"
        if not settings.exists():  # on a busy machine an extractor needs longer, and what is proposed depends on all
            settings.parent.mkdir(parents=True)
            settings.write_text("[General]\ntime_limit_s=120\n", encoding="utf-8")
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
            if not found:
                return ""
            self.tool("windowfocus", found[-1])
            return found[-1] if self.tool("getwindowfocus") == found[-1] else ""

        return wait_for(find, f"a window called {title!r}")

    def press(self, *keys: str) -> None:
        """Press keys one after the other, more quickly than a person looks in between."""
        self.tool("key", "--delay", str(_KEY_MS), *keys)

    def write(self, text: str) -> None:
        """Type a text."""
        self.tool("type", "--delay", str(_LETTER_MS), text)

    def quit(self) -> None:
        """Close the program by its key, which nothing unsaved holds up."""
        self.press("ctrl+q")
        assert self.process.wait(LONGEST_WAIT_S) == 0

    def end(self) -> str:
        """End the program whatever it does; return what it said on standard error."""
        self.process.kill()
        return self.process.communicate()[1]


def wait_for(what: Callable[[], str], described: str) -> str:
    """Wait until something can be returned that is not "", and return it."""
    until = time.monotonic() + LONGEST_WAIT_S
    while time.monotonic() < until:
        if found := what():
            return found
        time.sleep(0.1)
    raise AssertionError(f"{described} did not come")
