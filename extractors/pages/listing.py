"""Files and folders that hold many pages: what is in them, a piece at a time, and one of them opened.

A list streams: memory does not grow with it. Each entry's `place` leads straight to its page, so that opening the last
one costs what the first one does. In a folder the place is a path from there, with "//" and the place inside behind it
where the page lies in a file that itself holds many.
"""

import stat
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from functools import lru_cache, partial
from io import BytesIO
from pathlib import Path, PurePosixPath

from extractors.errors import ManyPagesError, PageError
from extractors.pages import opening
from extractors.pages.container import Container, Held, Step
from extractors.pages.entry import Chunk, Entry, Passed
from extractors.pages.folder import levels
from extractors.pages.maff import MAFF
from extractors.pages.page import Page
from extractors.pages.page_names import container_stem
from extractors.pages.wacz import WACZ
from extractors.pages.warc import WARC
from extractors.pages.zip_directory import is_zip
from extractors.pages.zip_pages import ZIP_OF_PAGES

# Asked in this order, of every page that is opened; those in the second row only of zip files, which they are.
CONTAINERS: tuple[Container, ...] = (WARC,)
ZIPPED: tuple[Container, ...] = (WACZ, MAFF, ZIP_OF_PAGES)

_INSIDE = "//"
_NONE = "this is no file that holds many pages; open it as it is"
_CHUNK_S = 1.0  # by hand: how often a list that is read should be seen to grow
_GROWTH = 4  # a chunk holds at least a quarter of what came before, so that going on is paid for


def is_container(path: Path) -> bool:
    """Return whether a folder or file can hold many pages, by its content; False where it is not there."""
    try:
        if path.is_dir():
            return True
        with _held(path) as held:
            return _kind(held) is not None
    except (PageError, OSError):
        return False


def entries(path: Path, *, is_recursive: bool = False) -> Iterator[Entry | Passed]:
    """List the pages in a file or folder, and what is passed over in between, in order.

    Args:
        path: the file or folder.
        is_recursive: for a folder, whether the folders inside count too.

    Raises:
        PageError: It is no container, cannot be read, or is damaged so that nothing is found in it.
    """
    for step in _steps(path, is_recursive, "", 1):
        if step.found is not None:
            yield step.found


