"""The overhead of `unhusk batch` over an extractor: whole processes on the same pages, with it and without.

They alternate, with one job each, and the least processor time of each counts: that of the command with its workers. It
includes the start of the program, opening, cutting, finding details, building, writing Markdown and reading it back.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from tests.benchmarks.sample import gather
from tests.benchmarks.table import Table

_EXTRACTORS = ("trafilatura", "readability", "resiliparse", "unhusk")
_OWN = "trafilatura's own command, with details"  # title, author, date: `unhusk batch` finds them too
_BARE = "trafilatura's own command, text alone"
_LOOP = "resiliparse in a bare loop, text alone"  # its own command extracts nothing
_LOOP_CODE = """
import sys
from pathlib import Path
from resiliparse.extract.html2text import extract_plain_text
from resiliparse.parse.encoding import bytes_to_str, detect_encoding

for page in Path(sys.argv[1]).iterdir():
    content = page.read_bytes()
    text = extract_plain_text(bytes_to_str(content, detect_encoding(content)), main_content=True)
    (Path(sys.argv[2]) / f"{page.stem}.txt").write_text(text, encoding="utf-8", errors="replace")
"""
_ROUNDS = 2


def figures(pages: Sequence[Path], rounds: int = _ROUNDS) -> Table:
    """Clean the pages of a folder with each extractor by `unhusk batch`, and by trafilatura's command."""
    runs: dict[str, list[tuple[float, float]]] = {}
    with tempfile.TemporaryDirectory(prefix="unhusk-benchmark-") as made:
        folder = Path(made)
        gather(pages, folder)
        for _ in range(rounds):
            runs.setdefault(_BARE, []).append(_timed(_trafilatura(folder), folder))
            runs.setdefault(_OWN, []).append(_timed([*_trafilatura(folder), "--with-metadata"], folder))
            loop = [sys.executable, "-c", _LOOP_CODE, str(folder / "pages"), str(folder / "out")]
            runs.setdefault(_LOOP, []).append(_timed(loop, folder))
            for name in _EXTRACTORS:
                runs.setdefault(f"unhusk batch --extractor {name}", []).append(_timed(_unhusk(folder, name), folder))
    least = {what: min(cpu_s for _, cpu_s in times) for what, times in runs.items()}
    wall = {what: min(time_s for time_s, _ in times) for what, times in runs.items()}
    return Table(
        title=f"Cleaning {len(pages)} pages with one job, the least of {rounds} runs",
        head=("command", "CPU ms a page", "ratio", "seconds"),
        rows=[
            (what, f"{1000 * cpu_s / len(pages):.1f}", f"{cpu_s / least[_OWN]:.2f}", f"{wall[what]:.1f}")
            for what, cpu_s in least.items()
        ],
        notes=[f"Ratios are to {_OWN}. Target for trafilatura: 1.25 and 5 ms a page."],
    )


def _trafilatura(folder: Path) -> list[str]:
    command = Path(sys.executable).with_name("trafilatura")
    places = ["--input-dir", str(folder / "pages"), "--output-dir", str(folder / "out")]
    return [str(command), *places, "--markdown", "--parallel", "1"]


def _unhusk(folder: Path, extractor: str) -> list[str]:
    places = [str(folder / "pages"), str(folder / "out")]
    return [sys.executable, "-m", "desktop", "batch", *places, "--format=md", "--jobs=1", f"--extractor={extractor}"]


def _timed(command: Sequence[str], folder: Path) -> tuple[float, float]:
    """Return the wall-clock and processor seconds of one run."""
    shutil.rmtree(folder / "out", ignore_errors=True)
    (folder / "out").mkdir()
    before, started = os.times(), time.perf_counter()
    subprocess.run(
        command,
        cwd=Path(__file__).parents[2],
        check=False,  # status 1 where a page failed: some pages of the corpus have no text
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    seconds, after = time.perf_counter() - started, os.times()
    return seconds, after.children_user + after.children_system - before.children_user - before.children_system
