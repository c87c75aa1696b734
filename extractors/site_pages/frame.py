"""A site's frame, and the file that carries the frames of all sites to workers.

A batch's workers need the frame for whatever page they get, so the frames are in one file that each worker reads once,
and are not sent with every page.
"""

from array import array
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import msgpack


@dataclass(frozen=True, slots=True)
class Frame:
    """The blocks that are on many pages of a site.

    Attributes:
        blocks: their numbers; see `fingerprint`.
        pages: how many pages of the site were counted.
    """

    blocks: frozenset[int] = frozenset()
    pages: int = 0


NO_FRAME = Frame()


def write_frames(path: Path, frames: Mapping[str, Frame]) -> None:
    """Write the frames of sites into a file."""
    plain = {site: (frame.pages, array("Q", sorted(frame.blocks)).tobytes()) for site, frame in frames.items()}
    path.write_bytes(msgpack.packb(plain, unicode_errors="surrogatepass"))


def frame_in(path: str, site: str) -> Frame:
    """Return a site's frame from such a file; None if the site has none."""
    pages, content = _plain(path).get(site, (0, b""))
    blocks = array("Q")
    blocks.frombytes(content)
    return Frame(blocks=frozenset(blocks), pages=pages) if pages else NO_FRAME


@lru_cache(maxsize=1)
def _plain(path: str) -> Mapping[str, tuple[int, bytes]]:
    plain: Mapping[str, tuple[int, bytes]] = msgpack.unpackb(
        Path(path).read_bytes(), use_list=False, unicode_errors="surrogatepass"
    )
    return plain
