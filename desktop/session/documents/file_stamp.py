"""When a page's file was last written, to tell whether it has changed."""

from pathlib import Path

from desktop.session.file_questions import asked_soon
from extractors.pages.entry import Entry


def stamp_of(path: Path | None, entry: Entry | None) -> int:
    """Return the time at which a page's file was written, or 0 where there is none, or the disk does not say."""
    return asked_soon(lambda: _stamp(path, entry), 0) if path is not None else 0


def _stamp(path: Path, entry: Entry | None) -> int:
    # A folder changes with every file in it, so the page's own file counts.
    if entry is not None and path.is_dir():
        return (path / entry.place.split("//")[0]).stat().st_mtime_ns
    return path.stat().st_mtime_ns
