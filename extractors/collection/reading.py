"""List and examine all pages of a collection with a pool: results stream into the file, and reading resumes.

Whoever consumes the iterator sees the progress after each step and may stop at any moment: what was found out by
then is in the file, at most `_KEPT_EVERY_S` late.
"""

import time
from collections.abc import Callable, Generator
from concurrent.futures import CancelledError
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

from extractors.collection.collection import Collection
from extractors.collection.examining import (
    ExamineResult,
    ExamineTask,
    answering_extractors,
    examine_here,
    examine_result,
    installed_versions,
    open_task_page,
)
from extractors.errors import PageError, UnhuskError
from extractors.pages.entry import Entry
from extractors.running.bounded_map import bounded_map
from extractors.running.pool import DEFAULT_TIME_LIMIT_S, Pool
from extractors.running.reading import chunks_through, result_of_page
from extractors.running.run import Run
from extractors.running.task import TimedOutError, WorkerDiedError
from extractors.running.tasks import foreign_owner

_PAGE_LIMIT_S = 60.0  # chosen by hand: for all extractors on a page in one go; beyond it each has its own limit
_KEPT_EVERY_S = 0.5  # a killed program loses no more than this much time's results
_KEPT_AT_ONCE = 40  # results


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """How far reading has come.

    Attributes:
        done: pages examined so far, including those that failed.
        failed: pages that could not be read.
        pages: the pages whose rows have just changed.
        problem: why a source could not be listed, or "".
        more: pages that are looked at once more, because other pages of their site share something with them;
            they count in `done` again.
    """

    done: int = 0
    failed: int = 0
    pages: tuple[int, ...] = ()
    problem: str = ""
    more: int = 0


def list_sources(collection: Collection, pool: Pool) -> Generator[Step, None, None]:
    """List the pages of sources that are not listed yet; the pool stays open."""
    for number, path, is_recursive in collection.unlisted_sources():
        try:
            if not result_of_page(pool.submit(holds_many, str(path)), str(path)):
                collection.note_entries(number, [Entry(number=1, place="")], is_last=True)
                continue
            for chunk in chunks_through(pool, path, is_recursive=is_recursive):
                collection.note_entries(number, chunk.entries, is_last=chunk.is_last)
                yield Step()
        except PageError as error:
            yield Step(problem=str(error))
        except (CancelledError, UnhuskError):
            raise
        except Exception as error:  # noqa: BLE001 - the last resort: the other sources go on
            yield Step(problem=str(PageError(str(path), _unforeseen(error))))


def holds_many(path: str) -> bool:
    """Tell whether a file or folder is one that holds many pages; for a worker.

    Raises:
        PageError: It is not there, or cannot be read.
    """
    from extractors.pages.containers.registry import is_container, refuse_pipe  # 20 ms, paid in the worker

    if not Path(path).exists():
        raise PageError(path, "it is no longer there")
    refuse_pipe(Path(path))
    return is_container(Path(path))


def versions_of_pool(pool: Pool, names: tuple[str, ...]) -> dict[str, str]:
    """Return the versions of the extractors installed now; waits for a worker, which imports them."""
    try:
        return pool.submit(installed_versions, names, time_limit_s=_PAGE_LIMIT_S).result()
    except (TimedOutError, WorkerDiedError, RuntimeError):
        return {}


def read_pages(
    collection: Collection,
    pool: Pool,
    names: tuple[str, ...] = (),
    *,
    wait: Callable[[], None] = lambda: None,
    time_limit_s: float = DEFAULT_TIME_LIMIT_S,
) -> Generator[Step, None, None]:
    """Examine every page that is new or has changed, then decide again those that their site's frame changes.

    Args:
        collection: whose pages; results are stored in it as they arrive.
        pool: does the work; closed at the end.
        names: extractors and combiners; () for the best available for each page, with those it listens to.
        wait: called before each page; may pause the work for as long as it likes.
        time_limit_s: for each extractor, where a page has to be done one extractor at a time.

    Raises:
        CollectionError: The file takes nothing more; what came before is in it.
    """

    def examine(task: ExamineTask) -> ExamineResult | tuple[int, str]:
        wait()
        try:
            return _examined(task, pool, time_limit_s)
        except PageError as error:
            return task.page_id, error.reason
        except (CancelledError, UnhuskError):
            raise
        except Exception as error:  # noqa: BLE001 - the last resort: the other pages go on
            return task.page_id, _unforeseen(error)

    done = failed = more = 0
    try:
        while True:
            for kept, failures in _passes(collection, names, examine, pool):
                done, failed = done + len(kept), failed + failures
                yield Step(done=done, failed=failed, pages=kept, more=more)
            if marked := collection.mark_doubles():
                yield Step(done=done, failed=failed, pages=tuple(marked), more=more)
            if not (touched := sum(map(len, collection.reframe()))):
                return
            more += touched
    finally:
        pool.close()


def _passes(
    collection: Collection,
    names: tuple[str, ...],
    examine: Callable[[ExamineTask], ExamineResult | tuple[int, str]],
    pool: Pool,
) -> Generator[tuple[tuple[int, ...], int], None, None]:
    """Examine the pages to be read; yield those whose results are in the file, and how many of them failed."""
    found: list[ExamineResult] = []
    failures: list[tuple[int, str]] = []
    kept_at = time.monotonic()
    with closing(bounded_map(collection.examine_tasks(names), examine, pool, leaves_open=True)) as results:
        try:
            for result in results:
                if isinstance(result, ExamineResult):
                    found.append(result)
                elif result is not None:
                    failures.append(result)
                if len(found) + len(failures) >= _KEPT_AT_ONCE or time.monotonic() - kept_at > _KEPT_EVERY_S:
                    kept_at, count = time.monotonic(), len(failures)
                    yield _keep(collection, found, failures), count
        finally:
            count = len(failures)
            pages = _keep(collection, found, failures)
    yield pages, count


def _examined(task: ExamineTask, pool: Pool, time_limit_s: float) -> ExamineResult:
    """Examine a page in one task or, should its worker die or run out of time, in one task per extractor."""
    if is_foreign := any(map(foreign_owner, task.names)):  # what others bring runs in processes of their own
        task = replace(task, key="", answers=())
    try:
        if not is_foreign:
            return pool.submit(examine_here, task, time_limit_s=_PAGE_LIMIT_S).result()
    except (TimedOutError, WorkerDiedError):
        pass
    called = task.place or task.source
    page = result_of_page(pool.submit(open_task_page, task, time_limit_s=_PAGE_LIMIT_S), called)
    run = Run(page, answering_extractors(page, task), pool, time_limit_s=time_limit_s)
    for _ in run:
        continue
    answer = pool.submit(examine_result, task, page, run.answers, time_limit_s=_PAGE_LIMIT_S)
    return result_of_page(answer, called)


def _unforeseen(error: Exception) -> str:
    return f"it cannot be read ({type(error).__name__}: {error})"


def _keep(collection: Collection, found: list[ExamineResult], failures: list[tuple[int, str]]) -> tuple[int, ...]:
    """Put results into the file, and forget them here."""
    pages = (*(one.page_id for one in found), *(page for page, _ in failures))
    if found:
        collection.store_results(found)
    if failures:
        collection.store_failures(failures)
    found.clear()
    failures.clear()
    return pages
