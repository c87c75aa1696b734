"""Unsaved work of programs that were killed: found and described before anything is done with it.

A program's folder counts as left behind when nobody holds its lock. Only the drafts are read, not their pages, which
may be large.
"""

import gzip
import json
import zlib
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from pathlib import Path, PurePath
from time import time

from extractors.editing.draft_file import read_record
from extractors.errors import DraftError, LaterDraftError
from extractors.saving.files.owner_lock import OwnerLock, lock_file
from extractors.saving.files.unfinished import sweep

DRAFT, PAGE, ENTRY = ".draft.json", ".page.json.gz", ".entry.json"
OWN_FOLDERS, LOCK = "session-", "lock"
UNREADABLE = (OSError, EOFError, ValueError, KeyError, TypeError, AttributeError, RecursionError, zlib.error)
# Chosen by hand. On a file system without locks, a folder unwritten for so long counts as left behind.
_LEFT_AFTER_S = 24 * 3600.0


class RestoreProblem(Enum):
    """Why a draft cannot be restored."""

    NONE = "none"
    LATER = "later"  # written by a later version
    DAMAGED = "damaged"
    TAKEN = "taken"  # another window has restored or discarded it since


@dataclass(frozen=True, slots=True, kw_only=True)
class OrphanedDraft:
    """A draft that was found.

    Attributes:
        folder, name: where it is.
        title: of its page, or "".
        source: the file its page was read from, or "".
        kept_at: when it was last written.
        decision_count: how many blocks and pictures were decided by hand.
    """

    folder: Path
    name: str
    title: str = ""
    source: str = ""
    kept_at: datetime
    decision_count: int = 0
    problem: RestoreProblem = RestoreProblem.NONE


def orphaned_drafts(folder: Path, own: Path) -> tuple[OrphanedDraft, ...]:
    """Return the drafts below a folder whose programs no longer run, the newest first.

    Args:
        folder: where each program has a folder of its own; drafts of the first versions are directly in it.
        own: this program's folder, which is left out.
    """
    found = list(_drafts_in(folder))
    for path in folder.glob(f"{OWN_FOLDERS}*") if folder.is_dir() else ():
        if path == own:
            continue
        with suppress(OSError):
            lock, is_left = try_lock(path)
            if is_left:
                found.extend(_drafts_in(path))
            if lock is not None:
                remove_if_empty(path)
                lock.close()
    return tuple(sorted(found, key=lambda one: one.kept_at, reverse=True))


def try_lock(folder: Path) -> tuple[OwnerLock | None, bool]:
    """Lock a program's folder; return the lock, where locks work, and whether its program no longer runs."""
    try:
        lock = lock_file(folder / LOCK)
    except OSError:
        return None, time() - folder.stat().st_mtime > _LEFT_AFTER_S
    return lock, lock is not None


def remove_if_empty(folder: Path) -> None:
    """Remove a program's folder that holds nothing but its lock."""
    sweep(folder)
    with suppress(OSError):
        if not any(path.name != LOCK for path in folder.iterdir()):
            (folder / LOCK).unlink(missing_ok=True)
            folder.rmdir()


def _drafts_in(folder: Path) -> Iterator[OrphanedDraft]:
    for path in folder.glob(f"*{DRAFT}"):
        with suppress(OSError):
            yield _look_at(path)


def _look_at(path: Path) -> OrphanedDraft:
    name = path.name.removesuffix(DRAFT)
    kept_at = datetime.fromtimestamp(path.stat().st_mtime).astimezone()
    found = OrphanedDraft(folder=path.parent, name=name, kept_at=kept_at, problem=RestoreProblem.DAMAGED)
    page_file = path.with_name(f"{name}{PAGE}")
    try:
        record = read_record(path.read_text(encoding="utf-8"))
        title, count = str(record["metadata"]["title"]), len(record["decisions"]) + len(record.get("pictures", {}))
        source = "" if title else _source_of(page_file)
    except LaterDraftError:
        return OrphanedDraft(folder=path.parent, name=name, kept_at=kept_at, problem=RestoreProblem.LATER)
    except (*UNREADABLE, DraftError):
        return found
    if not page_file.exists():
        return found
    return OrphanedDraft(
        folder=path.parent, name=name, kept_at=kept_at, title=title, source=source, decision_count=count
    )


def _source_of(page_file: Path) -> str:
    return PurePath(json.loads(gzip.decompress(page_file.read_bytes()))["path"]).name
