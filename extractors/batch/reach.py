"""How many pages a run has before it, as far as it is known while it goes on, and what cannot be had of them.

Nothing is counted before the work begins: a folder may hold a million files, a web archive 50 GB. What folders hold is
known when they are listed; of archives the share that is read tells how many pages are still to be expected.
"""

from collections import deque
from dataclasses import dataclass

from extractors.pages.entry import Skipped


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """A folder that could not be listed, or a file that holds many pages and was listed to its end.

    Attributes:
        source: what the person calls it.
        count: its pages.
        passed: what is passed over in it, one for each reason.
        failure: why it could not be listed, or not to its end; "" where all is well.
    """

    source: str
    count: int = 0
    passed: tuple[Skipped, ...] = ()
    failure: str = ""

    @property
    def has_failed(self) -> bool:
        """Whether there are pages in it that cannot be had, or none at all."""
        return bool(self.failure) or self.count == 0 or any(one.is_lost for one in self.passed)


class Reach:
    """Told by whoever lists pages, on one thread at a time; asked by whoever shows how far it is.

    Attributes:
        news: what was listed and is worth a word, in order; whoever tells of it takes it out.
        is_complete: whether nothing more is to come, so that what is expected is so.
    """

    def __init__(self) -> None:
        self.news: deque[Listed] = deque()
        self.is_complete = False
        self._pages = 0
        self._archive_bytes = 0
        self._read_bytes, self._inside = 0.0, 0  # of archives, and the pages that were found in them

    def add_pages(self, count: int) -> None:
        """Note pages that were found in a folder, each in a file of its own."""
        self._pages += count

    def add_archive(self, size_bytes: int) -> None:
        """Note a file that holds many pages and is to be listed."""
        self._archive_bytes += size_bytes

    def read_archive(self, pages: int, size_bytes: float) -> None:
        """Note pages that were found in a file that holds many, and how many of its bytes were read for it."""
        self._inside += pages
        self._read_bytes += size_bytes

    @property
    def expected(self) -> int:
        """How many pages there are, or are to be expected by what was read."""
        ahead = self._inside * (self._archive_bytes / self._read_bytes - 1) if self._read_bytes else 0.0
        return self._pages + self._inside + (0 if self.is_complete else max(0, round(ahead)))
