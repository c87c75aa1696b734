"""Unpack gzip, zstd and brotli, bounded: a few kilobytes can be packed so that they fill the memory.

gzip and zstd are told by their first bytes. Brotli has none: a file is brotli when its name ends in .br and what comes
out of it is text.
"""

import zlib
from collections.abc import Callable, Generator
from dataclasses import dataclass

from extractors.errors import PageError, TooLargeError
from extractors.pages.decoding.signatures import is_binary

PACKED_SUFFIXES = (".gz", ".zst", ".br")

_PIECE_BYTES = 65_536
_MOST_MEMBERS = 1_000  # a packed file may be several one behind the other; chosen by hand: a page is one or a few
_MOST_LAYERS = 3  # some servers pack what is packed already
_GZIP = 31  # zlib's sign for "a gzip header, and the largest window"
# zstd unpacks all that it is fed at once, and four bytes can be 128 kB: so 33 MB at most come from each piece.
_ZSTD_PIECE_BYTES = 1_024
_ZSTD_WINDOW_BYTES = 1 << 27  # the largest that a reader must allow for, and zstd's own default

# Of pages, 20 times is much; 1,032 times is the most there is in gzip. Only large results are judged by it.
_LARGEST_RATIO = 200
_RATIO_COUNTS_FROM_BYTES = 20_000_000

_Pieces = Generator[bytes, None, bool]  # what was packed, and in the end whether the file was whole


class _DamagedError(Exception):
    """The packed bytes go on otherwise than they should."""


class _TooManyMembersError(Exception):
    """There are more packed files behind each other than anybody means."""


@dataclass(frozen=True, slots=True)
class _Packing:
    name: str
    magic: bytes
    pieces: Callable[[bytes], _Pieces]


def unpacked(content: bytes, *, source: str, limit_bytes: int, name: str = "") -> tuple[bytes, tuple[str, ...]]:
    """Return what packed bytes hold, and what the person should know; anything else is returned as it is.

    A file that ends early or is damaged further down gives what comes before.

    Args:
        content: the bytes.
        source: what the person calls them.
        limit_bytes: the most that may come out.
        name: the file's name, by which alone brotli is known.

    Raises:
        TooLargeError: It unpacks to more than the limit.
        PageError: Nothing of it can be unpacked, or it is made to fill the memory.
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
    """Return what brotli's bytes hold; what is text itself, and no text when unpacked, only has the wrong name."""
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
                return True  # the end, or bytes that some programs leave behind it
            if members == _MOST_MEMBERS:
                raise _TooManyMembersError
            unpacker = zlib.decompressobj(_GZIP)
    return unpacker.eof


def _zstd_pieces(packed: bytes) -> _Pieces:
    import zstandard  # 10 ms, for the few pages that are packed so; Python's own comes with 3.14

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
