"""Resources in a page's file other than its pictures: style sheets, fonts, and the pictures that style sheets name.

Reading a page skips them, because no article needs them. They are fetched when the page is to be shown.
"""

import mimetypes
import zipfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from extractors.errors import PageError
from extractors.pages.containers.container import Ask, OpenContainer
from extractors.pages.containers.registry import container_of, open_container
from extractors.pages.entry import INSIDE
from extractors.pages.formats import har_page, mhtml_page, webarchive_page
from extractors.pages.formats.enclosed import Part
from extractors.pages.pictures.picture_types import picture_type
from extractors.pages.pictures.subresource import Subresource
from extractors.pages.raw_document import RawDocument
from extractors.showing.addresses import rewrite_style
from extractors.showing.page_resources import resources_of_style
from extractors.showing.zip_parts import zip_parts

_MOST_BYTES = 60_000_000  # of all resources together; chosen by hand: they are held in memory while the page is shown
_MOST_ANSWERS = 1_000  # from a web archive; chosen by hand
_LARGEST_BYTES = 200_000_000  # of a file that is searched; chosen by hand: archives of whole sites are larger
_STYLE = "text/css"
_KINDS = (_STYLE, "font/", "image/", "application/font", "application/x-font", "application/vnd.ms-fontobject")
_UNTOLD = ("", "application/octet-stream", "binary/octet-stream", "text/plain")  # then the address's ending decides
_FORMATS = (mhtml_page, webarchive_page, har_page)


def parts_of(path: Path, place: str = "", addresses: Sequence[str] = ()) -> tuple[Subresource, ...]:
    """Return the resources in a file for a page in it; nothing if the file is of another kind, or gone.

    Args:
        path: the file.
        place: the page's place in it, if it holds many.
        addresses: web addresses that the page will request, to look up in a web archive.
    """
    inside = place.rpartition(INSIDE)[2]  # of a file inside a folder that was opened as a whole
    if place and (answers := _archive(path)) is not None:
        return _bounded(_answers(path, answers, inside, addresses))
    return _bounded(zip_parts(path, inside) if place and zipfile.is_zipfile(path) else _parts(path))


def _bounded(parts: Iterable[Part]) -> tuple[Subresource, ...]:
    """Read resources of the types that a browser loads by itself, up to the limit."""
    found: list[Subresource] = []
    room = _MOST_BYTES
    for part in parts:
        if not part.media_type.startswith(_KINDS):
            continue
        content = part.read()
        if part.media_type == _STYLE:
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


def _archive(path: Path) -> Callable[[OpenContainer, str], Ask] | None:
    """Return a function that looks up responses in a file; None if the file holds none."""
    try:
        with open_container(path) as held:
            kind = container_of(held)
    except PageError:
        return None
    return kind.answers if kind is not None else None


def _answers(
    path: Path, answers: Callable[[OpenContainer, str], Ask], place: str, addresses: Sequence[str]
) -> Iterator[Part]:
    """Yield the wanted resources in an archive, then those that their style sheets want, and so on."""
    requested = dict.fromkeys(addresses[:_MOST_ANSWERS])
    with suppress(PageError, OSError, ValueError), open_container(path) as held:
        ask = answers(held, place)
        while addresses:
            further: dict[str, None] = {}
            for answer in ask(addresses[:_MOST_ANSWERS]):
                part = _as_part(answer)
                yield part
                if part.media_type == _STYLE:
                    css = _style(answer.content, "").decode("utf-8")
                    further |= dict.fromkeys(resources_of_style(css, answer.address))
            addresses = [address for address in further if address not in requested]
            requested |= dict.fromkeys(addresses)


def _as_part(answer: Subresource) -> Part:
    media_type = answer.media_type
    if (picture := picture_type(answer.content)) is not None:
        media_type = picture.media_type
    elif media_type in _UNTOLD:
        media_type = mimetypes.guess_type(answer.address.partition("?")[0])[0] or ""
    return Part(media_type=media_type, read=lambda: answer.content, location=answer.address)


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
    return rewrite_style(text).encode("utf-8", "replace")
