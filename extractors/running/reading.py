"""Opening a saved page in a worker, so that a page that kills its reader costs a sentence and not the program.

The program only names the functions that open; what they need is imported in the worker.
"""

from concurrent.futures import CancelledError, Future
from pathlib import Path
from typing import TypeVar

from extractors.blocks.block import Block
from extractors.errors import PageError
from extractors.pages.entry import Entry
from extractors.pages.listing import Passed
from extractors.pages.page import Page
from extractors.running.task import TimedOutError, WorkerDiedError
from extractors.running.tasks import blocks_of

T = TypeVar("T")


def result_of_page(task: "Future[T]", source: str) -> T:
    """Wait for a task over a page and return its result.

    Args:
        task: the task.
        source: what the person calls the page.

    Raises:
        PageError: The task raised it, or it took too long, or it ended its worker, or it was cancelled.
    """
    try:
        return task.result()
    except TimedOutError as err:
        raise PageError(source, f"reading it {err}; it may be damaged") from err
    except WorkerDiedError as err:
        raise PageError(source, "the process that read it came to an end; it may be damaged") from err
    except CancelledError as err:
        raise PageError(source, "reading it was stopped") from err


# What the window asks a worker for: pages with their blocks, so that nothing is parsed on its own thread.

Read = tuple[tuple[Page, tuple[Block, ...]], ...]
Listed = tuple[tuple[Entry | Passed, ...], int | None]


def read_file(path: str, encoding: str | None, allow_large: bool) -> Read:
    """Open a saved page's file; return its pages with their blocks.

    Raises:
        PageError: It cannot be opened.
    """
    from extractors.pages.opening import open_path  # 20 ms, with what it knows of encodings

    return tuple((page, blocks_of(page)) for page in open_path(Path(path), encoding=encoding, allow_large=allow_large))


def read_clipboard(html: str | None, text: str | None, url: str) -> Read:
    """Open what was copied; return the page with its blocks.

    Raises:
        PageError: There is nothing in it.
    """
    from extractors.pages.clipboard import open_clipboard

    return cut(open_clipboard(html=html, text=text, url=url))


def cut(page: Page) -> Read:
    """Return a page with its blocks."""
    return ((page, blocks_of(page)),)


def read_entries(path: str, is_recursive: bool, start: int | None, most: int) -> Listed:
    """Return a slice of the list of pages in a file or folder, and where the next begins."""
    from itertools import islice

    from extractors.pages.listing import entries

    begin = start or 0
    found = tuple(islice(entries(Path(path), is_recursive=is_recursive), begin, begin + most))
    return found, (begin + most if len(found) == most else None)


def read_entry(path: str, entry: Entry, encoding: str | None, allow_large: bool) -> Read:
    """Open one of the pages in a file or folder; return it with its blocks."""
    from extractors.pages.listing import open_entry

    return cut(open_entry(Path(path), entry, encoding=encoding, allow_large=allow_large))
