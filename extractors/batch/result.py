"""The result for one page's file: what was written of it, what was not, and why."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from extractors.batch.clean_request import CleanResult
from extractors.batch.plans.planning import PlannedPage


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """The result for one page's file.

    Attributes:
        failures: why it failed, one sentence each; a file of several pages may fail in part. Empty if nothing failed.
        is_skipped: whether its article existed already.
        left_out: why articles of it are not wanted, likewise.
        files: the articles' files that were written, each its own.
        notes: what could not be represented of its articles, one sentence each.
        page_notes: what the person should know about its pages, such as that one ends early, likewise.
        duplicates_of: the pages that its left-out articles duplicate.
        repeated: how many passages of its articles are marked as repeated on other pages of their site.
    """

    planned: PlannedPage
    failures: tuple[str, ...] = ()
    is_skipped: bool = False
    notes: tuple[str, ...] = ()
    page_notes: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    files: tuple[Path, ...] = ()
    duplicates_of: tuple[str, ...] = ()
    repeated: int = 0


def result_of(
    planned: PlannedPage,
    cleaned: Sequence[CleanResult],
    *,
    first: int = 0,
    files: Sequence[Path] = (),
    failure: str = "",
) -> Result:
    """Return the result for a file whose pages were cleaned.

    Args:
        planned: the file.
        cleaned: its pages, as far as they were cleaned.
        first: the index of the first page that was also dealt with; something failed at the one before it.
        files: those that were written.
        failure: why it failed as a whole, or "".
    """
    reached = cleaned[first:]
    failures = [
        one.reason if len(cleaned) == 1 else f"page {number} in it: {one.reason}"
        for number, one in enumerate(reached, start=first + 1)
        if one.article is None and not one.left_out
    ]
    return Result(
        planned=planned,
        failures=(*failures, *([failure] if failure else ())),
        notes=tuple(note for one in reached if one.wanted is not None for note in one.wanted.notes),
        page_notes=tuple(note for one in reached if one.wanted is not None for note in one.notes),
        left_out=tuple(one.left_out for one in reached if one.left_out),
        files=tuple(files),
        duplicates_of=tuple(one.duplicate_of for one in cleaned if one.duplicate_of),
        repeated=sum(one.repeated for one in cleaned),
    )
