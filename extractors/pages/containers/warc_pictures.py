"""The pictures that a page in a WARC file shows and the file holds, found by their addresses.

Crawlers write a page's pictures before it, behind it or far from it, and a WARC file has no index: so it is gone
through once, where it is not too large, and where each answer lies is remembered. Addresses are compared by what they
lead to: browsers ask for `my pic.png` as `my%20pic.png`, and crawls mix http and https.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import islice
from pathlib import Path
from typing import BinaryIO
from urllib.parse import unquote, urlsplit

from fastwarc.warc import WarcRecord

from extractors.errors import PageError
from extractors.pages.containers.container import OpenContainer
from extractors.pages.containers.warc_answers import ANSWERS, OK, address_of, body, header, media_type_of, status_of
from extractors.pages.containers.warc_records import Position, position_of, record_at, records
from extractors.pages.entry import Entry, Skipped
from extractors.pages.page import Page
from extractors.pages.pictures.picture_names import absolute, picture_names
from extractors.pages.pictures.picture_types import picture_type
from extractors.pages.pictures.subresource import Subresource

LARGEST_FILE_BYTES = 100_000_000  # by hand: to go through it takes half a second where it is packed
_LARGEST_BYTES = 50_000_000  # of one picture, and twice that of all of a page's; by hand
_MOST_PICTURES = 1_000
_MOST_REDIRECTS = 5
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_DEFAULT_PORTS = (None, 80, 443)
_BASE = re.compile(r"""<base\b[^<>]*?\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.IGNORECASE)

Spot = tuple[int, Position]  # which of an archive's WARC files, 0 where there is one, and where in it


@dataclass(frozen=True, slots=True)
class Index:
    """Where the answers that are no web pages lie, and which lead elsewhere; by what addresses lead to."""

    spots: dict[str, list[Spot]] = field(default_factory=dict)
    redirects: dict[str, str] = field(default_factory=dict)

    def add(self, file: BinaryIO, number: int) -> None:
        """Add what a file holds."""
        for record, position in records(file, ""):
            if not isinstance(record, WarcRecord) or record.record_type not in ANSWERS:
                continue
            try:
                is_page = media_type_of(record) == "text/html"
                status = status_of(record)
            except (OSError, ValueError):
                continue
            address = address_of(record)
            if status in _REDIRECTS:
                self.redirects.setdefault(_key(address), _key(absolute(address, header(record, "Location"))))
            elif status == OK and address and not is_page:
                self.spots.setdefault(_key(address), []).append((number, position))

    def nearest(self, address: str, to: Spot) -> Spot | None:
        """Return where the answer to an address lies; of several, the one nearest to a spot."""
        key = _key(address)
        for _ in range(_MOST_REDIRECTS):
            if key in self.spots:
                number, (offset, _) = to
                return min(self.spots[key], key=lambda spot: (spot[0] != number, abs(spot[1][0] - offset)))
            key = self.redirects.get(key, "")
        return None


def pictures(held: OpenContainer, entry: Entry, page: Page) -> tuple[Subresource, ...]:
    """Return the pictures that a page names and the file holds, each under the page's name for it."""
    return pictures_in(
        page, entry.url, (0, position_of(entry.place)), lambda: _index(held), lambda _: nullcontext(held)
    )


def pictures_in(
    page: Page,
    url: str,
    spot: Spot,
    find: Callable[[], Index],
    opened: Callable[[int], AbstractContextManager[OpenContainer]],
    *,
    is_read_in_turn: bool = False,
) -> tuple[Subresource, ...]:
    """Return the pictures of a page.

    Args:
        page: the page.
        url: its address.
        spot: where it lies.
        find: makes the index, where the page names any picture.
        opened: opens one of the WARC files by its number.
        is_read_in_turn: whether the files are read from their start, as what cannot be sought is.
    """
    names = picture_names(page.text)
    if not names:
        return ()
    index, start = find(), _start(page.text, url)
    nearest = ((name, index.nearest(absolute(start, name), spot)) for name in names)
    spots = dict(islice(((name, found) for name, found in nearest if found), _MOST_PICTURES))
    contents: dict[Spot, bytes] = {}
    for number in sorted({number for number, _ in spots.values()}):
        wanted = sorted({position for other, position in spots.values() if other == number})
        with opened(number) as held:
            is_in_turn = is_read_in_turn or any(before for _, before in wanted)
            for position, content in _contents(held.file, wanted, is_in_turn):
                contents[number, position] = content
    held_pictures: list[Subresource] = []
    for name, lies_at in spots.items():
        content = contents.get(lies_at, b"")
        if content and (kind := picture_type(content)):
            held_pictures.append(Subresource(address=name, media_type=kind.media_type, content=content))
    return tuple(held_pictures)


def _start(text: str, url: str) -> str:
    base = _BASE.search(text)
    return absolute(url, next(filter(None, base.groups()), "")) if base else url


def _contents(file: BinaryIO, wanted: Sequence[Position], is_in_turn: bool) -> Iterator[tuple[Position, bytes]]:
    """Yield what lies at positions, in their order, as far as it is whole and not too large."""
    found: Iterator[tuple[Position, WarcRecord | Skipped | None]]
    if is_in_turn:
        among = frozenset(wanted)
        found = ((position, record) for record, position in records(file, "") if position in among)
    else:
        found = ((position, record_at(file, position)) for position in wanted)
    left = 2 * _LARGEST_BYTES
    for position, record in found:
        content = _content(record, min(left, _LARGEST_BYTES)) if isinstance(record, WarcRecord) else b""
        left -= len(content)
        yield position, content


def _content(record: WarcRecord, most_bytes: int) -> bytes:
    """Return the body of an answer; b"" where it is damaged or larger than that."""
    try:
        media_type_of(record)
        content = record.reader.read(most_bytes + 1)
        if len(content) > most_bytes or len(content) < record.content_length:
            return b""
        content, notes = body(record, content, source="", limit_bytes=most_bytes)
    except (OSError, ValueError, PageError):
        return b""
    return b"" if notes else content


def _key(address: str) -> str:
    """Return what an address leads to, however it is written; "" where it leads nowhere on the web."""
    try:
        parts = urlsplit(address.replace("\\", "/"))
        port = "" if parts.port in _DEFAULT_PORTS else parts.port
    except ValueError:
        return ""
    query = f"?{unquote(parts.query)}" if parts.query else ""
    return f"{parts.hostname or ''}:{port}{unquote(parts.path) or '/'}{query}"


def _index(held: OpenContainer) -> Index:
    if held.path is None:
        return _read_index(held.file)
    status = held.path.stat()
    return _remembered(held.path, status.st_size, status.st_mtime_ns)


@lru_cache(maxsize=1)
def _remembered(path: Path, _size: int, _changed_ns: int) -> Index:
    with path.open("rb") as file:
        return _read_index(file)


def _read_index(file: BinaryIO) -> Index:
    index = Index()
    if file.seek(0, 2) <= LARGEST_FILE_BYTES:
        index.add(file, 0)
    return index
