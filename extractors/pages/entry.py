"""One of the pages in a file or folder that holds many: what a list shows of it before it is opened."""

from dataclasses import dataclass


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
