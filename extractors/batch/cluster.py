"""A batch whose pages are cleaned on other machines: by the workers of a Dask cluster (BSD-3-Clause, the extra `dask`).

This program still lists, orders and writes; it sends a page's path and what is wanted of it, and gets the rendered
article back. So every machine must see the pages under the same path. There, one of our own worker processes handles
each page, with its limits and sandbox: an extractor that crashes or hangs costs its page but no worker of the cluster.
If a worker dies, others take over its pages: Dask repeats them, and since nothing is written there, none is lost and
none is there twice.
"""

from concurrent.futures import CancelledError
from functools import cache
from importlib.util import find_spec
from typing import TYPE_CHECKING

from extractors.batch.clean_request import CleanRequest, CleanResult
from extractors.batch.worker_cleaning import clean
from extractors.errors import UsageError
from extractors.running.pool import Pool

if TYPE_CHECKING:
    from distributed import Client

SCHEME = "dask://"
HOW_TO_INSTALL = 'distributed is not installed: pip install "unhusk[dask]"'
_WAIT_S = 10.0  # for the cluster to answer, and for its first worker


class ClusterPool(Pool):
    """A pool on this machine, for lists and for pages that the cluster gives up; all other pages go to the cluster.

    Attributes:
        workers: the cluster's; as many pages are in flight for each as for a worker here.
    """

    def __init__(self, address: str) -> None:
        """Connect to a cluster.

        Args:
            address: of its scheduler, such as "dask://10.0.0.5:8786".

        Raises:
            UsageError: Dask is not installed, or there is no cluster at the address.
        """
        self._client = _client(address)
        super().__init__(workers=sum(self._client.nthreads().values()))

    def clean(self, request: CleanRequest, pool: Pool) -> tuple[CleanResult, ...]:
        """Clean the pages of one file on the cluster, or in a local pool if its workers died of them; waits.

        Raises:
            PageError: The file cannot be opened.
            CancelledError: The pool was closed.
        """
        from distributed import CancelledError as TakenBackError
        from distributed import KilledWorker

        try:
            future = self._client.submit(_cleaned_there, request, pure=False)
            return tuple(future.result())
        except KilledWorker:  # several workers of Dask died of it, one after another
            return clean(request, pool)
        except TakenBackError as error:
            raise CancelledError from error

    def close(self) -> None:
        """Cancel what is in flight, and disconnect from the cluster."""
        self._client.close()
        super().close()


def _client(address: str) -> "Client":
    if find_spec("distributed") is None:
        raise UsageError(HOW_TO_INSTALL)
    from distributed import Client  # an extra; 0.6 s

    try:
        client = Client(f"tcp://{address.removeprefix(SCHEME)}", timeout=_WAIT_S, set_as_default=False)
        client.wait_for_workers(1, timeout=_WAIT_S)
    except (OSError, ValueError) as error:
        reason = f"{type(error).__name__}: {error}".splitlines()[0]
        raise UsageError(f"{address}: there is no cluster of Dask with a worker ({reason})") from error
    return client


def _cleaned_there(request: CleanRequest) -> tuple[CleanResult, ...]:
    """Clean the pages of one file in a worker of the cluster."""
    return clean(request, _pool_there())


@cache
def _pool_there() -> Pool:
    """Return this process's pool, in a worker of the cluster: one of our workers for each page done at a time."""
    from distributed import get_worker

    return Pool(workers=get_worker().state.nthreads)
