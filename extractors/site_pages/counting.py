"""The sketches of many pages, added up site by site.

Ten thousand pages have some three million blocks. Of each a number of eight bytes is kept, and of a site no more pages
than show what its frame is; a full memory forgets the sites of which one page alone was seen, and then learns nothing
more. What is forgotten can only leave a piece of a frame unknown, never make a frame of what stands once.
"""

from array import array
from collections import Counter
from dataclasses import dataclass, field

from extractors.site_pages.frame import Frame
from extractors.site_pages.sketch import WORDS_BITS, Sketch

ENOUGH_PAGES = 200  # of a site; chosen by hand: a frame shows itself on twenty
_MOST_NUMBERS = 4_000_000  # of all sites: 32 MB; chosen by hand

# By hand, as no collection at hand has more than twelve pages of a site. A paragraph that a newspaper repeats in three
# reports of eighty is content; what stands on ten is not, however many pages there are.
_SHARE = 0.3  # of the pages that have anything at this place
_SURELY = 10  # pages
_LEAST = 2  # pages

# Where nearly all that stands at a place changes from page to page, as in the running text of an article, two pages
# with the same words may be two reports that say the same on purpose: a third must have them. On magic-html's pairs
# that takes away half of what a frame harms, for 0.0001 of word F1; shares of 0.1 to 0.5 were tried.
_OF_CHANGING_PLACE = 0.25  # of what stands at a place, at most, is on several pages
_LEAST_THERE = 3  # pages


@dataclass(slots=True)
class _Site:
    pages: int = 0
    blocks: "array[int]" = field(default_factory=lambda: array("Q"))  # of its pages, one behind the other
    ends: list[int] = field(default_factory=list)  # where each page ends among them


class SiteCounts:
    """Counts on how many pages of each site a block stands."""

    def __init__(self) -> None:
        self._sites: dict[str, _Site] = {}
        self._held = 0
        self._is_full = False

    def add(self, sketch: Sketch) -> None:
        """Count a page; one of a site of which enough are known, or of no site, changes nothing."""
        if not sketch.site or self._is_full:
            return
        site = self._sites.setdefault(sketch.site, _Site())
        if site.pages >= ENOUGH_PAGES:
            return
        site.pages += 1
        site.blocks.extend(sketch.blocks)
        site.ends.append(len(site.blocks))
        self._held += len(sketch.blocks)
        if self._held > _MOST_NUMBERS:
            self._forget()

    def frames(self) -> dict[str, Frame]:
        """Return the frame of each site of which several pages were seen and that has one."""
        found = {name: _frame(site) for name, site in self._sites.items() if site.pages >= _LEAST}
        return {name: frame for name, frame in found.items() if frame.blocks}

    def page_count(self, site: str) -> int:
        """Return how many pages of a site are counted."""
        return self._sites[site].pages if site in self._sites else 0

    def repeated(self, site: str) -> dict[int, int]:
        """Return the blocks that stand on several pages of a site, each with the number of these pages."""
        counts: Counter[int] = Counter(self._sites[site].blocks if site in self._sites else ())
        return {number: count for number, count in sorted(counts.items()) if count >= _LEAST}

    def _forget(self) -> None:
        for name in [name for name, site in self._sites.items() if site.pages < _LEAST]:
            self._held -= len(self._sites.pop(name).blocks)
        self._is_full = self._held > _MOST_NUMBERS // 2


def _frame(site: _Site) -> Frame:
    """Return the frame of a site, all its pages at once: three million blocks take a second."""
    import numpy as np  # 100 ms: `clean` and `batch` start without it

    blocks = np.array(site.blocks, np.uint64)
    places = blocks >> np.uint64(WORDS_BITS)
    begins = np.ones(len(places), bool)  # a page's blocks are sorted, so those of one place stand together
    begins[1:] = places[1:] != places[:-1]
    begins[[end for end in site.ends if end < len(places)]] = True
    known, pages_with = np.unique(places[begins], return_counts=True)
    numbers, counts = np.unique(blocks, return_counts=True)
    at = np.searchsorted(known, numbers >> np.uint64(WORDS_BITS))
    needed = np.maximum(_LEAST, np.minimum(_SURELY, _SHARE * pages_with[at]))
    is_changing = np.bincount(at, counts * (counts >= _LEAST)) < _OF_CHANGING_PLACE * np.bincount(at, counts)
    needed = np.where(is_changing[at], np.maximum(_LEAST_THERE, needed), needed)
    return Frame(blocks=frozenset(numbers[counts >= needed].tolist()), pages=site.pages)
