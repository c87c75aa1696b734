"""How many pages a run has to do, as far as it is known during the run, and which of them cannot be read.

Nothing is counted before the work begins: a folder may hold a million files, a web archive 50 GB. The number of pages
in a folder is known once it is listed; for archives, the share that has been read gives an estimate.
"""

from collections import deque
from dataclasses import dataclass

from extractors.pages.entry import SkippedEntries


@dataclass(frozen=True, slots=True, kw_only=True)
class ListingResult:
    """A folder that could not be listed, or a file of many that was listed to its end.

    Attributes:
        source: the person's name for it.
        count: its pages.
        skipped: what was skipped in it, one for each reason.
        failure: why it could not be listed, or not to its end; "" if nothing failed.
    """

    source: str
    count: int = 0
    skipped: tuple[SkippedEntries, ...] = ()
    failure: str = ""

    @property
    def has_failed(self) -> bool:
        """Whether it has pages that cannot be read, or no pages at all."""
        return bool(self.failure) or self.count == 0 or any(one.is_lost for one in self.skipped)


class PageEstimate:
    """The lister of pages reports to it, one thread at a time; the display of progress reads it.

    Attributes:
        news: what was listed and is worth reporting, in order; the reporter removes it.
        is_complete: whether nothing more will come, so that the expected number is exact.
    """

    def __init__(self) -> None:
        self.news: deque[ListingResult] = deque()
        self.is_complete = False
        self._pages = 0
        self._archive_bytes = 0
        self._read_bytes, self._inside = 0.0, 0  # of archives, and the pages found in those bytes

    def add_pages(self, count: int) -> None:
        """Add pages that were found in a folder, each in a file of its own."""
        self._pages += count

    def add_archive(self, size_bytes: int) -> None:
        """Add a file of many pages that will be listed."""
        self._archive_bytes += size_bytes

    def read_archive(self, pages: int, size_bytes: float) -> None:
        """Add pages that were found in a file of many, with the number of bytes read for them."""
        self._inside += pages
        self._read_bytes += size_bytes

    @property
    def expected(self) -> int:
        """The number of pages, estimated as long as archives are being read."""
        ahead = self._inside * (self._archive_bytes / self._read_bytes - 1) if self._read_bytes else 0.0
        return self._pages + self._inside + (0 if self.is_complete else max(0, round(ahead)))
