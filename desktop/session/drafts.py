"""Unsaved drafts on disk, each with its page, so that a crash or a power cut costs nothing.

A draft is two files in the program's own folder: the page as it was opened (written once), and the draft (written
whole, beside the old one, and moved into place); of a page of many a third says which one. A clean end removes them.

Each running program has a folder of its own in there, with a lock that dies with it: so a second window takes over what
a killed one left, and touches nothing of one that lives. What cannot be read is set aside, never deleted.

Writing a page of 5 MB and waiting for the disk takes 50 ms and more: a thread of the folder's own does it, and whoever
asks for a draft waits for what is being written of it.
"""

import base64
import gzip
import json
import os
import zlib
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path

from PySide6.QtCore import QLockFile

from extractors.blocks.block import Block
from extractors.editing.draft import Draft
from extractors.editing.draft_file import dump, load
from extractors.errors import UnhuskError
from extractors.pages.entry import Entry
from extractors.pages.page import EncodingOrigin, Page, PageKind
from extractors.pages.pictures.subresource import Subresource
from extractors.saving.writing import write_atomically

_DRAFT = ".draft.json"
_PAGE = ".page.json.gz"
_ENTRY = ".entry.json"
_ENDINGS = (_DRAFT, _PAGE, _ENTRY)
_OWN, _LOCK, _DAMAGED = "session-", "lock", "damaged"
_UNREADABLE = (OSError, EOFError, ValueError, KeyError, TypeError, RecursionError, zlib.error)


