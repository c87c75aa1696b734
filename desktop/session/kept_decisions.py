"""What was decided about pages, on disk, for when they are opened again: each page's decisions in a file of its own.

A file is called after the page's text and after the place it was read from, so that it is found by either: a page that
was moved has its text, one that was saved anew its place. What the person has not saved as an article is never deleted
here; of what is saved the oldest goes where there is too much.
"""

import gzip
import json
import os
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from desktop.session.file_stamp import stamp_of
from desktop.session.left_drafts import UNREADABLE
from extractors.blocks.block import Block
from extractors.editing.draft_file import dump, load
from extractors.editing.stored_draft import StoredDraft
from extractors.errors import DraftError
from extractors.pages.page import Page
from extractors.saving.choices import DEFAULT_CHOICES, Choices, Images, Marks
from extractors.saving.writing import write_atomically

_VERSION = 1
_SAVED, _UNSAVED = ".saved.json.gz", ".unsaved.json.gz"
# Chosen by hand: years of daily work. A page of 5,000 words takes some 20 kB.
MOST_KEPT = 5_000
MOST_BYTES = 300_000_000
_LONGEST_S = 3 * 365 * 24 * 3600.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A person's work on a page, as it is kept.

    Attributes:
        stored: the draft with its undo.
        is_saved: whether its article was saved as it is.
        saved_path, saved_form, saved_choices: where and how; None and "" where it was not, or that file was changed
            or moved since: nobody's file is written over unasked.
        saved_stamp: when that file was written, see `file_stamp`.
    """

    stored: StoredDraft
    is_saved: bool = False
    saved_path: Path | None = None
    saved_form: str = ""
    saved_choices: Choices = DEFAULT_CHOICES
    saved_stamp: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What was found for a page.

    Attributes:
        name: the file it was found in.
        kept: what was decided, as far as it fits; None where it does not.
        is_of_later_version: whether that is because a later version wrote it.
    """

    name: str
    kept: Kept | None = None
    is_of_later_version: bool = False


class KeptDecisions:
    """The folder of what was decided; every call reads and writes files, so none is for the window's thread."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._is_swept = False

    def keep(self, kept: Kept, page: Page, place: str, blocks: Sequence[Block], found_as: str = "") -> None:
        """Write what was decided about a page.

        Args:
            kept: what was decided.
            page: the page.
            place: where it was read from: a file, and which page in it; "" where it was pasted.
            blocks: the page's blocks.
            found_as: the file that it was read from when the page was opened; it is replaced, if all of it fitted.

        Raises:
            SaveError, OSError: It cannot be written; what was there before still is.
        """
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        stem = f"{_page_digest(page)}.{_digest(place)}"
        name = stem + (_SAVED if kept.is_saved else _UNSAVED)
        record = {"unhusk_kept": _VERSION, "saved": _saved_as_record(kept), "draft": dump(kept.stored, blocks)}
        packed = gzip.compress(json.dumps(record).encode("utf-8", "surrogatepass"), 3)
        write_atomically(self._folder / name, packed, overwrite=True)
        for old in {stem + _SAVED, stem + _UNSAVED, found_as} - {name, ""}:
            (self._folder / old).unlink(missing_ok=True)
        if not self._is_swept:
            self._is_swept = True
            self._sweep()

    def find(self, page: Page, place: str, blocks: Sequence[Block]) -> Found | None:
        """Return what was decided about a page: by its text and place, its text alone, or its place alone."""
        text, where = _page_digest(page), _digest(place)
        found = None
        for name in self._names(text, where):
            try:
                record = json.loads(gzip.decompress((self._folder / name).read_bytes()))
                if record["unhusk_kept"] != _VERSION:
                    found = found or Found(name=name, is_of_later_version=True)
                    continue
                stored = load(record["draft"], blocks)
                with suppress(OSError):
                    os.utime(self._folder / name)  # its age counts from when it was looked at last
                return Found(name=name, kept=_saved_of(record["saved"], Kept(stored=stored)))
            except (*UNREADABLE, DraftError):
                found = found or Found(name=name)
        return found

    def forget(self, name: str) -> None:
        """Delete what was decided, because the person wants it forgotten."""
        with suppress(OSError):
            (self._folder / name).unlink(missing_ok=True)

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
        """Delete what is saved and oldest, where there is too much."""
        now = time.time()
        with suppress(OSError):
            files = [(entry.stat().st_mtime, entry.stat().st_size, entry.path) for entry in os.scandir(self._folder)]
            count, size = len(files), sum(one[1] for one in files)
            for written, length, path in sorted(files):
                is_old = now - written > _LONGEST_S
                if path.endswith(_SAVED) and (is_old or count > MOST_KEPT or size > MOST_BYTES):
                    Path(path).unlink(missing_ok=True)
                    count, size = count - 1, size - length


def _page_digest(page: Page) -> str:
    return _digest(f"{page.kind.value}\n{page.text}")


def _digest(text: str) -> str:
    import hashlib  # 4 ms, with OpenSSL: not paid by a window that starts

    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def _saved_as_record(kept: Kept) -> dict[str, Any]:
    choices = {name: getattr(value, "value", value) for name, value in asdict(kept.saved_choices).items()}
    path = str(kept.saved_path) if kept.saved_path is not None else ""
    saved = {"path": path, "stamp": kept.saved_stamp, "form": kept.saved_form, "choices": choices}
    return {"is_saved": kept.is_saved} | saved


def _saved_of(record: dict[str, Any], kept: Kept) -> Kept:
    """Add how an article was saved, as far as its file still is as it was written."""
    kept = replace(kept, is_saved=record["is_saved"] is True and not kept.stored.let_go)
    try:
        path, stamp, form, choices = Path(record["path"]), record["stamp"], str(record["form"]), record["choices"]
        if not record["path"] or stamp_of(path, None) != stamp:
            return kept
        choices = choices | {"images": Images(choices["images"]), "marks": Marks(choices["marks"])}
        return replace(kept, saved_path=path, saved_form=form, saved_stamp=stamp, saved_choices=Choices(**choices))
    except UNREADABLE:
        return kept
