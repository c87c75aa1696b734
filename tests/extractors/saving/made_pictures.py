"""Generated pictures for the tests: small, and each of the type that its bytes show."""

import struct
import zlib
from collections.abc import Sequence

from extractors.blocks.segmenting import segment
from extractors.editing.draft import Draft
from extractors.extraction import Metadata
from extractors.pages.page import Page, PageKind
from extractors.pages.pictures.subresource import Subresource
from extractors.saving.article import Article
from extractors.saving.compose.building import build_article


def png(shade: int = 0, width: int = 40, height: int = 30) -> bytes:
    """Return a grey picture; noise in it keeps it from compressing to nothing."""
    rows = b"".join(b"\0" + bytes((shade + x * y * 7) % 256 for x in range(width)) for y in range(height))
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", head) + _chunk(b"IDAT", zlib.compress(rows)) + _chunk(b"IEND", b"")


def _chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


PNG = png()
GIF = b"GIF89a" + bytes(400)
SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><script>alert(1)</script>' + b" " * 300 + b"</svg>"
)


def article_of(body: str, held: Sequence[Subresource] = (), metadata: Metadata | None = None) -> Article:
    """Return an article with everything in a body."""
    page = Page(kind=PageKind.HTML, text=body, url="https://v.example/made/up.html", subresources=tuple(held))
    count = len(segment(page).blocks)
    return build_article(page, Draft(base_name="all", base=(True,) * count, metadata=metadata or Metadata()))
