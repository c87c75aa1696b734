"""How much of a page's structure survives inside the blocks that each extractor keeps: in its own HTML, and saved.

    python -m tests.benchmarks.structure [PAGES]

For each extractor the structure of the page inside its kept blocks is counted, then how much of it is in its own HTML
and in the article that Unhusk saves of the same blocks. Extractors run in this process, page after page.
"""

import sys
from collections import Counter
from collections.abc import Sequence

from extractors.blocks.segmenting import segment
from extractors.comparing.ruler import Ruler
from extractors.errors import ExtractorError, PageError
from extractors.extraction import Extraction
from extractors.pages.opening import open_path
from extractors.pages.page import Page
from extractors.plugins import registry
from extractors.saving.structure_report.report import survival
from extractors.saving.structure_report.survival import Survival, counts, missing_counts
from tests.benchmarks.sample import sample
from tests.benchmarks.table import Table
from tests.corpus import cache_folder, unpacked_corpus

_EXTRACTORS = ("unhusk", "trafilatura", "trafilatura-recall", "readability", "justext", "resiliparse")


class _Sum:
    """The survivals of one extractor, added up by kind."""

    def __init__(self) -> None:
        self.pages = 0
        self.on_page: Counter[str] = Counter()
        self.lost_saved: Counter[str] = Counter()
        self.lost_own: Counter[str] | None = None

    def add(self, found: Survival) -> None:
        self.pages += 1
        self.on_page.update(counts(found.on_page))
        self.lost_saved.update(missing_counts(found.on_page, found.saved))
        if found.own is not None:
            self.lost_own = self.lost_own or Counter()
            self.lost_own.update(missing_counts(found.on_page, found.own))


def main(arguments: Sequence[str]) -> int:
    """Print what share of each kind is lost."""
    folder = unpacked_corpus(cache_folder())
    if folder is None:
        sys.stderr.write("There is no corpus here: set UNHUSK_CORPUS to its folder.\n")
        return 1
    sums = {name: _Sum() for name in _EXTRACTORS}
    files = sample(folder, int(arguments[0]) if arguments else 200)
    extractors = {name: registry.load(name) for name in _EXTRACTORS}
    for file in files:
        try:
            pages = open_path(file)
        except PageError:
            continue
        ruler = Ruler(segment(pages[0]).blocks)
        for name, extractor in extractors.items():
            try:
                extraction = extractor.extract(pages[0])
            except (ExtractorError, ValueError, TypeError):
                continue
            _add(sums[name], pages[0], extraction, ruler)
    sys.stdout.write(_table(sums, len(files)).text())
    return 0


def _add(total: _Sum, page: Page, extraction: Extraction, ruler: Ruler) -> None:
    kept = ruler.lay(extraction).kept()
    if any(kept):
        total.add(survival(page, kept, extraction.body_html))


def _table(sums: dict[str, _Sum], page_count: int) -> Table:
    kinds = list(next(iter(sums.values())).on_page)
    rows = []
    for name, total in sums.items():
        found = [f"{total.on_page[kind]:,}" for kind in kinds]
        rows.append([f"{name}: on {total.pages} pages", *found, f"{total.on_page.total():,}"])
        if total.lost_own is not None:
            rows.append(["  lost in its own HTML", *_shares(total.lost_own, total.on_page, kinds)])
        rows.append(["  lost as Unhusk saves it", *_shares(total.lost_saved, total.on_page, kinds)])
    return Table(
        title=f"Structure inside the blocks that each keeps, on {page_count} pages of the corpus",
        head=["extractor", *(kind.replace("_", " ") for kind in kinds), "all"],
        rows=rows,
        notes=[
            "A dash: the pages have none.",
            "unhusk scores blocks and has no HTML of its own; the others' is what their plug-ins ask them for.",
        ],
    )


def _shares(gone: Counter[str], on_page: Counter[str], kinds: Sequence[str]) -> list[str]:
    cells = [_share(gone[kind], on_page[kind]) for kind in kinds]
    return [*cells, _share(gone.total(), on_page.total())]


def _share(gone: int, total: int) -> str:
    return f"{100 * gone / total:.2f} %" if total else "-"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
