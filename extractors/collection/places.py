"""Where a page of a collection is on disk, and when its file was written.

A file's name may hold bytes that are no UTF-8, as old archives' do; Python has lone surrogates for them, which SQLite
cannot hold, nor can Qt's settings. Characters for private use stand for them there; those of a name itself are marked.
"""

import re
from pathlib import Path

from extractors.pages.entry import INSIDE

_OWN = "\U0010fe7f"  # before a character for private use that is the name's own
_STORED: dict[int, str | int] = {0xDC00 + byte: 0x10FE00 + byte for byte in range(0x80, 0x100)}
_STORED |= {own: _OWN + chr(own) for own in range(0x10FE7F, 0x10FF00)}
_PRIVATE = re.compile("(\U0010fe7f?)([\U0010fe7f-\U0010feff])")


def as_stored(path: str) -> str:
    """Return a path, or a place in a folder, as SQLite and Qt's settings can hold it."""
    return path if path.isascii() else path.translate(_STORED)


def from_stored(path: str) -> str:
    """Return the path that `as_stored` was given."""
    if path.isascii():
        return path
    return _PRIVATE.sub(lambda found: found[2] if found[1] else chr(ord(found[2]) - 0x10FE00 + 0xDC00), path)


def file_of(source: str, place: str) -> Path:
    """Return the file that holds a page: its own file if it came from a folder, or else the archive."""
    path = Path(source)
    inside = place.partition(INSIDE)[0]
    return path / inside if inside and path.is_dir() else path


def location_of(source: str, place: str) -> str:
    """Return where a page is, for a person to read: its file's path, or the archive's with the place inside."""
    file = str(file_of(source, place))
    inside = place.partition(INSIDE)[2] if Path(source).is_dir() else place
    return f"{file}, {inside}" if inside else file


def stamp_of(source: str, place: str) -> int:
    """Return a number that changes when the file that holds a page is written; 0 where there is none."""
    try:
        status = file_of(source, place).stat()
    except OSError:
        return 0
    return (status.st_mtime_ns * 1_000_003 + status.st_size) % 2**62 or 1
