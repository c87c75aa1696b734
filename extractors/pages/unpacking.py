"""Unpack gzip, bounded: a few kilobytes can be packed so that they fill the memory."""

import zlib

from extractors.errors import PageError, TooLargeError

_MAGIC = b"\x1f\x8b"
_PIECE_BYTES = 65_536
_MOST_MEMBERS = 1_000  # a gzip file may be several one behind the other; by hand: a page is one or a few
_MOST_LAYERS = 3  # some servers pack what is packed already
_GZIP = 31  # zlib's sign for "a gzip header, and the largest window"

# Of pages, 20 times is much; 1,032 times is the most there is. Only large results are judged by it.
_LARGEST_RATIO = 200
_RATIO_COUNTS_FROM_BYTES = 20_000_000


def unpacked(content: bytes, *, source: str, limit_bytes: int) -> tuple[bytes, tuple[str, ...]]:
    """Return what gzip bytes hold, and what the person should know; anything else is returned as it is.

    A file that ends early or is damaged further down gives what comes before.

    Raises:
        TooLargeError: It unpacks to more than the limit.
        PageError: Nothing of it can be unpacked, or it is made to fill the memory.
    """
    notes: tuple[str, ...] = ()
    for _ in range(_MOST_LAYERS):
        if not content.startswith(_MAGIC):
            break
        content, notes = _one_layer(content, source, limit_bytes)
    return content, notes


def _one_layer(packed: bytes, source: str, limit_bytes: int) -> tuple[bytes, tuple[str, ...]]:
    pieces: list[bytes] = []
    size = members = 0
    unpacker = zlib.decompressobj(_GZIP)
    notes: tuple[str, ...] = ()
    view = memoryview(packed)
    position = 0
    try:
        while position < len(packed) or unpacker.unconsumed_tail:
            if unpacker.unconsumed_tail:
                feed: bytes | memoryview = unpacker.unconsumed_tail
            else:
                feed = view[position : position + _PIECE_BYTES]
                position += len(feed)
            pieces.append(unpacker.decompress(feed, 16 * _PIECE_BYTES))
            size += len(pieces[-1])
            if size > limit_bytes:
                raise TooLargeError(source, f"it unpacks to over {limit_bytes // 1_000_000} MB", size)
            if size > _RATIO_COUNTS_FROM_BYTES and size > _LARGEST_RATIO * len(packed):
                raise PageError(source, f"it unpacks to over {_LARGEST_RATIO} times its size, as no page does")
            if unpacker.eof:
                members += 1
                position -= len(unpacker.unused_data)
                if not packed.startswith(_MAGIC, position):
                    break  # the end, or bytes that some programs leave behind it
                if members == _MOST_MEMBERS:
                    raise PageError(source, f"it is made of over {_MOST_MEMBERS} packed pieces, as no page is")
                unpacker = zlib.decompressobj(_GZIP)
        if not unpacker.eof:
            notes = ("The packed file ends early; what was there was read.",)
    except zlib.error as err:
        if not size:
            raise PageError(source, "it is packed with gzip but damaged: get it again") from err
        notes = ("The packed file is damaged; what comes before the damage was read.",)
    return b"".join(pieces), notes
