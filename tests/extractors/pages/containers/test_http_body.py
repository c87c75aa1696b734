"""Bodies of HTTP responses, dechunked and decompressed."""

import gzip
import zlib

import pytest

from extractors.errors import TooLargeError
from extractors.pages.containers.http_body import body_of

RAIN = b"It rained all night. " * 50


def body(content: bytes, transfer: str = "", packing: str = "", limit_bytes: int = 1_000_000) -> tuple[bytes, bool]:
    read, notes = body_of(content, transfer=transfer, packing=packing, source="a test", limit_bytes=limit_bytes)
    return read, not notes


@pytest.mark.parametrize(
    ("content", "read", "is_whole"),
    [
        (b"4\r\nRain\r\n0\r\n\r\n", b"Rain", True),
        (b"4\nRain\n2;a=b\nfa\n0\n", b"Rainfa", True),
        (b"4\r\nRain\r\n5\r\nfa", b"Rainfa", False),
        (b"4\r\nRain\r\nnonsense", b"Rain", False),
        (b"<p>Rain", b"<p>Rain", True),
        (b"", b"", True),
    ],
)
def test_chunks_are_put_together_as_far_as_they_go(content: bytes, read: bytes, is_whole: bool):
    assert body(content, transfer="Chunked") == (read, is_whole)


def bare(content: bytes) -> bytes:
    """Return content compressed as some servers do: without the head and the end that zlib's format has."""
    return zlib.compress(content)[2:-4]


@pytest.mark.parametrize(
    ("packing", "content"),
    [
        ("gzip", gzip.compress(RAIN, mtime=0)),
        ("x-gzip", gzip.compress(RAIN, mtime=0)),
        ("deflate", zlib.compress(RAIN)),
        ("deflate", bare(RAIN)),
        ("deflate", RAIN),
        ("gzip, gzip", gzip.compress(gzip.compress(RAIN, mtime=0), mtime=0)),
        ("identity", RAIN),
        ("gzip", RAIN),
        ("br", RAIN),
        ("zstd", RAIN),
        ("secret", RAIN),
    ],
)
def test_a_header_is_believed_where_the_body_agrees(packing: str, content: bytes):
    assert body(content, packing=packing) == (RAIN, True)


def test_a_body_that_is_cut_gives_what_was_there():
    read, _ = body(gzip.compress(RAIN, 0)[:500], packing="gzip")

    assert RAIN.startswith(read)
    assert 100 < len(read) < len(RAIN)
    assert body("Küste".encode("latin-1"), packing="deflate") == ("Küste".encode("latin-1"), True)


@pytest.mark.parametrize("pack", [gzip.compress, zlib.compress, bare])
def test_a_body_that_fills_the_memory_is_refused(pack: object):
    assert callable(pack)
    content = pack(bytes(3_000_000))

    with pytest.raises(TooLargeError, match="it unpacks to over 1 MB"):
        body(content, packing="gzip" if pack is gzip.compress else "deflate")


def test_many_empty_looking_chunks_take_no_time():
    assert len(body(b"1\r\nx\r\n" * 300_000, transfer="chunked")[0]) == 300_000
