"""Opening a saved page in a worker, so that a page that kills its reader costs a sentence and not the program.

The program only names the functions that open; what they need is imported in the worker.
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

_MOST = 500  # entries in a chunk: some 100 kB on their way out of a worker
_LISTING_LIMIT_S = 120.0  # chosen by hand: a WARC file of 5 GB that was packed at once takes 20 s to come to its middle


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


def read_file(path: str, encoding: str | None, allow_large: bool) -> Read:
    """Open a saved page's file; return its page with its blocks.

    Raises:
        ManyPagesError: It holds several; `read_entries` lists them.
        PageError: It cannot be opened.
    """
    from extractors.pages.opening import open_path  # 20 ms, with what it knows of encodings

    return tuple((page, blocks_of(page)) for page in open_path(Path(path), encoding=encoding, allow_large=allow_large))


def read_entries(path: str, is_recursive: bool, after: str, most: int) -> Chunk:
    """List some of the pages in a file or folder that holds many.

    A list is read by one call behind the other, each with the `after` of the chunk before, and any worker can take
    over: all that is needed to go on is in `after`. A call takes about a second at most, so a chunk may hold fewer
    entries than asked for, or none; the last one says so. In all it takes time in proportion to the container.

    Args:
        path: a file for which `listing.is_container` is true, or a folder.
        is_recursive: for a folder, whether the folders inside count too.
        after: "" to begin with.
        most: how many entries the chunk should hold; later ones may hold more.

    Raises:
        PageError: It is no container, cannot be read, or is damaged so that nothing is found in it.
    """
    from extractors.pages.listing import chunk  # 20 ms, with the readers of every kind

    return chunk(Path(path), is_recursive=is_recursive, after=after, most=most)


def chunks_through(pool: "Pool", path: Path, *, is_recursive: bool = False) -> Iterator[Chunk]:
    """List the pages in a file or folder that holds many by a pool's workers; waits for each chunk.

    Raises:
        PageError: As for `read_entries`, or the list takes its worker too long or down with it.
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
        PageError: It cannot be opened, or is not there any more.
    """
    from extractors.pages.opening import open_entry

    return cut(open_entry(Path(path), entry, encoding=encoding, allow_large=allow_large))


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
