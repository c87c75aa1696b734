"""The pages of files of many, planned one by one while they are listed, and named when their turn comes.

Workers do the listing, as all reading, once, and no list is kept: a million pages take no more memory than one, and the
first is cleaned before the second is found.
"""

from collections.abc import Iterable, Iterator

from extractors.batch.plans.entry_names import EntryNames
from extractors.batch.plans.page_estimate import ListingResult, PageEstimate
from extractors.batch.plans.planning import PlannedContainer, PlannedPage
from extractors.errors import PageError
from extractors.pages.entry import Entry, SkippedEntries
from extractors.running.pool import Pool
from extractors.running.reading import chunks_through


def expand_containers(
    planned: Iterable[PlannedPage | PlannedContainer], pool: Pool, estimate: PageEstimate
) -> Iterator[PlannedPage]:
    """Yield pages as they are planned, replacing a file of many by its pages; waits for workers in between.

    Args:
        planned: pages and files of many.
        pool: lists these.
        estimate: told how many pages there are, and finally that this is all.
    """
    for one in planned:
        if isinstance(one, PlannedPage):
            yield one
        else:
            yield from _inside(one, pool, estimate)
    estimate.is_complete = True


def _inside(planned: PlannedContainer, pool: Pool, estimate: PageEstimate) -> Iterator[PlannedPage]:
    entries = _entries(planned, pool, estimate)
    first, second = next(entries, None), next(entries, None)
    if first is None:
        return
    if second is None:
        yield PlannedPage(source=planned.source, target=planned.target, entry=first)
        return
    names = EntryNames(planned.ending)
    for entry in (first, second):
        yield PlannedPage(source=planned.source, target=planned.folder / names.name(entry), entry=entry)
    for entry in entries:
        yield PlannedPage(source=planned.source, target=planned.folder / names.name(entry), entry=entry)


def _entries(planned: PlannedContainer, pool: Pool, estimate: PageEstimate) -> Iterator[Entry]:
    """Yield a file's pages, and finally report what could not be read."""
    count, read = 0, 0.0
    skipped: dict[str, SkippedEntries] = {}
    failure = ""
    try:
        for chunk in chunks_through(pool, planned.source):
            count += len(chunk.entries)
            skipped = _merged(skipped, chunk.skipped)
            share = 1.0 if chunk.is_last else max(read, chunk.read_share)
            estimate.read_archive(len(chunk.entries), (share - read) * planned.size_bytes)
            read = share
            yield from chunk.entries
    except PageError as error:
        failure = error.reason  # or the person stopped it
        estimate.read_archive(0, (1 - read) * planned.size_bytes)
    if not failure and count == 0:
        failure = "there is no page in it"
    listed = ListingResult(source=str(planned.source), count=count, skipped=tuple(skipped.values()), failure=failure)
    if listed.skipped or listed.has_failed:
        estimate.news.append(listed)


def _merged(skipped: dict[str, SkippedEntries], more: Iterable[SkippedEntries]) -> dict[str, SkippedEntries]:
    found = dict(skipped)
    for one in more:
        before = found.get(one.reason)
        count = one.count + (before.count if before else 0)
        found[one.reason] = SkippedEntries(
            place=(before or one).place, reason=one.reason, count=count, is_lost=one.is_lost
        )
    return found
