"""The longest time in which the window does not respond, on long pages, and the memory it takes.

The window is a process of its own (`stall_probe`), without a screen, with its real session and workers. A timer of 4 ms
runs in it beside everything else; the most by which it is late is the longest stall. Two measures reduce the effect of
other programs on a busy machine: each step's shortest stall over several rounds counts, and the time for which the
window itself was at work is listed beside it.
"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from tests.benchmarks.long_pages import long_page
from tests.benchmarks.table import Table

_TARGET_MS = 50
_LIMIT_S = 900
# The name of a page, its number of words, and its number of rounds: the large one takes minutes, because its extractors
# run into their time limits.
_PAGES = (("20,000 words", 20_000, 3), ("5 MB", 600_000, 2))


def figures(pages: tuple[tuple[str, int, int], ...] = _PAGES) -> Table:
    """Measure each page several times and tabulate the steps."""
    columns, notes = [], []
    for name, word_count, rounds in pages:
        html = long_page(word_count)
        runs = [_probe(html) for _ in range(rounds)]
        columns.append(_shortest(runs))
        peak_mb = min(run["peak_bytes"] for run in runs) / 1e6
        empty_mb = min(run["empty_bytes"] for run in runs) / 1e6
        notes.append(
            f"{name}: {len(html) / 1e6:.1f} MB of HTML, {rounds} rounds; "
            f"the window's process took {peak_mb:.0f} MB at most, {empty_mb:.0f} MB before the page."
        )
    head = ["step"] + [f"{name}{what}" for name, _, _ in pages for what in (", ms", ", at work")]
    rows = [[step, *(f"{ms:.0f}" for column in columns for ms in column[step])] for step in columns[0]]
    worst = [f"{max(column[step][part] for step in column):.0f}" for column in columns for part in (0, 1)]
    return Table(
        title="Longest stalls of the window's thread, the shortest of some rounds",
        head=head,
        rows=[*rows, ["longest of all", *worst]],
        notes=[*notes, f"Target: {_TARGET_MS} ms on an idle machine."],
    )


def _probe(html: str) -> dict[str, Any]:
    """Run the probe once on a page; return what it prints."""
    with tempfile.TemporaryDirectory(prefix="unhusk-benchmark-") as home:
        page = Path(home) / "page.html"
        page.write_text(html, encoding="utf-8")
        environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": home}
        environment |= {f"XDG_{kind}_HOME": home for kind in ("CACHE", "CONFIG", "DATA")}
        done = subprocess.run(
            [sys.executable, "-m", "tests.benchmarks.stall_probe", str(page)],
            cwd=Path(__file__).parents[2],
            env=environment,
            capture_output=True,
            text=True,
            timeout=_LIMIT_S,
            check=True,
        )
    figures: dict[str, Any] = json.loads(done.stdout)
    return figures


def _shortest(runs: list[dict[str, Any]]) -> dict[str, tuple[float, float]]:
    """Return by step the shortest stall over the rounds, and the shortest time at work; a step may occur twice."""
    found: dict[str, tuple[float, float]] = {}
    for run in runs:
        longest: dict[str, tuple[float, float]] = {}
        for step in run["steps"]:
            before = longest.get(step["name"], (0.0, 0.0))
            longest[step["name"]] = (max(before[0], step["longest_ms"]), max(before[1], step["busy_ms"]))
        for name, (stall, busy) in longest.items():
            before = found.get(name, (stall, busy))
            found[name] = (min(before[0], stall), min(before[1], busy))
    return found
