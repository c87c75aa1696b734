"""Adds up the fingerprints of many pages, site by site.

Ten thousand pages have some three million blocks. Each is stored as a number of eight bytes, and of a site only as many
pages as show its frame; when the memory is full, sites with a single page are forgotten, and after that nothing more is
learned. Forgetting can leave a part of a frame unknown, but never makes a frame of text that occurs once.
"""

from array import array
from collections import Counter
from dataclasses import dataclass, field

from extractors.site_pages.fingerprint import WORDS_BITS, PageFingerprint
from extractors.site_pages.frame import Frame

ENOUGH_PAGES = 200  # of a site; chosen by hand: twenty are enough to show a frame
_MOST_NUMBERS = 4_000_000  # of all sites: 32 MB; chosen by hand

# By hand, as no available collection has more than twelve pages of a site. A paragraph that a newspaper repeats in
# three of eighty reports is content; one that is on ten pages is not, however many there are.
_SHARE = 0.3  # of the pages that have any block in this place
_SURELY = 10  # pages
_LEAST = 2  # pages

# If nearly all text in a place changes from page to page, as in the running text of articles, two pages with the same
# words may be two reports that repeat them on purpose: a third of the pages must have them. On magic-html's pairs that
# halves the harm done by frames, and costs 0.0001 of word F1; shares of 0.1 to 0.5 were tried.
_OF_CHANGING_PLACE = 0.25  # at most this share of the blocks in a place is on several pages
_LEAST_THERE = 3  # pages


@dataclass(slots=True)
class _Site:
    pages: int = 0
    blocks: "array[int]" = field(default_factory=lambda: array("Q"))  # of its pages, one after another
    ends: list[int] = field(default_factory=list)  # where each page ends among them


class SiteCounts:
    """Counts on how many pages of each site a block occurs."""

    def __init__(self) -> None:
        self._sites: dict[str, _Site] = {}
        self._held = 0
        self._is_full = False

    def add(self, fingerprint: PageFingerprint) -> None:
        """Count a page; without effect if it has no site, or enough pages of the site are known."""
        if not fingerprint.site or self._is_full:
            return
        site = self._sites.setdefault(fingerprint.site, _Site())
        if site.pages >= ENOUGH_PAGES:
            return
        site.pages += 1
        site.blocks.extend(fingerprint.blocks)
        site.ends.append(len(site.blocks))
        self._held += len(fingerprint.blocks)
        if self._held > _MOST_NUMBERS:
            self._forget()

    def frames(self) -> dict[str, Frame]:
        """Return the frame of each site that has one, if several of its pages were counted."""
        found = {name: _frame(site) for name, site in self._sites.items() if site.pages >= _LEAST}
        return {name: frame for name, frame in found.items() if frame.blocks}

    def page_count(self, site: str) -> int:
        """Return how many pages of a site were counted."""
        return self._sites[site].pages if site in self._sites else 0

    def repeated(self, site: str) -> dict[int, int]:
        """Return the blocks that are on several pages of a site, each with its number of pages."""
        counts: Counter[int] = Counter(self._sites[site].blocks if site in self._sites else ())
        return {number: count for number, count in sorted(counts.items()) if count >= _LEAST}

    def _forget(self) -> None:
        for name in [name for name, site in self._sites.items() if site.pages < _LEAST]:
            self._held -= len(self._sites.pop(name).blocks)
        self._is_full = self._held > _MOST_NUMBERS // 2


def _frame(site: _Site) -> Frame:
    """Return the frame of a site, computed over all its pages at once: three million blocks take a second."""
    import numpy as np  # 100 ms: not paid when `clean` and `batch` start

    blocks = np.array(site.blocks, np.uint64)
    places = blocks >> np.uint64(WORDS_BITS)
    begins = np.ones(len(places), bool)  # a page's blocks are sorted, so those in one place are adjacent
    begins[1:] = places[1:] != places[:-1]
    begins[[end for end in site.ends if end < len(places)]] = True
    known, pages_with = np.unique(places[begins], return_counts=True)
    numbers, counts = np.unique(blocks, return_counts=True)
    at = np.searchsorted(known, numbers >> np.uint64(WORDS_BITS))
    needed = np.maximum(_LEAST, np.minimum(_SURELY, _SHARE * pages_with[at]))
    is_changing = np.bincount(at, counts * (counts >= _LEAST)) < _OF_CHANGING_PLACE * np.bincount(at, counts)
    needed = np.where(is_changing[at], np.maximum(_LEAST_THERE, needed), needed)
    return Frame(blocks=frozenset(numbers[counts >= needed].tolist()), pages=site.pages)
