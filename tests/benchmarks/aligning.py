"""The cost of the ruler: cutting a page into blocks and aligning five extractions with it, against trafilatura's own
run.

All in one process, by its processor time; each page several times, of which the shortest counts, because other programs
on the machine can only add. The extractions are made beforehand; aligning includes reading the words from their HTML.
"""

from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median
from time import process_time

from extractors.blocks.segmenting import segment
from extractors.comparing.ruler import Ruler
from extractors.errors import UnhuskError
from extractors.extraction import Extraction
from extractors.pages.opening import open_path
from extractors.pages.page import Page
from extractors.plugins import registry
from tests.benchmarks.table import Table

_FIVE = ("trafilatura", "readability", "resiliparse", "justext", "boilerpy3")
_MEASURE = "trafilatura"
_ROUNDS = 3


def figures(pages: Sequence[Path]) -> Table:
    """Cut and align pages on which trafilatura and four others found an article, with as many of the five as did."""
    plugins = {name: registry.load(name) for name in _FIVE}
    cutting, laying, measure, count = 0.0, 0.0, 0.0, 0
    ratios = []
    for file in pages:
        page = _opened(file)
        found = [made for plugin in plugins.values() if page and (made := _extracted(plugin, page))]
        if page is None or not found:
            continue
        blocks = segment(page).blocks
        cut_s = _shortest(lambda page=page: segment(page))  # type: ignore[misc]
        laid_s = _shortest(lambda blocks=blocks, found=found: _lay(Ruler(blocks), found))  # type: ignore[misc]
        own_s = _shortest(lambda page=page: _extracted(plugins[_MEASURE], page))  # type: ignore[misc]
        cutting, laying, measure, count = cutting + cut_s, laying + laid_s, measure + own_s, count + 1
        ratios.append((cut_s + laid_s) / own_s)
    return Table(
        title=f"Cutting a page and laying {len(_FIVE)} extractions, on {count} pages",
        head=("what", "CPU ms a page", f"ratio to {_MEASURE}"),
        rows=[
            (what, f"{1000 * seconds / max(1, count):.1f}", f"{seconds / measure if measure else 0:.2f}")
            for what, seconds in (
                (f"{_MEASURE}'s own run", measure),
                ("cutting", cutting),
                ("laying five", laying),
                ("cutting and laying", cutting + laying),
            )
        ],
        notes=[f"Page by page the median ratio is {median(ratios or [0]):.2f}. Target: below 1."],
    )


def _opened(file: Path) -> Page | None:
    try:
        return open_path(file, allow_large=True)[0]
    except UnhuskError:
        return None


def _extracted(plugin: object, page: Page) -> Extraction | None:
    try:
        return plugin.extract(page)  # type: ignore[attr-defined, no-any-return]
    except Exception:  # noqa: BLE001 - here a plug-in runs without a worker around it
        return None


def _lay(ruler: Ruler, extractions: Sequence[Extraction]) -> None:
    for extraction in extractions:
        ruler.lay(extraction)


def _shortest(do: Callable[[], object]) -> float:
    """Return the shortest processor time of a few rounds, in seconds."""
    times = []
    for _ in range(_ROUNDS):
        started = process_time()
        do()
        times.append(process_time() - started)
    return min(times)
