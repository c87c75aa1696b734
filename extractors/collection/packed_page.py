"""A page as it is packed into a collection: its text, its address and its pictures as one piece of bytes.

A collection may come from anybody, so a page that is unpacked is admitted once more, nothing but values of
ours comes out of the bytes, and no picture names a file that would be read for it.
"""

from dataclasses import replace
from pathlib import Path

from extractors.errors import PageError
from extractors.pages.admission.admission import admit, build_page, with_sound_address
from extractors.pages.page import Page
from extractors.pages.raw_document import RawDocument
from extractors.running.reading import Read, cut
from extractors.running.wire import WireError, deserialise, serialise

_LEVEL = 9  # chosen by hand: a page takes some 10 ms
_MOST_BYTES = 400_000_000  # of an unpacked page; chosen by hand: against a file made to fill the memory
_MOST_PICTURES = 30_000_000  # bytes of one page's; chosen by hand


def packed_page(page: Page) -> bytes:
    """Return a page as bytes, with its pictures as far as the limit holds them; for a worker."""
    import zstandard  # 10 ms

    left, pictures = _MOST_PICTURES, []
    for one in page.subresources:
        content = one.content or _read(one.path, left)
        if 0 < len(content) <= left:
            left -= len(content)
            pictures.append(replace(one, content=content, path=""))
    plain, _ = serialise(replace(page, subresources=tuple(pictures)), None)
    return zstandard.ZstdCompressor(level=_LEVEL).compress(plain)


def unpacked_page(content: bytes, source: str) -> Page:
    """Return a page out of its bytes; for a worker.

    Raises:
        PageError: They are damaged, or no page.
    """
    import zstandard

    damaged = PageError(source, "the page that is packed into the collection is damaged")
    try:
        if not 0 < zstandard.frame_content_size(content) <= _MOST_BYTES:
            raise damaged
        page, _ = deserialise(zstandard.ZstdDecompressor().decompress(content), None)
    except (zstandard.ZstdError, WireError, TypeError, ValueError) as error:
        raise damaged from error
    if not isinstance(page, Page):
        raise damaged
    document = admit(RawDocument(content=b"", source=source, already_text=page.text, allow_large=True))
    text = build_page(document, page.kind).text
    pictures = tuple(replace(one, path="") for one in page.subresources if one.content)
    return with_sound_address(replace(page, text=text, source=source, path="", subresources=pictures))


def read_packed(content: bytes, source: str) -> Read:
    """Return a page out of its bytes with its blocks; for a worker, and raises as `unpacked_page` does."""
    return cut(unpacked_page(content, source))


def _read(path: str, most: int) -> bytes:
    """Return a picture's bytes; nothing of one that is too large, or cannot be read."""
    try:
        with Path(path).open("rb") as file:
            content = file.read(most + 1)
    except OSError:
        return b""
    return content if len(content) <= most else b""
