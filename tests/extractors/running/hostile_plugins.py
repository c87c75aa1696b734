"""Extractors that misbehave, each in its own way, and one that does not. They only ever run in workers."""

import ctypes
import os
import re
import socket
import subprocess
import sys
import threading
import time
import urllib.request
from typing import Any

from extractors.extraction import Extraction
from extractors.pages.page import Page


def _article(name: str) -> Extraction:
    return Extraction(extractor=name, plain_text="It rained for nine days and nine nights")


class Good:
    def extract(self, page: Page) -> Extraction:
        return Extraction(extractor="good", body_html=page.html)


class Raises:
    def extract(self, page: Page) -> Extraction:
        raise ValueError("no\n good")


class OwnError(Exception):
    def __str__(self) -> str:
        raise RuntimeError("not even this")


class RaisesItsOwn:
    def extract(self, page: Page) -> Extraction:
        raise OwnError(lambda: 1)


class Loops:
    def extract(self, page: Page) -> Extraction:
        while True:
            pass


class LoopsInC:
    """Holds the interpreter's lock the whole time."""

    def extract(self, page: Page) -> Extraction:
        re.match(r"(a+)+$", "a" * 60 + "b")
        return _article("loops-in-c")


class Prints:
    def extract(self, page: Page) -> Extraction:
        print("x" * 1_000_000)  # noqa: T201
        for number in (1, 2):
            os.write(number, b"y" * 1_000_000)
        print("z", file=sys.stderr)  # noqa: T201
        sys.stdin.read()
        return _article("prints")


class Exits:
    def extract(self, page: Page) -> Extraction:
        sys.exit(3)


class Interrupts:
    def extract(self, page: Page) -> Extraction:
        raise KeyboardInterrupt


class LeavesAtOnce:
    def extract(self, page: Page) -> Extraction:
        os._exit(0)


class Segfaults:
    def extract(self, page: Page) -> Extraction:
        ctypes.string_at(0)
        return _article("segfaults")


class EatsMemory:
    def extract(self, page: Page) -> Extraction:
        eaten = []
        while True:
            eaten.append(bytearray(10_000_000))


class Recurses:
    def extract(self, page: Page) -> Extraction:
        return self.extract(page)


class Connects:
    """Tries all ways out, and swallows each refusal as libraries do."""

    def extract(self, page: Page) -> Extraction:
        host, port = "127.0.0.1", int(page.url)
        for attempt in (
            lambda: socket.create_connection((host, port), timeout=2),
            lambda: socket.socket().connect((host, port)),
            lambda: socket.socket(type=socket.SOCK_DGRAM).sendto(b"x", (host, port)),
            lambda: urllib.request.urlopen(f"http://{host}:{port}/"),
            lambda: socket.getaddrinfo("paper.example", 80),
        ):
            try:
                attempt()
            except OSError:
                continue
        return _article("connects")


class ConnectsAndMinds:
    def extract(self, page: Page) -> Extraction:
        socket.create_connection(("127.0.0.1", int(page.url)), timeout=2)
        return _article("connects-and-minds")


class StartsPrograms:
    def extract(self, page: Page) -> Extraction:
        subprocess.run([sys.executable, "-c", f"open({page.url!r}, 'w')"], check=False)
        return _article("starts-programs")


class LeavesThread:
    def extract(self, page: Page) -> Extraction:
        threading.Thread(target=time.sleep, args=(1000,)).start()
        return _article("leaves-thread")


class ClosesFiles:
    def extract(self, page: Page) -> Extraction:
        os.closerange(3, 100)
        return _article("closes-files")


class ReturnsNothing:
    def extract(self, page: Page) -> None:
        return None


class ReturnsBytes:
    def extract(self, page: Page) -> Extraction:
        article: Any = b"It rained"
        return Extraction(extractor="returns-bytes", plain_text=article)


class ReturnsWrongScores:
    def extract(self, page: Page) -> Extraction:
        return Extraction(extractor="returns-wrong-scores", block_scores=(float("nan"),))


class ReturnsBlank:
    def extract(self, page: Page) -> Extraction:
        return Extraction(extractor="returns-blank", body_html="<p> - </p>")


class NeedsMuch:
    def __init__(self) -> None:
        import a_library_nobody_has  # type: ignore[import-not-found]  # noqa: F401

    def extract(self, page: Page) -> Extraction:
        return _article("needs-much")


class NeedsArguments:
    def __init__(self, what: str) -> None:
        self.what = what

    def extract(self, page: Page) -> Extraction:
        return _article(self.what)
