"""The interface for files of many pages: how each kind is recognised, listed and opened.

A new kind is one module with a `Container` in it and one line in `registry.CONTAINERS` or `registry.ZIPPED`. Each page
inside is returned as a `RawDocument`, so that every page is admitted in the same way. Names inside a file can only
refer to places in that file.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from extractors.pages.entry import Entry, SkippedEntries
from extractors.pages.page import Page
from extractors.pages.pictures.subresource import Subresource
from extractors.pages.raw_document import RawDocument


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenContainer:
    """An open file that holds pages.

    Attributes:
        file: seekable.
        source: the person's name for it.
        path: its path, or None for standard input.
    """

    file: BinaryIO
    source: str
    path: Path | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step through a container.

    Attributes:
        place: the position of the step; the list can be resumed after it.
        found: a page, something skipped, or None if there is nothing to report.
        share: how much of the container has been read, 0.0 to 1.0; 0.0 where unknown.
    """

    place: str
    found: Entry | SkippedEntries | None = None
    share: float = 0.0


Ask = Callable[[Sequence[str]], tuple[Subresource, ...]]  # asks for the content of web addresses


def _no_pictures(_held: OpenContainer, _entry: Entry, _page: Page) -> tuple[Subresource, ...]:
    return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Container:
    """One kind of file that holds many pages.

    Attributes:
        suffixes: its usual file name endings, in lower case with the dot, such as ".warc" and ".warc.gz".
        recognises: tells whether a file is of this kind, by its content, cheaply; raises only OSError.
        steps: goes through the file, from after a place ("" for the start), numbering its pages from a given number on;
            memory does not grow with the pages. Raises PageError if nothing can be read.
        document: reads one of its pages; raises PageError.
        pictures: returns the pictures that a page shows and the file holds.
        answers: returns a function that asks the open file for what a browser would load to show the page at a place,
            each under the requested address; it returns nothing for what the file lacks or holds too far away. None for
            a kind that holds no responses of servers.
    """

    suffixes: tuple[str, ...]
    recognises: Callable[[OpenContainer], bool]
    steps: Callable[[OpenContainer, str, int], Iterator[Step]]
    document: Callable[[OpenContainer, Entry], RawDocument]
    pictures: Callable[[OpenContainer, Entry, Page], tuple[Subresource, ...]] = _no_pictures
    answers: Callable[[OpenContainer, str], Ask] | None = None
