"""Pages packed into their collection, so that the one file can be given to another person and opened there.

A page goes in as it was opened: its text, its address, and the pictures that came with it, out of an archive or the
folder beside it, as many as a limit holds; style sheets and scripts do not. Nothing is ever unpacked to disk: a page
whose file is not there is opened out of the collection, by a worker and past the front door once more, for a file that
somebody sent may hold anything.
"""

from collections.abc import Generator
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from extractors.collection.examining import Errand, errand_for, open_errand
from extractors.collection.page_row import PageRow
from extractors.collection.places import stamp_of
from extractors.errors import PageError
from extractors.pages.page import Page
from extractors.running.bounded_map import bounded_map
from extractors.running.pool import Pool
from extractors.running.reading import result_of_page

if TYPE_CHECKING:
    from extractors.collection.collection import Collection

_LIMIT_S = 60.0
_LEVEL = 9  # by hand: a page takes 10 ms, and 12 % less than with 3
_MOST_PICTURES = 30_000_000  # bytes of one page's; by hand


@dataclass(frozen=True, slots=True, kw_only=True)
class PackStep:
    """What became of one page: its size in the file in bytes, or why it is not in it."""

    row: PageRow
    size_bytes: int = 0
    reason: str = ""


def pack_pages(collection: "Collection", pool: Pool) -> Generator[PackStep | None, None, None]:
    """Pack the pages that are not packed as they are now; yield each as it is in the file, and None meanwhile.

    Whoever stops it finds packed what was packed so far, and goes on from there.

    Raises:
        CollectionError: The file takes no more; what came before is in it.
    """

    def pack(row: PageRow) -> tuple[PageRow, int, bytes | str]:
        stamp = stamp_of(row.source, row.place)
        try:
            return (
                row,
                stamp,
                result_of_page(pool.submit(pack_here, errand_for(row, ()), time_limit_s=_LIMIT_S), row.called),
            )
        except PageError as error:
            return row, stamp, error.reason

    with closing(bounded_map(collection.to_pack(), pack, pool)) as packed:
        for found in packed:
            if found is None:
                yield None
                continue
            row, stamp, content = found
            if isinstance(content, str):
                yield PackStep(row=row, reason=content)
                continue
            collection.keep_packed(row.page_id, stamp, content)
            yield PackStep(row=row, size_bytes=len(content))


def pack_here(errand: Errand) -> bytes:
    """Return a page as it is packed; for a worker.

    Raises:
        PageError: It cannot be opened.
    """
    import zstandard  # 10 ms

    from extractors.running.wire import packed

    page = replace(open_errand(errand), read_as="")  # what a person says it is stands in its row
    left, pictures = _MOST_PICTURES, []
    for one in page.subresources:
        content = one.content or _read(one.path, left)
        if 0 < len(content) <= left:
            left -= len(content)
            pictures.append(replace(one, content=content, path=""))
    return zstandard.ZstdCompressor(level=_LEVEL).compress(packed(replace(page, subresources=tuple(pictures)), None)[0])


def _read(path: str, most: int) -> bytes:
    """Return a picture's bytes; nothing of one that is too large, or cannot be read."""
    try:
        with Path(path).open("rb") as file:
            content = file.read(most + 1)
    except OSError:
        return b""
    return content if len(content) <= most else b""


def unpacked_page(content: bytes, source: str) -> Page:
    """Return a page out of a collection; for a worker.

    Raises:
        PageError: It is damaged, or no page.
    """
    import zstandard

    from extractors.running.wire import WireError, unpacked

    damaged = PageError(source, "the page that is packed into the collection is damaged")
    try:
        if not 0 < zstandard.frame_content_size(content) <= _MOST_BYTES:
            raise damaged
        page, _ = unpacked(zstandard.ZstdDecompressor().decompress(content), None)
    except (zstandard.ZstdError, WireError, TypeError, ValueError) as error:
        raise damaged from error
    if not isinstance(page, Page):
        raise damaged
    text = admitted_text(page.text, page.kind, source)
    pictures = tuple(replace(one, path="") for one in page.subresources if one.content)  # no file is read for it
    return replace(page, text=text, source=source, path="", subresources=pictures)
