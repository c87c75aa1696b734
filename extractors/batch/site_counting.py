"""Finds the frames of the sites in a run: its pages are read once beforehand.

Reading and cutting a page costs about a tenth of cleaning it. Of each page some hundred numbers are returned and added
up; the resulting frames go into a file, which the workers that clean then read.
"""

from collections.abc import Generator, Iterable
from concurrent.futures import CancelledError
from dataclasses import replace

from extractors.batch.clean_request import CleanRequest
from extractors.batch.cleaning import open_request
from extractors.batch.plans.planning import PlannedPage
from extractors.batch.site_steps import site_named
from extractors.blocks.segmentation_cache import cached_segmentation
from extractors.errors import UnhuskError
from extractors.running.bounded_map import bounded_map
from extractors.running.pool import Pool
from extractors.running.task import TimedOutError, WorkerDiedError
from extractors.site_pages.counting import SiteCounts
from extractors.site_pages.fingerprint import PageFingerprint, fingerprint_of


def fingerprints_here(request: CleanRequest) -> tuple[PageFingerprint, ...]:
    """Return fingerprints of the pages of one file, in this process, which must be a worker.

    Raises:
        PageError: The file cannot be opened.
    """
    is_inside = request.entry is not None
    return tuple(
        fingerprint_of(
            cached_segmentation(page), site_named(page, request.source, is_inside=is_inside, site=request.site)
        )
        for page in open_request(request)
    )


def count_sites(
    pages: Iterable[PlannedPage], request: CleanRequest, pool: Pool, counts: SiteCounts
) -> Generator[bool, None, None]:
    """Find the frames of the sites of pages; yield True for each file that is done, and False in between.

    A file that cannot be read, or takes its reader too long, is ignored here: it is reported when it is cleaned.

    Args:
        pages: those to read; taken one at a time.
        request: how pages are read; its source is replaced.
        pool: does the work; closed at the end.
        counts: collects the counts.
    """

    def fingerprinted(planned: PlannedPage) -> tuple[PageFingerprint, ...]:
        one = replace(request, source=str(planned.source), entry=planned.entry)
        try:
            return pool.submit(fingerprints_here, one, time_limit_s=one.time_limit_s).result()
        except CancelledError:
            raise  # the person stopped it
        except (UnhuskError, TimedOutError, WorkerDiedError, RuntimeError):
            return ()

    for found in bounded_map(pages, fingerprinted, pool):
        for fingerprint in found or ():
            counts.add(fingerprint)
        yield found is not None
