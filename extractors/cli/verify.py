"""Check a saved article: whether its words are those that Unhusk wrote, and whether its page still is the same.

Every format carries the digests for it but plain text, PDF and Markdown without front matter. The file may come from
anybody and is read in a worker. The page is looked for where it was, or is named with --page.
"""

import argparse
import sys
from pathlib import Path

from extractors.batch.clean_request import CleanRequest
from extractors.batch.cleaning import open_request
from extractors.cli.reporting.streams import complain, without_commands
from extractors.errors import PageError, UsageError
from extractors.running.pool import Pool
from extractors.running.reading import result_of_page
from extractors.saving.digests import page_digest
from extractors.saving.verifying import VerifiedArticle, verify_file

_OPENING_LIMIT_S = 60.0
_CHECKING_LIMIT_S = 600.0  # chosen by hand: 500 MB of JSONL take a minute


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    parser.add_argument("file", metavar="FILE", type=Path, help="a saved article, in any format but plain text and PDF")
    parser.add_argument("--page", metavar="PAGE", help="the saved page it was made from, where it is elsewhere now")


def run(options: argparse.Namespace) -> int:
    """Run the command; return 1 if something has changed."""
    has_changed = False
    with Pool() as pool:
        for number, one in enumerate(_verified(options.file, pool), start=1):
            page, is_other = _page(one, options.page or one.page_source, pool)
            words = f"{' and '.join(one.changed)} changed since" if one.changed else "words as written"
            title = without_commands(one.title) or "without a title"
            sys.stdout.write(f"{number}. {title}: {words}; {page}\n")
            has_changed = has_changed or bool(one.changed) or is_other
    if has_changed:
        complain(f"{options.file}: it is not as it was written, or its page is another")
    return 1 if has_changed else 0


def _verified(file: Path, pool: Pool) -> tuple[VerifiedArticle, ...]:
    """Check a file in a worker.

    Raises:
        UsageError: It cannot be read, or has no digests to check it by.
    """
    task = pool.submit(verify_file, str(file.absolute()), str(file), time_limit_s=_CHECKING_LIMIT_S)
    try:
        return result_of_page(task, str(file))
    except PageError as err:
        raise UsageError(f"{file}: it cannot be checked: {err.reason}.") from err


def _page(one: VerifiedArticle, source: str, pool: Pool) -> tuple[str, bool]:
    """Return the state of an article's page in words, and whether the page has changed."""
    if not source or not Path(source).is_file():
        return "its page is not here (--page names it)", False
    try:
        opened = pool.submit(open_request, CleanRequest(source=source), time_limit_s=_OPENING_LIMIT_S)
        pages = result_of_page(opened, source)
    except PageError as error:
        return f"its page cannot be read: {error.reason}", False
    if not one.page_digest:
        return "it does not say which page it was made from", False
    if any(page_digest(page) == one.page_digest for page in pages):
        return "its page is the same", False
    return "its page is another now", True
