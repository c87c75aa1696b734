"""Print every figure: how good the extractors are, and what they and the window cost.

    python -m tests.benchmarks.figures [--pages 200] [--only NAME ...]

Times are meant as ratios: both sides of each alternate on the same machine.
"""

import argparse
import logging
import os
import sys
from collections.abc import Callable
from pathlib import Path

from tests.benchmarks import (
    aligning,
    batch,
    batch_cost,
    containers,
    listing,
    opening,
    protections,
    quality,
    sandbox,
    stalls,
    starting,
)
from tests.benchmarks.sample import sample
from tests.benchmarks.table import Table
from tests.corpus import cache_folder, unpacked_corpus

_OPENED, _CLEANED = 60, 100  # pages of the same sample

ON_CORPUS: dict[str, Callable[[list[Path]], Table]] = {
    "quality": quality.figures,
    "aligning": aligning.figures,
    "opening": lambda pages: opening.figures(pages[:_OPENED]),
    "containers": lambda pages: containers.figures(pages[:_OPENED]),
    "batch": lambda pages: batch.figures(pages[:_CLEANED]),
    "batch-cost": lambda pages: batch_cost.figures(pages[:_CLEANED]),
    "sandbox": lambda pages: sandbox.figures_of(pages[:_CLEANED]),
    "protections": lambda pages: protections.figures(pages[:_OPENED]),
}
ON_THEIR_OWN: dict[str, Callable[[], Table]] = {
    "listing": listing.figures,
    "starting": starting.figures,
    "stalls": stalls.figures,
}


def main(arguments: list[str] | None = None) -> int:
    """Print the tables as they are made; return 1 if the corpus is needed but missing."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--pages", type=int, default=200, help="how many pages of the corpus (default: %(default)s)")
    names = [*ON_CORPUS, *ON_THEIR_OWN]
    parser.add_argument("--only", nargs="+", choices=names, default=names, metavar="NAME", help=", ".join(names))
    options = parser.parse_args(arguments)
    corpus = unpacked_corpus(cache_folder())
    status = 0
    for name in names:
        if name not in options.only:
            continue
        if name in ON_THEIR_OWN:
            _print(ON_THEIR_OWN[name]())
        elif corpus is None:
            sys.stderr.write(f"{name}: there is no corpus here; set UNHUSK_CORPUS to its folder.\n\n")
            status = 1
        else:
            _print(ON_CORPUS[name](sample(corpus, options.pages)))
    return status


def _print(table: Table) -> None:
    busy = f"{os.getloadavg()[0]:.1f} processes were running or waiting.\n" if hasattr(os, "getloadavg") else ""
    sys.stdout.write(f"{table.text()}{busy}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    logging.disable()  # libraries complain about pages
    sys.exit(main())
