"""A caller's own pages, cleaned by the caller's own executor: threads, processes, a cluster.

Pages do not run in our worker processes here: the executor isolates, limits and retries, as far as it can. Only strings
and frozen values are sent, so that any executor that can pickle will do.
"""

from collections import deque
from collections.abc import Generator, Iterable
from concurrent.futures import Executor, Future
from dataclasses import dataclass

from extractors.batch.clean_request import CleanRequest
from extractors.batch.cleaning import clean_here
from extractors.errors import NothingFoundError, UnhuskError
from extractors.roles.choice import AS_EXTRACTED, RoleChoice
from extractors.saving.article import Article


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One page to clean.

    Attributes:
        html: its HTML, or plain text; bytes are decoded as browsers do.
        url: its address, or "".
        key: the caller's own identifier; returned with the result.
    """

    html: str | bytes
    url: str = ""
    key: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """One page's result: its article, or None and the reason in a sentence."""

    key: str
    url: str = ""
    article: Article | None = None
    reason: str = ""


def clean_html(
    html: str | bytes, *, url: str = "", extractor: str = "", kind: str = "", roles: RoleChoice = AS_EXTRACTED
) -> Article:
    """Return the clean article of one page; see `extractors.api.clean`."""
    request = CleanRequest(
        source=url or "the page",
        content=html.encode("utf-8", "replace") if isinstance(html, str) else html,
        url=url,
        encoding="utf-8" if isinstance(html, str) else None,
        extractor=extractor,
        page_type=kind,
        roles=roles,
        is_for_many=True,
    )
    cleaned = clean_here(request)[0]
    if cleaned.built is None:
        name, _, reason = cleaned.reason.partition(": ")
        raise NothingFoundError(name, reason)
    return cleaned.built


def clean_many(
    pages: Iterable[Source], *, executor: Executor, extractor: str = "", kind: str = "", at_once: int = 64
) -> Generator[Outcome, None, None]:
    """Clean pages on an executor and yield their results, in their order: each once, and none left out.

    Pages are taken as they are needed, so that memory stays flat for any number of them. If a page's worker dies, or
    the executor breaks, that is the reason in its result. When the iterator is closed, pages not yet begun are
    cancelled.

    Args:
        pages: those to clean.
        executor: does the work; it stays open.
        extractor: the name of the extractor that decides; "" for the best one available.
        kind: the pages' type ("article", "forum"…), if known.
        at_once: how many pages are in flight at most; a few times the number of the executor's workers.
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
    except RuntimeError as error:  # it is broken or shut down: the page fails like those before it
        failed: Future[Outcome] = Future()
        failed.set_exception(error)
        return failed


def _settled(page: Source, future: "Future[Outcome]") -> Outcome:
    try:
        return future.result()
    except Exception as error:  # noqa: BLE001 - an executor's own trouble, of whatever kind, is this page's reason
        return Outcome(key=page.key, url=page.url, reason=f"{type(error).__name__}: {error}")


def _cleaned(page: Source, extractor: str, kind: str) -> Outcome:
    """Clean one page where the executor runs it."""
    try:
        article = clean_html(page.html, url=page.url, extractor=extractor, kind=kind)
    except UnhuskError as error:
        return Outcome(key=page.key, url=page.url, reason=str(error))
    return Outcome(key=page.key, url=page.url, article=article)
