"""Opening a saved page in a worker, so that a page that kills its reader costs a message and not the program.

The program only names the functions that open pages; what they need is imported in the worker.
"""

from collections.abc import Iterator
from concurrent.futures import CancelledError, Future
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from extractors.blocks.block import Block
from extractors.errors import PageError
from extractors.pages.entry import Chunk, Entry
from extractors.pages.page import Page
from extractors.running.task import TimedOutError, WorkerDiedError
from extractors.running.tasks import blocks_of

if TYPE_CHECKING:
    from extractors.running.pool import Pool

T = TypeVar("T")

_MOST = 500  # entries in a chunk: some 100 kB per message
_LISTING_LIMIT_S = 120.0  # chosen by hand: to the middle of a WARC of 5 GB compressed as one stream takes 20 s


def result_of_page(task: "Future[T]", source: str) -> T:
    """Wait for a task on a page and return its result.

    Args:
        task: the task.
        source: the person's name for the page.

    Raises:
        PageError: The task raised it, took too long, killed its worker, or was cancelled.
    """
    try:
        return task.result()
    except TimedOutError as err:
        raise PageError(source, f"reading it {err}; it may be damaged") from err
    except WorkerDiedError as err:
        raise PageError(source, "the process that read it ended; it may be damaged") from err
    except CancelledError as err:
        raise PageError(source, "reading it was stopped") from err


# The window's requests to a worker: pages come with their blocks, so that the window's thread parses nothing.

Read = tuple[tuple[Page, tuple[Block, ...]], ...]


def read_file(path: str, encoding: str | None, allow_large: bool) -> Read:
    """Open a saved page's file; return its page with its blocks.

    Raises:
        ManyPagesError: It holds several; `read_entries` lists them.
        PageError: It cannot be opened.
    """
    from extractors.pages.opening import open_path  # 20 ms, with what it knows of encodings

    return tuple((page, blocks_of(page)) for page in open_path(Path(path), encoding=encoding, allow_large=allow_large))


def read_entries(path: str, is_recursive: bool, after: str, most: int) -> Chunk:
    """List some of the pages in a file or folder of many.

    A list is read by successive calls, each with the `after` of the previous chunk, and any worker can take over:
    `after` holds all that is needed to go on. A call takes about a second at most, so a chunk may hold fewer entries
    than requested, or none; the last one says so. In all, the time is proportional to the size of the container.

    Args:
        path: a file for which `listing.is_container` is true, or a folder.
        is_recursive: for a folder, whether to include the folders inside.
        after: "" at first.
        most: how many entries the chunk should hold; later ones may hold more.
        most: how many entries the chunk should hold; later ones may hold more.

    Raises:
        PageError: It is no container, cannot be read, or is so damaged that nothing is found in it.
    """
    from extractors.pages.listing import chunk  # 20 ms, with the readers of every kind

    return chunk(Path(path), is_recursive=is_recursive, after=after, most=most)


def chunks_through(pool: "Pool", path: Path, *, is_recursive: bool = False) -> Iterator[Chunk]:
    """List the pages in a file or folder of many with a pool's workers; waits for each chunk.

    Raises:
        PageError: As for `read_entries`, or the list takes its worker too long or kills it.
    """
    after = ""
    while True:
        task = pool.submit(
            read_entries, str(path), is_recursive, after, _MOST, time_limit_s=_LISTING_LIMIT_S, is_urgent=True
        )
        chunk = result_of_page(task, str(path))
        yield chunk
        if chunk.is_last:
            return
        after = chunk.after


def read_entry(path: str, entry: Entry, encoding: str | None, allow_large: bool) -> Read:
    """Open one of the pages that `read_entries` listed; return it with its blocks.

    Raises:
        PageError: It cannot be opened, or is no longer there.
    """
    from extractors.pages.opening import open_entry

    return cut(open_entry(Path(path), entry, encoding=encoding, allow_large=allow_large))


def read_clipboard(html: str | None, text: str | None, url: str) -> Read:
    """Open copied content; return the page with its blocks.

    Raises:
        PageError: It is empty.
    """
    from extractors.pages.clipboard import open_clipboard

    return cut(open_clipboard(html=html, text=text, url=url))


def cut(page: Page) -> Read:
    """Return a page with its blocks."""
    return ((page, blocks_of(page)),)
