"""Questions to the file system from the window's thread, which a network folder that is gone would hold for minutes."""

from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Thread
from typing import TypeVar

from extractors.pages.real_path import real_path

_SOON_S = 0.5  # a busy machine answers well within it; a disk that has to wake up may not. Chosen by hand
_SOONER_S = 0.05  # while another question waits, which may well be about the same folder

_T = TypeVar("_T")
_unanswered: list[Thread] = []


def answered_soon(question: Callable[[], _T]) -> _T:
    """Return the answer to a question.

    Raises:
        TimeoutError: It does not come soon.
        OSError, ValueError: The question cannot be answered.
    """
    answers: list[_T] = []
    errors: list[OSError | ValueError] = []

    def ask() -> None:
        try:
            answers.append(question())
        except (OSError, ValueError) as error:
            errors.append(error)

    thread = Thread(target=ask, name="asks the file system", daemon=True)
    thread.start()
    _unanswered[:] = filter(Thread.is_alive, _unanswered)
    thread.join(_SOONER_S if _unanswered else _SOON_S)
    if answers:
        return answers[0]
    if errors:
        raise errors[0]
    _unanswered.append(thread)
    raise TimeoutError


def asked_soon(question: Callable[[], _T], otherwise: _T) -> _T:
    """Return the answer to a question, or something else where it fails or does not come soon."""
    try:
        return answered_soon(question)
    except (OSError, ValueError):
        return otherwise


def real_soon(paths: Sequence[Path]) -> list[Path]:
    """Return paths with their links followed; as they are, where that is not known soon."""
    return asked_soon(lambda: [real_path(path) for path in paths], [path.absolute() for path in paths])
