"""Plug-ins are tested where they run: in a worker."""

from collections.abc import Callable, Iterator

import pytest

from extractors.extraction import Outcome
from extractors.pages.page import Page, PageKind
from extractors.running import tasks
from extractors.running.answer import answer_of
from extractors.running.pool import Pool

Outcomes = Callable[..., Outcome]


@pytest.fixture(scope="session")
def pool() -> Iterator[Pool]:
    with Pool(workers=1) as pool:
        yield pool


@pytest.fixture
def outcome(pool: Pool) -> Outcomes:
    """A function that returns a named extractor's outcome for some HTML."""

    def of(name: str, html: str, url: str = "https://paper.example/rain", time_limit_s: float = 30) -> Outcome:
        page = Page(kind=PageKind.HTML, text=html, url=url, source="a page of ours")
        task = pool.submit(tasks.answer, name, page, time_limit_s=time_limit_s)
        task.exception()
        return answer_of(name, task).outcome

    return of
