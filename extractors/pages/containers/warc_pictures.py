"""The pictures that a page in a WARC file shows and the file holds, found by their addresses.

Crawlers write a page's pictures before it, after it or far from it, and a WARC file has no index: so the file is read
once, if it is not too large, and the position of each response is remembered.
"""

import re
from collections.abc import Callable
from contextlib import nullcontext
from functools import lru_cache
from itertools import islice
from pathlib import Path
from typing import BinaryIO

from extractors.pages.containers.container import OpenContainer
from extractors.pages.containers.warc_index import LARGEST_FILE_BYTES, Index, Opened, Spot, contents_at
from extractors.pages.containers.warc_records import position_of
from extractors.pages.entry import Entry
from extractors.pages.page import Page
from extractors.pages.pictures.picture_names import absolute, picture_names
from extractors.pages.pictures.picture_types import picture_type
from extractors.pages.pictures.subresource import Subresource

_MOST_PICTURES = 1_000
_BASE = re.compile(r"""<base\b[^<>]*?\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.IGNORECASE)


def pictures(held: OpenContainer, entry: Entry, page: Page) -> tuple[Subresource, ...]:
    """Return the pictures that a page refers to and the file holds, each under the page's name for it."""
    return pictures_in(
        page, entry.url, (0, position_of(entry.place)), lambda: index_of(held), lambda _: nullcontext(held)
    )


def pictures_in(
    page: Page,
    url: str,
    spot: Spot,
    find: Callable[[], Index],
    opened: Opened,
    *,
    is_sequential: bool = False,
) -> tuple[Subresource, ...]:
    """Return the pictures of a page.

    Args:
        page: the page.
        url: its address.
        spot: its position.
        find: makes the index, if the page refers to any picture.
        opened: opens one of the WARC files by its number.
        is_sequential: whether the files are read from their start, because they cannot be sought in.
    """
    names = picture_names(page.text)
    if not names:
        return ()
    index, start = find(), _start(page.text, url)
    nearest = ((name, index.nearest(absolute(start, name), spot)) for name in names)
    spots = dict(islice(((name, found) for name, found in nearest if found), _MOST_PICTURES))
    contents = contents_at(spots.values(), opened, is_sequential=is_sequential)
    held_pictures: list[Subresource] = []
    for name, lies_at in spots.items():
        _, content = contents.get(lies_at, ("", b""))
        if content and (kind := picture_type(content)):
            held_pictures.append(Subresource(address=name, media_type=kind.media_type, content=content))
    return tuple(held_pictures)


def index_of(held: OpenContainer) -> Index:
    """Return an index of the responses in a file, cached; an empty one for a file that is too large."""
    if held.path is None:
        return _read_index(held.file)
    status = held.path.stat()
    return _remembered(held.path, status.st_size, status.st_mtime_ns)


def _start(text: str, url: str) -> str:
    base = _BASE.search(text)
    return absolute(url, next(filter(None, base.groups()), "")) if base else url


@lru_cache(maxsize=1)
def _remembered(path: Path, _size: int, _changed_ns: int) -> Index:
    with path.open("rb") as file:
        return _read_index(file)


def _read_index(file: BinaryIO) -> Index:
    index = Index()
    if file.seek(0, 2) <= LARGEST_FILE_BYTES:
        index.add(file, 0)
    return index
