"""How long until the last column is complete, against the slowest extractor alone.

A page is opened as in the window: a warm worker reads the file and cuts it, then a Run has everything installed answer.
Then the same page is opened once more for each extractor alone. The target is 1.25 times the slowest one's time plus
the others' load: their processor time, spread over the workers.
"""

import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median

from extractors.plugins import registry
from extractors.running.answer import Answer
from extractors.running.pool import Pool
from extractors.running.reading import read_file
from extractors.running.run import Run
from tests.benchmarks.table import Table

_SLACK = 1.25


def figures(pages: Sequence[Path]) -> Table:
    """Open pages with all extractors and with each alone."""
    extractors = [one.name for one in registry.installed_plugins() if not one.is_missing and not one.is_combiner]
    names = [one.name for one in registry.installed_plugins() if not one.is_missing]
    together, slowest, targets, ratios, met = [], [], [], [], 0
    with Pool() as pool:
        _warm(pool, pages[0], names)
        for page in pages:
            all_s, _ = _open(page, names, pool)
            alone = [(*_open(page, [name], pool), name) for name in extractors]
            slowest_s, _, slowest_name = max(alone, key=lambda one: one[0])
            others = [answer for _, answers, name in alone for answer in answers if name != slowest_name]
            target_s = _SLACK * slowest_s + sum(answer.cpu_seconds for answer in others) / pool.workers
            together.append(all_s)
            slowest.append(slowest_s)
            targets.append(target_s / slowest_s)
            ratios.append(all_s / slowest_s)
            met += all_s <= target_s
        workers = pool.workers
    return Table(
        title=f"From opening a page to its last column, {len(names)} columns, {workers} workers, {len(pages)} pages",
        head=("what", "median"),
        rows=[
            ("all columns, ms", f"{1000 * median(together):.0f}"),
            ("slowest extractor alone, ms", f"{1000 * median(slowest):.0f}"),
            ("ratio to the slowest alone", f"{median(ratios):.2f}"),
            ("target for the ratio", f"{median(targets):.2f}"),
            ("pages within their target", f"{met} of {len(pages)}"),
        ],
        notes=[f"Target: {_SLACK} times the slowest one's own time, plus the others' processor time over the workers."],
    )


def _open(file: Path, names: Sequence[str], pool: Pool) -> tuple[float, list[Answer]]:
    """Open a page and wait for all its columns; return the seconds and the answers."""
    started = time.perf_counter()
    page, _ = pool.submit(read_file, str(file), None, True, is_urgent=True).result()[0]
    answers = [answer for answer in Run(page, names, pool) if answer.is_final]
    return time.perf_counter() - started, answers


def _warm(pool: Pool, page: Path, names: Sequence[str]) -> None:
    """Make every worker import every extractor, and wait: two rounds over one page may leave a worker cold."""
    pool.warm(names)
    for _ in range(3 * pool.workers):
        _open(page, names, pool)
