"""The gain of `unhusk batch` from a second core: the same pages with one job and with two, as whole processes.

They alternate, and the shortest time of each counts. The processor time is that of the command with its workers.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from tests.benchmarks.sample import gather
from tests.benchmarks.table import Table

_JOBS = (1, 2)
_ROUNDS = 2


def figures(pages: Sequence[Path], rounds: int = _ROUNDS) -> Table:
    """Clean the pages of a folder with each number of jobs."""
    runs: dict[int, list[tuple[float, float]]] = {jobs: [] for jobs in _JOBS}
    with tempfile.TemporaryDirectory(prefix="unhusk-benchmark-") as folder:
        gather(pages, Path(folder))
        for _ in range(rounds):
            for jobs, times in runs.items():
                times.append(_clean(Path(folder), jobs))
    seconds = {jobs: min(time_s for time_s, _ in times) for jobs, times in runs.items()}
    cpu_seconds = {jobs: min(cpu_s for _, cpu_s in times) for jobs, times in runs.items()}
    return Table(
        title=f"`unhusk batch` on {len(pages)} pages, the shortest of {rounds} runs",
        head=("jobs", "seconds", "CPU seconds", "ratio"),
        rows=[
            (str(jobs), f"{seconds[jobs]:.1f}", f"{cpu_seconds[jobs]:.1f}", f"{seconds[jobs] / seconds[_JOBS[0]]:.2f}")
            for jobs in _JOBS
        ],
        notes=[f"This machine has {os.cpu_count()} cores; half the time would be a ratio of 0.50."],
    )


def _clean(folder: Path, jobs: int) -> tuple[float, float]:
    """Return the wall-clock and processor seconds of one run."""
    target = folder / "out"
    before, started = os.times(), time.perf_counter()
    subprocess.run(
        [sys.executable, "-m", "desktop", "batch", str(folder / "pages"), str(target), f"--jobs={jobs}", "--overwrite"],
        cwd=Path(__file__).parents[2],
        check=False,  # status 1 where a page failed: some pages of the corpus have no text
        stderr=subprocess.DEVNULL,
    )
    seconds, after = time.perf_counter() - started, os.times()
    cpu_seconds = after.children_user + after.children_system - before.children_user - before.children_system
    return seconds, cpu_seconds
