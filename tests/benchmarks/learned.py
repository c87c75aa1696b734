"""Processor time of the learned extractor and of the ruler, as ratios to trafilatura's own run, in one process.

    python -m tests.benchmarks.learned [PAGES]

Every page is opened first; then all extractors do one page after another. "laying five" is segmenting a page and
aligning five extractions with it, whose bodies are ready. Trafilatura's own run finds details as well, as it does by
default; as one of our extractors it guesses no dates.
"""

import random
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from time import perf_counter, process_time

import trafilatura

from extractors.blocks.segmenting import segment
from extractors.comparing.ruler import Ruler
from extractors.errors import ExtractorError, PageError
from extractors.extraction import Extraction
from extractors.learned.model import load_model
from extractors.pages.opening import open_path
from extractors.pages.page import Page
from extractors.plugins import registry
from tests.corpus import cache_folder, unpacked_corpus

_SEED = 7
OWN = "trafilatura's own run"
_LAID = ("trafilatura", "trafilatura-recall", "readability", "resiliparse", "justext")


def main(arguments: Sequence[str]) -> int:
    """Print the processor time per page in milliseconds, and as a ratio to trafilatura."""
    folder = unpacked_corpus(cache_folder())
    if folder is None:
        sys.stderr.write("There is no corpus here: set UNHUSK_CORPUS to its folder.\n")
        return 1
    files = sorted((folder / "pages").glob("*.html"))
    chosen = random.Random(_SEED).sample(files, min(len(files), int(arguments[0]) if arguments else 200))
    pages: list[Page] = []
    for file in chosen:
        try:
            pages += open_path(file)
        except PageError:
            continue
    started = perf_counter()
    load_model("unhusk")
    sys.stdout.write(f"loading the model: {1000 * (perf_counter() - started):.0f} ms\n")
    found = costs(pages)
    for name, cost in found.items():
        sys.stdout.write(f"{name:22} {cost:8.1f} ms a page   {cost / found[OWN]:5.2f} of {OWN}\n")
    return 0


def costs(pages: Sequence[Page]) -> dict[str, float]:
    """Return the processor time in milliseconds per page, by task: OWN, each extractor, "laying five"."""
    extractors = {name: registry.load(name) for name in (*_LAID, "unhusk")}
    made: dict[int, list[Extraction]] = {number: [] for number in range(len(pages))}

    def run(name: str) -> Callable[[int, Page], None]:
        def one(number: int, page: Page) -> None:
            try:
                extraction = extractors[name].extract(page)
            except (ExtractorError, ValueError, TypeError):
                return
            if name != "unhusk":
                made[number].append(extraction)

        return one

    def lay(number: int, page: Page) -> None:
        ruler = Ruler(segment(page).blocks)
        for extraction in made[number]:
            ruler.lay(extraction)

    return _costs({OWN: _own_run, **{name: run(name) for name in extractors}, "laying five": lay}, pages)


def _own_run(_number: int, page: Page) -> None:
    with suppress(ValueError, TypeError):
        trafilatura.extract_with_metadata(page.html, url=page.url or None, output_format="html", include_comments=False)


def _costs(runs: Mapping[str, Callable[[int, Page], None]], pages: Sequence[Page]) -> dict[str, float]:
    """Return the processor time of each task in milliseconds per page; the first page warms up.

    All tasks are done on a page before the next: a processor that slows down then slows all of them.
    """
    for do in runs.values():
        do(0, pages[0])
    costs = dict.fromkeys(runs, 0.0)
    for number, page in enumerate(pages):
        for name, do in runs.items():
            started = process_time()
            do(number, page)
            costs[name] += process_time() - started
    return {name: 1000 * cost / len(pages) for name, cost in costs.items()}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
