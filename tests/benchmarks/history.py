"""Figures over time: those of a commit, added to a file, so that a slow loss shows.

    python -m tests.benchmarks.history           prints the file, a row for each commit
    python -m tests.benchmarks.history --add     measures what is checked out, and adds its row

Only figures that mean the same on any machine: word F1 on our own pages (`tests.quality_gate`), and processor time as a
share of trafilatura's own run on the same pages in the same process. These pages are few and small: a share says less
of itself than beside those of other commits; `learned` measures on a corpus.
"""

import csv
import subprocess
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from extractors.pages.opening import open_path
from tests import quality_gate
from tests.benchmarks import learned
from tests.benchmarks.table import Table

FILE = Path(__file__).with_suffix(".csv")
_ROUNDS = 5  # the least of each counts
_TIMED = ("unhusk", "laying five")


def measured() -> dict[str, str]:
    """Return a row: commit, day, and the figures by name."""
    scores = {f"F1 {name}": f"{f1:.3f}" for by_name in quality_gate.measured().values() for name, f1 in by_name.items()}
    pages = [page for path, _ in quality_gate.gold() if path.suffix != ".txt" for page in open_path(path)]
    rounds = [learned.costs(pages) for _ in range(_ROUNDS)]
    least = {name: min(one[name] for one in rounds) for name in (*_TIMED, learned.OWN)}
    shares = {f"time {name}": f"{least[name] / least[learned.OWN]:.2f}" for name in _TIMED}
    return {"commit": _commit(), "day": datetime.now(UTC).date().isoformat(), **scores, **shares}


def add(row: dict[str, str], file: Path = FILE) -> None:
    """Add a row to the file; figures that earlier rows lack become new columns."""
    rows = [*read(file), row]
    names = list(dict.fromkeys(name for one in rows for name in one))
    with file.open("w", encoding="utf-8", newline="") as opened:
        writer = csv.DictWriter(opened, names, restval="", lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def read(file: Path = FILE) -> list[dict[str, str]]:
    """Return the file's rows, the oldest first."""
    if not file.exists():
        return []
    with file.open(encoding="utf-8", newline="") as opened:
        return list(csv.DictReader(opened))


def main(arguments: Sequence[str]) -> int:
    """Add a row where that is asked for; print all."""
    if "--add" in arguments:
        add(measured())
    rows = read()
    if rows:
        table = Table(title="Figures by commit", head=tuple(rows[0]), rows=[tuple(row.values()) for row in rows])
        sys.stdout.write(table.text())
    return 0


def _commit() -> str:
    command = ["git", "describe", "--always", "--dirty", "--exclude=*", "--abbrev=10"]
    found = subprocess.run(command, cwd=quality_gate.ROOT, capture_output=True, text=True, check=False)
    return found.stdout.strip() or "unknown"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
