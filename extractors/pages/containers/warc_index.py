"""Where the answers of servers lie in WARC files, by their addresses, and what lies there.

Addresses are compared by what they lead to: browsers ask for `my pic.png` as `my%20pic.png`, and crawls mix http and
https.
"""

from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from typing import BinaryIO
from urllib.parse import unquote, urlsplit

from fastwarc.warc import WarcRecord

from extractors.errors import PageError
from extractors.pages.containers.container import OpenContainer
from extractors.pages.containers.warc_answers import ANSWERS, OK, address_of, body, header, media_type_of, status_of
from extractors.pages.containers.warc_records import Position, record_at, records
from extractors.pages.entry import Skipped
from extractors.pages.pictures.picture_names import absolute

LARGEST_FILE_BYTES = 100_000_000  # to go through as a whole; chosen by hand: half a second where it is packed
_LARGEST_BYTES = 50_000_000  # of one answer, and twice that of all that are read together; chosen by hand
_MOST_REDIRECTS = 5
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_DEFAULT_PORTS = (None, 80, 443)

Spot = tuple[int, Position]  # which of an archive's WARC files, 0 where there is one, and where in it
Opened = Callable[[int], AbstractContextManager[OpenContainer]]  # opens one of the WARC files by its number


@dataclass(frozen=True, slots=True)
class Index:
    """Where the answers that are no web pages lie, and which lead elsewhere; by what addresses lead to."""

    spots: dict[str, list[Spot]] = field(default_factory=dict)
    redirects: dict[str, str] = field(default_factory=dict)

    def add(self, file: BinaryIO, number: int, place_in_whole: Callable[[int], int] = int) -> None:
        """Add what a file holds, or a part of one, whose places are others in the whole."""
        for record, (offset, before) in records(file, ""):
            if not isinstance(record, WarcRecord) or record.record_type not in ANSWERS:
                continue
            try:
                is_page = media_type_of(record) == "text/html"
                status = status_of(record)
            except (OSError, ValueError):
                continue
            address = address_of(record)
            if status in _REDIRECTS:
                self.redirects.setdefault(
                    lookup_key(address), lookup_key(absolute(address, header(record, "Location")))
                )
            elif status == OK and address and not is_page:
                self.add_spot(address, (number, (place_in_whole(offset), before)))

    def add_spot(self, address: str, spot: Spot) -> None:
        """Add one answer."""
        self.spots.setdefault(lookup_key(address), []).append(spot)

    def nearest(self, address: str, to: Spot) -> Spot | None:
        """Return where the answer to an address lies; of several, the one nearest to a spot."""
        key = lookup_key(address)
        for _ in range(_MOST_REDIRECTS):
            if key in self.spots:
                number, (offset, _) = to
                return min(self.spots[key], key=lambda spot: (spot[0] != number, abs(spot[1][0] - offset)))
            key = self.redirects.get(key, "")
        return None


def contents_at(
    spots: Collection[Spot], opened: Opened, *, is_read_in_turn: bool = False
) -> Mapping[Spot, tuple[str, bytes]]:
    """Return the media type and the body of answers, b"" where one is damaged, too large, or behind too many others.

    Args:
        spots: where they lie.
        opened: opens one of the WARC files by its number.
        is_read_in_turn: whether the files are read from their start, as what cannot be sought is.
    """
    contents: dict[Spot, tuple[str, bytes]] = {}
    for number in sorted({number for number, _ in spots}):
        wanted = sorted({position for other, position in spots if other == number})
        with opened(number) as held:
            is_in_turn = is_read_in_turn or any(before for _, before in wanted)
            for position, media_type, content in _contents(held.file, wanted, is_in_turn):
                contents[number, position] = media_type, content
    return contents


def lookup_key(address: str) -> str:
    """Return what an address leads to, however it is written; "" where it leads nowhere on the web."""
    try:
        parts = urlsplit(address.replace("\\", "/"))
        port = "" if parts.port in _DEFAULT_PORTS else parts.port
    except ValueError:
        return ""
    query = f"?{unquote(parts.query)}" if parts.query else ""
    return f"{parts.hostname or ''}:{port}{unquote(parts.path) or '/'}{query}"


def _contents(file: BinaryIO, wanted: list[Position], is_in_turn: bool) -> Iterator[tuple[Position, str, bytes]]:
    """Yield what lies at positions, in their order, as far as it is whole and not too large."""
    left = 2 * _LARGEST_BYTES
    for position, record in _in_turn(file, wanted) if is_in_turn else _sought(file, wanted):
        media_type, content = "", b""
        if isinstance(record, WarcRecord):
            media_type, content = _content(record, min(left, _LARGEST_BYTES))
        left -= len(content)
        yield position, media_type, content


def _sought(file: BinaryIO, wanted: list[Position]) -> Iterator[tuple[Position, WarcRecord | None]]:
    for position in wanted:
        yield position, record_at(file, position)


def _in_turn(file: BinaryIO, wanted: list[Position]) -> Iterator[tuple[Position, WarcRecord | Skipped]]:
    among = frozenset(wanted)
    for record, position in records(file, ""):
        if position in among:
            yield position, record
        if position >= wanted[-1]:
            return


def _content(record: WarcRecord, most_bytes: int) -> tuple[str, bytes]:
    """Return the media type and the body of an answer; "" and b"" where it is damaged or larger than that."""
    try:
        media_type = media_type_of(record)
        content = record.reader.read(most_bytes + 1)
        if len(content) > most_bytes or len(content) < record.content_length:
            return "", b""
        content, notes = body(record, content, source="", limit_bytes=most_bytes)
    except (OSError, ValueError, PageError):
        return "", b""
    return ("", b"") if notes else (media_type, content)
