"""How WARC files are compressed: record by record, so that each can be read alone.

A zstd file may begin with a dictionary, in a frame that zstd decoders skip; without it no record can be decompressed.
The dictionary itself may be compressed.

Source: IIPC, "Zstandard Compression for WARC Files 1.0".
"""

import zlib
from dataclasses import dataclass
from io import BytesIO
from typing import BinaryIO

from fastwarc.stream_io import GzipReader, ZstdReader
from zstandard import ZstdCompressionDict, ZstdDecompressor, ZstdError

_GZIP = 31  # zlib's wbits for a gzip header and the largest window
_DICTIONARY_MAGIC = b"\x5d\x2a\x4d\x18"
_SKIPPABLE, _FIRST_SKIPPABLE = b"\x2a\x4d\x18", 0x50  # the end of all sixteen magic numbers, and the lowest beginning
_MOST_SKIPPED = 8  # frames before the first record; chosen by hand
_FRAME_HEAD_BYTES = 8  # the magic number, and the length of the rest
_MOST_DICTIONARY_BYTES = 16_000_000  # chosen by hand: ArchiveTeam's have 100 kB to 1 MB
_WINDOW_BYTES = 1 << 27  # the largest that a decoder must support, and zstd's own default


@dataclass(frozen=True, slots=True)
class Gzip:
    """Compressed with gzip."""

    first_at = 0
    magic = b"\x1f\x8b\x08"
    looked_at_bytes = 4_096  # of the start of a record: its header may hold a file name

    def first_bytes(self, packed: bytes, size: int) -> bytes:
        """Return this many bytes of the beginning of a compressed record, or fewer; b"" if it is not gzip."""
        try:
            return zlib.decompressobj(_GZIP).decompress(packed, size)
        except zlib.error:
            return b""

    def reader(self, file: BinaryIO) -> GzipReader:
        """Return a decompressor that reads a file from its current position."""
        return GzipReader(file)


@dataclass(frozen=True, slots=True)
class Zstd:
    """Compressed with zstd.

    Attributes:
        dictionary: the one that all records were compressed with, or b"".
        first_at: where the first record begins.
    """

    dictionary: bytes = b""
    first_at: int = 0

    magic = b"\x28\xb5\x2f\xfd"
    looked_at_bytes = 131_104  # nothing comes out before a whole block is read

    def first_bytes(self, packed: bytes, size: int) -> bytes:
        """Return this many bytes of the beginning of a compressed record, or fewer; b"" if it is not zstd."""
        try:
            return _unpacked(packed, self.dictionary, size)
        except ZstdError:
            return b""

    def reader(self, file: BinaryIO) -> ZstdReader:
        """Return a decompressor that reads a file from its current position."""
        return ZstdReader(file, dictionary=self.dictionary or None)


Packing = Gzip | Zstd


def packing_of(file: BinaryIO) -> Packing | None:
    """Return how a file's records are compressed, by its first bytes; None if they are not, or it is no WARC."""
    at = 0
    for _ in range(_MOST_SKIPPED):
        file.seek(at)
        start = file.read(_FRAME_HEAD_BYTES)
        if at == 0 and start.startswith(Gzip.magic):
            return Gzip()
        if start.startswith(Zstd.magic):
            return Zstd(first_at=at)
        if start[1:4] != _SKIPPABLE or not _FIRST_SKIPPABLE <= start[0] < _FIRST_SKIPPABLE + 16:
            return None
        size = int.from_bytes(start[4:], "little")
        at += _FRAME_HEAD_BYTES + size
        if start.startswith(_DICTIONARY_MAGIC):
            return _with_dictionary(file, size, at)
    return None


def _with_dictionary(file: BinaryIO, size: int, first_at: int) -> Zstd | None:
    if size > _MOST_DICTIONARY_BYTES:
        return None
    dictionary = file.read(size)
    if dictionary.startswith(Zstd.magic):
        try:
            dictionary = _unpacked(dictionary, b"", _MOST_DICTIONARY_BYTES)
        except ZstdError:
            return None
    return Zstd(dictionary, first_at)


def _unpacked(packed: bytes, dictionary: bytes, size: int) -> bytes:
    unpacker = ZstdDecompressor(
        dict_data=ZstdCompressionDict(dictionary) if dictionary else None, max_window_size=_WINDOW_BYTES
    )
    with unpacker.stream_reader(BytesIO(packed)) as unpacked:
        return unpacked.read(size)
