"""A request for a page's article, and its result: the values that go to a worker and back.

They are separate from the code that cleans, so that a program that only passes pages on need not import it.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from extractors.batch.requirements import NO_REQUIREMENTS, Requirements
from extractors.pages.entry import Entry
from extractors.roles.choice import AS_EXTRACTED, RoleChoice
from extractors.running.pool import DEFAULT_TIME_LIMIT_S, Pool
from extractors.saving.article import Article
from extractors.saving.choices import DEFAULT_CHOICES, Choices
from extractors.saving.rendered import RenderedArticle, RunInfo

_NOTHING_SAID = RunInfo()


@dataclass(frozen=True, slots=True, kw_only=True)
class CleanRequest:
    """A request for a page's article.

    Attributes:
        source: the person's name for the page; a path unless `content` is given.
        content: its bytes, if it came by standard input.
        entry: which page of a file or folder of many; None for the only one.
        entry_number: the same as a number from 1, if the entry is still to be looked up; 0 for the only one.
        extractor: the name of an extractor or combiner; "" for the best one available for this type of page.
        format_name: a name in `saving.formats`.
        choices: how the article is written.
        is_for_many: whether the article itself is wanted, because its format writes many into one file at once.
        page_type: the type that the person gave the page, or "".
        roles: which parts of a page its article has, whatever the extractor decides.
        rules: the file or folder with site rules, or "".
        frames: the file with the frames of sites, see `site_pages`, or "".
        site: the site of pages that have no address, or "" for that of their folder.
        url: the known address of `content`, or "".
        encoding: the encoding that the person chose, or None.
        allow_large: whether a page over the size that is read without asking is read.
        requirements: those on an article; others are left out.
        gives_blocks: whether all blocks of the page are returned besides the article, in a format that has them.
        marks_repeated: whether passages on other pages of the site, by `frames`, are marked and not removed.
        seeks_duplicates: whether the article's signature is wanted, to find duplicates.
        made: the provenance written with the article.
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
    page_type: str = ""
    roles: RoleChoice = AS_EXTRACTED
    rules: str = ""
    frames: str = ""
    site: str = ""
    url: str = ""
    encoding: str | None = None
    allow_large: bool = False
    requirements: Requirements = NO_REQUIREMENTS
    gives_blocks: bool = False
    marks_repeated: bool = False
    seeks_duplicates: bool = False
    made: RunInfo = _NOTHING_SAID
    time_limit_s: float = DEFAULT_TIME_LIMIT_S


@dataclass(frozen=True, slots=True)
class CleanResult:
    """One page's result: its rendered article, or None and the reason why there is none.

    Attributes:
        built: the article itself, if that is wanted; then nothing of it is rendered yet.
        notes: what the person should know about the page, such as that it ends early, one sentence each.
        left_out: why the article is not wanted, which is no failure; then there is no article.
        signature: of the article's text, see `duplicates`, or b"".
        duplicate_of: the page that it duplicates, if it is left out for that, or "".
        repeated: how many of its passages are marked as repeated on other pages of its site.
    """

    article: RenderedArticle | None
    reason: str = ""
    built: Article | None = None
    notes: tuple[str, ...] = ()
    left_out: str = ""
    signature: bytes = b""
    duplicate_of: str = ""
    repeated: int = 0

    @property
    def wanted(self) -> RenderedArticle | None:
        """Its article, unless it has none or is left out."""
        return None if self.left_out else self.article


CleaningOne = Callable[[CleanRequest], Sequence[CleanResult]]


class CleanFunction(Protocol):
    """A function that cleans the pages of one file, wherever it does so; see `clean`."""

    def __call__(self, request: CleanRequest, pool: Pool) -> tuple[CleanResult, ...]:
        """Clean them; waits for the result."""
        ...
