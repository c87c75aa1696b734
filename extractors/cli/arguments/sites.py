"""Options of `clean` and `batch` about the sites of pages: rules, and other pages of the same site."""

import argparse
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from extractors.batch.clean_request import CleanRequest
from extractors.batch.plans.page_estimate import PageEstimate
from extractors.batch.plans.planning import PlannedPage, plan
from extractors.errors import UsageError
from extractors.running.pool import Pool
from extractors.site_pages.counting import ENOUGH_PAGES, SiteCounts
from extractors.site_pages.frame import write_frames


def add_rules(parser: argparse.ArgumentParser) -> None:
    """Add the option for site rules."""
    parser.add_argument(
        "--rules",
        metavar="FILE|FOLDER",
        default="",
        help="rules of sites: a file of Unhusk's, or a folder such as a copy of ftr-site-config, asked by host",
    )


def rules_from(options: argparse.Namespace) -> str:
    """Return the places of the rules, as paths that workers can use.

    Raises:
        UsageError: They do not exist, or are no rules.
    """
    if not options.rules:
        return ""
    from extractors.site_rules.rule_book import check_rules  # 0.1 s, only for those who have rules

    check_rules(options.rules)
    return str(Path(options.rules).absolute())


@contextmanager
def frames_of(
    pages: Iterable[PlannedPage], request: CleanRequest, jobs: int, tick: Callable[[], None] = lambda: None
) -> Iterator[str]:
    """Read pages to find what those of a site have in common; yield the file of that, which is deleted at the end.

    Args:
        pages: those to read.
        request: how to read them.
        jobs: how many at once.
        tick: called now and then.
    """
    from extractors.batch.site_counting import count_sites  # 0.1 s, only for those who ask for sites

    counts = SiteCounts()
    with closing(count_sites(pages, request, Pool(workers=jobs), counts)) as through:
        for _ in through:
            tick()
    with TemporaryDirectory(prefix="unhusk-") as folder:
        file = Path(folder) / "frames"
        write_frames(file, counts.frames())
        yield str(file)


def pages_beside(folder: Path, page: str) -> tuple[PlannedPage, ...]:
    """Return the pages that are read to know a page's site: itself, and enough of a folder's.

    Raises:
        UsageError: There is no such folder, or no page in it.
    """
    if not folder.is_dir():
        raise UsageError(f"{folder}: --site takes a folder with other pages of the site")
    nowhere = folder / "nowhere"  # a placeholder: nothing is written
    found = plan(folder, nowhere, ".txt", is_recursive=True).walk(PageEstimate())
    pages = [one for one in found if isinstance(one, PlannedPage)]
    if not pages:
        raise UsageError(f"{folder}: there are no saved pages in this folder")
    own = Path(page)
    others = [one for one in pages if not (own.exists() and one.source.samefile(own))]
    chosen = others[:: max(1, len(others) // ENOUGH_PAGES)]
    return (PlannedPage(source=own, target=nowhere), *chosen) if own.is_file() else tuple(chosen)
