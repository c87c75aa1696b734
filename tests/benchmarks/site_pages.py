"""The gain from knowing other pages of a site: word F1 with 1, 2, 5 and 20 of them known.

    python -m tests.benchmarks.site_pages GOLD_DIR [GOLD_DIR ...] [--extractor NAME]

A page counts only if its site has that many in the collection: each row is over its own set of pages, with their F1
without other pages beside it. Of a site's other pages, those next by name are known.
"""

import argparse
import sys
from collections import defaultdict
from collections.abc import Sequence
from concurrent.futures import Executor, ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean

from extractors.blocks.segmentation_cache import cached_segmentation
from extractors.extraction import Extraction
from extractors.running.sequential import sequential_answers
from extractors.scoring.gold import Gold, gold_files, read_gold
from extractors.scoring.measuring import open_gold_page
from extractors.scoring.word_score import score
from extractors.site_pages.counting import SiteCounts
from extractors.site_pages.fingerprint import PageFingerprint, fingerprint_of, site_of
from extractors.site_pages.frame import NO_FRAME
from extractors.site_pages.framing import frame_decisions
from tests.benchmarks.table import Table

KNOWN = (1, 2, 5, 20)
_SAME = 0.0005


@dataclass(frozen=True, slots=True)
class Answered:
    """A page with what an extractor keeps of it."""

    gold: Gold
    extractor: str
    kept: tuple[bool, ...]
    read_as: str
    fingerprint: PageFingerprint


def answered(gold: Gold, extractor: str) -> Answered | None:
    """Run the extractor on a page; None where it finds nothing."""
    page = open_gold_page(gold)
    answer = sequential_answers(page, [extractor])[extractor]
    if answer.votes is None or not any(answer.votes.kept()):
        return None
    read_as = answer.outcome.read_as if isinstance(answer.outcome, Extraction) else ""
    fingerprint = fingerprint_of(cached_segmentation(page), site_of(gold.url or page.url))
    return Answered(gold, extractor, answer.votes.kept(), read_as, fingerprint)


def scores(one: Answered, others: Sequence[PageFingerprint]) -> tuple[float, float]:
    """Return the word F1 of a page alone, and with others of its site known."""
    counts = SiteCounts()
    for fingerprint in (one.fingerprint, *others):
        counts.add(fingerprint)
    cut = cached_segmentation(open_gold_page(one.gold))
    going = frame_decisions(cut, one.kept, counts.frames().get(one.fingerprint.site, NO_FRAME), one.read_as)
    texts = [
        "\n".join(block.text for block in cut.blocks if one.kept[block.index] and block.index not in gone)
        for gone in ({}, going)
    ]
    before, after = (score(text, one.gold.text).f1 for text in texts)
    return before, after


def figures(golds: Sequence[Gold], extractor: str, workers: Executor) -> Table:
    """Measure an extractor on all pages that have another of their site among them."""
    by_site: dict[str, list[Gold]] = defaultdict(list)
    for gold in golds:
        by_site[site_of(gold.url)].append(gold)
    several = [gold for site, pages in by_site.items() if site and len(pages) > 1 for gold in pages]
    pages_of: dict[str, list[Answered]] = defaultdict(list)
    for one in workers.map(answered, several, [extractor] * len(several)):
        if one is not None:
            pages_of[one.fingerprint.site].append(one)
    rows = []
    for known in KNOWN:
        work = [
            (one, [other.fingerprint for other in (site * 2)[at + 1 : at + known]])
            for site in pages_of.values()
            if len(site) >= max(known, 2)
            for at, one in enumerate(site)
        ]
        made = list(workers.map(scores, *zip(*work, strict=True))) if work else []
        if made:
            before, after = (fmean(column) for column in zip(*made, strict=True))
            better = sum(two > one + _SAME for one, two in made)
            worse = sum(two < one - _SAME for one, two in made)
            rows.append((str(known), str(len(made)), f"{before:.4f}", f"{after:.4f}", str(better), str(worse)))
    return Table(
        title=f"{extractor}: word F1 of a page alone, and with other pages of its site known",
        head=("pages known", "pages", "alone", "together", "better", "worse"),
        rows=rows or [("-",) * 6],
        notes=("Pages known counts the page itself.",),
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+", type=Path, metavar="GOLD_DIR")
    parser.add_argument("--extractor", default="consensus")
    options = parser.parse_args(arguments)
    golds = [read_gold(file) for folder in options.folders for file in gold_files(folder)]
    with ProcessPoolExecutor() as workers:
        sys.stdout.write(figures(golds, options.extractor, workers).text())
    return 0


if __name__ == "__main__":
    sys.exit(main())
