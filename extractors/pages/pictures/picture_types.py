"""A picture's type, by its bytes alone: names and labels in an archive cannot be trusted."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PictureType:
    """A type of picture, and the ending of its files."""

    media_type: str
    ending: str


SVG = PictureType("image/svg+xml", ".svg")

_MAGIC = (
    (0, b"\x89PNG\r\n\x1a\n", PictureType("image/png", ".png")),
    (0, b"\xff\xd8\xff", PictureType("image/jpeg", ".jpg")),
    (0, b"GIF87a", PictureType("image/gif", ".gif")),
    (0, b"GIF89a", PictureType("image/gif", ".gif")),
    (8, b"WEBP", PictureType("image/webp", ".webp")),
    (4, b"ftypavif", PictureType("image/avif", ".avif")),
    (4, b"ftypavis", PictureType("image/avif", ".avif")),
    (0, b"BM", PictureType("image/bmp", ".bmp")),
    (0, b"\0\0\1\0", PictureType("image/x-icon", ".ico")),
)
_HEAD_BYTES = 4_096  # an SVG drawing may begin with a declaration, comments and a document type
_SVG = re.compile(rb"<(?:\w{1,20}:)?svg[\s>]", re.IGNORECASE)
_WEB_PAGE = re.compile(rb"<(?:!doctype\s++html|html|body|head)\b", re.IGNORECASE)


def picture_type(content: bytes) -> PictureType | None:
    """Return the picture type of some bytes, or None if they are none that a browser shows."""
    for offset, magic, kind in _MAGIC:
        if content.startswith(magic, offset) and (magic != b"BM" or b"\0" in content[:16]):
            return kind
    head = content[:_HEAD_BYTES]
    if head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<") and _SVG.search(head) and not _WEB_PAGE.search(head):
        return SVG
    return None
