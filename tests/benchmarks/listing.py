"""The cost of listing a WARC file against bare iteration, and of opening a page from each kind of file.

    python -m tests.benchmarks.listing [--size-mb 1000] [--page-kb 140]

The file is made here: for each page a request, the response, and three pictures. The shortest of alternating runs
counts.
"""

import argparse
import gzip
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable, Iterator
from functools import partial
from itertools import cycle
from pathlib import Path

from fastwarc.warc import ArchiveIterator

from extractors.blocks.segmenting import segment
from extractors.pages.entry import Entry
from extractors.pages.listing import entries
from extractors.pages.opening import open_bytes, open_entry
from tests.benchmarks.table import Table
from tests.extractors.pages.made_containers import answer, page_html, record, write_warc, write_zip

_ROUNDS = 3
_PAGES_READ = 20
_SIZE_MB = 50
_PAGE_KB = 140  # the median of the 1,497 pages of the WCXB development split
_PICTURES, _PICTURE_BYTES = 3, 20_000
_SORTS = 40  # distinct pages: each is compressed once and written many times
_WORDS = "the river rose all night and the town was reached by boat alone ".split()


def figures(
    size_mb: int = _SIZE_MB, page_kb: int = _PAGE_KB, rounds: int = _ROUNDS, pages_read: int = _PAGES_READ
) -> Table:
    """Make a WARC file and a packed one of the same records, and list them; read a page of each kind of file."""
    rows = []
    with tempfile.TemporaryDirectory(prefix="unhusk-benchmark-") as folder:
        for is_gzip in (False, True):
            path = Path(folder) / ("crawl.warc.gz" if is_gzip else "crawl.warc")
            pages = _write(path, size_mb, page_kb, is_gzip=is_gzip)
            bare = _shortest(partial(_iterate, path), rounds)
            before = _peak_mb()
            ours = _shortest(partial(_list, path, pages), rounds)
            rows += [
                (f"{path.name}, {path.stat().st_size / 1e6:.0f} MB, {pages:,} pages: bare iteration", f"{bare:.2f} s"),
                ("  its list", f"{ours:.2f} s"),
                ("  ratio", f"{ours / bare:.2f}"),
                ("  peak memory, more than bare iteration", f"{_peak_mb() - before:.0f} MB"),
            ]
            path.unlink()
        rows += [
            (f"a page in {name}, beside the page itself", f"{ratio:.2f}")
            for name, ratio in _opening(Path(folder), page_kb, rounds, pages_read)
        ]
    return Table(
        title=f"Files that hold many pages, of {size_mb} MB unpacked",
        head=("", "figure"),
        rows=rows,
        notes=["Target: a list in 3.00 times bare iteration, a page in 2.00 times the page itself."],
    )


def main(arguments: list[str] | None = None) -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--size-mb", type=int, default=_SIZE_MB)
    parser.add_argument("--page-kb", type=int, default=_PAGE_KB)
    options = parser.parse_args(arguments)
    sys.stdout.write(figures(options.size_mb, options.page_kb).text())
    return 0


def _write(path: Path, size_mb: int, page_kb: int, *, is_gzip: bool) -> int:
    """Write records up to a size, counted before compression; return how many of them are pages."""
    groups = [[(gzip.compress(one, 6) if is_gzip else one, len(one)) for one in group] for group in _records(page_kb)]
    size = pages = 0
    with path.open("wb") as file:
        for group in cycle(groups):
            for content, unpacked_bytes in group:
                file.write(content)
                size += unpacked_bytes
            pages += 1
            if size >= size_mb * 1_000_000:
                return pages
    return pages


def _records(page_kb: int) -> Iterator[list[bytes]]:
    picture = bytes(range(256)) * (_PICTURE_BYTES // 256)
    for sort in range(_SORTS):
        html = _page(sort, page_kb)
        request = record("request", f"http://example.org/{sort}", b"GET / HTTP/1.1\r\nHost: example.org\r\n\r\n")
        pictures = [answer(sort, picture, headers="Content-Type: image/png") for _ in range(_PICTURES)]
        yield [request, answer(sort, html), *pictures]


def _page(sort: int, page_kb: int) -> str:
    paragraph = " ".join(_WORDS[(sort + place) % len(_WORDS)] for place in range(80))
    return page_html(f"Page {sort}", "</p><p class='text body'>".join([paragraph] * (page_kb * 1_000 // 430)))


def _iterate(path: Path) -> None:
    for _ in ArchiveIterator(str(path)):
        continue


def _list(path: Path, pages: int) -> None:
    count = sum(isinstance(one, Entry) for one in entries(path))
    if count != pages:
        raise AssertionError(f"{count} of {pages} pages were listed")


def _opening(folder: Path, page_kb: int, rounds: int, pages_read: int) -> Iterator[tuple[str, float]]:
    html = _page(1, page_kb)
    alone = _shortest(partial(_read_page, html.encode(), pages_read), rounds)
    files: dict[str, bytes | str] = {f"{name}.html": html for name in "abc"} | {"a.png": b"png"}
    answers = [answer(number, html) for number in range(3)]
    packed = write_warc(folder / "a.warc.gz", *answers, is_gzip=True)
    archive = {"archive/a.warc.gz": packed.read_bytes()}
    made = {
        "a zip file": write_zip(folder / "a.zip", files),
        "a MAFF file": write_zip(folder / "a.maff", {"1/index.rdf": "", "1/index.html": html}),
        "a WARC file": write_warc(folder / "a.warc", *answers),
        "a packed WARC file": packed,
        "a WACZ file": write_zip(folder / "a.wacz", archive, packing=zipfile.ZIP_STORED),
    }
    for name, path in made.items():
        last = [one for one in entries(path) if isinstance(one, Entry)][-1]
        yield name, _shortest(partial(_read_entry, path, last, pages_read), rounds) / alone


def _read_page(content: bytes, count: int) -> None:
    for _ in range(count):
        segment(open_bytes(content, source="a page", path="a.html")[0])


def _read_entry(path: Path, entry: Entry, count: int) -> None:
    for _ in range(count):
        segment(open_entry(path, entry))


def _shortest(do: Callable[[], None], rounds: int) -> float:
    times = []
    for _ in range(rounds):
        started = time.perf_counter()
        do()
        times.append(time.perf_counter() - started)
    return min(times)


def _peak_mb() -> float:
    """Return this process's peak memory in MB; 0.0 on Windows, which does not report it."""
    try:
        import resource  # not on Windows
    except ImportError:
        return 0.0
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / 1e6 if sys.platform == "darwin" else peak / 1e3


if __name__ == "__main__":
    sys.exit(main())
