"""The cost of the workers' sandbox: `unhusk batch` with it and without, and a worker's start.

    python -m tests.benchmarks.sandbox FOLDER [--rounds N]

FOLDER holds saved pages. Both kinds alternate, as whole processes with two jobs, so that a busy machine slows both; the
shortest time of each counts, and the least processor time, which a busy machine affects less. Only this benchmark can
leave the sandbox out: nothing in the program can.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median

from tests.benchmarks.sample import gather
from tests.benchmarks.table import Table

_WITHOUT = """
import sys
import extractors.running.child as child
start = "import sys; sys.path[:] = %r; import extractors.running.worker as worker; "
start += "worker.enter_sandbox = lambda folder: None; worker.start(sys.argv[1:])"
child._command = lambda arguments: [sys.executable, "-c", start % sys.path, *arguments]
"""
_BATCH = "import sys; from desktop.__main__ import main; sys.argv[1:] = {arguments!r}; sys.exit(main())"
_START = """
import time
from extractors.running.child import Child
for _ in range({starts}):
    started = time.perf_counter()
    one = Child(10**9)
    one.wait_until_ready()
    print(time.perf_counter() - started)
    one.close()
"""
_ROOT = Path(__file__).parents[2]


def figures(folder: Path, rounds: int) -> Table:
    """Clean a folder's pages and start workers, alternating with the sandbox and without."""
    batch: dict[str, list[float]] = {"without": [], "with": []}
    cpu: dict[str, list[float]] = {"without": [], "with": []}
    starts: dict[str, list[float]] = {"without": [], "with": []}
    for _ in range(rounds):
        for kind, before in (("without", _WITHOUT), ("with", "")):
            with tempfile.TemporaryDirectory(prefix="unhusk-benchmark-") as out:
                arguments = ["batch", str(folder), out, "--jobs=2", "--overwrite"]
                before_it, started = os.times(), time.perf_counter()
                _run(before + _BATCH.format(arguments=arguments))
                batch[kind].append(time.perf_counter() - started)
                after = os.times()
                spent = after.children_user + after.children_system
                cpu[kind].append(spent - before_it.children_user - before_it.children_system)
            starts[kind] += [float(line) for line in _run(before + _START.format(starts=5)).split()]
    rows = []
    for kind, seconds in batch.items():
        shortest, start_ms = min(seconds), 1000 * median(starts[kind])
        ratio, cpu_ratio = shortest / min(batch["without"]), min(cpu[kind]) / min(cpu["without"])
        rows.append((kind, f"{shortest:.2f}", f"{ratio:.3f}", f"{cpu_ratio:.3f}", f"{start_ms:.0f}"))
    return Table(
        title=f"`unhusk batch` with two jobs, the shortest of {rounds} runs; a worker's start, the median",
        head=("sandbox", "seconds", "ratio", "CPU ratio", "start ms"),
        rows=rows,
        notes=["Asked: at most 1.05, and 20 ms at the window's start, which waits for no worker."],
    )


def figures_of(pages: Sequence[Path], rounds: int = 3) -> Table:
    """Do the same with some pages."""
    with tempfile.TemporaryDirectory(prefix="unhusk-benchmark-") as folder:
        gather(pages, Path(folder))
        return figures(Path(folder, "pages"), rounds)


def _run(code: str) -> str:
    command = [sys.executable, "-c", code]
    # Status 1 where a page failed: some pages of a collection have no text.
    return subprocess.run(command, cwd=_ROOT, capture_output=True, text=True, check=False).stdout


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    sys.stdout.write(figures(options.folder, options.rounds).text())
