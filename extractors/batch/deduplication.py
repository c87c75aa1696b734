"""Duplicate articles within a run: checked in the order of the plan, whichever page is done first."""

from collections.abc import Sequence
from threading import Condition
from types import TracebackType

from extractors.batch.clean_request import CleanResult
from extractors.duplicates.index import DuplicateIndex

REASON = "that double another page"


class Deduplication:
    """Tells for every page of a run which earlier page it duplicates; called in several threads at once."""

    def __init__(self) -> None:
        self._index = DuplicateIndex()
        self._turn = Condition()
        self._next = 1

    def take(self, number: int, called: str, cleaned: Sequence[CleanResult]) -> list[CleanResult]:
        """Wait for a page's turn and return the results of its file, without duplicate articles.

        Must be called once for every number from 1 on, with an empty list if there is no article.
        """
        with self._turn:
            self._turn.wait_for(lambda: self._next == number)
            try:
                return [self._unless_duplicate(called, one) for one in cleaned]
            finally:
                self._next += 1
                self._turn.notify_all()

    def _unless_duplicate(self, called: str, one: CleanResult) -> CleanResult:
        if one.article is None:
            return one
        other = self._index.add(called, one.signature)
        return CleanResult(None, left_out=REASON, duplicate_of=other) if other else one


class Turn:
    """One page's turn, taken once: at the latest when its block is left."""

    def __init__(self, deduplication: Deduplication | None, number: int) -> None:
        self._deduplication, self._number = deduplication, number

    def __enter__(self) -> "Turn":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.take("", ())

    def take(self, called: str, cleaned: Sequence[CleanResult]) -> Sequence[CleanResult]:
        """Return the results of a file's pages, without duplicate articles."""
        deduplication, self._deduplication = self._deduplication, None
        return cleaned if deduplication is None else deduplication.take(self._number, called, cleaned)


def turn_of(deduplication: Deduplication | None, number: int) -> Turn:
    """Return the turn of a page; if no duplicates are sought, one that changes nothing."""
    return Turn(deduplication, number)
