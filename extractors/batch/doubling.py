"""Articles of a run that double one before them: asked in the order of the plan, whichever page is done first."""

from collections.abc import Sequence
from threading import Condition
from types import TracebackType

from extractors.batch.order import Cleaned
from extractors.doubles.index import Doubles

REASON = "that double another page"


class Doubling:
    """Tells of every page of a run which one before it it doubles; asked on several threads at once."""

    def __init__(self) -> None:
        self._doubles = Doubles()
        self._turn = Condition()
        self._next = 1

    def take(self, number: int, called: str, cleaned: Sequence[Cleaned]) -> list[Cleaned]:
        """Return what became of the pages of a file, without the articles of doubles, when their turn has come.

        Must be called once for every number from 1 on, with nothing where there is no article.
        """
        with self._turn:
            self._turn.wait_for(lambda: self._next == number)
            try:
                return [self._told(called, one) for one in cleaned]
            finally:
                self._next += 1
                self._turn.notify_all()

    def _told(self, called: str, one: Cleaned) -> Cleaned:
        if one.article is None:
            return one
        other = self._doubles.add(called, one.signature)
        return Cleaned(None, left_out=REASON, doubles=other) if other else one


class Turn:
    """One page's turn: taken once, at the latest when its block is left."""

    def __init__(self, doubling: Doubling | None, number: int) -> None:
        self._doubling, self._number = doubling, number

    def __enter__(self) -> "Turn":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.take("", ())

    def take(self, called: str, cleaned: Sequence[Cleaned]) -> Sequence[Cleaned]:
        """Return what became of the pages of a file, without the articles of doubles."""
        doubling, self._doubling = self._doubling, None
        return cleaned if doubling is None else doubling.take(self._number, called, cleaned)


def turn_of(doubling: Doubling | None, number: int) -> Turn:
    """Return the turn of a page; where no doubles are sought, one that changes nothing."""
    return Turn(doubling, number)
