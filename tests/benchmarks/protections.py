"""The cost of each protection, as a share of what it protects: the target is 5 % of a batch, 20 ms of a start.

A page's way through `unhusk batch` is repeated in this process, step by step: opened, extracted, built, written. Each
protection is measured alone beside it, so that a busy machine slows both: checking the article against the kept blocks;
reading a saved file back, in each format; flushing the file and its folder to the disk; reading a web archive's record
a second time for its digest. The workers' sandbox is measured as whole processes with it and without, see
`sandbox`. At a start the program locks its folder of drafts and looks for orphaned ones; the sandbox comes with
workers, which start once the window has been painted.
"""

import gzip
import hashlib
import os
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import TypeVar
from unittest.mock import patch

from extractors.editing.draft import Draft
from extractors.editing.metadata.choosing import best_metadata
from extractors.errors import UnhuskError
from extractors.pages.containers import warc
from extractors.pages.entry import Entry
from extractors.pages.listing import entries
from extractors.pages.opening import open_entry, open_path
from extractors.running.sequential import sequential_answers
from extractors.saving.choices import DEFAULT_CHOICES
from extractors.saving.formats import FORMATS
from extractors.saving.read_back import lost_words, read_back
from extractors.saving.rendered import RunInfo
from extractors.saving.rendering import article_of
from extractors.saving.writing import write_atomically
from tests.benchmarks.table import Table
from tests.extractors.pages.made_containers import DATE, http

_EXTRACTOR = "trafilatura"
_ROUNDS = 3
_ASKED = 0.05

T = TypeVar("T")
Spent = dict[str, float]  # processor seconds, by step


def figures(pages: Sequence[Path]) -> Table:
    """Run pages through a batch's steps, and measure each protection beside them."""
    spent, count = _batch_steps(pages)
    way = spent["open"] + spent["extract"] + spent["build"]
    rows = [("holding the article against the page", *_cells(spent["held"], way + spent["write md"], count))]
    for name in FORMATS:
        whole = way + spent[f"write {name}"]
        rows.append((f"reading {name} back", *_cells(spent[f"back {name}"], whole, count)))
    disk = spent["disk on"] - spent["disk off"]
    rows.append(("putting the file and its folder to the disk, time", *_cells(disk, spent["clock"], count)))
    with tempfile.TemporaryDirectory(prefix="unhusk-benchmark-") as folder:
        for is_gzip in (False, True):
            more, whole = _second_reading(pages, Path(folder), is_gzip=is_gzip)
            what = f"a second reading for the digest, of a page in {'a packed' if is_gzip else 'a bare'} WARC"
            rows.append((what, *_cells(more, whole + spent["extract"] + spent["build"] + spent["write md"], count)))
        start_ms = f"{1000 * _at_start(Path(folder)):.1f}"
        rows.append(("locking drafts and looking for left ones, at the start", start_ms, ""))
    return Table(
        title=f"What protections cost a batch of {count} pages with {_EXTRACTOR}, in processor time",
        head=("protection", "ms a page", "share of the batch"),
        rows=rows,
        notes=[
            f"Asked: a share of at most {_ASKED:.3f}, and 20 ms at the start. The sandbox: tests.benchmarks.sandbox."
        ],
    )


def _cells(cost: float, whole: float, count: int) -> tuple[str, str]:
    return f"{1000 * cost / count:.1f}", f"{cost / whole:.3f}"


def _batch_steps(pages: Sequence[Path]) -> tuple[Spent, int]:
    spent: Spent = defaultdict(float)
    count = 0
    with tempfile.TemporaryDirectory(prefix="unhusk-benchmark-") as made:
        for file in pages:
            clock = time.perf_counter()
            try:
                (page,) = _timed(spent, "open", partial(open_path, file))
                answers = _timed(spent, "extract", partial(sequential_answers, page, [_EXTRACTOR]))
            except (UnhuskError, ValueError):
                continue
            votes = answers[_EXTRACTOR].votes
            if votes is None or not any(kept := votes.kept()):
                continue
            count += 1
            outcomes = {_EXTRACTOR: answers[_EXTRACTOR].outcome}
            metadata = _timed(spent, "build", partial(best_metadata, page, outcomes)).chosen
            draft = Draft(base_name=_EXTRACTOR, base=kept, metadata=metadata)
            held = partial(_timed_call, spent, "held", lost_words)
            with patch("extractors.saving.compose.building.lost_words", held):
                article = _timed(spent, "build", partial(article_of, page, draft, RunInfo()))
            contents = {}
            for name, form in FORMATS.items():
                contents[name] = _timed(spent, f"write {name}", partial(form.write, article, DEFAULT_CHOICES))
                if name == "md":
                    spent["clock"] += time.perf_counter() - clock
                _timed(spent, f"back {name}", partial(read_back, article.body_html, contents[name], name))
            _disk(spent, Path(made), contents["md"])
    return spent, count


def _disk(spent: Spent, folder: Path, content: bytes) -> None:
    """Write a file as it is written, and as it would be if nothing waited for the disk."""
    for is_on in (True, False):
        with patch("os.fsync", os.fsync if is_on else lambda _: None):
            started = time.perf_counter()
            write_atomically(folder / f"a{is_on}.md", content, overwrite=True)
            spent["disk on" if is_on else "disk off"] += time.perf_counter() - started


def _second_reading(pages: Iterable[Path], folder: Path, *, is_gzip: bool) -> tuple[float, float]:
    """Return the seconds for digests while a WARC file's pages are opened, and those for opening in all."""
    path = folder / f"crawl.warc{'.gz' if is_gzip else ''}"
    with path.open("wb") as file:
        for number, page in enumerate(pages):
            one = _with_digest(number, page.read_bytes())
            file.write(gzip.compress(one, mtime=0) if is_gzip else one)
    found = [one for one in entries(path) if isinstance(one, Entry)]

    def read() -> float:
        started = time.process_time()
        for entry in found:
            open_entry(path, entry, allow_large=True)
        return time.process_time() - started

    with_digests, without = [], []
    for _ in range(_ROUNDS):
        with_digests.append(read())
        with patch.object(warc, "matches_digest", lambda *_: True):
            without.append(read())
    return min(with_digests) - min(without), min(with_digests)


def _with_digest(number: int, content: bytes) -> bytes:
    block = http(content)
    head = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:{number:032}>\r\nWARC-Date: {DATE}\r\n"
        f"WARC-Target-URI: http://example.org/{number}\r\nContent-Type: application/http; msgtype=response\r\n"
        f"WARC-Block-Digest: sha1:{hashlib.sha1(block, usedforsecurity=False).hexdigest()}\r\n"
        f"Content-Length: {len(block)}\r\n\r\n"
    )
    return head.encode() + block + b"\r\n\r\n"


def _at_start(folder: Path) -> float:
    from desktop.session.keeping.drafts import DraftFolder  # Qt

    started = time.process_time()
    drafts = DraftFolder(folder / "drafts")
    drafts.orphaned().result()
    taken = time.process_time() - started
    drafts.close()
    return taken


def _timed_call(spent: Spent, step: str, do: Callable[..., T], *args: object) -> T:
    return _timed(spent, step, partial(do, *args))


def _timed(spent: Spent, step: str, do: Callable[[], T]) -> T:
    started = time.process_time()
    result = do()
    spent[step] += time.process_time() - started
    return result
