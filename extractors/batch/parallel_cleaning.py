"""Cleans a plan's pages on every core; neither a bad page nor Ctrl+C costs anything else.

A file is moved into place when it is complete, so that stopping at any moment leaves only complete files.
"""

from collections.abc import Generator, Iterable, Sequence
from concurrent.futures import CancelledError
from dataclasses import replace
from enum import Enum
from functools import partial
from pathlib import Path

from extractors.batch.clean_request import CleanFunction, CleaningOne, CleanRequest, CleanResult
from extractors.batch.deduplication import Deduplication, Turn, turn_of
from extractors.batch.error_text import failure_text
from extractors.batch.plans.naming import NameAssigner
from extractors.batch.plans.planning import PlannedPage, further_target
from extractors.batch.result import Result, result_of
from extractors.batch.target_folder import make_folder
from extractors.batch.worker_cleaning import clean
from extractors.running.bounded_map import bounded_map
from extractors.running.pool import Pool
from extractors.saving.writing import write_rendered


class Existing(Enum):
    """What to do with a page whose article's file exists already."""

    REFUSE = "refuse"
    SKIP = "skip"
    REPLACE = "replace"


def clean_pages(
    pages: Iterable[PlannedPage],
    request: CleanRequest,
    target: Path,
    pool: Pool,
    existing: Existing,
    names: NameAssigner | None = None,
    deduplication: Deduplication | None = None,
    clean_by: CleanFunction = clean,
) -> Generator[Result | None, None, None]:
    """Clean pages and write their articles; yield each result as it comes, and None now and then in between.

    When the iterator is closed or left by Ctrl+C, nothing more is written.

    Args:
        pages: those to clean; taken one at a time, as they are needed.
        request: what is wanted of each page; its source is replaced.
        target: the folder outside of which nothing is written.
        pool: does the work; closed at the end.
        existing: what to do if a file exists already.
        names: assigns the articles' names, if the plan does not.
        deduplication: finds duplicates, if they are to be left out.
        clean_by: cleans a page.
    """

    def clean_one(numbered: tuple[int, PlannedPage]) -> Result:
        with turn_of(deduplication, numbered[0]) as turn:
            return clean_in_turn(*numbered, turn)

    def clean_in_turn(number: int, planned: PlannedPage, turn: Turn) -> Result:
        if names is None and existing is not Existing.REPLACE and planned.target.exists():
            if existing is Existing.SKIP:
                return Result(planned=planned, is_skipped=True)
            reason = f"{planned.target} exists already; --resume skips it, --overwrite replaces it"
            return Result(planned=planned, failures=(reason,))
        targets = _Targets(planned, number, names)
        try:
            one = replace(request, source=str(planned.source), entry=planned.entry)
            return _clean_into(targets, planned, one, target, partial(clean_by, pool=pool), existing, turn)
        finally:
            targets.settle(())  # also if there was no article: later files wait for this turn

    return bounded_map(enumerate(pages, start=1), clean_one, pool)


class _Targets:
    """The paths for the articles of one file: as planned, or by their names."""

    def __init__(self, planned: PlannedPage, number: int, names: NameAssigner | None) -> None:
        self._planned, self._number, self._names = planned, number, names
        self._is_settled = False

    def settle(self, cleaned: Sequence[CleanResult]) -> list[Path]:
        """Return the file of each article; the names are requested exactly once, whatever happens."""
        if self._names is None:
            return [further_target(self._planned.target, number) for number in range(1, len(cleaned) + 1)]
        if self._is_settled:
            return []
        self._is_settled = True
        there = [at for at, one in enumerate(cleaned) if one.article is not None]
        fields = [one.article.fields for one in cleaned if one.article is not None]
        taken = dict(zip(there, self._names.take(self._number, fields), strict=True))
        return [taken.get(at, self._planned.target) for at in range(len(cleaned))]


def _clean_into(
    targets: _Targets,
    planned: PlannedPage,
    request: CleanRequest,
    root: Path,
    clean_one: CleaningOne,
    existing: Existing,
    turn: Turn,
) -> Result:
    """Clean the pages of one file and write them."""
    written: list[Path] = []
    cleaned: Sequence[CleanResult] = ()
    first, failure = 0, ""
    try:
        cleaned = turn.take(planned.called, clean_one(request))
        first = len(cleaned)
        files = targets.settle(cleaned)
        # The last one first: if the first one's file exists, all of them do.
        for first in range(len(cleaned), 0, -1):
            article = cleaned[first - 1].wanted
            if article is not None:
                make_folder(files[first - 1].parent, root)
                write_rendered(files[first - 1], article, overwrite=existing is Existing.REPLACE)
                written.insert(0, files[first - 1])
        first = 0
    except CancelledError:
        raise  # the person stopped it
    except Exception as error:  # noqa: BLE001 - the last resort: the other pages go on
        failure = failure_text(error, request.source)
    return result_of(planned, cleaned, first=first, files=written, failure=failure)
