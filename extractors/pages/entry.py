"""The pages in a file or folder of many: what a list shows of each before it is opened.

`listing` makes these values. A list may be long, so it can be read in chunks that cross to another process.
"""

from dataclasses import dataclass

# Separates a path in a folder from a place inside the file at that path, which itself holds many pages.
INSIDE = "//"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A page in a container.

    Attributes:
        number: its position among the container's pages, from 1: a person selects it by this.
        place: how the container's reader finds it: a record's offset, a member's name, a path.
        url: its address, or "".
        title: its title, or "" if it is only known after reading the page.
        media_type: such as "text/html", or "".
        size_bytes: of the page, if known without decompressing it; else of the record; -1 where unknown.
        date: when it was saved, in ISO 8601 as precisely as known, or "".
    """

    number: int
    place: str
    url: str = ""
    title: str = ""
    media_type: str = ""
    size_bytes: int = -1
    date: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SkippedEntries:
    """Contents of a container that are not listed, with the reason, which is the same for all of them.

    Attributes:
        place: their position; that of the first if there are several.
        reason: why they were skipped, as the end of a sentence that begins with the place: "it answers with an error".
        count: how many there are, consecutive or in one chunk.
        is_lost: whether a page may be lost, as by damage; False if it was no page.
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
        skipped: what was skipped between them, one for each reason.
        after: the value to request the next chunk with; "" if this is the last.
        read_share: how much of the container has been read by then, 0.0 to 1.0; 0.0 where unknown.
    """

    entries: tuple[Entry, ...] = ()
    skipped: tuple[SkippedEntries, ...] = ()
    after: str = ""
    read_share: float = 0.0

    @property
    def is_last(self) -> bool:
        """Whether the list ends with this chunk."""
        return not self.after
