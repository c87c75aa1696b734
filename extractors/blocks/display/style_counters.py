"""The counters of style sheets, as an element after another is gone through: `counter-reset`, `counter-increment`.

A counter counts within the element around the one that resets it; a reset further in begins another, inside the first.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from lxml.etree import _Element as Element


@dataclass(slots=True)
class _Instance:
    """A counter, and the element within which it counts."""

    scope: Element | None
    value: int


class Counters:
    """The counters of a page; its elements are entered in their order."""

    def __init__(self) -> None:
        self._instances: dict[str, list[_Instance]] = {}

    def count(self, element: Element, resets: Iterable[tuple[str, int]], increments: Iterable[tuple[str, int]]) -> None:
        """Reset and increment the counters that an element's style names, each with a value."""
        scope = element.getparent()
        for name, value in resets:
            instances = self._leave(element, name)
            if instances and instances[-1].scope is scope:
                instances[-1].value = value
            else:
                instances.append(_Instance(scope, value))
        for name, value in increments:
            instances = self._leave(element, name)
            if not instances:
                instances.append(_Instance(scope, 0))
            instances[-1].value += value

    def values(self, element: Element, name: str) -> list[int]:
        """Return the values of a counter at an element, the outermost first."""
        return [one.value for one in self._leave(element, name)] or [0]

    def _leave(self, element: Element, name: str) -> list[_Instance]:
        """Return the counters of a name that count at an element; those that ended before it are dropped."""
        instances = self._instances.setdefault(name, [])
        if instances:
            around = {element, *element.iterancestors()}
            while instances and instances[-1].scope is not None and instances[-1].scope not in around:
                instances.pop()
        return instances
