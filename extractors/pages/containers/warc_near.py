"""The contents of a WARC file near a page: the responses that a browser would request to show it.

A WARC file has no index. One of up to 100 MB is read in full; of a larger one, `NEAR_BYTES` before and after the page,
where crawlers of single pages write its resources, and as much at the file's start, where a crawl's first pages brought
the style sheets and fonts that all others share. Anything elsewhere is not found.
"""

from collections.abc import Iterator, Sequence
from contextlib import nullcontext
from typing import BinaryIO

from extractors.pages.containers.container import Ask, OpenContainer
from extractors.pages.containers.file_window import file_window
from extractors.pages.containers.warc_index import LARGEST_FILE_BYTES, Index, Opened, Spot, contents_at
from extractors.pages.containers.warc_marks import next_beginning
from extractors.pages.containers.warc_packing import packing_of
from extractors.pages.containers.warc_pictures import index_of
from extractors.pages.containers.warc_records import position_of
from extractors.pages.pictures.subresource import Subresource

NEAR_BYTES = 50_000_000  # chosen by hand: the three spans take about a second where they are compressed


def answers(held: OpenContainer, place: str) -> Ask:
    """Return a function that asks a file for what it holds near a page's place."""
    position = position_of(place)
    is_small = held.file.seek(0, 2) <= LARGEST_FILE_BYTES
    index = index_of(held) if is_small else index_near(held.file, position[0])
    return lambda addresses: answers_in(index, addresses, (0, position), lambda _: nullcontext(held))


def answers_in(
    index: Index, addresses: Sequence[str], spot: Spot, opened: Opened, *, is_sequential: bool = False
) -> tuple[Subresource, ...]:
    """Return the responses for addresses by an index; of several for one address, the nearest to a spot."""
    nearest = ((address, index.nearest(address, spot)) for address in addresses)
    spots = {address: found for address, found in nearest if found}
    contents = contents_at(frozenset(spots.values()), opened, is_sequential=is_sequential)
    return tuple(
        Subresource(address=address, media_type=contents[lies_at][0], content=contents[lies_at][1])
        for address, lies_at in spots.items()
        if lies_at in contents and contents[lies_at][1]
    )


def index_near(file: BinaryIO, offset: int, number: int = 0) -> Index:
    """Return an index of the responses near a position in a file; `number` is that of the file in its archive."""
    index = Index()
    packing = packing_of(file)
    head = packing.first_at if packing else 0  # a dictionary, without which nothing can be decompressed
    for start, end in _spans(file.seek(0, 2), offset):
        begins = next_beginning(file_window(file, 0, end), start, packing) if start else head
        if begins is None:
            continue
        window = file_window(file, begins, end - begins, head=head)
        index.add(window, number, (begins - head).__add__)
    return index


def _spans(size: int, offset: int) -> Iterator[tuple[int, int]]:
    """Yield the parts of a file to read, without overlaps."""
    first_end = min(size, NEAR_BYTES)
    yield 0, first_end
    start, end = max(first_end, offset - NEAR_BYTES), min(size, offset + NEAR_BYTES)
    if start < end:
        yield start, end
