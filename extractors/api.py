"""The public, stable interface of the headless half: what scripts, pipelines and external plug-ins may import.

    from extractors.api import clean, write

    article = clean(html, url="https://example.org/floods")
    print(article.metadata.title, write(article, "md").decode())

Everything named in `__all__` stays as it is within one API_VERSION: fields and keyword arguments may be added, but none
is renamed or removed. Anything else in `extractors` may change in any release.

`clean` starts no worker process: isolation and limits are up to the caller. A page that kills an extractor kills the
calling process; the command line and the window survive it. It may be called in many processes at once, and
`clean_many` does so on any `concurrent.futures.Executor`:

    with ProcessPoolExecutor() as executor:
        for outcome in clean_many((Source(html=html, key=name) for name, html in pages), executor=executor):
            print(outcome.key, outcome.reason or outcome.article.metadata.title)
"""

from typing import Protocol

from extractors.batch.executor_cleaning import Outcome, Source, clean_html, clean_many
from extractors.blocks.block import Block, BlockKind
from extractors.comparing.combining import Combiner
from extractors.comparing.votes import Votes
from extractors.errors import (
    ExtractorError,
    MissingLibraryError,
    NothingFoundError,
    PageError,
    UnhuskError,
    UsageError,
)
from extractors.extraction import Extraction, Metadata
from extractors.pages.page import Page, PageKind
from extractors.plugins.registry import API_VERSION
from extractors.roles.choice import AS_EXTRACTED, RoleChoice
from extractors.roles.role import Role
from extractors.saving.article import Article, Provenance
from extractors.saving.choices import DEFAULT_CHOICES, Choices, Images
from extractors.saving.formats import format_named

__all__ = [
    "API_VERSION",
    "Article",
    "Block",
    "BlockKind",
    "Choices",
    "Combiner",
    "Extraction",
    "Extractor",
    "ExtractorError",
    "Images",
    "Metadata",
    "MissingLibraryError",
    "NothingFoundError",
    "Outcome",
    "Page",
    "PageError",
    "PageKind",
    "Provenance",
    "Role",
    "RoleChoice",
    "Source",
    "UnhuskError",
    "UsageError",
    "Votes",
    "clean",
    "clean_many",
    "write",
]


class Extractor(Protocol):
    """What an extractor must have: a class whose constructor takes no arguments, an entry point in `unhusk.extractors`.

    A class written for a later API says so in `api_version`; an older Unhusk then refuses it and says why.
    """

    name: str

    def extract(self, page: Page) -> Extraction:
        """Return what the extractor keeps of a page; raise NothingFoundError on a page without an article."""
        ...


def clean(
    html: str | bytes, *, url: str = "", extractor: str = "", kind: str = "", roles: RoleChoice = AS_EXTRACTED
) -> Article:
    """Return the clean article of one page.

    Args:
        html: the page's HTML, or plain text; bytes are decoded as browsers decode them.
        url: its address; makes links absolute and helps to predict the page's type.
        extractor: the name of the extractor that decides; "" for the best one available.
        kind: the page's type ("article", "forum"…), if known; "" to have it predicted.
        roles: which parts of a page the article has, whatever the extractor decides.

    Raises:
        PageError: It is empty, too large, or no page.
        NothingFoundError: There is no article on it.
        ExtractorError: There is no extractor of that name.
    """
    return clean_html(html, url=url, extractor=extractor, kind=kind, roles=roles)


def write(article: Article, format_name: str = "md", choices: Choices = DEFAULT_CHOICES) -> bytes:
    """Return an article as the content of a file; the addresses of its pictures stay as they are.

    Raises:
        UsageError: There is no format of that name.
    """
    return format_named(format_name).write(article, choices)
