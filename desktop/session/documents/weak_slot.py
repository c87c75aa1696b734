"""Slots that do not outlive their object.

Qt emits some signals while it destroys their sender: an undo stack empties itself then. When Python's collector frees
a whole page at once, the receiver may already be half gone, and a direct connection to its method crashes the program.
"""

from collections.abc import Callable
from typing import Any
from weakref import WeakMethod

from shiboken6 import isValid


def weak_slot(method: Callable[[], None]) -> Callable[..., None]:
    """Return a slot that calls an object's method as long as the object is there; what a signal carries is dropped."""
    weak = WeakMethod(method)

    def slot(*_: Any) -> None:
        bound = weak()
        if bound is not None and isValid(bound.__self__):  # type: ignore[attr-defined]  # a method's
            bound()

    return slot
