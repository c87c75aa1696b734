"""The cost of a batch as it grows: memory by number of pages, the start on a large folder and archive, the bytes.

    python -m tests.benchmarks.scale [--pages 100000] [--files 1000000] [--archive-mb 2000]

The pages are generated, see `collecting`, and the extractor is the fastest, so that anything kept of a page would show.
Memory is that of the program and of its workers; a start is the time until the first page is done.
"""

import argparse
import logging
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from tests.benchmarks.collecting import generate
from tests.benchmarks.table import Table

_EXTRACTOR = "resiliparse"
_AT = (0.01, 0.1, 0.5, 0.95)  # shares of the pages at which memory is measured; at the very end workers leave
_LOOK_S = 0.05
_SHARD = 10_000


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--pages", type=int, default=100_000, help="cleaned into Parquet (default: %(default)s)")
    parser.add_argument("--files", type=int, default=1_000_000, help="of a large folder (default: %(default)s)")
    parser.add_argument("--archive-mb", type=int, default=2_000, help="of a large WARC file (default: %(default)s)")
    options = parser.parse_args(arguments)
    sys.stdout.write(figures(options.pages, options.files, options.archive_mb).text())
    if hasattr(os, "getloadavg"):
        sys.stdout.write(f"{os.getloadavg()[0]:.1f} processes were running or waiting.\n")
    return 0


def figures(pages: int, files: int, archive_mb: int) -> Table:
    """Clean generated pages, and begin on a large folder and a large archive."""
    with tempfile.TemporaryDirectory(prefix="unhusk-benchmark-") as made:
        folder = Path(made)
        generate(folder / "pages", pages)
        read = sum(file.stat().st_size for file in (folder / "pages").iterdir())
        long = _Run(folder, folder / "pages", ["--together", "--format=parquet", f"--shard-size={_SHARD}"])
        memory = [long.memory_at(int(share * pages)) for share in _AT]
        seconds, cpu_seconds = long.end()
        written = sum(file.stat().st_size for file in long.target.iterdir())
        (folder / "many").mkdir()
        for number in range(files):
            (folder / "many" / f"{number:08}.html").write_bytes(b"<p>Rain</p>")
        many = _Run(folder, folder / "many", [])
        many_s, many_cpu_s = many.first_s()
        many.stop()
        _write_archive(folder / "crawl.warc", archive_mb)
        archive = _Run(folder, folder / "crawl.warc", ["--together", "--format=jsonl"])
        archive_s, archive_cpu_s = archive.first_s()
        archive.stop()
    return Table(
        title=f"`unhusk batch --extractor {_EXTRACTOR}` on generated pages, {os.cpu_count()} cores",
        head=("what", "figure"),
        rows=[
            (f"{pages:,} pages into Parquet, pages a second", f"{pages / seconds:.1f}"),
            ("  CPU ms a page, program and workers", f"{1000 * cpu_seconds / pages:.1f}"),
            ("  bytes read and written, a page", f"{read / pages:,.0f} and {written / pages:,.0f}"),
            (f"  memory at {', '.join(f'{share:.0%}' for share in _AT)}", _megabytes(memory)),
            ("    at the last, as a ratio of the first", f"{memory[-1] / memory[0]:.2f}" if memory[0] else "not known"),
            (f"first page of a folder of {files:,}", f"{many_s:.2f} s, of which the program's CPU {many_cpu_s:.2f} s"),
            (f"first page of a WARC of {archive_mb:,} MB", f"{archive_s:.2f} s, of which {archive_cpu_s:.2f} s"),
        ],
    )


class _Run:
    """One run of `unhusk batch`, observed from outside through its log."""

    def __init__(self, folder: Path, source: Path, how: Sequence[str]) -> None:
        self.target = folder / f"out of {source.name}"
        self._log = folder / f"{source.name}.jsonl"
        self._seen, self._lines = 0, 0
        self._before, self._started = os.times(), time.perf_counter()
        command = [sys.executable, "-m", "desktop", "batch", str(source), str(self.target), *how]
        self._child = subprocess.Popen(
            [*command, f"--extractor={_EXTRACTOR}", "--json-log", str(self._log)],
            cwd=Path(__file__).parents[2],
            stderr=subprocess.DEVNULL,
        )

    def memory_at(self, done: int) -> int:
        """Return the memory of the run in bytes once this many pages are done."""
        self._wait_for(done)
        return sum(map(_resident, [self._child.pid, *_children(self._child.pid)]))

    def first_s(self) -> tuple[float, float]:
        """Return the seconds until the first page was done, and the program's own processor time."""
        self._wait_for(1)
        return time.perf_counter() - self._started, _cpu_s(self._child.pid)

    def end(self) -> tuple[float, float]:
        """Return the wall-clock and processor seconds of the whole run."""
        self._child.wait()
        after = os.times()
        cpu_s = after.children_user + after.children_system - self._before.children_user - self._before.children_system
        return time.perf_counter() - self._started, cpu_s

    def stop(self) -> None:
        """Stop it as Ctrl+C does."""
        self._child.send_signal(signal.SIGINT)
        self._child.wait()

    def _wait_for(self, done: int) -> None:
        while self._lines < done and self._child.poll() is None:
            time.sleep(_LOOK_S)
            if self._log.exists():
                with self._log.open("rb") as log:
                    log.seek(self._seen)
                    new = log.read()
                self._seen += len(new)
                self._lines += new.count(b"\n")


def _megabytes(sizes: Sequence[int]) -> str:
    return f"{', '.join(f'{one / 1e6:.0f}' for one in sizes)} MB"


def _write_archive(path: Path, size_mb: int) -> None:
    """Write a WARC file with this many pages, padded to a megabyte each."""
    draw = random.Random(1)
    with path.open("wb") as file:
        for number in range(size_mb):
            text = " ".join(draw.choices(["river", "bridge", "mayor", "night", "water"], k=200))
            page = f"<title>Story {number}</title><article><p>{text}</p></article><!--".encode().ljust(1_000_000, b"x")
            answer = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page + b"-->"
            head = (
                "WARC/1.0\r\nWARC-Type: response\r\n"
                f"WARC-Target-URI: https://made.example/{number}\r\nWARC-Date: 2026-11-20T00:00:00Z\r\n"
                f"WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-{number:012}>\r\n"
                f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(answer)}\r\n\r\n"
            )
            file.write(head.encode() + answer + b"\r\n\r\n")


def _children(pid: int) -> list[int]:
    try:
        tasks = list(Path(f"/proc/{pid}/task").iterdir())
        return [int(one) for task in tasks for one in (task / "children").read_text("ascii").split()]
    except OSError:
        return []


def _resident(pid: int) -> int:
    try:
        return int(Path(f"/proc/{pid}/statm").read_text("ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, IndexError, ValueError):
        return 0


def _cpu_s(pid: int) -> float:
    try:
        fields = Path(f"/proc/{pid}/stat").read_text("ascii").rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
    except (OSError, IndexError, ValueError):
        return 0.0


if __name__ == "__main__":
    logging.disable()
    sys.exit(main())
