"""What a page's file holds besides its pictures: style sheets, fonts, and the pictures that style sheets name.

Reading a page leaves them where they are, since no article needs them. They are fetched when the page is to be seen.
"""

import zipfile
from collections.abc import Iterator
from pathlib import Path

from extractors.pages.entry import INSIDE
from extractors.pages.formats import mhtml_page, webarchive_page
from extractors.pages.formats.enclosed import Part
from extractors.pages.pictures.subresource import Subresource
from extractors.pages.raw_document import RawDocument
from extractors.showing.addresses import inside_style
from extractors.showing.zip_parts import zip_parts

_MOST_BYTES = 60_000_000  # of all parts together, by hand: they are held in memory while the page is seen
_LARGEST_BYTES = 200_000_000  # of a file that is looked into, by hand: archives of whole sites are larger
_KINDS = ("text/css", "font/", "image/", "application/font", "application/x-font", "application/vnd.ms-fontobject")
_FORMATS = (mhtml_page, webarchive_page)


def parts_of(path: Path, place: str = "") -> tuple[Subresource, ...]:
    """Return what a file brings along for a page in it; nothing for a file of another kind, or one that is gone.

    Args:
        path: the file.
        place: where in it the page is, if it holds many.
    """
    found: list[Subresource] = []
    room = _MOST_BYTES
    inside = place.rpartition(INSIDE)[2]  # of a zip file in a folder that was opened as a whole
    for part in zip_parts(path, inside) if place and zipfile.is_zipfile(path) else _parts(path):
        if not part.media_type.startswith(_KINDS):
            continue
        content = part.read()
        if part.media_type == "text/css":
            content = _style(content, part.charset)
        room -= len(content)
        if room < 0:
            break
        addresses = [part.location, f"cid:{part.content_id}" if part.content_id else ""]
        found += [
            Subresource(address=address, media_type=part.media_type, content=content)
            for address in addresses
            if address
        ]
    return tuple(found)


def _parts(path: Path) -> Iterator[Part]:
    try:
        if path.stat().st_size > _LARGEST_BYTES:
            return
        document = RawDocument(content=path.read_bytes(), source=str(path), path=str(path))
    except OSError:
        return
    for one in _FORMATS:
        if one.recognises(document):
            yield from one.parts(document)
            return


def _style(content: bytes, charset: str) -> bytes:
    try:
        text = content.decode(charset or "utf-8", "replace")
    except LookupError:
        text = content.decode("utf-8", "replace")
    return inside_style(text).encode("utf-8", "replace")
