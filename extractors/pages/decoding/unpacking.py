"""Decompresses gzip, zstd and brotli, bounded: a few kilobytes can expand to fill the memory.

gzip and zstd are recognised by their first bytes. Brotli has no magic number: a file is brotli if its name ends in .br
and it decompresses to text.
"""

import zlib
from collections.abc import Callable, Generator
from dataclasses import dataclass

from extractors.errors import PageError, TooLargeError
from extractors.pages.decoding.signatures import is_binary

PACKED_SUFFIXES = (".gz", ".zst", ".br")

_PIECE_BYTES = 65_536
_MOST_MEMBERS = 1_000  # a compressed file may be several concatenated; chosen by hand: a page is one or a few
_MOST_LAYERS = 3  # some servers compress twice
_GZIP = 31  # zlib's wbits for a gzip header and the largest window
# zstd decompresses all its input at once, and four bytes can become 128 kB: so each piece yields 33 MB at most.
_ZSTD_PIECE_BYTES = 1_024
_ZSTD_WINDOW_BYTES = 1 << 27  # the largest that a decoder must support, and zstd's own default

# For pages, a ratio of 20 is high; 1,032 is the maximum of gzip. Only large results are judged by it.
_LARGEST_RATIO = 200
_RATIO_COUNTS_FROM_BYTES = 20_000_000

_Pieces = Generator[bytes, None, bool]  # the decompressed pieces, and at the end whether the file was complete


class _DamagedError(Exception):
    """The compressed bytes are invalid from some point on."""


class _TooManyMembersError(Exception):
    """More compressed files are concatenated than any real file has."""


@dataclass(frozen=True, slots=True)
class _Packing:
    name: str
    magic: bytes
    pieces: Callable[[bytes], _Pieces]


def decompress(content: bytes, *, source: str, limit_bytes: int, name: str = "") -> tuple[bytes, tuple[str, ...]]:
    """Return bytes decompressed, and notes for the person; bytes that are not compressed are returned as they are.

    From a file that ends early or is damaged further on, everything before that is returned.

    Args:
        content: the bytes.
        source: the person's name for them.
        limit_bytes: the limit on the result.
        name: the file's name, the only sign of brotli.

    Raises:
        TooLargeError: It unpacks to more than the limit.
        PageError: Nothing of it can be decompressed, or it is a decompression bomb.
    """
    notes: tuple[str, ...] = ()
    for _ in range(_MOST_LAYERS):
        packing = next((one for one in _MARKED if content.startswith(one.magic)), None)
        if packing is None:
            break
        content, notes = _one_layer(content, packing, source, limit_bytes)
    else:
        return content, notes
    if not notes and name.lower().endswith(".br") and content.strip():
        return _without_brotli(content, source, limit_bytes)
    return content, notes


def _without_brotli(content: bytes, source: str, limit_bytes: int) -> tuple[bytes, tuple[str, ...]]:
    """Return brotli decompressed; bytes that are text before, and none after, only have the wrong file name."""
    is_packed = is_binary(content)
    try:
        text, notes = _one_layer(content, _BROTLI, source, limit_bytes)
    except TooLargeError:
        raise
    except PageError:
        if is_packed:
            raise
        return content, ()
    if text and not is_binary(text) and (is_packed or not notes):
        return text, notes
    if is_packed:
        raise PageError(source, "it is packed with brotli but damaged: get it again")
    return content, ()


def _one_layer(packed: bytes, packing: _Packing, source: str, limit_bytes: int) -> tuple[bytes, tuple[str, ...]]:
    found: list[bytes] = []
    size = 0
    notes: tuple[str, ...] = ()
    pieces = packing.pieces(packed)
    try:
        while True:
            found.append(next(pieces))
            size += len(found[-1])
            if size > limit_bytes:
                raise TooLargeError(source, f"it unpacks to over {limit_bytes // 1_000_000} MB", size)
            if size > _RATIO_COUNTS_FROM_BYTES and size > _LARGEST_RATIO * len(packed):
                raise PageError(source, f"it unpacks to over {_LARGEST_RATIO} times its size, as no page does")
    except StopIteration as end:
        if not end.value:
            notes = ("The packed file ends early; what was there was read.",)
    except _TooManyMembersError as err:
        raise PageError(source, f"it is made of over {_MOST_MEMBERS} packed pieces, as no page is") from err
    except _DamagedError as err:
        if not size:
            raise PageError(source, f"it is packed with {packing.name} but damaged: get it again") from err
        notes = ("The packed file is damaged; what comes before the damage was read.",)
    return b"".join(found), notes


def _gzip_pieces(packed: bytes) -> _Pieces:
    unpacker = zlib.decompressobj(_GZIP)
    view = memoryview(packed)
    position = members = 0
    while position < len(packed) or unpacker.unconsumed_tail:
        if unpacker.unconsumed_tail:
            feed: bytes | memoryview = unpacker.unconsumed_tail
        else:
            feed = view[position : position + _PIECE_BYTES]
            position += len(feed)
        try:
            yield unpacker.decompress(feed, 16 * _PIECE_BYTES)
        except zlib.error as err:
            raise _DamagedError from err
        if unpacker.eof:
            members += 1
            position -= len(unpacker.unused_data)
            if not packed.startswith(_GZIP_MAGIC, position):
                return True  # the end, or bytes that some programs append
            if members == _MOST_MEMBERS:
                raise _TooManyMembersError
            unpacker = zlib.decompressobj(_GZIP)
    return unpacker.eof


def _zstd_pieces(packed: bytes) -> _Pieces:
    import zstandard  # 10 ms, only for the few pages that need it; Python's own comes with 3.14

    reader = zstandard.ZstdDecompressor(max_window_size=_ZSTD_WINDOW_BYTES)
    unpacker = reader.decompressobj()
    position = members = 0
    while position < len(packed):
        feed = packed[position : position + _ZSTD_PIECE_BYTES]
        position += len(feed)
        try:
            yield unpacker.decompress(feed)
        except (zstandard.ZstdError, MemoryError) as err:
            raise _DamagedError from err
        if unpacker.eof:
            members += 1
            position -= len(unpacker.unused_data)
            if not packed.startswith(_ZSTD_MAGIC, position):
                return True
            if members == _MOST_MEMBERS:
                raise _TooManyMembersError
            unpacker = reader.decompressobj()
    return unpacker.eof


def _brotli_pieces(packed: bytes) -> _Pieces:
    import brotli

    unpacker = brotli.Decompressor()
    position = 0
    while not unpacker.is_finished():
        feed = packed[position : position + _PIECE_BYTES] if unpacker.can_accept_more_data() else b""
        if not feed and unpacker.can_accept_more_data():
            return False
        position += len(feed)
        try:
            piece: bytes = unpacker.process(feed, output_buffer_limit=16 * _PIECE_BYTES)
        except brotli.error as err:
            raise _DamagedError from err
        yield piece
    return True


_GZIP_MAGIC, _ZSTD_MAGIC = b"\x1f\x8b", b"\x28\xb5\x2f\xfd"
_MARKED = (_Packing("gzip", _GZIP_MAGIC, _gzip_pieces), _Packing("zstd", _ZSTD_MAGIC, _zstd_pieces))
_BROTLI = _Packing("brotli", b"", _brotli_pieces)
