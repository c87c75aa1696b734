"""Files on their way: what a living program writes just now, and what one that was killed left of it.

A file is written under a name of its own beside its target. Its writer holds a lock on it, that dies with the writer:
so whoever comes later can tell what nobody will ever finish, and take it away. A folder of pictures stands before its
article does; until then such a file in it says which article it is for, and which files are to be in it.
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
    """Make a file on its way, and lock it; return its path and its descriptor, open for writing.

    Raises:
        OSError: There is no such folder, or no right to write into it.
    """
    flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    for _ in range(_TRIES):
        path = folder / f"{_START}{os.urandom(8).hex()}{_END}"
        # Opened by hand and not by tempfile, so that a new file gets the rights that the person's other new files get.
        descriptor = os.open(path, flags, 0o666)
        with suppress(OSError):  # a file system without locks: there nothing is ever swept
            if not lock_descriptor(descriptor) or not os.fstat(descriptor).st_nlink:
                os.close(descriptor)  # somebody swept it before it was locked
                continue
        return path, descriptor
    raise OSError(f"no file can be made in {folder}")


def announce(folder: Path, article: str, names: Sequence[str]) -> tuple[Path, int]:
    """Say in a folder that was just made which article it is for; return the file that says so, and its descriptor."""
    path, descriptor = open_part(folder)
    os.write(descriptor, json.dumps({"article": article, "files": list(names)}).encode())
    return path, descriptor


def sweep(folder: Path, *, is_deep: bool = False) -> None:
    """Take away what programs that are no more left half-written in a folder; errors are let pass.

    Args:
        folder: where to look.
        is_deep: whether to look into the folders inside as well.
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
    """Remove a file that nobody is at any more; return the note in it, if it holds one."""
    descriptor = os.open(path, os.O_RDWR | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0))
    try:
        if not lock_descriptor(descriptor):
            return b""  # somebody is at it
        note = os.read(descriptor, _LONGEST_NOTE)
        if os.name != "nt":
            path.unlink()
    finally:
        os.close(descriptor)
    if os.name == "nt":  # there an open file cannot be removed
        path.unlink()
    return note


def _sweep_pictures(folder: Path, note: bytes) -> None:
    """Take away the pictures of an article that was never written."""
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
