"""The seam for files that hold many pages: how each kind is recognised, listed and opened.

A new kind is one file with a `Container` in it and one line in `registry.CONTAINERS` or `registry.ZIPPED`. What a kind
finds inside is handed on as a `RawDocument`, so that the front door stands before every page. Names inside a file lead
nowhere but to places in that file.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from extractors.pages.entry import Entry, Skipped
from extractors.pages.page import Page
from extractors.pages.pictures.subresource import Subresource
from extractors.pages.raw_document import RawDocument


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenContainer:
    """An open file that holds pages.

    Attributes:
        file: it can be read from any place.
        source: what the person calls it.
        path: where it lies, or None for standard input.
    """

    file: BinaryIO
    source: str
    path: Path | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step through a container.

    Attributes:
        place: where the step is; the list can be taken up behind it.
        found: a page, something passed over, or None where there is nothing to tell.
        share: how much of the container lies behind it, 0.0 to 1.0; 0.0 where nobody knows.
    """

    place: str
    found: Entry | Skipped | None = None
    share: float = 0.0


Ask = Callable[[Sequence[str]], tuple[Subresource, ...]]  # for what lies under addresses on the web


def _no_pictures(_held: OpenContainer, _entry: Entry, _page: Page) -> tuple[Subresource, ...]:
    return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Container:
    """One kind of file that holds many pages.

    Attributes:
        suffixes: the file names it usually has, in lower case with the dot, such as ".warc" and ".warc.gz".
        recognises: whether a file is of this kind, by its content, cheaply; raises nothing but OSError.
        steps: through the file, behind a place ("" for the start), its pages numbered from a number on; memory does
            not grow with the pages. Raises PageError where nothing can be read.
        document: one page of it; raises PageError.
        pictures: what the page shows and the file holds.
        answers: a way to ask the open file for what a browser would load to show the page at a place, each under the
            address asked for; nothing where the file does not hold it, or too far away. None where a kind holds no
            answers of servers.
    """

    suffixes: tuple[str, ...]
    recognises: Callable[[OpenContainer], bool]
    steps: Callable[[OpenContainer, str, int], Iterator[Step]]
    document: Callable[[OpenContainer, Entry], RawDocument]
    pictures: Callable[[OpenContainer, Entry, Page], tuple[Subresource, ...]] = _no_pictures
    answers: Callable[[OpenContainer, str], Ask] | None = None
