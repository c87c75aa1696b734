"""Reads the records of a WARC file, one after another or directly.

A record's place is the byte at which it begins, so that opening it is one seek. Compressed files hold one gzip member
(or zstd frame) per record, and the place is where the member begins; if a member holds several, as when a whole file
was compressed at once, the place ends in "+" and the number of records before it in the member.

A damaged record is skipped: the next one is found by the bytes that records begin with. Reading data twice is bounded,
so that no file costs more than a few times its size.
"""

from collections.abc import Iterator
from typing import BinaryIO

from fastwarc.warc import ArchiveIterator, WarcRecord

from extractors.pages.containers.warc_marks import next_beginning
from extractors.pages.containers.warc_packing import packing_of
from extractors.pages.entry import SkippedEntries

MOST_HEADER_BYTES = 65_536
# Limits on reading again to find the next whole record. By hand: 1,000 damaged records, and twice the whole file.
_READ_AGAIN_BYTES, _READ_AGAIN_TIMES = 64_000_000, 2

DAMAGED = "it is damaged"
GIVEN_UP = "so much is damaged that the rest of the file was not read"

Position = tuple[int, int]  # the byte where a record's member begins, and the number of records before this one in it


def records(file: BinaryIO, after: str) -> Iterator[tuple[WarcRecord | SkippedEntries, Position]]:
    """Go through the records after a place, and the damage between them, with their positions."""
    start: int | None = 0
    behind = (-1, 0)
    if after:
        behind = position_of(after)
        start = behind[0]
    size = file.seek(0, 2)
    left_to_read_again = _READ_AGAIN_BYTES + _READ_AGAIN_TIMES * size
    while start is not None:
        walk = _Walk(file, start)
        following = False
        try:
            for record in walk:
                if walk.ends_at > size and (following := walk.is_followed()):
                    break  # its length is wrong, and the others are inside it
                if walk.position > behind:
                    yield record, walk.position
            else:
                return
        except (OSError, ValueError):
            pass  # the part that could not be read is reported below
        reached = file.tell()
        damaged_at = walk.position[0] if following else walk.damaged_at()
        is_told = (damaged_at, 0) <= behind or damaged_at == walk.position[0]  # listed already, or further on
        if following or not is_told:
            yield SkippedEntries(place=str(damaged_at), reason=DAMAGED, is_lost=True), (damaged_at, 0)
        start = next_beginning(file, max(damaged_at, start) + 1, walk.packing)
        if start is not None:
            left_to_read_again -= max(0, reached - start)
            if left_to_read_again < 0:
                yield SkippedEntries(place=str(start), reason=GIVEN_UP, is_lost=True), (start, 0)
                return


def record_at(file: BinaryIO, position: Position) -> WarcRecord | None:
    """Return the record at a position; None if there is none."""
    try:
        walk = _Walk(file, position[0])
        record = next((record for record in walk if walk.position >= position), None)
        if record is None or walk.position != position:
            return None
    except (OSError, ValueError):
        return None
    return record


class _Walk:
    """Goes from record to record until the first damage; knows its position."""

    def __init__(self, file: BinaryIO, start: int) -> None:
        self.packing = packing_of(file)
        self.position = (-1, 0)  # where the record's member begins, and the number of records before this one in it
        self.ends_at = 0  # the earliest possible end of the record; 0 where it is compressed
        file.seek(start)
        self._file, self._start = file, start
        self._unpacked = self.packing.reader(file) if self.packing else None
        self._records = ArchiveIterator(
            self._unpacked or file,
            parse_http=False,
            max_header_len=MOST_HEADER_BYTES,
            stream_detect=False,
            inplace=True,
        )

    def __iter__(self) -> Iterator[WarcRecord]:
        for record in self._records:
            begins_at = record.stream_pos if self._unpacked is None else self._unpacked.frame_start_position() or 0
            self.position = (begins_at, self.position[1] + 1 if begins_at == self.position[0] else 0)
            self.ends_at = begins_at + record.content_length if self._unpacked is None else 0
            yield record

    def is_followed(self) -> bool:
        """Return whether other records begin after the start of this one."""
        reached = self._file.tell()
        following = next_beginning(self._file, self.position[0] + 1, self.packing)
        self._file.seek(reached)
        return following is not None

    def damaged_at(self) -> int:
        """Return the start of the part of the file that could not be read."""
        if self._unpacked is not None:
            return self._unpacked.frame_start_position() or self._start
        return max(self.ends_at, self._start)


def place_of(position: Position) -> str:
    """Return the written form of a position."""
    offset, before = position
    return f"{offset}+{before}" if before else str(offset)


def position_of(place: str) -> Position:
    """Return the byte that a place refers to, and the number of records before it in one member."""
    offset, _, before = place.partition("+")
    return int(offset), int(before or 0)
