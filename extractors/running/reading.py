"""Opening a saved page in a worker, so that a page that kills its reader costs a sentence and not the program."""

from concurrent.futures import CancelledError, Future
from typing import TypeVar

from extractors.errors import PageError
from extractors.running.task import TimedOutError, WorkerDiedError

T = TypeVar("T")


def result_of_page(task: "Future[T]", source: str) -> T:
    """Wait for a task over a page and return its result.

    Args:
        task: the task.
        source: what the person calls the page.

    Raises:
        PageError: The task raised it, or it took too long, or it ended its worker, or it was cancelled.
    """
    try:
        return task.result()
    except TimedOutError as err:
        raise PageError(source, f"reading it {err}; it may be damaged") from err
    except WorkerDiedError as err:
        raise PageError(source, "the process that read it came to an end; it may be damaged") from err
    except CancelledError as err:
        raise PageError(source, "reading it was stopped") from err
