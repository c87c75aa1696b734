"""What the records of a WARC file say of the answers of servers that they hold."""

from typing import BinaryIO

from fastwarc.warc import WarcRecord, WarcRecordType

from extractors.pages.containers.http_body import body_of
from extractors.pages.containers.warc_records import MOST_HEADER_BYTES, position_of, record_at

ANSWERS = (WarcRecordType.response, WarcRecordType.resource)
OK = 200
_UNKNOWN = "application/octet-stream"
_LONGEST_ADDRESS = 8_192  # characters


def answer_at(file: BinaryIO, place: str) -> WarcRecord | None:
    """Return the answer at a place, its body ready to be read; None where there is none."""
    try:
        record = record_at(file, position_of(place))
        if record is not None:
            media_type_of(record)
    except (OSError, ValueError):
        return None
    return record


def media_type_of(record: WarcRecord) -> str:
    """Return what sort of answer a record holds, and make its body ready to be read; "" where nobody says."""
    if record.record_type != WarcRecordType.response:
        return (record.headers.get("Content-Type") or "").partition(";")[0].strip().lower()
    if not record.is_http:
        return _UNKNOWN  # an answer of a name server, a mail
    record.parse_http(max_header_len=MOST_HEADER_BYTES, quirks_mode=True)
    return (record.http_content_type or "").lower()


def address_of(record: WarcRecord) -> str:
    """Return the address that a record's answer came from; "" where it is none that can be shown."""
    return shown_address(record.headers.get("WARC-Target-URI") or "")


def shown_address(written: str) -> str:
    """Return an address as a record's header writes it; "" where it is none that can be shown."""
    # wget writes the address between pointed brackets, as the grammar of WARC 1.0 had it.
    address = written.strip().removeprefix("<").removesuffix(">")
    return address if len(address) <= _LONGEST_ADDRESS and address.isprintable() else ""


def body(record: WarcRecord, content: bytes, *, source: str, limit_bytes: int) -> tuple[bytes, tuple[str, ...]]:
    """Return the body of an answer as its author wrote it, as `body_of` does."""
    transfer, packing = (header(record, name) for name in ("Transfer-Encoding", "Content-Encoding"))
    if not transfer and not packing:
        return content, ()
    return body_of(content, transfer=transfer, packing=packing, source=source, limit_bytes=limit_bytes)


def status_of(record: WarcRecord) -> int | None:
    """Return an answer's status, once its media type was asked for; OK where there is none to be said."""
    return record.http_headers.status_code if record.is_http_parsed else OK


def header(record: WarcRecord, name: str) -> str:
    """Return a header of an answer, once its media type was asked for; "" where there is none."""
    return (record.http_headers.get(name) or "") if record.is_http_parsed else ""
