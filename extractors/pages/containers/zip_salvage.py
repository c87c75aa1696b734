"""The files in a zip file whose directory is missing, as after a broken download: each begins with its own header.

Everything before the break is found by going from header to header. If a header does not give its file's length, as in
archives written as a stream, the file is decompressed to find its end.
"""

import struct
import zipfile
import zlib
from typing import BinaryIO

DAMAGE = "the archive is cut short or damaged; what could be found in it was read"

_HEADER = struct.Struct("<4s2xHHHHLLLHH")
_MAGIC = b"PK\x03\x04"
_SIZE_FOLLOWS, _IN_UTF8 = 0x8, 0x800
_IN_64_BITS = 0xFFFFFFFF
_DEFLATED = -15  # zlib's wbits for raw data without a header
_DESCRIPTOR = b"PK\x07\x08"
_PIECE_BYTES = 65_536
_MOST_UNPACKED = 1_000_000_000  # bytes in all; chosen by hand: some seconds


def salvage_members(file: BinaryIO, *, most: int) -> tuple[zipfile.ZipInfo, ...]:
    """Return the files in a zip file without a directory, up to the first that is incomplete or unsupported.

    Args:
        file: the archive.
        most: the maximum number.
    """
    found: list[zipfile.ZipInfo] = []
    size = file.seek(0, 2)
    position = 0
    left = _MOST_UNPACKED
    while len(found) < most and left > 0:
        file.seek(position)
        head = file.read(_HEADER.size)
        if len(head) < _HEADER.size or not head.startswith(_MAGIC):
            break
        _, flags, method, clock, day, checksum, packed, unpacked, name_size, extra_size = _HEADER.unpack(head)
        name = file.read(name_size).decode("utf-8" if flags & _IN_UTF8 else "cp437", "replace")
        start = position + _HEADER.size + name_size + extra_size
        if _IN_64_BITS in (packed, unpacked):
            break
        member = zipfile.ZipInfo(name or "?", _date(day, clock))
        member.flag_bits, member.compress_type, member.header_offset = flags, method, position
        member.CRC, member.compress_size, member.file_size = checksum, packed, unpacked
        end = start + packed
        if flags & _SIZE_FOLLOWS and not packed:
            measured = _measured(file, start, left) if method == zipfile.ZIP_DEFLATED else None
            if measured is None:
                break
            member.compress_size, member.file_size, member.CRC = measured
            left -= member.file_size
            end = start + member.compress_size
            file.seek(end)
            end += 16 if file.read(4) == _DESCRIPTOR else 12
        if start + member.compress_size > size:
            break
        found.append(member)
        position = end
    return tuple(found)


def _measured(file: BinaryIO, start: int, most_bytes: int) -> tuple[int, int, int] | None:
    """Return the compressed size, the size and the checksum of a file; None if it is incomplete."""
    unpacker = zlib.decompressobj(_DEFLATED)
    file.seek(start)
    packed = unpacked = checksum = 0
    try:
        while not unpacker.eof and unpacked <= most_bytes:
            feed = unpacker.unconsumed_tail
            if not feed:
                feed = file.read(_PIECE_BYTES)
                packed += len(feed)
            if not feed:
                return None
            piece = unpacker.decompress(feed, 16 * _PIECE_BYTES)
            unpacked += len(piece)
            checksum = zlib.crc32(piece, checksum)
    except zlib.error:
        return None
    return (packed - len(unpacker.unused_data), unpacked, checksum) if unpacker.eof else None


def _date(day: int, clock: int) -> tuple[int, int, int, int, int, int]:
    return (day >> 9) + 1980, day >> 5 & 15, day & 31, clock >> 11, clock >> 5 & 63, (clock & 31) * 2
