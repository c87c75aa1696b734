"""The pictures that a page in a WARC file shows and the file holds, found by their addresses.

Crawlers write a page's pictures before it, behind it or far from it, and a WARC file has no index: so it is gone
through once, where it is not too large, and where each answer lies is remembered.
"""

from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import BinaryIO

from fastwarc.warc import WarcRecord

from extractors.errors import PageError
from extractors.pages.container import Held
from extractors.pages.entry import Entry
from extractors.pages.page import Page
from extractors.pages.picture_names import absolute, picture_names
from extractors.pages.picture_types import picture_type
from extractors.pages.subresource import Subresource
from extractors.pages.warc_answers import ANSWERS, address_of, answer_at, body
from extractors.pages.warc_records import place_of, records

_LARGEST_FILE_BYTES = 100_000_000  # by hand: to go through it takes half a second where it is packed
_LARGEST_BYTES = 50_000_000  # of one picture, and twice that of all of a page's; by hand
_MOST_PICTURES = 1_000

Places = dict[str, str]  # by address, where the answer lies


def pictures(held: Held, entry: Entry, page: Page) -> tuple[Subresource, ...]:
    """Return the pictures that a page names and the file holds, each under the page's name for it."""
    if held.path is None:
        return pictures_in(held.file, page, entry.url, lambda: places_in(held.file))
    path, status = held.path, held.path.stat()
    return pictures_in(held.file, page, entry.url, lambda: _remembered(path, status.st_size, status.st_mtime_ns))


def pictures_in(file: BinaryIO, page: Page, url: str, find: Callable[[], Places]) -> tuple[Subresource, ...]:
    """Return the pictures of a page whose address is known, where `find` tells what places lie in the file."""
    names = picture_names(page.text)
    places = find() if names else {}
    found: list[Subresource] = []
    left = 2 * _LARGEST_BYTES
    for name in names:
        place = places.get(absolute(url, name).partition("#")[0])
        content = _content(file, place, min(left, _LARGEST_BYTES)) if place else b""
        if content and (kind := picture_type(content)):
            left -= len(content)
            found.append(Subresource(address=name, media_type=kind.media_type, content=content))
            if len(found) == _MOST_PICTURES:
                break
    return tuple(found)


@lru_cache(maxsize=1)
def _remembered(path: Path, _size: int, _changed_ns: int) -> Places:
    with path.open("rb") as file:
        return places_in(file)


def places_in(file: BinaryIO) -> Places:
    """Return where the answers in a file lie; none of a file that is too large to be gone through for it."""
    places: Places = {}
    if file.seek(0, 2) > _LARGEST_FILE_BYTES:
        return places
    for record, position in records(file, ""):
        if isinstance(record, WarcRecord) and record.record_type in ANSWERS and (address := address_of(record)):
            places.setdefault(address, place_of(position))
    return places


def _content(file: BinaryIO, place: str, most_bytes: int) -> bytes:
    """Return the body of the answer at a place; b"" where it is damaged or larger than that."""
    record = answer_at(file, place)
    if record is None:
        return b""
    try:
        content = record.reader.read(most_bytes + 1)
        if len(content) > most_bytes or len(content) < record.content_length:
            return b""
        return body(record, content, source="", limit_bytes=most_bytes)[0]
    except (OSError, ValueError, PageError):
        return b""
