"""What a WARC record says about the server response in it."""

from typing import BinaryIO

from fastwarc.warc import WarcRecord, WarcRecordType

from extractors.pages.containers.http_body import body_of
from extractors.pages.containers.warc_records import MOST_HEADER_BYTES, position_of, record_at

ANSWERS = (WarcRecordType.response, WarcRecordType.resource)
OK = 200
_UNKNOWN = "application/octet-stream"
_LONGEST_ADDRESS = 8_192  # characters


def answer_at(file: BinaryIO, place: str) -> WarcRecord | None:
    """Return the response at a place, its body ready to be read; None if there is none."""
    try:
        record = record_at(file, position_of(place))
        if record is not None:
            media_type_of(record)
    except (OSError, ValueError):
        return None
    return record


def media_type_of(record: WarcRecord) -> str:
    """Return the media type of a record's response, and make its body ready to be read; "" where unknown."""
    if record.record_type != WarcRecordType.response:
        return (record.headers.get("Content-Type") or "").partition(";")[0].strip().lower()
    if not record.is_http:
        return _UNKNOWN  # the answer of a name server, or a mail
    record.parse_http(max_header_len=MOST_HEADER_BYTES, quirks_mode=True)
    return (record.http_content_type or "").lower()


def address_of(record: WarcRecord) -> str:
    """Return the address of a record's response; "" if it cannot be shown."""
    return shown_address(record.headers.get("WARC-Target-URI") or "")


def shown_address(written: str) -> str:
    """Return an address as a record's header writes it; "" if it cannot be shown."""
    # wget writes the address in angle brackets, following the grammar of WARC 1.0.
    address = written.strip().removeprefix("<").removesuffix(">")
    return address if len(address) <= _LONGEST_ADDRESS and address.isprintable() else ""


def body(record: WarcRecord, content: bytes, *, source: str, limit_bytes: int) -> tuple[bytes, tuple[str, ...]]:
    """Return the body of a response, decoded as by `body_of`."""
    transfer, packing = (header(record, name) for name in ("Transfer-Encoding", "Content-Encoding"))
    if not transfer and not packing:
        return content, ()
    return body_of(content, transfer=transfer, packing=packing, source=source, limit_bytes=limit_bytes)


def status_of(record: WarcRecord) -> int | None:
    """Return a response's status, after its media type was asked for; OK if there is none."""
    return record.http_headers.status_code if record.is_http_parsed else OK


def header(record: WarcRecord, name: str) -> str:
    """Return a header of a response, after its media type was asked for; "" if it is missing."""
    return (record.http_headers.get(name) or "") if record.is_http_parsed else ""
