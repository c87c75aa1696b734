"""Where records of a WARC file begin, packed or not, told from the bytes alone."""

import zlib
from typing import BinaryIO

_MARK = b"WARC/"
_GZIP_MAGIC = b"\x1f\x8b\x08"
_GZIP = 31  # zlib's sign for "a gzip header, and the largest window"
_LINE_END = b"\r\n"
_LOOKED_AT_BYTES = 4_096  # a gzip header may hold a file's name
_PIECE_BYTES = 1_048_576


def is_warc(start: bytes) -> bool:
    """Return whether a file's first bytes are those of a WARC file, packed with gzip or not."""
    return _begins_a_record(start) or (is_packed(start) and _begins_a_packed_record(start))


def is_packed(start: bytes) -> bool:
    """Return whether a file's first bytes are gzip's."""
    return start.startswith(_GZIP_MAGIC)


def next_beginning(file: BinaryIO, position: int, *, is_gzip: bool) -> int | None:
    """Return where the first record at or behind a position begins; None where there is none."""
    mark = _GZIP_MAGIC if is_gzip else _LINE_END + _MARK
    overlap = b""
    file.seek(position)
    while piece := file.read(_PIECE_BYTES):
        window = overlap + piece
        start = file.tell() - len(window)
        at = window.find(mark)
        while at >= 0:
            if not is_gzip:
                return start + at + len(_LINE_END)
            if _is_packed_record_at(file, start + at):
                return start + at
            at = window.find(mark, at + 1)
        file.seek(start + len(window))
        overlap = window[1 - len(mark) :]
    return None


def _is_packed_record_at(file: BinaryIO, position: int) -> bool:
    file.seek(position)
    return _begins_a_packed_record(file.read(_LOOKED_AT_BYTES))


def _begins_a_packed_record(start: bytes) -> bool:
    try:
        return _begins_a_record(zlib.decompressobj(_GZIP).decompress(start, 64))
    except zlib.error:
        return False


def _begins_a_record(start: bytes) -> bool:
    return start.lstrip(_LINE_END).startswith(_MARK)
