"""The cost of a collection: reading against `batch`, memory as it grows, its file, and the window's longest stalls.

    python -m tests.benchmarks.collecting [--pages 10000]

The pages are generated: each is a story of randomly drawn words, between a menu and a footer.
"""

import argparse
import json
import logging
import os
import random
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

from extractors.collection.collection import Collection
from extractors.collection.reading import list_sources, read_pages
from extractors.running.pool import Pool
from tests.benchmarks.table import Table

_EXTRACTOR = "resiliparse"  # the fastest: it makes the collection's overhead most visible
_WORDS = "river bridge mayor night water street paper market winter harbour ferry council school doctor garden".split()
_AT = (0.1, 0.5, 1.0)  # shares of the pages at which memory is measured


def main(arguments: list[str] | None = None) -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--pages", type=int, default=10_000, help="how many pages (default: %(default)s)")
    options = parser.parse_args(arguments)
    sys.stdout.write(figures(options.pages).text())
    if hasattr(os, "getloadavg"):
        sys.stdout.write(f"{os.getloadavg()[0]:.1f} processes were running or waiting.\n")
    return 0


def figures(count: int) -> Table:
    """Generate pages, clean them with `batch`, read them into a collection, and open that in the window."""
    with tempfile.TemporaryDirectory(prefix="unhusk-benchmark-") as made:
        folder = Path(made)
        generate(folder / "pages", count)
        batch_s = _batch(folder)
        path = folder / "all.unhusk"
        collect_s, memory = _collect(folder / "pages", path, count)
        started = time.perf_counter()
        with closing(Collection(path)) as collection:
            rows = collection.rows()
            opening_s = time.perf_counter() - started
        size = path.stat().st_size / len(rows)
        probed = _probe(path, folder / "more")
    first, last = memory[0], memory[-1]
    return Table(
        title=f"A collection of {count:,} generated pages, {_EXTRACTOR} alone, {os.cpu_count()} cores",
        head=("what", "figure"),
        rows=[
            ("pages a second, `unhusk batch`", f"{count / batch_s:.1f}"),
            ("  collecting, as a ratio of it", f"{batch_s / collect_s:.2f}"),
            ("memory at 10 %, 50 % and 100 %", ", ".join(f"{one / 1e6:.0f} MB" for one in memory)),
            ("  at the end, as a ratio of 10 %", f"{last / first:.2f}" if first else "not known here"),
            ("its file, a page", f"{size / 1000:.1f} kB"),
            ("opening the finished collection", f"{opening_s:.2f} s"),
            ("  in the window, until the table is there", f"{probed['opened_s']:.2f} s"),
            ("longest stall: sorting by each column", f"{1000 * probed['sorting_s']:.0f} ms"),
            ("longest stall: filtering", f"{1000 * probed['filtering_s']:.0f} ms"),
            ("longest stall: while pages are read", f"{1000 * probed['reading_s']:.0f} ms"),
        ],
        notes=["Memory is that of the process that keeps the collection, without its workers."],
    )


def generate(folder: Path, count: int, seed: int = 1) -> None:
    """Write pages into a folder."""
    folder.mkdir(parents=True)
    draw = random.Random(seed)
    for number in range(count):
        paragraphs = "".join(
            f"<p>{' '.join(draw.choices(_WORDS, k=60))}. {' '.join(draw.choices(_WORDS, k=20))}.</p>" for _ in range(8)
        )
        body = (
            "<nav><a href=/>Home</a> <a href=/n>News</a></nav>"
            f"<article><h1>Story {number}</h1>{paragraphs}</article><footer>All rights reserved</footer>"
        )
        page = f"<!doctype html><html lang=en><title>Story {number}</title><body>{body}</body></html>"
        (folder / f"{number:06}.html").write_text(page, encoding="utf-8")


def _batch(folder: Path) -> float:
    places = [str(folder / "pages"), str(folder / "out")]
    started = time.perf_counter()
    subprocess.run(
        [sys.executable, "-m", "desktop", "batch", *places, f"--extractor={_EXTRACTOR}"],
        cwd=Path(__file__).parents[2],
        check=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    return time.perf_counter() - started


def _collect(pages: Path, path: Path, count: int) -> tuple[float, list[int]]:
    """Read pages into a collection; return the seconds, and the memory at each of `_AT`."""
    memory: list[int] = []
    started = time.perf_counter()
    with closing(Collection(path)) as collection:
        collection.add_source(pages)
        pool = Pool(workers=os.cpu_count())
        for _ in list_sources(collection, pool):
            continue
        for step in read_pages(collection, pool, (_EXTRACTOR,)):
            while len(memory) < len(_AT) and step.done >= _AT[len(memory)] * count:
                memory.append(_resident())
    return time.perf_counter() - started, memory or [0]


def _probe(path: Path, more: Path) -> dict[str, float]:
    generate(more, 300, seed=2)
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_DATA_HOME": str(more.parent),
        "HOME": str(more.parent),
    }
    made = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.desk_probe", str(path), str(more)],
        cwd=Path(__file__).parents[2],
        check=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment,
    )
    return dict(json.loads(made.stdout))


def _resident() -> int:
    try:
        fields = Path("/proc/self/statm").read_text(encoding="ascii").split()
        return int(fields[1]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, IndexError, ValueError):
        return 0


if __name__ == "__main__":
    logging.disable()
    sys.exit(main())
