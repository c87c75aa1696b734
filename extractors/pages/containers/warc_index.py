"""The positions of server responses in WARC files by their addresses, and the responses at given positions.

Addresses are compared in normalised form: browsers ask for `my pic.png` as `my%20pic.png`, and crawls mix http and
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
from extractors.pages.entry import SkippedEntries
from extractors.pages.pictures.picture_names import absolute

LARGEST_FILE_BYTES = 100_000_000  # to read as a whole; chosen by hand: half a second where it is compressed
_LARGEST_BYTES = 50_000_000  # of one response, and twice that for all that are read together; chosen by hand
_MOST_REDIRECTS = 5
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_DEFAULT_PORTS = (None, 80, 443)

Spot = tuple[int, Position]  # the number of the WARC file in its archive, 0 if there is one, and the position in it
Opened = Callable[[int], AbstractContextManager[OpenContainer]]  # opens one of the WARC files by its number


@dataclass(frozen=True, slots=True)
class Index:
    """The positions of the responses that are not web pages, and the redirects; by normalised address."""

    spots: dict[str, list[Spot]] = field(default_factory=dict)
    redirects: dict[str, str] = field(default_factory=dict)

    def add(self, file: BinaryIO, number: int, place_in_whole: Callable[[int], int] = int) -> None:
        """Add the contents of a file, or of a part of one, translating positions in it to the whole."""
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
        """Add one response."""
        self.spots.setdefault(lookup_key(address), []).append(spot)

    def nearest(self, address: str, to: Spot) -> Spot | None:
        """Return the position of an address's response; of several, the one nearest to a spot."""
        key = lookup_key(address)
        for _ in range(_MOST_REDIRECTS):
            if key in self.spots:
                number, (offset, _) = to
                return min(self.spots[key], key=lambda spot: (spot[0] != number, abs(spot[1][0] - offset)))
            key = self.redirects.get(key, "")
        return None


def contents_at(
    spots: Collection[Spot], opened: Opened, *, is_sequential: bool = False
) -> Mapping[Spot, tuple[str, bytes]]:
    """Return the media type and body of responses, b"" for one that is damaged, too large, or after too many others.

    Args:
        spots: their positions.
        opened: opens one of the WARC files by its number.
        is_sequential: whether the files are read from their start, because they cannot be sought in.
    """
    contents: dict[Spot, tuple[str, bytes]] = {}
    for number in sorted({number for number, _ in spots}):
        positions = sorted({position for other, position in spots if other == number})
        with opened(number) as held:
            is_in_turn = is_sequential or any(before for _, before in positions)
            for position, media_type, content in _contents(held.file, positions, is_in_turn):
                contents[number, position] = media_type, content
    return contents


def lookup_key(address: str) -> str:
    """Return the normalised form of an address; "" if it is none on the web."""
    try:
        parts = urlsplit(address.replace("\\", "/"))
        port = "" if parts.port in _DEFAULT_PORTS else parts.port
    except ValueError:
        return ""
    query = f"?{unquote(parts.query)}" if parts.query else ""
    return f"{parts.hostname or ''}:{port}{unquote(parts.path) or '/'}{query}"


def _contents(file: BinaryIO, positions: list[Position], is_in_turn: bool) -> Iterator[tuple[Position, str, bytes]]:
    """Yield the responses at positions, in their order, if they are complete and not too large."""
    left = 2 * _LARGEST_BYTES
    for position, record in _in_turn(file, positions) if is_in_turn else _sought(file, positions):
        media_type, content = "", b""
        if isinstance(record, WarcRecord):
            media_type, content = _content(record, min(left, _LARGEST_BYTES))
        left -= len(content)
        yield position, media_type, content


def _sought(file: BinaryIO, positions: list[Position]) -> Iterator[tuple[Position, WarcRecord | None]]:
    for position in positions:
        yield position, record_at(file, position)


def _in_turn(file: BinaryIO, positions: list[Position]) -> Iterator[tuple[Position, WarcRecord | SkippedEntries]]:
    among = frozenset(positions)
    for record, position in records(file, ""):
        if position in among:
            yield position, record
        if position >= positions[-1]:
            return


def _content(record: WarcRecord, most_bytes: int) -> tuple[str, bytes]:
    """Return the media type and body of a response; "" and b"" if it is damaged or over the limit."""
    try:
        media_type = media_type_of(record)
        content = record.reader.read(most_bytes + 1)
        if len(content) > most_bytes or len(content) < record.content_length:
            return "", b""
        content, notes = body(record, content, source="", limit_bytes=most_bytes)
    except (OSError, ValueError, PageError):
        return "", b""
    return ("", b"") if notes else (media_type, content)
