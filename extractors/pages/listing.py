"""The pages of a file or folder that holds many."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from extractors.pages.entry import Entry
from extractors.pages.opening import open_path
from extractors.pages.page import Page


@dataclass(frozen=True, slots=True, kw_only=True)
class Passed:
    """What is no page, and why it was passed over."""

    place: str
    reason: str


def is_container(path: Path) -> bool:
    """Tell whether something holds many pages."""
    return path.is_dir()


def entries(path: Path, *, is_recursive: bool = False) -> Iterator[Entry | Passed]:
    """Yield the pages."""
    number = 0
    for one in sorted(path.rglob("*") if is_recursive else path.glob("*")):
        if one.is_file() and one.suffix in (".html", ".txt"):
            number += 1
            place = str(one.relative_to(path))
            yield Entry(number=number, place=place, media_type="text/html", size_bytes=one.stat().st_size)
        elif one.is_file():
            yield Passed(place=one.name, reason="it is no page")


def open_entry(path: Path, entry: Entry, *, encoding: str | None = None, allow_large: bool = False) -> Page:
    """Open one page."""
    return open_path(path / entry.place, encoding=encoding, allow_large=allow_large)[0]
