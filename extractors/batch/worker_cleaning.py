"""Has a worker clean one saved page, quickly; the asking program need not import `cleaning` for it."""

from extractors.batch.clean_request import CleanRequest, CleanResult
from extractors.running.pool import Pool
from extractors.running.task import TimedOutError, WorkerDiedError
from extractors.running.tasks import foreign_owner


def clean(request: CleanRequest, pool: Pool) -> tuple[CleanResult, ...]:
    """Clean the pages of one file, the quick way and if need be the careful way; waits for the result.

    Raises:
        PageError: The file cannot be opened.
    """
    if foreign_owner(request.extractor):
        return _carefully(request, pool)  # the quick way must not leave the worker changed for the next page
    try:
        return pool.submit(clean_in_worker, request, time_limit_s=request.time_limit_s).result()
    except (TimedOutError, WorkerDiedError, RuntimeError):
        return _carefully(request, pool)


def clean_in_worker(request: CleanRequest) -> tuple[CleanResult, ...]:
    """Clean the pages of one file in this process, which must be a worker.

    Raises:
        PageError: The file cannot be opened.
    """
    from extractors.batch.cleaning import clean_here  # 0.15 s, paid in the worker

    return clean_here(request)


def _carefully(request: CleanRequest, pool: Pool) -> tuple[CleanResult, ...]:
    from extractors.batch.cleaning import clean_carefully  # only needed if something went wrong

    return clean_carefully(request, pool)
