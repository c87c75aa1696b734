"""WARC, what crawlers and archives write: every answer of every server, one record behind the other, often millions.

A record's place is the byte it begins at, so that opening it is one seek. Packed files hold one gzip member (or zstd
frame) for each record, and the place is where the member begins; where a member holds several, as when somebody packed
the whole file at once, "+" and the number of records before it in the member follow.

A damaged record is passed over: the next one is looked for by the bytes that records begin with. Looking again at what
was read already is bounded, so that no file costs more than a few times its size.

Source: ISO 28500:2017, "Information and documentation — WARC file format".
"""

import re
from collections.abc import Iterator
from typing import BinaryIO

from fastwarc.warc import ArchiveIterator, WarcRecord, WarcRecordType

from extractors.errors import PageError, TooLargeError
from extractors.pages.container import Container, Held, Step
from extractors.pages.entry import Entry, Passed
from extractors.pages.front_door import LIMIT_BYTES, too_large
from extractors.pages.glance import GLANCE_BYTES, title_in
from extractors.pages.http_body import body_of
from extractors.pages.kind import Unread
from extractors.pages.warc_marks import is_warc, next_beginning
from extractors.pages.warc_packing import packing_of

_HTML = ("text/html", "application/xhtml+xml")
_UNKNOWN = "application/octet-stream"
_BEGINS_AS_HTML = re.compile(rb"\s*(?:<!doctype\s+html|<html\b|<head\b)", re.IGNORECASE)
_AS_IT_IS = (b"<", b"\n<", b"\r\n<")  # what no packed body begins with, and no chunk
_ANSWER = b"HTTP/"
_OK = 200
_DATE = re.compile(r"\d{4}(?:-\d\d(?:-\d\d(?:T[\d:.]{5,20}Z?)?)?)?")
_MOST_HEADER_BYTES = 65_536
_MOST_UNPACKED_BYTES = 4_000_000  # of the start of a body; 200 times is more than pages are packed
_LONGEST_ADDRESS = 8_192  # characters
# What is read again in search of the next whole record. By hand: 1,000 damaged records, and twice the whole file.
_READ_AGAIN_BYTES, _READ_AGAIN_TIMES = 64_000_000, 2
_PAGES = (WarcRecordType.response, WarcRecordType.resource)
_NOT_SAID = (WarcRecordType.unknown, WarcRecordType.no_type)

DAMAGED = "it is damaged"
GIVEN_UP = "so much is damaged that the rest of the file was not read"
NO_HTML = "it holds no HTML"
NOT_ANSWERED = "it answers with an error, or leads elsewhere"
REVISIT = "it only says that nothing changed since an earlier visit"
EMPTY = "it is empty"
ENDS_EARLY = "The page's record ends early; what was there was read."


def _recognises(held: Held) -> bool:
    return is_warc(held.file)


def _steps(held: Held, after: str, number: int) -> Iterator[Step]:
    size = max(1, held.file.seek(0, 2))
    for record, position in _records(held.file, after):
        offset, before = position
        place = f"{offset}+{before}" if before else str(offset)
        found = _told(record, place, number) if isinstance(record, WarcRecord) else record
        yield Step(place=place, found=found, share=offset / size)
        number += isinstance(found, Entry)


def _unread(held: Held, entry: Entry) -> Unread:
    source = f"{held.source}, {entry.url or f'the record at {entry.place}'}"
    record = _record_at(held.file, entry.place)
    if record is None or _address(record.headers.get("WARC-Target-URI") or "") != entry.url:
        raise PageError(source, "this page is not at its place in the file any more; list its pages again")
    try:
        size_bytes = record.content_length
        content = record.reader.read(LIMIT_BYTES + 1)
    except (OSError, ValueError) as err:
        raise PageError(source, "this record is damaged; get the file again") from err
    if len(content) > LIMIT_BYTES:
        raise too_large(source, size_bytes)
    is_whole = len(content) == size_bytes
    content, notes = body_of(
        content,
        transfer=_header(record, "Transfer-Encoding"),
        packing=_header(record, "Content-Encoding"),
        source=source,
        limit_bytes=LIMIT_BYTES,
    )
    notes = notes if is_whole else (ENDS_EARLY,)
    return Unread(content=content, source=source, url=entry.url, header_encoding=record.http_charset or "", notes=notes)


def _told(record: WarcRecord, place: str, number: int) -> Entry | Passed | None:
    """Return what a list says of a record; None for one that is no answer of a server, such as a request."""
    kind = record.record_type
    if kind == WarcRecordType.revisit:
        return Passed(place=place, reason=REVISIT)
    if kind not in _PAGES:
        is_hurt = kind in _NOT_SAID and _holds_an_answer(record)
        return Passed(place=place, reason=DAMAGED, is_lost=True) if is_hurt else None
    try:
        media_type = _media_type(record)
        if media_type and media_type not in _HTML:
            return Passed(place=place, reason=NO_HTML)
        if record.is_http_parsed and (status := record.http_headers.status_code) != _OK:
            is_hurt = status is None  # not even the first line of an answer
            return Passed(place=place, reason=DAMAGED if is_hurt else NOT_ANSWERED, is_lost=is_hurt)
        size_bytes = record.content_length
        if size_bytes == 0:
            return Passed(place=place, reason=EMPTY)
        start = _start_of_body(record)
    except (OSError, ValueError):
        return Passed(place=place, reason=DAMAGED, is_lost=True)
    if not media_type and not _BEGINS_AS_HTML.match(start):
        return Passed(place=place, reason=NO_HTML)
    said = dict(record.headers.to_tuples())  # to ask for one header takes longer than to have them all
    date = said.get("WARC-Date") or record.headers.get("WARC-Date") or ""
    return Entry(
        number=number,
        place=place,
        url=_address(said.get("WARC-Target-URI") or record.headers.get("WARC-Target-URI") or ""),
        title=title_in(start, _charset(record, start)),
        media_type=media_type,
        size_bytes=size_bytes,
        date=date if _DATE.fullmatch(date) else "",
    )


