"""Where the records of a WARC file begin, compressed or not, recognised from the bytes alone."""

from typing import BinaryIO

from extractors.pages.containers.warc_packing import Packing, packing_of

_MARK = b"WARC/"
_LINE_END = b"\r\n"
_LOOKED_AT_BYTES = 64
_PIECE_BYTES = 1_048_576


def is_warc(file: BinaryIO) -> bool:
    """Return whether a file is a WARC file, compressed or not, by its first bytes."""
    packing = packing_of(file)
    return _is_record_at(file, packing.first_at if packing else 0, packing)


def next_beginning(file: BinaryIO, position: int, packing: Packing | None) -> int | None:
    """Return where the first record at or after a position begins; None if there is none."""
    mark = packing.magic if packing else _LINE_END + _MARK
    overlap = b""
    file.seek(position)
    while piece := file.read(_PIECE_BYTES):
        window = overlap + piece
        start = file.tell() - len(window)
        at = window.find(mark)
        while at >= 0:
            if packing is None:
                return start + at + len(_LINE_END)
            if _is_record_at(file, start + at, packing):
                return start + at
            at = window.find(mark, at + 1)
        file.seek(start + len(window))
        overlap = window[1 - len(mark) :]
    return None


def _is_record_at(file: BinaryIO, position: int, packing: Packing | None) -> bool:
    file.seek(position)
    start = file.read(packing.looked_at_bytes if packing else _LOOKED_AT_BYTES)
    if packing is not None:
        start = packing.first_bytes(start, _LOOKED_AT_BYTES)
    return start.lstrip(_LINE_END).startswith(_MARK)
