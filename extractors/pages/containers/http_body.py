"""The body of an HTTP response as it was sent: dechunked and decompressed, bounded.

Programs that write WARC files differ: some keep a body as it was sent, some decode it but keep the headers that say
otherwise. So a header is believed only if the body agrees with it.
"""

import re
import zlib
from io import BytesIO

from fastwarc.stream_io import BrotliReader, GzipReader, ZstdReader

from extractors.errors import TooLargeError

_CHUNK_HEAD = re.compile(rb"([0-9a-fA-F]{1,8})[ \t]*(?:;[^\r\n]{0,1000})?\r?\n")
_PIECE_BYTES = 262_144
_MOST_LAYERS = 3  # some servers compress twice
_ZLIB_HEADS = (b"\x78\x01", b"\x78\x5e", b"\x78\x9c", b"\x78\xda")
_MARKS: dict[str, tuple[bytes, ...]] = {
    "gzip": (b"\x1f\x8b",),
    "x-gzip": (b"\x1f\x8b",),
    "deflate": _ZLIB_HEADS,
    "zstd": (b"\x28\xb5\x2f\xfd",),
    "br": (b"",),  # it has no magic number: only decompressing it shows whether it is brotli
}
_LOOKED_AT = 64  # bytes, which are seldom all ASCII if they are compressed
_EARLY = "The page's record is damaged or ends early; what was there was read."


def body_of(
    content: bytes, *, transfer: str, packing: str, source: str, limit_bytes: int
) -> tuple[bytes, tuple[str, ...]]:
    """Return a body decoded, and notes for the person.

    Args:
        content: the body as it is in the file; the beginning of a body gives the beginning of the result.
        transfer: the header Transfer-Encoding, or "".
        packing: the header Content-Encoding, or "".
        source: the person's name for it.
        limit_bytes: the limit on the result.

    Raises:
        TooLargeError: It unpacks to more than the limit.
    """
    notes: tuple[str, ...] = ()
    if "chunked" in transfer.lower():
        content, is_whole = _put_together(content)
        notes = () if is_whole else (_EARLY,)
    layers = [name.strip().lower() for name in packing.split(",") if name.strip()]
    for name in reversed(layers[-_MOST_LAYERS:]):
        if name in _MARKS and content.startswith(_MARKS[name]):
            content, is_whole = _unpacked(content, name, source, limit_bytes)
            notes = notes if is_whole else (_EARLY,)
        elif name == "deflate" and not content[:_LOOKED_AT].isascii():
            content = _inflated(content, source, limit_bytes)
    return content, notes


def _put_together(content: bytes) -> tuple[bytes, bool]:
    """Return a body without chunk sizes, and whether it is complete."""
    pieces: list[bytes] = []
    position = 0
    while head := _CHUNK_HEAD.match(content, position):
        size = int(head[1], 16)
        if size == 0:
            return b"".join(pieces), True
        pieces.append(content[head.end() : head.end() + size])
        position = head.end() + size
        position += 2 if content.startswith(b"\r\n", position) else 1 if content.startswith(b"\n", position) else 0
    if not pieces:
        return content, True  # it was dechunked before
    return b"".join(pieces), False


def _unpacked(content: bytes, name: str, source: str, limit_bytes: int) -> tuple[bytes, bool]:
    """Return a body decompressed, and whether all of it could be read; other bodies are returned as they are."""
    file = BytesIO(content)
    match name:
        case "br":
            reader: BrotliReader | GzipReader | ZstdReader = BrotliReader(file)
        case "zstd":
            reader = ZstdReader(file)
        case _:
            reader = GzipReader(file, zlib=name == "deflate")
    pieces: list[bytes] = []
    size = 0
    try:
        while piece := reader.read(_PIECE_BYTES):
            pieces.append(piece)
            size += len(piece)
            if size > limit_bytes:
                raise TooLargeError(source, f"it unpacks to over {limit_bytes // 1_000_000} MB", size)
    except (OSError, ValueError, EOFError):
        return (b"".join(pieces), False) if pieces else (content, True)
    return b"".join(pieces), True


def _inflated(content: bytes, source: str, limit_bytes: int) -> bytes:
    """Return a body decompressed that some servers send without the head of its format; others as they are."""
    reader = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        written = reader.decompress(content, limit_bytes + 1)
    except zlib.error:
        return content
    if len(written) > limit_bytes:
        raise TooLargeError(source, f"it unpacks to over {limit_bytes // 1_000_000} MB", len(written))
    return written if reader.eof or len(written) > len(content) else content
