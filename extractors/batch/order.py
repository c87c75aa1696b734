"""What is wanted of a page, and what became of it: the values that go to a worker and back.

They are apart from what does it, so that a program which only hands pages on imports nothing of that.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from extractors.batch.wanted import EVERYTHING, Wanted
from extractors.pages.entry import Entry
from extractors.roles.choice import AS_EXTRACTED, RoleChoice
from extractors.running.pool import DEFAULT_TIME_LIMIT_S, Pool
from extractors.saving.article import Article
from extractors.saving.choices import DEFAULT_CHOICES, Choices
from extractors.saving.rendered import Rendered, RunInfo

_NOTHING_SAID = RunInfo()


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What is wanted of a page.

    Attributes:
        source: what the person calls it; a path unless `content` is given.
        content: its bytes, where it came in by standard input.
        entry: which page of a file or folder that holds many; None for the only one.
        entry_number: the same by its number from 1, where its entry is still to be found; 0 for the only one.
        extractor: the name of an extractor or combiner; "" for the best one on offer for this kind of page.
        format_name: a name of `saving.formats`.
        choices: how it is written.
        is_for_many: the article itself is wanted, since its format writes many into one file at once.
        read_as: what kind of page the person says it is, or "".
        roles: which parts of a page its article has, whatever the extractor does with them.
        rules: the file or folder with the rules of sites, or "".
        frames: the file with the frames of sites, see `site_pages`, or "".
        site: whose pages they are that have no address, or "" for those of their folder.
        url: the address that `content` is known to come from, or "".
        encoding: the encoding the person chose, or None.
        allow_large: whether a page over the size that is read without asking is read.
        wanted: what an article must be; another one is left out.
        gives_blocks: whether all blocks of the page are given beside the article, in a format that has them.
        marks_repeated: whether what stands on other pages of the site, by `frames`, is named and stays.
        seeks_doubles: whether the article's signature is wanted, to see whether it doubles another.
        made: what is written about the making of the article.
        time_limit_s: for each extractor.
    """

    source: str
    content: bytes | None = None
    entry: Entry | None = None
    entry_number: int = 0
    extractor: str = ""
    format_name: str = "txt"
    choices: Choices = DEFAULT_CHOICES
    is_for_many: bool = False
    read_as: str = ""
    roles: RoleChoice = AS_EXTRACTED
    rules: str = ""
    frames: str = ""
    site: str = ""
    url: str = ""
    encoding: str | None = None
    allow_large: bool = False
    wanted: Wanted = EVERYTHING
    gives_blocks: bool = False
    marks_repeated: bool = False
    seeks_doubles: bool = False
    made: RunInfo = _NOTHING_SAID
    time_limit_s: float = DEFAULT_TIME_LIMIT_S


@dataclass(frozen=True, slots=True)
class Cleaned:
    """What became of one page: its article as it is written, or None and the reason why there is none.

    Attributes:
        built: the article itself where it is wanted; then nothing of it is written yet.
        notes: what the person should know of the page, such as that it ends early, one sentence each.
        left_out: why the article is none of those that are wanted, which is no failure; then there is no article.
        signature: of the article's text, see `doubles`, or b"".
        doubles: the page that it doubles, where it is left out for that, or "".
        repeated: how many passages of it are marked as standing on other pages of its site too.
    """

    article: Rendered | None
    reason: str = ""
    built: Article | None = None
    notes: tuple[str, ...] = ()
    left_out: str = ""
    signature: bytes = b""
    doubles: str = ""
    repeated: int = 0


CleaningOne = Callable[[Order], Sequence[Cleaned]]


class Cleaning(Protocol):
    """What cleans the pages of one file, wherever it does so; see `clean`."""

    def __call__(self, order: Order, pool: Pool) -> tuple[Cleaned, ...]:
        """Clean them; waits."""
        ...
