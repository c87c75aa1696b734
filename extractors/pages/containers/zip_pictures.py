"""The pictures that a page in a zip file shows and the file holds, found by the addresses in the page."""

import html
import mimetypes
import posixpath
import re
from collections.abc import Iterator
from itertools import chain
from urllib.parse import unquote

from extractors.errors import PageError
from extractors.pages.containers.container import OpenContainer
from extractors.pages.containers.zip_directory import directory_of, read_member
from extractors.pages.entry import Entry
from extractors.pages.page import Page
from extractors.pages.page_names import page_stem
from extractors.pages.pictures.picture_names import picture_names
from extractors.pages.pictures.picture_types import picture_type
from extractors.pages.pictures.subresource import Subresource

_MOST_PICTURES = 1_000
_MOST_BYTES = 100_000_000  # of all of a page's pictures, decompressed; chosen by hand

_POSTER = re.compile(r"""\bposter\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s"'>]++))""")
_ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]*:|/|#|\?", re.IGNORECASE)


def pictures(held: OpenContainer, entry: Entry, page: Page) -> tuple[Subresource, ...]:
    """Return the pictures that a page refers to by relative addresses; a damaged one is left out."""
    directory = directory_of(held)
    folder = posixpath.dirname(entry.place)
    found: list[Subresource] = []
    left = _MOST_BYTES
    for address in dict.fromkeys(_relative_addresses(page.text)):
        name = _name(folder, address)
        member = directory.by_name.get(name)
        if member is None or member.file_size > left or page_stem(name) is not None:
            continue
        try:
            content = read_member(held, member)
        except PageError:
            continue
        media_type = _media_type(name, content)
        if not media_type.startswith("image/"):
            continue
        left -= len(content)
        found.append(Subresource(address=address, media_type=media_type, content=content))
        if len(found) == _MOST_PICTURES:
            break
    return tuple(found)


def _relative_addresses(text: str) -> Iterator[str]:
    posters = (html.unescape(next(filter(None, match.groups()), "")).strip() for match in _POSTER.finditer(text))
    return (one for one in chain(picture_names(text), posters) if one and not _ELSEWHERE.match(one))


def _media_type(name: str, content: bytes) -> str:
    """Return a file's media type by its name, or by its bytes if the name has no ending, as some programs write it."""
    if guessed := mimetypes.guess_type(name, strict=False)[0]:
        return guessed
    kind = picture_type(content)
    return kind.media_type if kind is not None else ""


def _name(folder: str, address: str) -> str:
    """Return the member that a relative address refers to."""
    path = unquote(address.partition("#")[0].partition("?")[0])
    return posixpath.normpath(posixpath.join(folder, path))
