"""Workers whose answers come when, and in the order that, a test wants."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from desktop.session.workers import Workers


@dataclass
class Asked:
    """A question that waits for its answer."""

    function: Callable[..., Any]
    args: tuple[Any, ...]
    then: Callable[[Any, BaseException | None], None]
    also: Callable[[Any], Any] | None

    def answer(self, value: object = None) -> None:
        """Answer it; without a value, as the function does."""
        made = self.function(*self.args) if value is None else value
        self.then(made if self.also is None else self.also(made), None)


class LateWorkers(Workers):
    """Keeps every question in `asked`."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[Asked] = []

    def ask(self, function: Callable[..., Any], *args: Any, then: Any, also: Any = None, **_: Any) -> Any:
        """Keep a question."""
        self.asked.append(Asked(function, args, then, also))
