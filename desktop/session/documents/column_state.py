"""The state of an extractor on a page."""

from enum import Enum


class ColumnState(Enum):
    """The state of an extractor on a page."""

    WAITING = "waiting"
    DONE = "done"
    FAILED = "failed"
