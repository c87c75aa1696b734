"""What `batch` reports about its pages during the run and at the end: each page counts once, and the counts add up."""

import re
from collections import Counter, deque

from extractors.batch.deduplication import REASON as DOUBLES
from extractors.batch.plans.page_estimate import ListingResult
from extractors.batch.result import Result
from extractors.cli.arguments.entry_choice import skipped_words
from extractors.cli.reporting.json_log import LEFT_OUT, JsonLog, status_of
from extractors.cli.reporting.progress import Progress
from extractors.cli.reporting.streams import complain
from extractors.saving.rendered import FAULT

_NUMBER = re.compile(r"\d[\d,.]*")


class Report:
    """Takes the results of pages, and reports those that are worth a line.

    Args:
        progress: counts them.
        log: records each of them.
        tells_all_notes: whether to report everything an article could not represent, or faults only.
    """

    def __init__(self, progress: Progress, log: JsonLog, *, tells_all_notes: bool) -> None:
        self.has_lost_pages = False  # whether pages could not even be listed
        self._progress, self._log, self._tells_all_notes = progress, log, tells_all_notes
        self._page_notes = _PageNotes()
        self._repeated = self._pages_with_repeated = 0

    def take(self, result: Result) -> None:
        """Take the result of one page's file."""
        called = result.planned.called
        for failure in result.failures:
            self._progress.say(f"{called}: {failure}")
        for note in result.notes:
            if self._tells_all_notes or FAULT in note:  # else thousands of pages would report the same
                self._progress.say(f"{called}: {note}")
        for other in result.duplicates_of:
            self._progress.say(f"{called}: doubles {other}")
        self._page_notes.count(result)
        self._repeated += result.repeated
        self._pages_with_repeated += bool(result.repeated)
        self._log.note(result)
        self._progress.count(
            is_failed=bool(result.failures),
            is_skipped=result.is_skipped,
            left_out=result.left_out[0] if status_of(result) == LEFT_OUT else "",
        )

    def listed(self, news: deque[ListingResult]) -> None:
        """Take what was listed, and report what cannot be read."""
        while news:
            one = news.popleft()
            if one.skipped:
                self._progress.say(f"{one.source}: {skipped_words((each.reason, each.count) for each in one.skipped)}")
            if one.failure:
                self._progress.say(f"{one.source}: {one.failure}")
            self.has_lost_pages = self.has_lost_pages or one.has_failed

    def end(self, prefix: str = "", suffix: str = "") -> None:
        """Report how many pages had which result.

        Args:
            prefix: goes before it.
            suffix: goes after it.
        """
        self._page_notes.tell()
        if self._repeated:
            on = f"on {self._pages_with_repeated:,} {'page' if self._pages_with_repeated == 1 else 'pages'}"
            complain(
                f"{self._repeated:,} passages {on} stand on other pages of their site too; they are marked and kept"
            )
        self._log.sum_up(_counts(self._progress))
        complain(f"{prefix}{_summary(self._progress)}{suffix}")


class _PageNotes:
    """Notes on single pages, such as that one ends early: each sentence once, with its number of pages."""

    def __init__(self) -> None:
        self._first: dict[str, tuple[str, str]] = {}  # by sentence, numbers removed
        self._counts: Counter[str] = Counter()

    def count(self, result: Result) -> None:
        """Count the notes of one file."""
        for note in result.page_notes:
            sentence = _NUMBER.sub("", note)
            self._first.setdefault(sentence, (result.planned.called, note))
            self._counts[sentence] += 1

    def tell(self) -> None:
        """Write a line for each sentence, with the first page it applies to."""
        for sentence, (called, note) in self._first.items():
            others = self._counts[sentence] - 1
            complain(f"{called}{f' and {others:,} more' if others else ''}: {note}")


def _counts(progress: Progress) -> dict[str, object]:
    """Return the counts; the first is the sum of all others."""
    filtered = {reason: count for reason, count in progress.left_out.items() if reason != DOUBLES}
    return {
        "read": progress.done,
        "written": progress.cleaned,
        "failed": progress.failed,
        "filtered": sum(filtered.values()),
        "duplicate": progress.left_out[DOUBLES],
        "there already": progress.skipped,
        "filtered by": filtered,
        "seconds": round(progress.seconds, 1),
    }


def _summary(progress: Progress) -> str:
    left_out = progress.left_out.total()
    pieces = [f"{progress.cleaned:,} of {'' if progress.is_exact else 'at least '}{progress.total:,} pages cleaned"]
    if progress.skipped:
        pieces.append(f"{progress.skipped:,} {'was' if progress.skipped == 1 else 'were'} there already")
    if left_out:
        reasons = ", ".join(f"{count:,} {reason}" for reason, count in progress.left_out.most_common())
        pieces.append(f"{left_out:,} left out: {reasons}")
    if progress.failed:
        pieces.append(f"{progress.failed:,} failed")
    return f"{', '.join(pieces)} ({progress.seconds:.1f} s)"
