"""What the pages of a site in a collection have in common, and on which pages that changes the article.

Every page that is read leaves a number for each of its blocks (`site_pages.fingerprint`). When all are read, the sites
that have new pages are counted one at a time, so that ten thousand pages take no more memory than two hundred. A page
from whose article more or less is now dropped is decided again from its stored answers: it is opened and cut into
blocks, but no extractor runs. A page that a person settled stays as it is. One that nearly repeats another, or has the
same text, is not counted: two saves of one report would make the whole report a frame.
"""

from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import compress, islice
from typing import Any

import msgpack

from extractors.collection.database import Database
from extractors.collection.page_row import PageState, SiteOccurrences
from extractors.collection.stale_pages import REASSESS
from extractors.site_pages.counting import ENOUGH_PAGES, SiteCounts
from extractors.site_pages.fingerprint import PageFingerprint
from extractors.site_pages.frame import Frame

_SETTLED = tuple(state.value for state in PageState if state.is_settled)
_WIDTH = 8  # bytes of a number


@dataclass(frozen=True, slots=True)
class DroppedFrame:
    """What is dropped from a page's article because it is its site's frame.

    Attributes:
        digest: of the page it was found on.
        dropped: the blocks, ascending.
    """

    digest: str = ""
    dropped: tuple[int, ...] = ()


NO_DROPPED_FRAME = DroppedFrame()


def numbers_as_bytes(numbers: tuple[int, ...]) -> bytes:
    """Return the numbers of a page's blocks as they are kept."""
    return array("Q", numbers).tobytes()


def store_fingerprint(
    connection: Any, page_id: int, site: str, numbers: bytes, kept: bytes, framing: DroppedFrame
) -> None:
    """Store the fingerprint of an examined page: its blocks, its article's blocks, and what is dropped from it."""
    connection.execute(
        "INSERT INTO sketch (page, site, numbers, kept) VALUES (?, ?, ?, ?) ON CONFLICT (page) DO UPDATE SET "
        "is_counted = is_counted AND site = excluded.site AND numbers = excluded.numbers, "
        "site = excluded.site, numbers = excluded.numbers, kept = excluded.kept",
        (page_id, site, numbers, kept),
    )
    connection.execute("DELETE FROM framing WHERE page = ?", (page_id,))
    if framing.dropped:
        connection.execute(
            "INSERT INTO framing VALUES (?, ?, ?)", (page_id, framing.digest, msgpack.packb(framing.dropped))
        )


def framing_of(database: Database, page_id: int) -> DroppedFrame:
    """Return what is dropped from a page's article."""
    for digest, content in database.rows("SELECT digest, going FROM framing WHERE page = ?", (page_id,)):
        try:
            going = msgpack.unpackb(content)
        except ValueError:
            continue
        if isinstance(going, list) and all(isinstance(one, int) and one >= 0 for one in going):
            return DroppedFrame(digest, tuple(going))
    return NO_DROPPED_FRAME


def frame_of_page(database: Database, page_id: int) -> bytes:
    """Return the stored frame of a page's site; b"" for none, and before the page was read."""
    found = database.rows(
        "SELECT blocks FROM frame JOIN sketch ON sketch.site = frame.site WHERE sketch.page = ?", (page_id,)
    )
    return bytes(found[0][0]) if found else b""


def read_frame(blocks: bytes) -> Frame:
    """Return a frame from its bytes; a remainder at their end is damage, and is not read."""
    return Frame(blocks=frozenset(_numbers(blocks)), pages=0)


def site_occurrences_of(database: Database, page_id: int) -> SiteOccurrences:
    """Return on how many pages of its site each block of a page occurs: only for display; it decides nothing."""
    for numbers, pages, repeated, counts in database.rows(
        "SELECT sketch.numbers, frame.pages, frame.repeated, frame.counts FROM sketch "
        "JOIN frame ON frame.site = sketch.site WHERE sketch.page = ?",
        (page_id,),
    ):
        known = dict(zip(_numbers(repeated), _numbers(counts), strict=False))
        return SiteOccurrences(tuple([known.get(number, 1) for number in _numbers(numbers)]), pages)
    return SiteOccurrences()


def reframe(database: Database) -> Iterator[tuple[int, ...]]:
    """Count the sites that have new pages; yield for each the pages now marked to be decided again."""
    sites = database.rows("SELECT site FROM sketch GROUP BY site HAVING min(is_counted) = 0")
    for (site,) in sites:
        before = database.rows("SELECT blocks, pages FROM frame WHERE site = ?", (site,))
        earlier = frozenset(_numbers(before[0][0] if before else b""))
        is_known = bool(before) and before[0][1] >= ENOUGH_PAGES
        counts = SiteCounts()
        for numbers in () if is_known else islice(_counted(database, site), ENOUGH_PAGES):
            counts.add(PageFingerprint(site=site, blocks=tuple(sorted(set(_numbers(numbers))))))
        now = earlier if is_known else counts.frames().get(site, Frame()).blocks
        touched = tuple(_touched(database, site, earlier, now))
        with database.change() as connection:
            if not is_known:
                repeated = counts.repeated(site)
                kept = (sorted(now), repeated.keys(), repeated.values())
                connection.execute(
                    "INSERT OR REPLACE INTO frame VALUES (?, ?, ?, ?, ?)",
                    (site, counts.page_count(site), *(array("Q", one).tobytes() for one in kept)),
                )
            connection.execute("UPDATE sketch SET is_counted = 1 WHERE site = ?", (site,))
            connection.executemany(
                "UPDATE page SET is_stale = ? WHERE id = ? AND NOT is_stale", [(REASSESS, page) for page in touched]
            )
        yield touched


def _counted(database: Database, site: str) -> Iterator[bytes]:
    """Yield the numbers of a site's pages; pages with one text, and near doubles, once."""
    after = 0
    digests: set[str] = set()
    while found := database.rows(
        "SELECT page.id, digest, numbers FROM sketch JOIN page ON page.id = sketch.page "
        "WHERE sketch.site = ? AND page.id > ? AND double_of IS NULL ORDER BY page.id LIMIT 50",
        (site, after),
    ):
        for page, digest, numbers in found:
            after = page
            if digest not in digests:
                digests.add(digest)
                yield numbers


def _touched(database: Database, site: str, earlier: frozenset[int], now: frozenset[int]) -> Iterator[int]:
    """Yield the pages of a site whose articles may change with its frame, or that were read before the frame was known.

    Args:
        database: the collection's.
        site: the site; its settled pages are left out.
        earlier, now: the blocks of its frame.
    """
    after = 0
    changed, either = earlier ^ now, earlier | now
    marks = ", ".join("?" * len(_SETTLED))
    while either and (
        found := database.rows(
            "SELECT page.id, numbers, kept, is_counted FROM sketch JOIN page ON page.id = sketch.page "
            f"WHERE sketch.site = ? AND page.id > ? AND state NOT IN ({marks}) ORDER BY page.id LIMIT 50",
            (site, after, *_SETTLED),
        )
    ):
        for page, numbers, kept, is_counted in found:
            after = page
            blocks = _numbers(numbers)
            is_other = not is_counted or not changed.isdisjoint(blocks)
            if is_other and not either.isdisjoint(compress(blocks, kept)):
                yield page


def _numbers(content: bytes) -> "array[int]":
    found = array("Q")
    found.frombytes(content[: len(content) // _WIDTH * _WIDTH])
    return found