def chunk(path: Path, *, is_recursive: bool, after: str, most: int) -> Chunk:
    """Return the next piece of a list; see `running.reading.read_entries`."""
    number, _, place = after.partition(" ")
    first = int(number or 1)
    wanted = max(most, (first - 1) // _GROWTH)
    found: list[Entry] = []
    passed: dict[str, Passed] = {}
    started = begun = time.monotonic()
    for step in _steps(path, is_recursive, place, first):
        if begun == started:
            begun = time.monotonic()
        match step.found:
            case Entry() as entry:
                found.append(entry)
            case Passed(reason=reason) as one:
                before = passed.get(reason)
                passed[reason] = replace(before, count=before.count + one.count) if before else one
        if len(found) >= wanted or time.monotonic() - begun > max(_CHUNK_S, begun - started):
            after = f"{first + len(found)} {step.place}"
            return Chunk(entries=tuple(found), passed=tuple(passed.values()), after=after, read_share=step.share)
    return Chunk(entries=tuple(found), passed=tuple(passed.values()), read_share=1.0)


def open_entry(path: Path, entry: Entry, *, encoding: str | None = None, allow_large: bool = False) -> Page:
    """Open one of the pages that a list names.

    Args:
        path: the file or folder that was listed.
        entry: one of its entries.
        encoding: as for `opening.open_path`.
        allow_large: as for `opening.open_path`.

    Raises:
        PageError: It is not there any more, or cannot be opened.
    """
    if not path.is_dir():
        with _held(path) as held:
            return _open(held, entry, encoding, allow_large)
    place, _, inside = entry.place.partition(_INSIDE)
    parts = PurePosixPath(place).parts
    if not parts or ".." in parts or PurePosixPath(place).is_absolute():
        raise PageError(entry.place, "this is no place in the folder; list its pages again")
    file = path.joinpath(*parts)
    if inside:
        return open_entry(file, replace(entry, place=inside), encoding=encoding, allow_large=allow_large)
    return opening.open_path(file, encoding=encoding, allow_large=allow_large)[0]


def entry_numbered(path: Path, number: int, *, is_recursive: bool = False) -> Entry:
    """Return the entry of a number, from 1.

    Raises:
        PageError: There are fewer, or it cannot be listed.
    """
    last = 0
    for found in entries(path, is_recursive=is_recursive):
        if isinstance(found, Entry):
            last = found.number
            if last == number:
                return found
    raise PageError(
        str(path), f"it holds {'1 page' if last == 1 else f'{last:,} pages'}, so there is no page {number:,} in it"
    )


def only_page(path: Path, *, encoding: str | None = None, allow_large: bool = False) -> Page:
    """Open the page of a file that could hold many and holds one.

    Raises:
        ManyPagesError: It holds several.
        PageError: It holds none, or it cannot be opened.
    """
    with _held(path) as held:
        kind = _kind(held)
        if kind is None:
            raise PageError(str(path), _NONE)
        return _only_page(held, kind, encoding, allow_large)


def only_page_in(content: bytes, source: str, *, encoding: str | None = None, allow_large: bool = False) -> Page | None:
    """Do the same for bytes, such as standard input; None for what could not hold many."""
    held = Held(file=BytesIO(content), source=source)
    kind = _kind(held)
    return _only_page(held, kind, encoding, allow_large) if kind else None


def _only_page(held: Held, kind: Container, encoding: str | None, allow_large: bool) -> Page:
    only: Entry | None = None
    reason = "there is no page in it"
    for step in kind.steps(held, "", 1):
        if isinstance(step.found, Entry):
            if only is not None:
                raise ManyPagesError(held.source, "it holds several pages; choose one of them")
            only = step.found
        elif isinstance(step.found, Passed):
            reason = f"there is no page in it that can be read: {step.found.reason}"
    if only is None:
        raise PageError(held.source, reason)
    return _open(held, only, encoding, allow_large)


def _open(held: Held, entry: Entry, encoding: str | None, allow_large: bool) -> Page:
    kind = _kind(held)
    if kind is None:
        raise PageError(held.source, _NONE)
    unread = replace(kind.unread(held, entry), encoding=encoding, allow_large=allow_large)
    page = opening.open_unread(unread)[0]
    pictures = page.subresources or kind.pictures(held, entry, page)
    path = str(held.path) if held.path is not None else ""
    return replace(page, path=path, saved_at=page.saved_at or entry.date, subresources=pictures)


def _steps(path: Path, is_recursive: bool, after: str, number: int) -> Iterator[Step]:
    if path.is_dir():
        yield from _steps_of_folder(path, is_recursive, after, number)
        return
    with _held(path) as held:
        kind = _kind(held)
        if kind is None:
            raise PageError(str(path), _NONE)
        yield from kind.steps(held, after, number)


def _steps_of_folder(path: Path, is_recursive: bool, after: str, number: int) -> Iterator[Step]:
    place, _, inside = after.partition(_INSIDE)
    *folders, name = PurePosixPath(place).parts or ("",)
    unread: list[Passed] = []
    for level in levels(path, is_recursive=is_recursive, unread=partial(_note, unread), behind=tuple(folders)):
        yield from (Step(place=after, found=one) for one in unread)
        unread.clear()
        is_first = level.folder.relative_to(path).parts == tuple(folders)
        for one in level.names:
            if is_first and (one < name or (one == name and not inside)):
                continue
            file = level.folder / one
            relative = file.relative_to(path).as_posix()
            for step in _steps_of_file(file, relative, inside if is_first and one == name else "", number):
                yield step
                after = step.place
                number += isinstance(step.found, Entry)
    yield from (Step(place=after, found=one) for one in unread)


def _steps_of_file(file: Path, place: str, after: str, number: int) -> Iterator[Step]:
    if container_stem(file.name) is None:
        try:
            status = file.stat()
        except OSError:
            return  # a link that leads nowhere, or a file that went away
        if not stat.S_ISREG(status.st_mode):
            return
        date = datetime.fromtimestamp(status.st_mtime).astimezone().isoformat(timespec="seconds")
        yield Step(place=place, found=Entry(number=number, place=place, size_bytes=status.st_size, date=date))
        return
    try:
        for step in _steps(file, False, after, number):
            found = step.found
            if found is not None:
                found = replace(found, place=f"{place}{_INSIDE}{found.place}")
            yield Step(place=f"{place}{_INSIDE}{step.place}", found=found)
    except PageError as error:
        yield Step(place=place, found=Passed(place=place, reason=error.reason, is_lost=True))


def _note(unread: list[Passed], error: OSError) -> None:
    unread.append(
        Passed(place=str(error.filename), reason=f"this folder cannot be read ({error.strerror})", is_lost=True)
    )


def _kind(held: Held) -> Container | None:
    """Return what a file is; for a file on disk it is remembered, since every page in it asks."""
    try:
        if held.path is None:
            return _recognised(held)
        status = held.path.stat()
        return _remembered(held.path, status.st_size, status.st_mtime_ns)
    except OSError as err:
        raise PageError(held.source, f"it cannot be read ({err.strerror or err}); copy it to another place") from err


@lru_cache(maxsize=2)
def _remembered(path: Path, _size: int, _changed_ns: int) -> Container | None:
    with path.open("rb") as file:
        return _recognised(Held(file=file, source=str(path), path=path))


def _recognised(held: Held) -> Container | None:
    if kind := next((kind for kind in CONTAINERS if kind.recognises(held)), None):
        return kind
    return next((kind for kind in ZIPPED if kind.recognises(held)), None) if is_zip(held) else None


@contextmanager
def _held(path: Path) -> Iterator[Held]:
    try:
        if not path.is_file():  # a device or a pipe cannot be read twice
            raise PageError(str(path), "there is no such file; look whether the name is right")
        file = path.open("rb")
    except (OSError, ValueError) as err:
        raise PageError(str(path), f"it cannot be read ({err}); copy it to another place") from err
    with file:
        yield Held(file=file, source=str(path), path=path)
