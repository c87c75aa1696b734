"""What kind of picture some bytes are, by the bytes themselves: an archive may call anything a picture."""

import re

_SEARCHED_BYTES = 1_024
_MARKS = (
    (b"\x89PNG\r\n\x1a\n", 0, "image/png"),
    (b"\xff\xd8\xff", 0, "image/jpeg"),
    (b"GIF87a", 0, "image/gif"),
    (b"GIF89a", 0, "image/gif"),
    (b"WEBP", 8, "image/webp"),
    (b"ftypavif", 4, "image/avif"),
    (b"ftypavis", 4, "image/avif"),
    (b"BM", 0, "image/bmp"),
    (b"\0\0\1\0", 0, "image/x-icon"),
)
_SVG = re.compile(rb"(?:\xef\xbb\xbf)?\s*+(?:<\?xml[^>]*+>\s*+|<!--[^>]*+>\s*+|<!DOCTYPE svg[^>]*+>\s*+)*+<svg[\s>]")


def picture_type(content: bytes) -> str:
    """Return the media type of a picture that browsers show, from its first kilobyte, or "" where it is none."""
    for mark, offset, media_type in _MARKS:
        if content.startswith(mark, offset):
            return media_type
    return "image/svg+xml" if _SVG.match(content[:_SEARCHED_BYTES]) else ""
