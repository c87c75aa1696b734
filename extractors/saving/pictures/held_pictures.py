"""The bytes of an article's pictures, if the saved page holds them: read, typed by their bytes, limited in size.

Nothing is ever fetched. Pictures embedded in the body (data:) count as held.
"""

import base64
import binascii
import re
import stat
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from urllib.parse import unquote_to_bytes

from extractors.pages.pictures.picture_types import SVG, PictureType, picture_type
from extractors.pages.pictures.subresource import Subresource
from extractors.saving.article import Article
from extractors.saving.compose.page_pictures import SAVED
from extractors.saving.pictures.drawings import clean_drawing

LARGEST_BYTES = 20_000_000  # of one picture. Chosen by hand: a photograph from a good camera has 15 MB
MOST_PICTURES = 2_000  # of an article. Chosen by hand: a photographer's page of a year has about a hundred
LARGEST_TOTAL_BYTES = 100_000_000  # of all in an article; a worker holds them twice, as read and as written

# The sanitiser writes attributes in double quotes with none inside them, so this matches only images.
_IMAGE = re.compile(r'<img((?:\s++[\w-]++(?:="[^"]*+")?+)*+)\s*+/?>')
_ATTRIBUTE = re.compile(r'\s(src|alt)="([^"]*+)"')
_DATA = re.compile(r"data:[^,;]*+((?:;[^,;]*+)*+),", re.IGNORECASE)


class MissingReason(Enum):
    """Why a picture's bytes are not available."""

    ABSENT = "the saved page does not hold it, or holds something else under its name"
    TOO_LARGE = "it is over one of the limits"


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldPicture:
    """A picture's bytes and type; number counts the held pictures of an article from 1."""

    number: int
    content: bytes
    kind: PictureType


class HeldPictures:
    """Reads the pictures of one article; each address is read once, and all together stay within the limits.

    Args:
        pictures: those that came with the page.
        are_files: whether they become files of their own: drawings are then rebuilt without active content.
    """

    def __init__(self, pictures: tuple[Subresource, ...], *, are_files: bool = False) -> None:
        self._are_files = are_files
        self._held = {one.address: one for one in pictures}
        self._found: dict[str, HeldPicture | MissingReason] = {}
        self._left_bytes = LARGEST_TOTAL_BYTES
        self._count = 0

    def get(self, address: str) -> HeldPicture | MissingReason:
        """Return the picture that an `<img>` of the article shows, or the reason why there is none."""
        found = self._found.get(address)
        if found is None:
            found = self._found[address] = self._read(address)
        return found

    def _read(self, address: str) -> HeldPicture | MissingReason:
        limit_bytes = min(LARGEST_BYTES, self._left_bytes) if self._count < MOST_PICTURES else 0
        if address[:5].lower() == "data:":
            content = _decoded(address, limit_bytes)
        else:
            held = self._held.get(address)
            content = _content(held, limit_bytes) if held is not None else b""
        if content is None:
            return MissingReason.TOO_LARGE
        kind = picture_type(content)
        if kind is None:
            return MissingReason.ABSENT
        if kind is SVG and self._are_files:
            drawing = clean_drawing(content)
            if drawing is None:
                return MissingReason.ABSENT
            content = drawing
        self._left_bytes -= len(content)
        self._count += 1
        return HeldPicture(number=self._count, content=content, kind=kind)


@dataclass(frozen=True, slots=True)
class Image:
    """An `<img>` of a body: the start and end of its tag, and its two attributes, unescaped."""

    start: int
    end: int
    address: str
    alt: str


def images_of(article: Article) -> list[Image]:
    """Return the images of an article's body, in order."""
    from html import unescape  # 2 ms with its table of entities: only needed for pictures

    found = []
    for tag in _IMAGE.finditer(article.body_html):
        attributes = {name: unescape(value) for name, value in _ATTRIBUTE.findall(tag[1])}
        found.append(Image(*tag.span(), attributes.get("src", ""), attributes.get("alt", "")))
    return found


def is_on_the_web(address: str) -> bool:
    """Return whether a picture's address leads to the web, and not into the article or the saved page."""
    return not address.lower().startswith((SAVED, "data:"))


def _decoded(address: str, limit_bytes: int) -> bytes | None:
    """Return the bytes of a data: address; None if they are too many, b"" if they are invalid."""
    head = _DATA.match(address)
    if head is None:
        return b""
    if len(address) * 3 // 4 > limit_bytes + len(head[0]):
        return None
    written = unquote_to_bytes(address[head.end() :])
    if ";base64" not in head[1].lower():
        return written
    try:
        return base64.b64decode(written + b"=" * (-len(written) % 4))
    except binascii.Error:
        return b""


def _content(held: Subresource, limit_bytes: int) -> bytes | None:
    if held.content or not held.path:
        return held.content if len(held.content) <= limit_bytes else None
    try:
        path = Path(held.path)
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):  # reading a pipe would block
            return b""
        return path.read_bytes() if status.st_size <= limit_bytes else None
    except (OSError, ValueError):
        return b""
