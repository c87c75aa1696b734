"""Unsaved drafts on disk, each with its page, so that a crash or a power cut costs nothing.

A draft is two files in the program's own folder: the page as it was opened (written once), and the draft (written
whole, beside the old one, and moved into place); of a page of many a third says which one. A clean end removes them.

Writing a page of 5 MB and waiting for the disk takes 50 ms and more: a thread of the folder's own does it, and whoever
asks for a draft waits for what is being written of it.
"""

import base64
import gzip
import json
import os
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import asdict
from pathlib import Path

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


class DraftFolder:
    """The folder in which drafts are kept; made when it is first needed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
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
        for ending in (_DRAFT, _PAGE, _ENTRY):
            (self._folder / f"{name}{ending}").unlink(missing_ok=True)

    def names(self) -> list[str]:
        """Return the drafts that a session left behind, the oldest first."""
        for name in tuple(self._writing):
            self._wait_for(name)
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
        except (OSError, EOFError, ValueError, KeyError, TypeError):
            return None

    def entry(self, name: str) -> Entry | None:
        """Return which of many pages in one file or folder a draft's page is, or None where it is not one of many."""
        self._wait_for(name)
        try:
            return Entry(**json.loads((self._folder / f"{name}{_ENTRY}").read_bytes()))
        except (OSError, ValueError, TypeError):
            return None

    def read(self, name: str, blocks: Sequence[Block]) -> Draft | None:
        """Return a draft, or None where there is none for these blocks."""
        self._wait_for(name)
        path = self._folder / f"{name}{_DRAFT}"
        try:
            return load(path.read_text(encoding="utf-8"), blocks)
        except (OSError, ValueError, UnhuskError):
            return None

    def _write(self, name: str, page: Page, draft: Draft, blocks: Sequence[Block], entry: Entry | None) -> None:
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            page_file = self._folder / f"{name}{_PAGE}"
            if not page_file.exists():
                record = asdict(page) | {"kind": page.kind.value, "encoding_origin": page.encoding_origin.value}
                for one in record["subresources"]:
                    one["content"] = base64.b64encode(one["content"]).decode("ascii")
                if entry is not None:
                    (self._folder / f"{name}{_ENTRY}").write_text(json.dumps(asdict(entry)), encoding="utf-8")
                page_file.write_bytes(gzip.compress(json.dumps(record).encode("utf-8", "surrogatepass"), 1))
            write_atomically(self._folder / f"{name}{_DRAFT}", dump(draft, blocks), overwrite=True)
        except (OSError, UnhuskError):
            return

    def _wait_for(self, name: str) -> None:
        writing = self._writing.pop(name, None)
        if writing is not None:
            writing.result()
