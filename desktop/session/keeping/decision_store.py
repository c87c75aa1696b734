"""Decisions about pages, stored for when they are opened again: each page's decisions in a file of its own.

The file name holds a digest of the page's text and one of the place it was read from, so that it is found by either: a
page that was moved keeps its text, one that was saved anew keeps its place. Work that the person has not saved as an
article is never deleted here; of saved work the oldest goes where there is too much.
"""

import gzip
import json
import os
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from desktop.session.documents.file_stamp import stamp_of
from desktop.session.documents.saved_article import SavedArticle
from desktop.session.keeping.orphaned_drafts import UNREADABLE
from desktop.session.keeping.two_windows import over_other_window
from extractors.blocks.block import Block
from extractors.editing.draft_file import dump, load
from extractors.editing.stored_draft import History, StoredDraft
from extractors.errors import DraftError
from extractors.pages.page import Page
from extractors.saving.choices import Choices, Images, Marks
from extractors.saving.files.owner_lock import lock_file
from extractors.saving.writing import write_atomically

_VERSION = 1
_SAVED, _UNSAVED = ".saved.json.gz", ".unsaved.json.gz"
# Chosen by hand: years of daily work. A page of 5,000 words takes some 20 kB.
MOST_KEPT = 5_000
MOST_BYTES = 300_000_000
_LONGEST_S = 3 * 365 * 24 * 3600.0
_LOCK = "lock"
_LONGEST_WAIT_S = 5.0  # chosen by hand: another window needs some milliseconds


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredWork:
    """A person's work on a page, as it is stored.

    Attributes:
        stored: the draft with its undo history.
        is_saved: whether its article was saved in this state.
        saved: where and how; None where it was not saved, or where that file was changed or moved since: nobody's file
            is overwritten without asking.
    """

    stored: StoredDraft
    is_saved: bool = False
    saved: SavedArticle | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredWorkMatch:
    """What was found for a page.

    name: the file it was found in.
    kept: the decisions, as far as they fit; None where they do not.
    is_of_later_version: whether they do not because a later version wrote them.
    """

    name: str
    work: StoredWork | None = None
    is_of_later_version: bool = False


@dataclass(slots=True)
class SeenWork:
    """What an open page shows of the stored decisions; whatever else is stored, another window or page decided.

    Attributes:
        begun_at: what was stored before is none of another's.
        files: by file, when it was written, and what of it is shown.
    """

    begun_at: float = field(default_factory=time.time)
    files: dict[str, tuple[float, StoredDraft]] = field(default_factory=dict)

    def note(self, name: str, at: float, stored: StoredDraft) -> None:
        """Note what a file holds and the page shows."""
        self.files[name] = (at, replace(stored, history=History()))

    def is_by_another(self, name: str, at: float) -> bool:
        """Tell whether another has written a file since; clocks may have been set back meanwhile."""
        return at != self.files[name][0] if name in self.files else at > self.begun_at


