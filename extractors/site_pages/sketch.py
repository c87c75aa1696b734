"""What is remembered of a page: for each of its blocks a number, made of where it stands and what it says.

Two blocks with one number stand at the same place of two pages and say the same. The place is the way through the tree
with the names of its elements, without digits, as posts are numbered. The numbers are digests and not Python's own
hashes, so that those of other processes and other days can be laid beside them.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import TYPE_CHECKING

from extractors.blocks.name_parts import parts_of
from extractors.blocks.words import words
from extractors.pages.hosts import spoken_host

if TYPE_CHECKING:  # 0.1 s, spared whoever only adds sketches up
    from extractors.blocks.segmenting import Segmentation
    from extractors.blocks.tree import Element

_BYTES = 8  # of a number
WORDS_BITS = 40  # of it; the others are the place's, of which a site has some hundred
_CLASSES = 2  # of an element that count: what a blog writes behind them are a post's categories; chosen by hand
_MOST_BLOCKS = 20_000  # of a page; chosen by hand: what is longer is no article in a frame


@dataclass(frozen=True, slots=True)
class Sketch:
    """A page as its site's frame is counted.

    Attributes:
        site: whose page it is.
        blocks: the number of each block, each once, ascending.
    """

    site: str
    blocks: tuple[int, ...]


def site_of(url: str, otherwise: str = "") -> str:
    """Return whose page an address is of: its host without "www."; what is said otherwise where there is none."""
    return spoken_host(url) or otherwise


def sketch_of(cut: "Segmentation", site: str) -> Sketch:
    """Return what is remembered of a page of a site."""
    return Sketch(site=site, blocks=tuple(sorted(set(numbers_of(cut)))))


def numbers_of(cut: "Segmentation") -> tuple[int, ...]:
    """Return the number of each block of a page, in order; none for a page that is too long to be in a frame."""
    if len(cut.blocks) > _MOST_BLOCKS:
        return ()
    known: dict[Element, bytes] = {cut.body: b""}
    numbers = []
    for block, slots in zip(cut.blocks, cut.slots, strict=True):
        slot = slots[0]
        holder = slot.element.getparent() if slot.is_tail else slot.element
        place = _place(slot.element if holder is None else holder, known)
        said = _digest(place, " ".join(words(block.text)).encode("utf-8", "surrogatepass"))
        high, low = int.from_bytes(place, "big"), int.from_bytes(said, "big")
        numbers.append(high >> WORDS_BITS << WORDS_BITS | low & ((1 << WORDS_BITS) - 1))
    return tuple(numbers)


def _place(element: "Element", known: "dict[Element, bytes]") -> bytes:
    """Return the digest of an element's way through the tree; those above it are noted on the way."""
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
