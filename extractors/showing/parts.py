"""What a page's file holds besides its pictures: style sheets, fonts, and the pictures that style sheets name.

Reading a page leaves them where they are, since no article needs them. They are fetched when the page is to be seen.
"""

from collections.abc import Iterator
from pathlib import Path

from extractors.pages.formats import mhtml_page, webarchive_page
from extractors.pages.formats.enclosed import Part
from extractors.pages.pictures.subresource import Subresource
from extractors.pages.raw_document import RawDocument
from extractors.showing.addresses import inside_style

_MOST_BYTES = 60_000_000  # of all parts together, by hand: they are held in memory while the page is seen
_KINDS = ("text/css", "font/", "image/", "application/font", "application/x-font", "application/vnd.ms-fontobject")
_FORMATS = (mhtml_page, webarchive_page)


def parts_of(path: Path) -> tuple[Subresource, ...]:
    """Return what a file brings along for the page in it; nothing for a file of another kind, or one that is gone."""
    try:
        document = RawDocument(content=path.read_bytes(), source=str(path), path=str(path))
    except OSError:
        return ()
    found: list[Subresource] = []
    room = _MOST_BYTES
    for part in _parts(document):
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


def _parts(document: RawDocument) -> Iterator[Part]:
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
