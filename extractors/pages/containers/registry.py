"""Every kind of file that holds many pages, and which kind a file is. A new kind is one line in a row here."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path

from extractors.errors import PageError
from extractors.pages.containers.container import Container, OpenContainer
from extractors.pages.containers.maff import MAFF
from extractors.pages.containers.wacz import WACZ
from extractors.pages.containers.warc import WARC
from extractors.pages.containers.zip_directory import is_zip
from extractors.pages.containers.zip_pages import ZIP_OF_PAGES
from extractors.pages.page_names import stem

# Tried in this order for every page that is opened; the second row only for zip files.
CONTAINERS: tuple[Container, ...] = (WARC,)
ZIPPED: tuple[Container, ...] = (WACZ, MAFF, ZIP_OF_PAGES)
CONTAINER_SUFFIXES = tuple(suffix for kind in (*ZIPPED, *CONTAINERS) for suffix in kind.suffixes)

_NONE = "this file does not hold many pages; open it as it is"


def container_stem(name: str) -> str | None:
    """Return the name, without its endings, of a file that holds many pages; None for any other."""
    return stem(name, CONTAINER_SUFFIXES)


def is_container(path: Path) -> bool:
    """Return whether a folder or file can hold many pages, by its content; False where it is not there."""
    try:
        if path.is_dir():
            return True
        with open_container(path) as held:
            return container_of(held) is not None
    except (PageError, OSError):
        return False


def refuse_pipe(path: Path) -> None:
    """Refuse a pipe where nobody has set up what writes it: reading would wait for good.

    Raises:
        PageError: It is one.
    """
    try:
        is_pipe = path.is_fifo()
    except (OSError, ValueError):
        return  # opening it says why
    if is_pipe:
        raise PageError(str(path), "it is a device, not a file; choose a saved page")


@contextmanager
def open_container(path: Path) -> Iterator[OpenContainer]:
    """Open a file, whatever it is.

    Raises:
        PageError: It does not exist, or cannot be read.
    """
    try:
        if not path.is_file():  # a device or a pipe cannot be read twice
            raise PageError(str(path), "there is no such file; check the name")
        file = path.open("rb")
    except (OSError, ValueError) as err:
        raise PageError(str(path), f"it cannot be read ({err}); copy it to another place") from err
    with file:
        yield OpenContainer(file=file, source=str(path), path=path)


def container_of(held: OpenContainer) -> Container | None:
    """Return the kind of an open file, or None; cached for a file on disk, because every page in it asks.

    Raises:
        PageError: It cannot be read.
    """
    try:
        if held.path is None:
            return _recognised(held)
        status = held.path.stat()
        return _remembered(held.path, status.st_size, status.st_mtime_ns)
    except OSError as err:
        raise PageError(held.source, f"it cannot be read ({err.strerror or err}); copy it to another place") from err


def known_container(held: OpenContainer) -> Container:
    """Return the kind of an open file.

    Raises:
        PageError: It holds no pages one by one, or cannot be read.
    """
    kind = container_of(held)
    if kind is None:
        raise PageError(held.source, _NONE)
    return kind


@lru_cache(maxsize=2)
def _remembered(path: Path, _size: int, _changed_ns: int) -> Container | None:
    with path.open("rb") as file:
        return _recognised(OpenContainer(file=file, source=str(path), path=path))


def _recognised(held: OpenContainer) -> Container | None:
    if kind := next((kind for kind in CONTAINERS if kind.recognises(held)), None):
        return kind
    return next((kind for kind in ZIPPED if kind.recognises(held)), None) if is_zip(held) else None