class DraftFolder:
    """The folder in which drafts are kept; made when it is first needed."""

    def __init__(self, folder: Path) -> None:
        self._all = folder
        self._folder = folder / f"{_OWN}{os.urandom(8).hex()}"
        self._lock: QLockFile | None = None
        self.trouble = ""  # why drafts cannot be kept, in words that go on from "because"
        self._writer = ThreadPoolExecutor(max_workers=1, thread_name_prefix="drafts")
        self._writing: dict[str, Future[None]] = {}
        self._known: set[str] = set()  # those that may be on disk: looking after ten thousand takes 0.1 s

    @staticmethod
    def new_name() -> str:
        """Return a name for a draft that no other has."""
        return os.urandom(16).hex()

    def keep(self, name: str, page: Page, draft: Draft, blocks: Sequence[Block], entry: Entry | None = None) -> None:
        """Have a draft written; errors are let pass, because this is a second safety and not the person's own file."""
        self._known.add(name)
        self._writing[name] = self._writer.submit(self._write, name, page, draft, blocks, entry)

    def remove(self, name: str) -> None:
        """Forget a draft."""
        if name not in self._known:
            return
        self._known.discard(name)
        self._wait_for(name)
        for ending in _ENDINGS:
            (self._folder / f"{name}{ending}").unlink(missing_ok=True)

    def set_aside(self, name: str) -> Path:
        """Put a draft that cannot be restored where nobody deletes it, and return that folder."""
        self._known.discard(name)
        self._wait_for(name)
        aside = self._all / _DAMAGED
        self._move(self._folder, aside, name)
        return aside

    def holds(self, name: str) -> bool:
        """Return whether a draft is on disk."""
        self._wait_for(name)
        return (self._folder / f"{name}{_DRAFT}").exists()

    def close(self) -> None:
        """Let go of the folder, where nothing is left in it; what is left waits for the next start."""
        self._writer.shutdown(wait=True)
        if self._lock is not None:
            self._lock.unlock()
            with suppress(OSError):
                self._folder.rmdir()

    def names(self) -> list[str]:
        """Return the drafts that sessions left behind which are no more, and this one's own, the oldest first."""
        for name in tuple(self._writing):
            self._wait_for(name)
        self._take_over()
        if not self._folder.is_dir():
            return []
        found = [path for path in self._folder.iterdir() if path.name.endswith(_DRAFT)]
        found.sort(key=lambda path: path.stat().st_mtime)
        names = [path.name.removesuffix(_DRAFT) for path in found]
        self._known.update(names)
        return names

    def page(self, name: str) -> Page | None:
        """Return the page of a draft, or None where it cannot be read."""
        self._wait_for(name)
        try:
            record = json.loads(gzip.decompress((self._folder / f"{name}{_PAGE}").read_bytes()))
            record["kind"] = PageKind(record["kind"])
            record["encoding_origin"] = EncodingOrigin(record["encoding_origin"])
            record["notes"], record["trimmed"] = tuple(record["notes"]), tuple(record["trimmed"])
            record["subresources"] = tuple(
                Subresource(**one | {"content": base64.b64decode(one["content"])}) for one in record["subresources"]
            )
            return Page(**record)
        except _UNREADABLE:
            return None

    def entry(self, name: str) -> Entry | None:
        """Return which of many pages in one file or folder a draft's page is, or None where it is not one of many."""
        self._wait_for(name)
        try:
            return Entry(**json.loads((self._folder / f"{name}{_ENTRY}").read_bytes()))
        except _UNREADABLE:
            return None

    def read(self, name: str, blocks: Sequence[Block]) -> Draft | None:
        """Return a draft, or None where there is none that can be read; for other blocks, as far as it fits them."""
        self._wait_for(name)
        path = self._folder / f"{name}{_DRAFT}"
        try:
            return load(path.read_text(encoding="utf-8"), blocks)
        except (*_UNREADABLE, UnhuskError):
            return None

    def _write(self, name: str, page: Page, draft: Draft, blocks: Sequence[Block], entry: Entry | None) -> None:
        try:
            self._make_folder()
            page_file = self._folder / f"{name}{_PAGE}"
            if not page_file.exists():
                record = asdict(page) | {"kind": page.kind.value, "encoding_origin": page.encoding_origin.value}
                for one in record["subresources"]:
                    one["content"] = base64.b64encode(one["content"]).decode("ascii")
                if entry is not None:
                    write_atomically(self._folder / f"{name}{_ENTRY}", json.dumps(asdict(entry)), overwrite=True)
                packed = gzip.compress(json.dumps(record).encode("utf-8", "surrogatepass"), 1)
                write_atomically(page_file, packed, overwrite=True)  # half of it would stand there for good
            write_atomically(self._folder / f"{name}{_DRAFT}", dump(draft, blocks), overwrite=True)
        except (OSError, UnhuskError) as error:
            self.trouble = (error.strerror if isinstance(error, OSError) else "") or str(error)
            return
        self.trouble = ""

    def _make_folder(self) -> None:
        if self._lock is not None:
            return
        self._all.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._folder.mkdir(exist_ok=True, mode=0o700)
        lock = QLockFile(str(self._folder / _LOCK))
        lock.setStaleLockTime(0)  # never by its age: only where the process that holds it is no more
        if lock.tryLock(0):
            self._lock = lock

    def _take_over(self) -> None:
        """Move here what sessions left that are no more, and what lies about from before each had its own folder."""
        if not self._all.is_dir():
            return
        for folder in sorted(self._all.glob(f"{_OWN}*")):
            lock = QLockFile(str(folder / _LOCK))
            lock.setStaleLockTime(0)
            if folder == self._folder or not lock.tryLock(0):
                continue
            self._take_all(folder)
            lock.unlock()
            with suppress(OSError):
                folder.rmdir()
        self._take_all(self._all)

    def _take_all(self, folder: Path) -> None:
        for draft in list(folder.glob(f"*{_DRAFT}")):
            with suppress(OSError):
                self._make_folder()
                self._move(folder, self._folder, draft.name.removesuffix(_DRAFT))

    @staticmethod
    def _move(source: Path, target: Path, name: str) -> None:
        """Move a draft, the file that makes it one last: cut off in between, it is still found where it was."""
        target.mkdir(parents=True, exist_ok=True, mode=0o700)
        for ending in (_PAGE, _ENTRY, _DRAFT):
            with suppress(FileNotFoundError):
                (source / f"{name}{ending}").replace(target / f"{name}{ending}")

    def _wait_for(self, name: str) -> None:
        writing = self._writing.pop(name, None)
        if writing is not None:
            writing.result()
