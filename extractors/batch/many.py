"""Pages of a caller's own, cleaned by whatever executor it has: threads, processes, a cluster.

There is no worker of ours around a page here: the executor isolates, limits and tries again, as far as it can. What is
sent are strings and frozen values, so that any executor which can pickle will do.
"""

from collections import deque
from collections.abc import Generator, Iterable
from concurrent.futures import Executor, Future
from dataclasses import dataclass

from extractors.batch.cleaning import clean_here
from extractors.batch.order import Order
from extractors.errors import NothingFoundError, UnhuskError
from extractors.roles.choice import AS_EXTRACTED, RoleChoice
from extractors.saving.article import Article


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One page that is to be cleaned.

    Attributes:
        html: its HTML, or plain text; bytes are decoded as browsers do.
        url: where it is from, or "".
        key: what the caller calls it; comes back with the result.
    """

    html: str | bytes
    url: str = ""
    key: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of one page: its article, or None and the reason in a sentence."""

    key: str
    url: str = ""
    article: Article | None = None
    reason: str = ""


def clean_html(
    html: str | bytes, *, url: str = "", extractor: str = "", kind: str = "", roles: RoleChoice = AS_EXTRACTED
) -> Article:
    """Return the clean article of one page; see `extractors.api.clean`."""
    order = Order(
        source=url or "the page",
        content=html.encode("utf-8", "replace") if isinstance(html, str) else html,
        url=url,
        encoding="utf-8" if isinstance(html, str) else None,
        extractor=extractor,
        read_as=kind,
        roles=roles,
        is_for_many=True,
    )
    cleaned = clean_here(order)[0]
    if cleaned.built is None:
        name, _, reason = cleaned.reason.partition(": ")
        raise NothingFoundError(name, reason)
    return cleaned.built


def clean_many(
    pages: Iterable[Source], *, executor: Executor, extractor: str = "", kind: str = "", at_once: int = 64
) -> Generator[Outcome, None, None]:
    """Clean pages on an executor and yield what became of each, in their order: each once, and none left out.

    Pages are taken as they are needed, so that memory stays flat over any number of them. A page whose worker died, or
    whose executor broke, has that as its reason. When the iterator is closed, what has not begun is cancelled.

    Args:
        pages: what is to be cleaned.
        executor: who does it; it stays open.
        extractor: whose answer counts, by its name; "" for the best one on offer.
        kind: what kind of page they are ("article", "forum"…), where that is known.
        at_once: how many pages are on their way at most; some times the number of the executor's workers.
    """
    under_way: deque[tuple[Source, Future[Outcome]]] = deque()
    try:
        for page in pages:
            while len(under_way) >= max(1, at_once):
                yield _settled(*under_way.popleft())
            under_way.append((page, _submitted(executor, page, extractor, kind)))
        while under_way:
            yield _settled(*under_way.popleft())
    finally:
        for _, future in under_way:
            future.cancel()


def _submitted(executor: Executor, page: Source, extractor: str, kind: str) -> "Future[Outcome]":
    try:
        return executor.submit(_cleaned, page, extractor, kind)
    except RuntimeError as error:  # it is broken or shut down: the page is told so, like those before it
        failed: Future[Outcome] = Future()
        failed.set_exception(error)
        return failed


def _settled(page: Source, future: "Future[Outcome]") -> Outcome:
    try:
        return future.result()
    except Exception as error:  # noqa: BLE001 - an executor's own trouble, of whatever kind, is this page's reason
        return Outcome(key=page.key, url=page.url, reason=f"{type(error).__name__}: {error}")


def _cleaned(page: Source, extractor: str, kind: str) -> Outcome:
    """Clean one page where the executor works."""
    try:
        article = clean_html(page.html, url=page.url, extractor=extractor, kind=kind)
    except UnhuskError as error:
        return Outcome(key=page.key, url=page.url, reason=str(error))
    return Outcome(key=page.key, url=page.url, article=article)
