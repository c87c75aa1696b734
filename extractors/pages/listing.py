"""The contents of files and folders of many pages, a piece at a time. `opening.open_entry` opens one of the pages.

A list streams: memory does not grow with it. Each entry's `place` leads straight to its page, so that opening the last
one costs as much as the first. In a folder the place is a relative path; for a page inside a file of many, "//" and the
place in that file follow.
"""

import stat
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path, PurePosixPath

from extractors.errors import PageError
from extractors.pages.containers.container import Step
from extractors.pages.containers.registry import container_stem, known_container, open_container
from extractors.pages.entry import INSIDE, Chunk, Entry, SkippedEntries
from extractors.pages.folder import levels

_CHUNK_S = 1.0  # chosen by hand: how often a list should visibly grow while it is read
_GROWTH = 4  # a chunk holds at least a quarter of what came before, so that the cost of resuming pays off


def entries(path: Path, *, is_recursive: bool = False) -> Iterator[Entry | SkippedEntries]:
    """List the pages in a file or folder, and what is skipped between them, in order.

    Args:
        path: the file or folder.
        is_recursive: for a folder, whether to include the folders inside.

    Raises:
        PageError: It is no container, cannot be read, or is so damaged that nothing is found in it.
    """
    for step in _steps(path, is_recursive, "", 1):
        if step.found is not None:
            yield step.found


def chunk(path: Path, *, is_recursive: bool, after: str, most: int) -> Chunk:
    """Return the next piece of a list; see `running.reading.read_entries`."""
    number, _, place = after.partition(" ")
    first = int(number or 1)
    limit = max(most, (first - 1) // _GROWTH)
    found: list[Entry] = []
    skipped: dict[str, SkippedEntries] = {}
    started = begun = time.monotonic()
    for step in _steps(path, is_recursive, place, first):
        if begun == started:
            begun = time.monotonic()
        match step.found:
            case Entry() as entry:
                found.append(entry)
            case SkippedEntries(reason=reason) as one:
                before = skipped.get(reason)
                skipped[reason] = replace(before, count=before.count + one.count) if before else one
        if len(found) >= limit or time.monotonic() - begun > max(_CHUNK_S, begun - started):
            after = f"{first + len(found)} {step.place}"
            return Chunk(entries=tuple(found), skipped=tuple(skipped.values()), after=after, read_share=step.share)
    return Chunk(entries=tuple(found), skipped=tuple(skipped.values()), read_share=1.0)


def entry_numbered(path: Path, number: int, *, is_recursive: bool = False) -> Entry:
    """Return the entry with a number, from 1.

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


def _steps(path: Path, is_recursive: bool, after: str, number: int) -> Iterator[Step]:
    if path.is_dir():
        yield from _steps_of_folder(path, is_recursive, after, number)
        return
    with open_container(path) as held:
        yield from known_container(held).steps(held, after, number)


def _steps_of_folder(path: Path, is_recursive: bool, after: str, number: int) -> Iterator[Step]:
    place, _, inside = after.partition(INSIDE)
    *folders, name = PurePosixPath(place).parts or ("",)
    unread: list[SkippedEntries] = []
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
            return  # a broken link, or a file that has disappeared
        if not stat.S_ISREG(status.st_mode):
            return
        date = datetime.fromtimestamp(status.st_mtime).astimezone().isoformat(timespec="seconds")
        yield Step(place=place, found=Entry(number=number, place=place, size_bytes=status.st_size, date=date))
        return
    try:
        for step in _steps(file, False, after, number):
            found = step.found
            if found is not None:
                found = replace(found, place=f"{place}{INSIDE}{found.place}")
            yield Step(place=f"{place}{INSIDE}{step.place}", found=found)
    except PageError as error:
        yield Step(place=place, found=SkippedEntries(place=place, reason=error.reason, is_lost=True))


def _note(unread: list[SkippedEntries], error: OSError) -> None:
    unread.append(
        SkippedEntries(place=str(error.filename), reason=f"this folder cannot be read ({error.strerror})", is_lost=True)
    )
