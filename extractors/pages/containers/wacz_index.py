"""The index of a WACZ archive: the position of each address's response, without going through the WARC files.

It is a list of lines sorted by address, either plain text or compressed in blocks of some thousand lines. A second list
then gives the first line of each block, and only the blocks are read that an address can be in.

Source: Webrecorder, "CDXJ 0.1.0" and "WACZ 1.1.1", section 5.3; A. Jackson and others, "ZipNum CDX cluster".
"""

import gzip
import io
import json
import re
import zlib
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Self
from urllib.parse import urlsplit
from zipfile import ZIP_STORED, ZipInfo

from extractors.errors import PageError
from extractors.pages.containers.container import OpenContainer
from extractors.pages.containers.file_window import file_window
from extractors.pages.containers.warc_index import Index, lookup_key
from extractors.pages.containers.zip_directory import DAMAGE, data_offset, directory_of, open_member, read_member

_FOLDER = "indexes/"
_LISTS, _SECOND = (".cdx", ".cdxj", ".cdx.gz", ".cdxj.gz"), ".idx"
_PACKED = ".gz"
_GZIP = 31  # zlib's wbits for a gzip header and the largest window
_PIECE_BYTES = 1_048_576
# Limits on one index, decompressed: lines for some 600,000 responses take 1.5 s. Chosen by hand, like the others.
_MOST_BYTES = 200_000_000
_MOST_SECOND_BYTES = 20_000_000
_MOST_BLOCKS = 300
_BLOCKS_OF_ONE = 8  # that an address can be in, whatever its query string
_LARGEST_BLOCK_BYTES = 4_000_000
_WWW = re.compile(r"^www\d*\.")
_HTML = ("text/html", "application/xhtml+xml")


class WaczIndex:
    """The index lists of an open archive."""

    def __init__(self, held: OpenContainer, lists: Sequence[str], archives: Sequence[str]) -> None:
        self._held, self._lists = held, lists
        self._numbers = {name.rpartition("/")[2]: number for number, name in enumerate(archives)}

    @classmethod
    def of(cls, held: OpenContainer, archives: Sequence[str]) -> Self | None:
        """Return the index of an archive, None if it has none; `archives` are its WARC files, by number."""
        lists = [
            name for name in directory_of(held).by_name if name.startswith(_FOLDER) and name.lower().endswith(_LISTS)
        ]
        return cls(held, lists, archives) if lists else None

    def find(self, addresses: Sequence[str]) -> Index:
        """Return where the responses for web addresses are."""
        keys = {key for address in addresses if (key := lookup_key(address))}
        hosts = {_sort_key(address).partition(b")")[0] for address in addresses}
        index = Index()
        for name in self._lists:
            for line in _lines(self._held, name, addresses):
                if line.partition(b")")[0] in hosts:
                    _add(index, line, keys, self._numbers)
        return index


def _add(index: Index, line: bytes, keys: set[str], numbers: Mapping[str, int]) -> None:
    record = _json_of(line)
    address, mime = record.get("url"), record.get("mime")
    if not isinstance(address, str) or mime in _HTML or lookup_key(address) not in keys:
        return
    number = numbers.get(str(record.get("filename", "")).rpartition("/")[2])
    offset = str(record.get("offset", ""))
    if number is not None and offset.isdecimal() and str(record.get("status", "200")) == "200":
        index.add_spot(address, (number, (int(offset), 0)))


def _json_of(line: bytes) -> Mapping[str, Any]:
    """Return the JSON after the address and the time in a line of the index."""
    try:
        record = json.loads(line[line.index(b"{") :])
    except (ValueError, RecursionError):
        return {}
    return record if isinstance(record, dict) else {}


def _lines(held: OpenContainer, name: str, addresses: Sequence[str]) -> Iterator[bytes]:
    """Yield the lines of an index in which the addresses can be; damage ends it."""
    by_name = directory_of(held).by_name
    second = by_name.get(f"{name.rpartition('.cdx')[0]}{_SECOND}") if name.lower().endswith(_PACKED) else None
    member = by_name[name]
    try:
        if second is not None and member.compress_type == ZIP_STORED and not member.flag_bits & 1:
            yield from _lines_of_blocks(
                held, member, read_member(held, second, most_bytes=_MOST_SECOND_BYTES), addresses
            )
        else:
            with open_member(held, member) as file:
                yield from _all_lines(gzip.GzipFile(fileobj=file) if name.lower().endswith(_PACKED) else file)
    except (PageError, *DAMAGE):
        return


def _lines_of_blocks(held: OpenContainer, member: ZipInfo, second: bytes, addresses: Sequence[str]) -> Iterator[bytes]:
    firsts: list[bytes] = []
    blocks: list[tuple[int, int]] = []
    for line in second.splitlines():
        record = _json_of(line)
        if isinstance(record.get("offset"), int) and isinstance(record.get("length"), int):
            firsts.append(line)
            blocks.append((record["offset"], record["length"]))
    chosen: set[int] = set()
    for address in addresses:
        key = _sort_key(address)
        first = max(0, bisect_left(firsts, key) - 1)
        last = bisect_right(firsts, key + b"\xff")
        chosen.update(range(first, min(last, first + _BLOCKS_OF_ONE)))
    start = data_offset(held, member)
    for number in sorted(chosen)[:_MOST_BLOCKS]:
        offset, length = blocks[number]
        if 0 <= offset <= offset + length <= member.file_size and length <= _LARGEST_BLOCK_BYTES:
            packed = file_window(held.file, start + offset, length).read()
            yield from zlib.decompressobj(_GZIP).decompress(packed, _LARGEST_BLOCK_BYTES).splitlines()


def _all_lines(file: io.BufferedIOBase) -> Iterator[bytes]:
    left, rest = _MOST_BYTES, b""
    while (piece := file.read(_PIECE_BYTES)) and left > 0 and len(rest) < _LARGEST_BLOCK_BYTES:
        *lines, rest = (rest + piece).split(b"\n")
        yield from lines
        left -= len(piece)
    yield rest


def _sort_key(address: str) -> bytes:
    """Return the index's sort key for an address, up to its query: `com,example)/img/boat.png`."""
    try:
        parts = urlsplit(address)
        port = "" if parts.port in (None, 80, 443) else f":{parts.port}"
    except ValueError:
        return b""
    host = _WWW.sub("", (parts.hostname or "").lower())
    return f"{','.join(reversed(host.split('.')))}{port}){parts.path.lower() or '/'}".encode("utf-8", "replace")
