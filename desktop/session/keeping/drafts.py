"""Unsaved drafts on disk, each with its page, so that a crash or a power cut costs nothing.

A draft is two files in the program's own folder: the page as it was opened (written once), and the draft (written to a
new file, then moved into place); for one page of many, a third file says which one. A clean exit removes them.

Each running program has its own folder there, with a lock that ends with the program: so a second window finds what a
killed one left, and touches nothing of a running one. Nothing found is opened, moved or deleted before the person was
asked, see `recovery`; what cannot be read is set aside.

Writing a page of 5 MB and waiting for the disk takes 50 ms and more: a thread does it, and whoever asks for a draft
waits until it is written.
"""

import base64
import gzip
import json
import os
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import asdict, replace
from pathlib import Path

from desktop.session.keeping.keeping_problem import keeping_problem
from desktop.session.keeping.orphaned_drafts import (
    DRAFT,
    ENTRY,
    LOCK,
    OWN_FOLDERS,
    PAGE,
    UNREADABLE,
    OrphanedDraft,
    RestoreProblem,
    orphaned_drafts,
    remove_if_empty,
    try_lock,
)
from extractors.blocks.block import Block
from extractors.editing.draft_file import dump, load
from extractors.editing.stored_draft import StoredDraft
from extractors.errors import UnhuskError
from extractors.pages.entry import Entry
from extractors.pages.page import EncodingOrigin, Page, PageKind
from extractors.pages.pictures.subresource import Subresource
from extractors.saving.files.owner_lock import OwnerLock, lock_file
from extractors.saving.writing import write_atomically

_ENDINGS = (DRAFT, PAGE, ENTRY)
_DAMAGED = "damaged"
_TRIES = 3


