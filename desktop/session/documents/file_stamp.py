"""When a page's file was last written, to tell whether it has changed."""

from pathlib import Path

from desktop.session.file_questions import asked_soon
from extractors.pages.entry import Entry


def stamp_of(path: Path | None, entry: Entry | None, otherwise: int = 0) -> int:
    """Return the time at which a page's file was written, or 0 where there is none; `otherwise` where it is unknown."""
    return asked_soon(lambda: _stamp(path, entry), otherwise) if path is not None else 0


def _stamp(path: Path, entry: Entry | None) -> int:
    try:
        # A folder changes with every file in it, so the page's own file counts.
        if entry is not None and path.is_dir():
            return (path / entry.place.split("//")[0]).stat().st_mtime_ns
        return path.stat().st_mtime_ns
    except (OSError, ValueError):
        return 0
