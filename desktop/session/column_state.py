"""How far an extractor is with a page."""

from enum import Enum


class ColumnState(Enum):
    """How far an extractor is with a page."""

    WAITING = "waiting"
    DONE = "done"
    FAILED = "failed"