class DraftFolder:
    """The folder in which drafts are kept; created when first needed."""

    def __init__(self, folder: Path) -> None:
        self._all = folder
        self._folder = folder / f"{OWN_FOLDERS}{os.urandom(8).hex()}"
        self._lock: OwnerLock | None = None
        self._is_unlocked = False
        self.lock_problem = ""  # why the folder cannot be locked, so that another window may think it was left behind
        self.problem = ""  # why drafts cannot be kept: the rest of a sentence after "because"
        self._writer = ThreadPoolExecutor(max_workers=1, thread_name_prefix="drafts")
        self._writing: dict[str, Future[None]] = {}
        self._known: set[str] = set()  # those that may be on disk: checking ten thousand files takes 0.1 s

    @property
    def decisions_folder(self) -> Path:
        """The folder for decisions on pages that are closed."""
        return self._all / "pages"

    @staticmethod
    def new_name() -> str:
        """Return an unused name for a draft."""
        return os.urandom(16).hex()

    def keep(
        self, name: str, page: Page, draft: StoredDraft, blocks: Sequence[Block], entry: Entry | None = None
    ) -> None:
        """Write a draft in the background; errors are ignored: this is a safety copy, not the person's own file."""
        self._known.add(name)
        self._writing[name] = self._writer.submit(self._write, name, page, draft, blocks, entry)

    def remove(self, name: str) -> None:
        """Delete a draft."""
        if name not in self._known:
            return
        self._known.discard(name)
        self._wait_for(name)
        for ending in _ENDINGS:
            (self._folder / f"{name}{ending}").unlink(missing_ok=True)

    def set_aside(self, name: str) -> Path:
        """Move a draft that cannot be restored to where nobody deletes it, and return that folder."""
        self._known.discard(name)
        self._wait_for(name)
        aside = self._all / _DAMAGED
        self._move(self._folder, aside, name)
        return aside

    def holds(self, name: str) -> bool:
        """Return whether a draft is on disk."""
        self._wait_for(name)
        return (self._folder / f"{name}{DRAFT}").exists()

    def close(self) -> None:
        """Release the folder, and remove it if it is empty; what is left waits for the next start."""
        self._writer.shutdown(wait=True)
        if self._lock is not None:
            remove_if_empty(self._folder)
            self._lock.close()
            self._lock = None

    def orphaned(self) -> "Future[tuple[OrphanedDraft, ...]]":
        """Look for drafts of programs that were killed; the folder's thread does it."""
        return self._writer.submit(orphaned_drafts, self._all, self._folder)

    def take(self, left: OrphanedDraft) -> "Future[Page | RestoreProblem]":
        """Move such a draft into this program's folder, and read its page."""
        return self._writer.submit(self._take, left)

    def discard(self, left: OrphanedDraft) -> None:
        """Delete such a draft: only one that the person has seen and does not want."""
        self._writer.submit(self._discard, left)

    def page(self, name: str) -> Page | None:
        """Return the page of a draft, or None where it cannot be read."""
        self._wait_for(name)
        return self._read_page(name)

    def entry(self, name: str) -> Entry | None:
        """Return which page of a file or folder of many a draft is about, or None where it is not one of many."""
        self._wait_for(name)
        try:
            return Entry(**json.loads((self._folder / f"{name}{ENTRY}").read_bytes()))
        except UNREADABLE:
            return None

    def read(self, name: str, blocks: Sequence[Block]) -> StoredDraft | None:
        """Return a draft, or None where none can be read; for other blocks, as much of it as fits.

        It counts as stored when its page was, at the first change: it knows nothing that another window stored since.
        """
        self._wait_for(name)
        path, page_file = self._folder / f"{name}{DRAFT}", self._folder / f"{name}{PAGE}"
        try:
            begun_at = (page_file if page_file.exists() else path).stat().st_mtime
            return replace(load(path.read_text(encoding="utf-8"), blocks), stored_at=begun_at)
        except (*UNREADABLE, UnhuskError):
            return None

    def _read_page(self, name: str) -> Page | None:
        try:
            record = json.loads(gzip.decompress((self._folder / f"{name}{PAGE}").read_bytes()))
            record["kind"] = PageKind(record["kind"])
            record["encoding_origin"] = EncodingOrigin(record["encoding_origin"])
            record["notes"], record["trimmed"] = tuple(record["notes"]), tuple(record["trimmed"])
            record["subresources"] = tuple(
                Subresource(**one | {"content": base64.b64decode(one["content"])}) for one in record["subresources"]
            )
            return Page(**record)
        except UNREADABLE:
            return None

    def _write(self, name: str, page: Page, draft: StoredDraft, blocks: Sequence[Block], entry: Entry | None) -> None:
        try:
            self._make_folder()
            page_file = self._folder / f"{name}{PAGE}"
            if not page_file.exists():
                record = asdict(page) | {"kind": page.kind.value, "encoding_origin": page.encoding_origin.value}
                for one in record["subresources"]:
                    one["content"] = base64.b64encode(one["content"]).decode("ascii")
                if entry is not None:
                    write_atomically(self._folder / f"{name}{ENTRY}", json.dumps(asdict(entry)), overwrite=True)
                packed = gzip.compress(json.dumps(record).encode("utf-8", "surrogatepass"), 1)
                write_atomically(page_file, packed, overwrite=True)  # half a page would stay there for good
            write_atomically(self._folder / f"{name}{DRAFT}", dump(draft, blocks), overwrite=True)
        except (OSError, UnhuskError) as error:
            self.problem = keeping_problem(error)
            return
        self.problem = ""

    def _make_folder(self) -> None:
        if self._lock is not None or self._is_unlocked:
            return
        for _ in range(_TRIES):
            self._all.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._folder.mkdir(exist_ok=True, mode=0o700)
            try:
                self._lock = lock_file(self._folder / LOCK)
            except FileNotFoundError:
                continue  # another window took the folder for one that was left empty
            except OSError as error:  # a file system without locks: drafts are kept all the same, with a warning
                self._is_unlocked = True
                self.lock_problem = error.strerror or str(error)
            if self._lock is not None:
                return

    def _take(self, left: OrphanedDraft) -> Page | RestoreProblem:
        with suppress(OSError):
            self._make_folder()
            lock, is_left = (None, True) if left.folder == self._all else try_lock(left.folder)
            if is_left:
                self._move(left.folder, self._folder, left.name)
                self._known.add(left.name)
            if lock is not None:
                remove_if_empty(left.folder)
                lock.close()
        if not (self._folder / f"{left.name}{DRAFT}").exists():
            return RestoreProblem.TAKEN
        return self._read_page(left.name) or RestoreProblem.DAMAGED

    def _discard(self, left: OrphanedDraft) -> None:
        with suppress(OSError):
            lock, is_left = (None, True) if left.folder == self._all else try_lock(left.folder)
            if is_left:
                for ending in _ENDINGS:
                    (left.folder / f"{left.name}{ending}").unlink(missing_ok=True)
            if lock is not None:
                remove_if_empty(left.folder)
                lock.close()

    @staticmethod
    def _move(source: Path, target: Path, name: str) -> None:
        """Move a draft, its main file last: if the move is interrupted, the draft is still found where it was."""
        target.mkdir(parents=True, exist_ok=True, mode=0o700)
        for ending in (PAGE, ENTRY, DRAFT):
            with suppress(FileNotFoundError):
                (source / f"{name}{ending}").replace(target / f"{name}{ending}")

    def _wait_for(self, name: str) -> None:
        writing = self._writing.pop(name, None)
        if writing is not None:
            writing.result()
