"""Whether a saved article still says what Unhusk wrote: its words against the digests in its file."""

import csv
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path

from lxml import etree

from extractors.errors import UsageError
from extractors.saving.saved_digests import checked_articles

_NOT_OURS = (
    ValueError, TypeError, KeyError, AttributeError, IndexError, RecursionError, NotImplementedError, RuntimeError,
    EOFError, OSError, csv.Error, etree.XMLSyntaxError, zipfile.BadZipFile, zlib.error,
)  # fmt: skip
MOST_BYTES = 256 << 20  # chosen by hand: JSONL of this size fits into a worker's memory, with its parsed contents
_PDF = b"%PDF-"


@dataclass(frozen=True, slots=True, kw_only=True)
class VerifiedArticle:
    """The result for one article.

    Attributes:
        title: of the article, or "".
        changed: what no longer matches its digest: "the text", "the HTML".
        page_source: the source of the page it was made from.
        page_digest: of that page.
    """

    title: str
    changed: tuple[str, ...] = ()
    page_source: str = ""
    page_digest: str = ""


def verify_file(path: str, source: str) -> tuple[VerifiedArticle, ...]:
    """Check the articles in a file; see `verify`. The file may be anything, so call it in a worker.

    Raises:
        UsageError: It cannot be read, is too large, or holds no digests by Unhusk.
    """
    try:
        with Path(path).open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as err:
        raise UsageError(f"{source}: it cannot be read ({err.strerror}).") from err
    if len(content) > MOST_BYTES:
        raise UsageError(f"{source}: it has over {MOST_BYTES >> 20} MB, more than can be checked at once; split it.")
    return verify(content, source)


def verify(content: bytes, source: str) -> tuple[VerifiedArticle, ...]:
    """Check the articles in a saved file.

    Args:
        content: the file's.
        source: the person's name for it.

    Raises:
        UsageError: It holds no digests by Unhusk.
    """
    try:
        carried = tuple(checked_articles(content))
    except _NOT_OURS as err:
        raise UsageError(_without(content, source)) from err
    if not carried:
        raise UsageError(_without(content, source))
    return tuple(
        VerifiedArticle(
            title=one.title,
            changed=tuple(what for what, found, written in one.checked if found != written),
            page_source=one.page_source,
            page_digest=one.page_digest,
        )
        for one in carried
    )


def _without(content: bytes, source: str) -> str:
    if content.startswith(_PDF):
        return f"{source}: a PDF carries no digests, since it holds signs at places and not words in order."
    return (
        f"{source}: it carries no digests, or is damaged. Unhusk writes them into JSON, JSONL, HTML, TEI, EPUB, Word, "
        "CSV, TSV, vertical text and Markdown with a preset's front matter; plain text and PDF carry none."
    )
