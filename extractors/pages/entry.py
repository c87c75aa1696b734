"""The pages in a file or folder that holds many: what a list shows of each before it is opened.

`listing` makes these values. A list may be long, so it can be had in chunks that cross to another process.
"""

from dataclasses import dataclass

# In a place in a folder: what stands behind it is a place inside a file that itself holds many pages.
INSIDE = "//"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A page in a container.

    Attributes:
        number: its place among the container's pages, from 1: what a person names it by.
        place: where the container's reader finds it: a record's offset, a member's name, a path.
        url: its address, or "".
        title: its title, or "" where none is known without reading the page.
        media_type: such as "text/html", or "".
        size_bytes: of the page, as far as it is known without unpacking it; else of the record; -1 where unknown.
        date: when it was saved, ISO 8601 as far as it is known, or "".
    """

    number: int
    place: str
    url: str = ""
    title: str = ""
    media_type: str = ""
    size_bytes: int = -1
    date: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Skipped:
    """What lies in a container and is not listed, with the reason, which is the same for all of its sort.

    Attributes:
        place: where it is; the first of them where there are several.
        reason: why it is passed over, in words that go on from its place: "it answers with an error".
        count: how many there are, one behind the other or in one chunk.
        is_lost: whether a page may be lost by it, as by damage; else it is none.
    """

    place: str
    reason: str
    count: int = 1
    is_lost: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Chunk:
    """A piece of a long list.

    Attributes:
        entries: the pages, in order.
        passed: what was passed over in between, one for each reason.
        after: what to ask for the next piece with; "" where this is the last.
        read_share: how much of the container is read when this piece is there, 0.0 to 1.0; 0.0 where nobody knows.
    """

    entries: tuple[Entry, ...] = ()
    passed: tuple[Skipped, ...] = ()
    after: str = ""
    read_share: float = 0.0

    @property
    def is_last(self) -> bool:
        """Whether the list ends with this piece."""
        return not self.after
