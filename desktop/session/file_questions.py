"""Questions to the file system from the window's thread, which a network folder that is gone would hold for minutes."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from threading import Thread
from typing import TypeVar

from extractors.pages.real_path import real_path

_SOON_S = 0.5  # a busy machine answers well within it; a disk that has to wake up may not. Chosen by hand

_T = TypeVar("_T")


def asked_soon(question: Callable[[], _T], otherwise: _T) -> _T:
    """Return the answer to a question, or something else where it fails or does not come soon."""
    answers: list[_T] = []

    def ask() -> None:
        with suppress(OSError, ValueError):
            answers.append(question())

    thread = Thread(target=ask, name="asks the file system", daemon=True)
    thread.start()
    thread.join(_SOON_S)
    return answers[0] if answers else otherwise


def real_soon(paths: Sequence[Path]) -> list[Path]:
    """Return paths with their links followed; as they are, where that is not known soon."""
    return asked_soon(lambda: [real_path(path) for path in paths], [path.absolute() for path in paths])
