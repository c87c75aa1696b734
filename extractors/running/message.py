"""What the program and a worker say to each other."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A task for a worker: a module's function, found there by its name, and its arguments."""

    function: Callable[..., Any]
    args: tuple[Any, ...]
    time_limit_s: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What came of a task: its value, or the exception it raised. The first, empty one says that a worker is up.

    Attributes:
        is_last: this worker ends now.
    """

    value: Any = None
    error: BaseException | None = None
    is_last: bool = False
