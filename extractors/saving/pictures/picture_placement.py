"""Puts an article's pictures where the person wants them: on the web, in a folder beside the file, or in the file.

A picture without an address on the web goes into the file even if pictures are to stay on the web: it would be lost
otherwise. An SVG drawing that becomes a file is rebuilt: opened on its own it could run scripts, in an `<img>` it
cannot.

The folder gets a unique placeholder name here; `writing` replaces it by the real one, once it is known which is free.
"""

import base64
import hashlib
from collections import Counter
from dataclasses import replace
from html import escape
from pathlib import PurePosixPath
from urllib.parse import quote, unquote, urlsplit

from extractors.saving.article import Article
from extractors.saving.choices import Images
from extractors.saving.files.file_names import safe_part
from extractors.saving.pictures.held_pictures import (
    HeldPicture,
    HeldPictures,
    Image,
    MissingReason,
    images_of,
    is_on_the_web,
)
from extractors.saving.rendered import SidecarFile

_LONGEST_NAME_BYTES = 60

# Notes about pictures: the sentence for one, and for several.
_STAYS = (
    "1 picture is not in the saved page and stays on the web.",
    "{} pictures are not in the saved page and stay on the web.",
)
_TOO_LARGE = (
    "1 picture is over the limit (20 MB each, 100 MB together) and stays on the web.",
    "{} pictures are over the limit (20 MB each, 100 MB together) and stay on the web.",
)
_LEFT_OUT = (
    "1 picture is damaged or over the limit (20 MB each, 100 MB together) and was left out.",
    "{} pictures are damaged or over the limit (20 MB each, 100 MB together) and were left out.",
)
_NO_ADDRESS = (
    "1 picture has no address on the web and is in the file itself.",
    "{} pictures have no address on the web and are in the file itself.",
)

_LINKED = (
    "1 picture is not in the saved page: a link leads to it on the web.",
    "{} pictures are not in the saved page: links lead to them on the web.",
)
_TOO_LARGE_HERE = (
    "1 picture is over the limit (20 MB each, 100 MB together): a link leads to it on the web.",
    "{} pictures are over the limit (20 MB each, 100 MB together): links lead to them on the web.",
)
_NO_SUCH_KIND = (
    "1 picture is of a kind that this format cannot hold: its description stands in its place.",
    "{} pictures are of a kind that this format cannot hold: their descriptions stand in their place.",
)


def place_pictures(article: Article, images: Images) -> tuple[Article, str, tuple[SidecarFile, ...], tuple[str, ...]]:
    """Return an article with its pictures where they are wanted, and without our internal addresses.

    Returns:
        The article; the placeholder for the folder beside it, or ""; the files for that folder; what could not be done.
    """
    found = images_of(article)
    if not found:
        return article, "", (), ()
    placing = _Placing(article, images)
    pieces: list[str] = []
    position = 0
    for image in found:
        pieces += (article.body_html[position : image.start], placing.tag(image, article.body_html))
        position = image.end
    body_html = "".join((*pieces, article.body_html[position:]))
    sidecars = tuple(placing.sidecars.values())
    return (
        replace(article, body_html=body_html, pictures=()),
        placing.folder if sidecars else "",
        sidecars,
        placing.notes(),
    )


def lacking_pictures(article: Article, kinds: frozenset[str]) -> tuple[str, ...]:
    """Return which of an article's pictures a package format cannot hold, one sentence each.

    Args:
        article: as the format's writer gets it.
        kinds: the media types that the format can hold.
    """
    held = HeldPictures(article.pictures, are_files=True)
    counts: Counter[tuple[str, str]] = Counter()
    for address in dict.fromkeys(image.address for image in images_of(article)):
        found = held.get(address)
        if isinstance(found, MissingReason):
            counts[
                (_LINKED if found is MissingReason.ABSENT else _TOO_LARGE_HERE) if is_on_the_web(address) else _LEFT_OUT
            ] += 1
        elif found.kind.media_type not in kinds:
            counts[_NO_SUCH_KIND] += 1
    return _sentences(counts)


def _sentences(counts: Counter[tuple[str, str]]) -> tuple[str, ...]:
    return tuple((one if count == 1 else many.format(count)) for (one, many), count in counts.items())


class _Placing:
    def __init__(self, article: Article, images: Images) -> None:
        self.folder = f"pictures-{hashlib.sha256(article.body_html.encode('utf-8', 'replace')).hexdigest()[:16]}"
        self.sidecars: dict[str, SidecarFile] = {}
        self._images = images
        self._held = HeldPictures(article.pictures, are_files=images is Images.COPY)
        self._addresses: dict[str, str] = {}
        self._counts: Counter[tuple[str, str]] = Counter()

    def tag(self, image: Image, body_html: str) -> str:
        """Return an image's tag with its new address; "" if it has no place."""
        if image.address not in self._addresses:
            self._addresses[image.address] = self._place(image)
        address = self._addresses[image.address]
        if address == image.address:
            return body_html[image.start : image.end]
        return f'<img src="{escape(address)}" alt="{escape(image.alt)}">' if address else ""

    def notes(self) -> tuple[str, ...]:
        """Return what could not be done, one sentence each."""
        return _sentences(self._counts)

    def _place(self, image: Image) -> str:
        is_remote, is_inside = is_on_the_web(image.address), image.address[:5].lower() == "data:"
        if (is_inside and self._images is not Images.COPY) or (is_remote and self._images is Images.REMOTE):
            return image.address
        held = self._held.get(image.address)
        if isinstance(held, MissingReason):
            if is_inside:
                return image.address  # an embedded one keeps its form
            if not is_remote:
                self._counts[_LEFT_OUT] += 1
                return ""
            self._counts[_STAYS if held is MissingReason.ABSENT else _TOO_LARGE] += 1
            return image.address
        if self._images is Images.COPY:
            name = _file_name(image, held)
            self.sidecars[image.address] = SidecarFile(name=name, content=held.content)
            return f"{self.folder}/{quote(name)}"
        if self._images is Images.REMOTE:
            self._counts[_NO_ADDRESS] += 1
        return image.address if is_inside else as_data_address(held)


def as_data_address(held: HeldPicture) -> str:
    """Return a picture as a data: address."""
    return f"data:{held.kind.media_type};base64,{base64.b64encode(held.content).decode()}"


def _file_name(image: Image, held: HeldPicture) -> str:
    """Return the name of a picture's file: a number, a readable word from its address, the ending for its type."""
    word = ""
    if is_on_the_web(image.address):
        try:
            word = PurePosixPath(unquote(urlsplit(image.address).path)).stem
        except ValueError:
            word = ""
    word = safe_part(word or image.alt, _LONGEST_NAME_BYTES).replace(" ", "-")
    return f"{held.number}-{word}{held.kind.ending}" if word else f"{held.number}{held.kind.ending}"
