"""The pages of files that hold many, as a plan: counted first, and named one by one when their turn comes.

Listing is done by workers, as all reading is. It is done twice, once to count and once to go along with the work, so
that no list is kept: it costs a hundredth of what cleaning does, and a million pages take no more memory than one.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from extractors.batch.entry_names import EntryNames
from extractors.batch.planning import Planned, PlannedContainer
from extractors.errors import PageError
from extractors.pages.entry import Skipped
from extractors.running.pool import Pool
from extractors.running.reading import chunks_through


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """A file that holds many pages, when it was read once.

    Attributes:
        count: its pages.
        passed: what is passed over in it, one for each reason.
        failure: why its list could not be read to the end, or "".
    """

    planned: PlannedContainer
    count: int = 0
    passed: tuple[Skipped, ...] = ()
    failure: str = ""

    @property
    def has_failed(self) -> bool:
        """Whether there are pages in it that cannot be had, or none at all."""
        return bool(self.failure) or self.count == 0 or any(one.is_lost for one in self.passed)


def counted(planned: PlannedContainer, pool: Pool) -> Iterator[Counted]:
    """Count the pages of a file; yields what is known so far now and then, the last of which is all."""
    count = 0
    passed: dict[str, Skipped] = {}
    failure = ""
    try:
        for chunk in chunks_through(pool, planned.source):
            count += len(chunk.entries)
            passed = _added(passed, chunk.passed)
            yield Counted(planned=planned, count=count, passed=tuple(passed.values()))
    except PageError as error:
        failure = error.reason
    if not failure and count == 0:
        failure = "there is no page in it"
    yield Counted(planned=planned, count=count, passed=tuple(passed.values()), failure=failure)


def expanded(files: Iterable[Counted], pool: Pool) -> Iterator[Planned]:
    """Plan the pages of files that were counted; waits for workers in between."""
    for file in files:
        planned = file.planned
        names = EntryNames(planned.ending) if file.count > 1 else None
        try:
            for chunk in chunks_through(pool, planned.source):
                for entry in chunk.entries:
                    target = planned.target if names is None else planned.folder / names.name(entry)
                    yield Planned(source=planned.source, target=target, entry=entry)
        except PageError:
            continue  # it was told when it was counted; or the person stopped it


def _added(passed: dict[str, Skipped], more: Iterable[Skipped]) -> dict[str, Skipped]:
    found = dict(passed)
    for one in more:
        before = found.get(one.reason)
        count = one.count + (before.count if before else 0)
        found[one.reason] = Skipped(place=(before or one).place, reason=one.reason, count=count, is_lost=one.is_lost)
    return found
