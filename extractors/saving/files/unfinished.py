"""Unfinished files: those that a running program is writing, and those that a killed one left behind.

A file is written under a temporary name beside its target. Its writer holds a lock on it that ends with the writer: so
others can recognise files that nobody will ever finish, and remove them. A folder of pictures is made before its
article; until the article is there, such a file in the folder says which article it is for, and which files it will
hold.
"""

import json
import os
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from extractors.saving.files.owner_lock import lock_descriptor

_START, _END = ".unhusk-", ".part"
_MOST_LOOKED_AT = 500_000  # files and folders, chosen by hand: some seconds
_LONGEST_NOTE = 10_000_000  # bytes
_TRIES = 5


def open_part(folder: Path) -> tuple[Path, int]:
    """Create and lock an unfinished file; return its path and its descriptor, open for writing.

    Raises:
        OSError: The folder is missing or not writable.
    """
    flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    for _ in range(_TRIES):
        path = folder / f"{_START}{os.urandom(8).hex()}{_END}"
        # Opened directly and not by tempfile, so that it gets the permissions of the person's other new files.
        descriptor = os.open(path, flags, 0o666)
        with suppress(OSError):  # a file system without locks: nothing is ever swept there
            if not lock_descriptor(descriptor) or not os.fstat(descriptor).st_nlink:
                os.close(descriptor)  # somebody swept it before it was locked
                continue
        return path, descriptor
    raise OSError(f"no file can be made in {folder}")


def announce(folder: Path, article: str, names: Sequence[str]) -> tuple[Path, int]:
    """Write into a new folder which article it is for; return the file with this note, and its descriptor."""
    path, descriptor = open_part(folder)
    os.write(descriptor, json.dumps({"article": article, "files": list(names)}).encode())
    return path, descriptor


def sweep(folder: Path, *, is_deep: bool = False) -> None:
    """Remove half-written files in a folder that programs no longer running have left; errors are ignored.

    Args:
        folder: the folder to clean.
        is_deep: whether to include the folders inside.
    """
    notes = []
    for path in _parts(folder, is_deep=is_deep):
        with suppress(OSError):
            notes.append((path.parent, _removed(path)))
    for pictures, note in notes:  # last, when nothing half-written is left in their folders
        with suppress(OSError):
            _sweep_pictures(pictures, note)


def _parts(folder: Path, *, is_deep: bool) -> Iterator[Path]:
    waiting, seen = [folder], 0
    while waiting and seen < _MOST_LOOKED_AT:
        with suppress(OSError), os.scandir(waiting.pop()) as entries:
            for entry in entries:
                seen += 1
                if is_deep and entry.is_dir(follow_symlinks=False):
                    waiting.append(Path(entry.path))
                elif entry.name.startswith(_START) and entry.name.endswith(_END):
                    yield Path(entry.path)


def _removed(path: Path) -> bytes:
    """Remove a file that no program is writing; return the note in it, if it holds one."""
    descriptor = os.open(path, os.O_RDWR | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0))
    try:
        if not lock_descriptor(descriptor):
            return b""  # somebody is writing it
        note = os.read(descriptor, _LONGEST_NOTE)
        if os.name != "nt":
            path.unlink()
    finally:
        os.close(descriptor)
    if os.name == "nt":  # an open file cannot be removed there
        path.unlink()
    return note


def _sweep_pictures(folder: Path, note: bytes) -> None:
    """Remove the pictures of an article that was never written."""
    try:
        record = json.loads(note)
        article, names = str(record["article"]), [str(name) for name in record["files"]]
    except (ValueError, TypeError, KeyError, RecursionError):
        return
    if os.path.lexists(folder.parent / Path(article).name):
        return
    for name in names:
        (folder / Path(name).name).unlink(missing_ok=True)
    folder.rmdir()
