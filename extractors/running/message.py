"""The messages between the program and a worker."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A task for a worker: a module's function, which the worker finds by name, and its arguments."""

    function: Callable[..., Any]
    args: tuple[Any, ...]
    time_limit_s: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """A task's result: its value, or the exception it raised. The first, empty reply says that a worker is ready.

    Attributes:
        is_last: whether this worker ends now.
    """

    value: Any = None
    error: BaseException | None = None
    is_last: bool = False
