"""A zip file's directory and members, bounded: what zipfile trusts is checked first."""

import lzma
import struct
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import BinaryIO, cast

from extractors.errors import PageError, TooLargeError
from extractors.pages.admission.admission import LIMIT_BYTES
from extractors.pages.containers.container import OpenContainer
from extractors.pages.containers.zip_salvage import DAMAGE as SALVAGED
from extractors.pages.containers.zip_salvage import salvage_members

MOST_MEMBERS = 100_000  # chosen by hand: ten times what a large collection of pages has
_LARGEST_DIRECTORY_BYTES = 24_000_000  # as many names of 200 characters

# For pages, a ratio of 20 is high; 1,032 is the maximum. Only large members are judged by it.
_LARGEST_RATIO = 200
_RATIO_COUNTS_FROM_BYTES = 20_000_000

_ENCRYPTED = 0x1
_LOCAL_HEADER = struct.Struct("<4s22xHH")
_LOCAL_MAGIC = b"PK\x03\x04"
# Errors of zipfile for an invalid directory or member; RuntimeError is raised for encryption.
_NONSENSE = (zipfile.BadZipFile, ValueError, EOFError, NotImplementedError, RuntimeError, struct.error)
DAMAGE = (*_NONSENSE, OSError, zlib.error, lzma.LZMAError)


@dataclass(frozen=True, slots=True)
class Directory:
    """The contents of a zip file according to its directory.

    Attributes:
        members: its files, in order.
        by_name: the last member of each name.
        damage: what is wrong with it, or "".
    """

    members: tuple[zipfile.ZipInfo, ...]
    by_name: Mapping[str, zipfile.ZipInfo]
    damage: str = ""

    @property
    def notes(self) -> tuple[str, ...]:
        """The damage as a page's notes."""
        return (f"{self.damage[0].upper()}{self.damage[1:]}.",) if self.damage else ()


class _GuardedFile:
    """A file object for zipfile, which would read a directory of any size at once if the file claims that size."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.seek, self.tell, self.seekable = file.seek, file.tell, file.seekable

    def read(self, size: int = -1) -> bytes:
        if size > _LARGEST_DIRECTORY_BYTES:
            raise zipfile.BadZipFile("its directory is too large")
        return self._file.read(size)


def is_zip(held: OpenContainer) -> bool:
    """Return whether a file begins as a zip file does, or is an HTML page with one embedded."""
    held.file.seek(0)
    start = held.file.read(1_024)
    if start.startswith(_LOCAL_MAGIC):
        return True
    if not start.lstrip(b"\xef\xbb\xbf\r\n\t ").startswith(b"<"):
        return False
    held.file.seek(0)
    return zipfile.is_zipfile(cast(BinaryIO, _GuardedFile(held.file)))


def directory_of(held: OpenContainer) -> Directory:
    """Return a zip file's directory; cached for a file on disk, because every page in it asks.

    Raises:
        PageError: It is damaged, or exceeds the limits.
    """
    if held.path is None:
        return _read_directory(held.file, held.source)
    status = held.path.stat()
    return _remembered(held.path, status.st_size, status.st_mtime_ns)


def unreadable_reason(member: zipfile.ZipInfo) -> str:
    """Return why a member is not read, as the end of a sentence that begins with its name; "" if it is."""
    if member.flag_bits & _ENCRYPTED:
        return "it is encrypted; unpack it with its password first"
    if member.file_size > LIMIT_BYTES:
        return f"it is over the {LIMIT_BYTES / 1e6:.0f} MB that can be read"
    if member.file_size > max(_RATIO_COUNTS_FROM_BYTES, _LARGEST_RATIO * member.compress_size):
        return f"it unpacks to over {_LARGEST_RATIO} times its size, as no page does"
    return ""


def read_member(held: OpenContainer, member: zipfile.ZipInfo, *, most_bytes: int = LIMIT_BYTES) -> bytes:
    """Return the first bytes of a member, or all of it.

    Raises:
        TooLargeError: It claims to be larger than the limit.
        PageError: It is encrypted, damaged, or a decompression bomb.
    """
    source = f"{held.source}/{member.filename}"
    if reason := unreadable_reason(member):
        raise TooLargeError(source, reason) if member.file_size > LIMIT_BYTES else PageError(source, reason)
    try:
        with open_member(held, member) as content:
            return content.read(most_bytes)
    except DAMAGE as err:
        raise PageError(source, "this part of the archive is damaged; get the archive again") from err


def open_member(held: OpenContainer, member: zipfile.ZipInfo) -> zipfile.ZipExtFile:
    """Return a member opened for reading; raises what zipfile raises."""
    held.file.seek(data_offset(held, member))
    return zipfile.ZipExtFile(held.file, "r", member)


def data_offset(held: OpenContainer, member: zipfile.ZipInfo) -> int:
    """Return where a member's bytes begin; raises BadZipFile if there is none."""
    held.file.seek(member.header_offset)
    head = held.file.read(_LOCAL_HEADER.size)
    magic, name_size, extra_size = _LOCAL_HEADER.unpack(head)
    if magic != _LOCAL_MAGIC:
        raise zipfile.BadZipFile("no member at this place")
    return member.header_offset + _LOCAL_HEADER.size + int(name_size) + int(extra_size)


@lru_cache(maxsize=2)
def _remembered(path: Path, _size: int, _changed_ns: int) -> Directory:
    with path.open("rb") as file:
        return _read_directory(file, str(path))


def _read_directory(file: BinaryIO, source: str) -> Directory:
    file.seek(0)
    try:
        with zipfile.ZipFile(cast(BinaryIO, _GuardedFile(file))) as archive:
            found = archive.infolist()
            if len(found) > MOST_MEMBERS:
                raise PageError(source, f"it holds over {MOST_MEMBERS:,} files; unpack it and open its folder")
            return Directory(tuple(found), dict(archive.NameToInfo))
    except _NONSENSE as err:
        members = salvage_members(file, most=MOST_MEMBERS)
        if not members:
            raise PageError(source, "this archive is damaged or cut short; get it again") from err
    return Directory(members, {member.filename: member for member in members}, SALVAGED)