class DecisionStore:
    """The folder of stored decisions; every call reads and writes files, so none belongs on the window's thread."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._is_swept = False

    def store(
        self,
        work: StoredWork,
        page: Page,
        place: str,
        blocks: Sequence[Block],
        found_as: str = "",
        seen: SeenWork | None = None,
    ) -> bool:
        """Store the decisions about a page; tell whether another has stored some since, which are kept below.

        Args:
            work: the decisions.
            page: the page.
            place: where it was read from: a file, and which page in it; "" where it was pasted.
            blocks: the page's blocks.
            found_as: the file they were restored from when the page was opened; it is replaced if everything in it
                fitted.
            seen: what the page shows of the stored decisions, if others may store some meanwhile.

        Raises:
            SaveError, OSError: It cannot be written; the earlier file is still there.
        """
        seen = seen or SeenWork()
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        stem = f"{_page_digest(page)}.{_digest(place)}"
        with self._locked():
            earlier = {stem + _SAVED, stem + _UNSAVED, found_as} - {""}
            begun_with = next((seen.files[one][1] for one in (found_as, *earlier) if one in seen.files), None)
            own = work.stored
            for one in earlier:
                if (other := self._stored_since(one, blocks, seen)) is not None:
                    work = replace(work, stored=over_other_window(work.stored, other, begun_with))
            if is_merged := work.stored.draft != own.draft:
                work = replace(work, is_saved=False)  # the article has not what the other window decided
            name, at = stem + (_SAVED if work.is_saved else _UNSAVED), time.time()
            draft = dump(work.stored, blocks)
            record = {"unhusk_kept": _VERSION, "at": at, "saved": _saved_as_record(work), "draft": draft}
            packed = gzip.compress(json.dumps(record).encode("utf-8", "surrogatepass"), 3)
            write_atomically(self._folder / name, packed, overwrite=True)
            for old in earlier - {name}:
                (self._folder / old).unlink(missing_ok=True)
                seen.files.pop(old, None)
            seen.note(name, 0.0 if is_merged else at, own)  # the page does not show the other's: merge them again
        if not self._is_swept:
            self._is_swept = True
            self._sweep()
        return is_merged

    def find(
        self, page: Page, place: str, blocks: Sequence[Block], seen: SeenWork | None = None
    ) -> StoredWorkMatch | None:
        """Return the decisions about a page: by its text and place, its text alone, or its place alone."""
        text, where = _page_digest(page), _digest(place)
        found = None
        for name in self._names(text, where):
            try:
                record = self._record(name)
                if record["unhusk_kept"] != _VERSION:
                    found = found or StoredWorkMatch(name=name, is_of_later_version=True)
                    continue
                stored = replace(load(record["draft"], blocks), stored_at=float(record.get("at", 0)))
                if seen is not None:
                    seen.note(name, stored.stored_at, stored)
                with suppress(OSError):
                    os.utime(self._folder / name)  # its age counts from the last time it was looked at
                return StoredWorkMatch(name=name, work=_saved_of(record["saved"], StoredWork(stored=stored)))
            except (*UNREADABLE, DraftError):
                found = found or StoredWorkMatch(name=name)
        return found

    def forget(self, name: str, seen: SeenWork | None = None) -> None:
        """Delete the decisions, because the person wants them forgotten; not those of another since."""
        with self._locked(), suppress(*UNREADABLE):
            if seen is None or not seen.is_by_another(name, float(self._record(name).get("at", 0))):
                (self._folder / name).unlink(missing_ok=True)

    @contextmanager
    def _locked(self) -> Iterator[None]:
        """Read and write without another window between: all windows close at once when the system ends."""
        lock, until = None, time.monotonic() + _LONGEST_WAIT_S
        with suppress(OSError):  # a file system without locks
            while (lock := lock_file(self._folder / _LOCK)) is None and time.monotonic() < until:
                time.sleep(0.01)
        try:
            yield
        finally:
            if lock is not None:
                lock.close()

    def _record(self, name: str) -> dict[str, Any]:
        return dict(json.loads(gzip.decompress((self._folder / name).read_bytes())))

    def _stored_since(self, name: str, blocks: Sequence[Block], seen: SeenWork) -> StoredDraft | None:
        """Return what another has stored in a file since."""
        with suppress(*UNREADABLE, DraftError):
            record = self._record(name)
            if record["unhusk_kept"] == _VERSION and seen.is_by_another(name, float(record.get("at", 0))):
                return load(record["draft"], blocks)
        return None

    def _names(self, text: str, where: str) -> list[str]:
        """Return the files that may hold a page's decisions, the likeliest first."""
        found = []
        with suppress(OSError):
            for entry in os.scandir(self._folder):
                parts = entry.name.split(".")
                if len(parts) == 5 and (parts[0] == text or parts[1] == where != _digest("")):
                    rank = (parts[0] == text and parts[1] == where, parts[0] == text, entry.stat().st_mtime)
                    found.append((rank, entry.name))
        return [name for _, name in sorted(found, reverse=True)]

    def _sweep(self) -> None:
        """Delete the oldest saved work, where there is too much."""
        now = time.time()
        with suppress(OSError):
            found = [entry for entry in os.scandir(self._folder) if entry.name != _LOCK]
            files = [(entry.stat().st_mtime, entry.stat().st_size, entry.path) for entry in found]
            count, size = len(files), sum(one[1] for one in files)
            for written, length, path in sorted(files):
                is_old = now - written > _LONGEST_S
                if path.endswith(_SAVED) and (is_old or count > MOST_KEPT or size > MOST_BYTES):
                    Path(path).unlink(missing_ok=True)
                    count, size = count - 1, size - length


def _page_digest(page: Page) -> str:
    return _digest(f"{page.kind.value}\n{page.text}")


def _digest(text: str) -> str:
    import hashlib  # 4 ms, with OpenSSL: not paid at start-up

    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def _saved_as_record(kept: StoredWork) -> dict[str, Any]:
    saved, record = kept.saved, {"is_saved": kept.is_saved}
    if saved is None:
        return record
    choices = {name: getattr(value, "value", value) for name, value in asdict(saved.choices).items()}
    return record | {"path": str(saved.path), "stamp": saved.stamp, "form": saved.form, "choices": choices}


def _saved_of(record: dict[str, Any], kept: StoredWork) -> StoredWork:
    """Add how an article was saved, if its file has not changed since."""
    kept = replace(kept, is_saved=record["is_saved"] is True and not kept.stored.lost_count)
    try:
        path, stamp, form, choices = Path(record["path"]), record["stamp"], str(record["form"]), record["choices"]
        if not record["path"] or stamp_of(path, None) != stamp:
            return kept
        choices = choices | {"images": Images(choices["images"]), "marks": Marks(choices["marks"])}
        return replace(kept, saved=SavedArticle(path=path, form=form, stamp=stamp, choices=Choices(**choices)))
    except UNREADABLE:
        return kept
