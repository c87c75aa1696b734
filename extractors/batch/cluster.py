"""A batch whose pages are cleaned on other machines: by the workers of a Dask cluster (BSD-3-Clause, the extra `dask`).

This program still lists, keeps the order and writes; what goes out is where a page lies and what is wanted of it, what
comes back is its article as it is written. So every machine must see the pages in the same place. There, a worker
process of ours stands around a page, with its limits and walls: an extractor that crashes or hangs costs its page and
no worker of the cluster. A worker that dies leaves its pages to the others: Dask does them once more, and as nothing is
written there, none is lost and none is there twice.
"""

from concurrent.futures import CancelledError
from functools import cache
from importlib.util import find_spec
from typing import TYPE_CHECKING

from extractors.batch.asking import clean
from extractors.batch.order import Cleaned, Order
from extractors.errors import UsageError
from extractors.running.pool import Pool

if TYPE_CHECKING:
    from distributed import Client

SCHEME = "dask://"
HOW_TO_INSTALL = 'distributed is not installed: pip install "unhusk[dask]"'
_WAIT_S = 10.0  # for the cluster to answer, and for its first worker


class ClusterPool(Pool):
    """A pool of this machine, for lists and for pages that the cluster gives up; and the cluster for all others.

    Attributes:
        workers: of the cluster; as many pages of each are on their way as of a worker here.
    """

    def __init__(self, address: str) -> None:
        """Reach a cluster.

        Args:
            address: of its scheduler, such as "dask://10.0.0.5:8786".

        Raises:
            UsageError: Dask is not installed, or there is no cluster.
        """
        self._client = _client(address)
        super().__init__(workers=sum(self._client.nthreads().values()))

    def clean(self, order: Order, pool: Pool) -> tuple[Cleaned, ...]:
        """Clean the pages of one file on the cluster, and in a pool here where its workers died of them; waits.

        Raises:
            PageError: The file cannot be opened.
            CancelledError: The pool was closed.
        """
        from distributed import CancelledError as TakenBackError
        from distributed import KilledWorker

        try:
            future = self._client.submit(_cleaned_there, order, pure=False)
            return tuple(future.result())
        except KilledWorker:  # Dask lost several workers one behind the other with it
            return clean(order, pool)
        except TakenBackError as error:
            raise CancelledError from error

    def close(self) -> None:
        """Take back what is on its way, and leave the cluster."""
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


def _cleaned_there(order: Order) -> tuple[Cleaned, ...]:
    """Clean the pages of one file in a worker of the cluster."""
    return clean(order, _pool_there())


@cache
def _pool_there() -> Pool:
    """Return the pool of this process, which is the cluster's: one worker for each page that it does at a time."""
    from distributed import get_worker

    return Pool(workers=get_worker().state.nthreads)
