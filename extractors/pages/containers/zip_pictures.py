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
from extractors.pages.pictures.subresource import Subresource

_MOST_PICTURES = 1_000
_MOST_BYTES = 100_000_000  # of all of a page's pictures, unpacked; by hand

# No expression that takes capitals and small letters for one: it would take ten times as long as the rest of opening.
_VALUE = r"""\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))"""
_ATTRIBUTES = tuple(
    re.compile(rf"""{name}(?<=[\s"'/]{name})({rest}){_VALUE}""")
    for name, rest in (("src", "(?:set)?"), ("SRC", "(?:SET)?"), ("poster", ""))
)
_ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]*:|/|#|\?", re.IGNORECASE)
_LONGEST_ADDRESS = 2_000  # characters: longer ones are no names of files


def pictures(held: OpenContainer, entry: Entry, page: Page) -> tuple[Subresource, ...]:
    """Return the pictures beside a page that it names by relative addresses; a damaged one is left out."""
    directory = directory_of(held)
    folder = posixpath.dirname(entry.place)
    found: list[Subresource] = []
    left = _MOST_BYTES
    for address in dict.fromkeys(_relative_addresses(page.text)):
        name = _name(folder, address)
        member = directory.by_name.get(name)
        media_type = mimetypes.guess_type(name, strict=False)[0] or ""
        if member is None or not media_type.startswith("image/") or member.file_size > left:
            continue
        try:
            content = read_member(held, member)
        except PageError:
            continue
        left -= len(content)
        found.append(Subresource(address=address, media_type=media_type, content=content))
        if len(found) == _MOST_PICTURES:
            break
    return tuple(found)


def _relative_addresses(text: str) -> Iterator[str]:
    for match in chain.from_iterable(attribute.finditer(text) for attribute in _ATTRIBUTES):
        said = match[2] or match[3] or match[4] or ""
        if match[1]:
            candidates = [candidate.split(None, 1)[0] for candidate in said.split(",") if candidate.strip()]
        else:
            candidates = [said.strip()]
        for candidate in candidates:
            if candidate and len(candidate) <= _LONGEST_ADDRESS and not _ELSEWHERE.match(candidate):
                yield html.unescape(candidate)


def _name(folder: str, address: str) -> str:
    """Return the member that a relative address names."""
    path = unquote(address.partition("#")[0].partition("?")[0])
    return posixpath.normpath(posixpath.join(folder, path))
