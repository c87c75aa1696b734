"""Whether a WARC file, or one record in it, is complete, as far as the format allows one to tell.

A file that was cut between two records looks like a shorter one. One that was cut anywhere else can be recognised: a
record ends in two line ends, a compressed one in its checksum. A record states its length and, often, its digest; the
server stated the length of its response; and a crawler that kept only the beginning of a page says so.

Source: ISO 28500:2017, sections 4, 5.8 and 5.13.
"""

import base64
import binascii
import hashlib
import zlib
from typing import BinaryIO

from fastwarc.warc import WarcRecord

from extractors.pages.containers.warc_answers import header
from extractors.pages.containers.warc_packing import Gzip, Packing
from extractors.pages.containers.warc_records import position_of, record_at

ENDS_EARLY = "The page's record ends early; what was there was read."
SHORTENED = "The program that archived this page kept only its beginning."
ALTERED = "The page's record is not as it was written: its digest differs. Get the file again if you can."
_MOST_DIGESTED_BYTES = 100_000_000  # chosen by hand: under a second
_GZIP = 31  # zlib's wbits for a gzip header and the largest window
_DIGITS = {"md5": 32, "sha1": 40, "sha256": 64, "sha512": 128}


def notes_on(record: WarcRecord, content: bytes, said_bytes: int) -> tuple[str, ...]:
    """Return the notes on a record whose response has been read but not decoded.

    Args:
        record: the record.
        content: the body of the response, as the record holds it.
        said_bytes: the body's length according to the record.
    """
    if len(content) < said_bytes:
        return (ENDS_EARLY,)
    if record.headers.get("WARC-Truncated"):
        return (SHORTENED,)
    length = header(record, "Content-Length").strip()
    is_as_sent = not header(record, "Transfer-Encoding") and not header(record, "Content-Encoding")
    if is_as_sent and length.isdecimal() and len(length) < 19 and len(content) < int(length):
        return (ENDS_EARLY,)
    return ()


def matches_digest(file: BinaryIO, place: str) -> bool:
    """Tell whether the record at a place matches its own digest; True if it has none of a known kind."""
    try:
        record = record_at(file, position_of(place))
        if record is None or record.content_length > _MOST_DIGESTED_BYTES:
            return True
        name, _, written = (record.headers.get("WARC-Block-Digest") or "").strip().partition(":")
        name = name.lower().replace("-", "")
        expected = _digest_of(written.strip(), _DIGITS.get(name, 0) // 2)
        if not expected:
            return True
        return hashlib.new(name, record.reader.read(), usedforsecurity=False).digest() == expected
    except (OSError, ValueError):
        return True  # an unreadable record is reported elsewhere


def _digest_of(written: str, size: int) -> bytes:
    """Return a digest written in base 16 or base 32; b"" if it is neither."""
    for read in (bytes.fromhex, base64.b32decode):
        try:
            digest = read(written)
        except (ValueError, binascii.Error):
            continue
        if digest and len(digest) == size:
            return digest
    return b""


def is_complete(file: BinaryIO, packing: Packing | None, last: int) -> bool:
    """Tell whether a file ends where a record ends; `last` is where the last record read begins."""
    if packing is None:
        file.seek(max(0, file.seek(0, 2) - 4))
        return file.read(4).replace(b"\r", b"").endswith(b"\n\n")
    return not isinstance(packing, Gzip) or _ends_with_a_member(file, max(0, last))


def _ends_with_a_member(file: BinaryIO, start: int) -> bool:
    """Tell whether the gzip members from a position on are complete; other bytes after them do not count."""
    file.seek(start)
    unpacker = zlib.decompressobj(_GZIP)
    is_begun, left = False, _MOST_DIGESTED_BYTES
    while left > 0 and (piece := file.read(65_536)):
        left -= len(piece)
        while piece:
            is_begun = True
            try:
                unpacker.decompress(piece, 1_000_000)
            except zlib.error:
                return True
            piece = unpacker.unconsumed_tail
            if unpacker.eof:
                piece = unpacker.unused_data.lstrip(b"\0")
                is_begun, unpacker = False, zlib.decompressobj(_GZIP)
    return not is_begun or left <= 0
