"""WARC, the format of crawlers and archives: every server response, one record after another, often millions.

Source: ISO 28500:2017, "Information and documentation — WARC file format".
"""

import re
from collections.abc import Iterator

from fastwarc.warc import WarcRecord, WarcRecordType

from extractors.errors import PageError, TooLargeError
from extractors.pages.admission.admission import LIMIT_BYTES, too_large
from extractors.pages.containers.container import Container, OpenContainer, Step
from extractors.pages.containers.warc_answers import (
    ANSWERS,
    OK,
    address_of,
    answer_at,
    body,
    media_type_of,
    shown_address,
    status_of,
)
from extractors.pages.containers.warc_integrity import ALTERED, is_complete, matches_digest, notes_on
from extractors.pages.containers.warc_marks import is_warc
from extractors.pages.containers.warc_near import answers
from extractors.pages.containers.warc_packing import packing_of
from extractors.pages.containers.warc_pictures import pictures
from extractors.pages.containers.warc_records import DAMAGED, place_of, position_of, records
from extractors.pages.entry import Entry, SkippedEntries
from extractors.pages.raw_document import RawDocument
from extractors.pages.sniffing import SNIFFED_BYTES, title_in

_HTML = ("text/html", "application/xhtml+xml")
_BEGINS_AS_HTML = re.compile(rb"\s*(?:<!doctype\s+html|<html\b|<head\b)", re.IGNORECASE)
_AS_IT_IS = (b"<", b"\n<", b"\r\n<")  # no compressed or chunked body begins like this
_ANSWER = b"HTTP/"
_DATE = re.compile(r"\d{4}(?:-\d\d(?:-\d\d(?:T[\d:.]{5,20}Z?)?)?)?")
_MOST_UNPACKED_BYTES = 4_000_000  # of the beginning of a body; pages are never compressed by a factor of 200
_NOT_SAID = (WarcRecordType.unknown, WarcRecordType.no_type)

NO_HTML = "it holds no HTML"
NOT_ANSWERED = "it answers with an error, or leads elsewhere"
REVISIT = "it only says that nothing changed since an earlier visit"
EMPTY = "it is empty"
CUT_OFF = "the file ends in the middle of a record; that record and all after it are lost"


def _recognises(held: OpenContainer) -> bool:
    return is_warc(held.file)


def _steps(held: OpenContainer, after: str, number: int) -> Iterator[Step]:
    size = max(1, held.file.seek(0, 2))
    last = position_of(after)[0] if after else 0
    for record, position in records(held.file, after):
        place, last = place_of(position), position[0]
        found = _list_item(record, place, number) if isinstance(record, WarcRecord) else record
        yield Step(place=place, found=found, share=position[0] / size)
        number += isinstance(found, Entry)
    if position_of(after or "0") < (size, 0) and not is_complete(held.file, packing_of(held.file), last):
        cut_off = SkippedEntries(place=str(size), reason=CUT_OFF, is_lost=True)
        yield Step(place=str(size), found=cut_off, share=1.0)


def _document(held: OpenContainer, entry: Entry) -> RawDocument:
    source = f"{held.source}, {entry.url or f'the record at {entry.place}'}"
    record = answer_at(held.file, entry.place)
    if record is None or address_of(record) != entry.url:
        raise PageError(source, "this page is no longer at its place in the file; list its pages again")
    try:
        size_bytes = record.content_length
        content = record.reader.read(LIMIT_BYTES + 1)
    except (OSError, ValueError) as err:
        raise PageError(source, "this record is damaged; get the file again") from err
    if len(content) > LIMIT_BYTES:
        raise too_large(source, size_bytes)
    record_notes = notes_on(record, content, size_bytes)
    encoding = record.http_charset or ""
    content, notes = body(record, content, source=source, limit_bytes=LIMIT_BYTES)
    notes = record_notes or notes or (() if matches_digest(held.file, entry.place) else (ALTERED,))
    return RawDocument(content=content, source=source, url=entry.url, header_encoding=encoding, notes=notes)


def _list_item(record: WarcRecord, place: str, number: int) -> Entry | SkippedEntries | None:
    """Return the list's entry for a record; None if it is no server response, such as a request."""
    kind = record.record_type
    if kind == WarcRecordType.revisit:
        return SkippedEntries(place=place, reason=REVISIT)
    if kind not in ANSWERS:
        is_hurt = kind in _NOT_SAID and _holds_an_answer(record)
        return SkippedEntries(place=place, reason=DAMAGED, is_lost=True) if is_hurt else None
    try:
        media_type = media_type_of(record)
        if media_type and media_type not in _HTML:
            return SkippedEntries(place=place, reason=NO_HTML)
        if (status := status_of(record)) != OK:
            is_hurt = status is None  # not even the status line of a response
            return SkippedEntries(place=place, reason=DAMAGED if is_hurt else NOT_ANSWERED, is_lost=is_hurt)
        size_bytes = record.content_length
        if size_bytes == 0:
            return SkippedEntries(place=place, reason=EMPTY)
        start = _start_of_body(record)
    except (OSError, ValueError):
        return SkippedEntries(place=place, reason=DAMAGED, is_lost=True)
    if not media_type and not _BEGINS_AS_HTML.match(start):
        return SkippedEntries(place=place, reason=NO_HTML)
    headers = dict(record.headers.to_tuples())  # asking for single headers takes longer than reading all of them
    date = headers.get("WARC-Date") or record.headers.get("WARC-Date") or ""
    return Entry(
        number=number,
        place=place,
        url=shown_address(headers.get("WARC-Target-URI") or record.headers.get("WARC-Target-URI") or ""),
        title=title_in(start, _charset(record, start)),
        media_type=media_type,
        size_bytes=size_bytes,
        date=date if _DATE.fullmatch(date) else "",
    )


def _holds_an_answer(record: WarcRecord) -> bool:
    """Return whether a record holds a server response, whatever its header says or no longer says."""
    try:
        return bool(record.reader.read(len(_ANSWER)) == _ANSWER)
    except (OSError, ValueError):
        return True


def _start_of_body(record: WarcRecord) -> bytes:
    start = record.reader.read(SNIFFED_BYTES)
    if start.startswith(_AS_IT_IS):
        return start  # asking for headers takes longer than all the rest
    try:
        return body(record, start, source="", limit_bytes=_MOST_UNPACKED_BYTES)[0]
    except TooLargeError:
        return b""  # no title; opening the page reports the error


def _charset(record: WarcRecord, start: bytes) -> str:
    return "" if start.isascii() else record.http_charset or ""


WARC = Container(
    suffixes=(".warc", ".warc.gz", ".warc.zst"),
    recognises=_recognises,
    steps=_steps,
    document=_document,
    pictures=pictures,
    answers=answers,
)