def _holds_an_answer(record: WarcRecord) -> bool:
    """Return whether a record holds a server's answer, whatever its header says or no longer says."""
    try:
        return bool(record.reader.read(len(_ANSWER)) == _ANSWER)
    except (OSError, ValueError):
        return True


def _media_type(record: WarcRecord) -> str:
    """Return what sort of answer a record holds, and make its body ready to be read; "" where nobody says."""
    if record.record_type != WarcRecordType.response:
        return (record.headers.get("Content-Type") or "").partition(";")[0].strip().lower()
    if not record.is_http:
        return _UNKNOWN  # an answer of a name server, a mail
    record.parse_http(max_header_len=_MOST_HEADER_BYTES, quirks_mode=True)
    return (record.http_content_type or "").lower()


def _start_of_body(record: WarcRecord) -> bytes:
    start = record.reader.read(GLANCE_BYTES)
    if start.startswith(_AS_IT_IS):
        return start  # asking for headers takes longer than all the rest
    transfer, packing = _header(record, "Transfer-Encoding"), _header(record, "Content-Encoding")
    if not transfer and not packing:
        return start
    try:
        return body_of(start, transfer=transfer, packing=packing, source="", limit_bytes=_MOST_UNPACKED_BYTES)[0]
    except TooLargeError:
        return b""  # no title; to open it says the rest


def _charset(record: WarcRecord, start: bytes) -> str:
    return "" if start.isascii() else record.http_charset or ""


def _header(record: WarcRecord, name: str) -> str:
    return (record.http_headers.get(name) or "") if record.is_http_parsed else ""


def _address(written: str) -> str:
    # wget writes the address between pointed brackets, as the grammar of WARC 1.0 had it.
    address = written.strip().removeprefix("<").removesuffix(">")
    return address if len(address) <= _LONGEST_ADDRESS and address.isprintable() else ""


def _record_at(file: BinaryIO, place: str) -> WarcRecord | None:
    """Return the record at a place, ready to be read; None where there is none."""
    try:
        wanted = _position(place)
        walk = _Walk(file, wanted[0])
        record = next((record for record in walk if walk.position >= wanted), None)
        if record is None or walk.position != wanted:
            return None
        _media_type(record)
    except (OSError, ValueError):
        return None
    return record


def _records(file: BinaryIO, after: str) -> Iterator[tuple[WarcRecord | Passed, tuple[int, int]]]:
    """Go through the records behind a place, and what is damaged in between, with their positions."""
    start: int | None = 0
    behind = (-1, 0)
    if after:
        behind = _position(after)
        start = behind[0]
    size = file.seek(0, 2)
    left_to_read_again = _READ_AGAIN_BYTES + _READ_AGAIN_TIMES * size
    while start is not None:
        walk = _Walk(file, start)
        following = False
        try:
            for record in walk:
                if walk.ends_at > size and (following := walk.is_followed()):
                    break  # its length is wrong, and the others lie within it
                if walk.position > behind:
                    yield record, walk.position
            else:
                return
        except (OSError, ValueError):
            pass  # what could not be read is told below
        reached = file.tell()
        damaged_at = walk.position[0] if following else walk.damaged_at()
        is_told = (damaged_at, 0) <= behind or damaged_at == walk.position[0]  # listed; it lies further on
        if following or not is_told:
            yield Passed(place=str(damaged_at), reason=DAMAGED, is_lost=True), (damaged_at, 0)
        start = next_beginning(file, max(damaged_at, start) + 1, walk.packing)
        if start is not None:
            left_to_read_again -= max(0, reached - start)
            if left_to_read_again < 0:
                yield Passed(place=str(start), reason=GIVEN_UP, is_lost=True), (start, 0)
                return


class _Walk:
    """From record to record, until the first damage; knows where it is."""

    def __init__(self, file: BinaryIO, start: int) -> None:
        self.packing = packing_of(file)
        self.position = (-1, 0)  # where the record's member begins, and the number of records in it before this one
        self.ends_at = 0  # where the record ends at the earliest; 0 where it is packed
        file.seek(start)
        self._file, self._start = file, start
        self._unpacked = self.packing.reader(file) if self.packing else None
        self._records = ArchiveIterator(
            self._unpacked or file,
            parse_http=False,
            max_header_len=_MOST_HEADER_BYTES,
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
        """Return whether other records begin behind the start of this one."""
        reached = self._file.tell()
        following = next_beginning(self._file, self.position[0] + 1, self.packing)
        self._file.seek(reached)
        return following is not None

    def damaged_at(self) -> int:
        """Return where the part of the file begins that could not be read."""
        if self._unpacked is not None:
            return self._unpacked.frame_start_position() or self._start
        return max(self.ends_at, self._start)


def _position(place: str) -> tuple[int, int]:
    """Return the byte that a place names, and the number of records before it in one member."""
    offset, _, before = place.partition("+")
    return int(offset), int(before or 0)


WARC = Container(recognises=_recognises, steps=_steps, unread=_unread)
