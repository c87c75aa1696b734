"""A page's fingerprint: a number for each of its blocks, made from its place and its words.

Two blocks with the same number are in the same place of two pages and have the same words. The place is the path
through the tree with the names of its elements, without digits, because posts are numbered. The numbers are digests and
not Python's own hashes, so that they can be compared across processes and days.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import TYPE_CHECKING

from extractors.blocks.name_parts import parts_of
from extractors.blocks.words import words
from extractors.pages.hosts import spoken_host

if TYPE_CHECKING:  # 0.1 s, not needed for adding up fingerprints
    from extractors.blocks.segmenting import Segmentation
    from extractors.blocks.tree import Element

_BYTES = 8  # per number
WORDS_BITS = 40  # for the words; the rest is for the place, of which a site has about a hundred
_CLASSES = 2  # the first classes of an element: blogs append a post's categories to them; chosen by hand
_MOST_BLOCKS = 20_000  # per page; chosen by hand: a longer page is no article in a frame


@dataclass(frozen=True, slots=True)
class PageFingerprint:
    """A page in the form in which frames are counted.

    Attributes:
        site: the page's site.
        blocks: the number of each block, each once, ascending.
    """

    site: str
    blocks: tuple[int, ...]


def site_of(url: str, otherwise: str = "") -> str:
    """Return the site of an address: its host without "www."; `otherwise` if it has none."""
    return spoken_host(url) or otherwise


def fingerprint_of(cut: "Segmentation", site: str) -> PageFingerprint:
    """Return the fingerprint of a page of a site."""
    return PageFingerprint(site=site, blocks=tuple(sorted(set(numbers_of(cut)))))


def numbers_of(cut: "Segmentation") -> tuple[int, ...]:
    """Return the number of each block of a page, in order; none for a page that is too long to have a frame."""
    if len(cut.blocks) > _MOST_BLOCKS:
        return ()
    known: dict[Element, bytes] = {cut.body: b""}
    numbers = []
    for block, slots in zip(cut.blocks, cut.slots, strict=True):
        slot = slots[0]
        holder = slot.home
        place = _place(slot.element if holder is None else holder, known)
        number = _digest(place, " ".join(words(block.text)).encode("utf-8", "surrogatepass"))
        high, low = int.from_bytes(place, "big"), int.from_bytes(number, "big")
        numbers.append(high >> WORDS_BITS << WORDS_BITS | low & ((1 << WORDS_BITS) - 1))
    return tuple(numbers)


def _place(element: "Element", known: "dict[Element, bytes]") -> bytes:
    """Return the digest of an element's path through the tree, caching those of its ancestors."""
    way: list[Element] = []
    at: Element | None = element
    while at is not None and at not in known:
        way.append(at)
        at = at.getparent()
    place = known[at] if at is not None else b""
    for one in reversed(way):
        place = _digest(place, str(one.tag).encode(), *_names(one))
        known[one] = place
    return place


def _names(element: "Element") -> Sequence[bytes]:
    classes = " ".join((element.get("class") or "").split(None, _CLASSES)[:_CLASSES])
    return [part.encode("utf-8", "surrogatepass") for part in parts_of(f"{classes} {element.get('id') or ''}")]


def _digest(*pieces: bytes) -> bytes:
    return blake2b(b"\0".join(pieces), digest_size=_BYTES).digest()
