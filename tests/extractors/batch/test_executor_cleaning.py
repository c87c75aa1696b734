"""A caller's own pages on an executor: each is returned once, in order, whatever happens to it."""

import os
from collections.abc import Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import get_context

import pytest

from extractors.api import Outcome, Source, clean_many

TEXT = "The river rose in the night, and by the morning it stood in the cellars of the town near the harbour. " * 3


def source(name: str) -> Source:
    return Source(
        html=f"<title>{name}</title><article><h1>{name}</h1><p>{TEXT} So says {name}.</p></article>", key=name
    )


def test_every_page_comes_back_once_and_in_order():
    pages = [source(f"page {number}") for number in range(9)]

    with ThreadPoolExecutor(3) as executor:
        found = list(clean_many(pages, executor=executor, at_once=4))

    assert [one.key for one in found] == [page.key for page in pages]
    assert all(one.article is not None and f"{one.key}." in one.article.body_html for one in found)


def test_a_page_without_an_article_has_a_reason_and_the_others_go_on():
    pages = [source("one"), Source(html="", key="empty"), source("three")]

    with ThreadPoolExecutor(1) as executor:
        found = {one.key: one for one in clean_many(pages, executor=executor)}

    assert found["empty"].article is None
    assert found["empty"].reason
    assert found["three"].article is not None


def test_pages_are_taken_as_they_are_needed():
    taken = 0

    def endless() -> Iterator[Source]:
        nonlocal taken
        while True:
            taken += 1
            yield source("page")

    with ThreadPoolExecutor(1) as executor:
        results = clean_many(endless(), executor=executor, at_once=3)
        next(results)
        results.close()

    assert taken <= 5


class Dying(Executor):
    """Breaks at its second task, as a process pool does when one of its processes is killed."""

    def __init__(self) -> None:
        self._count = 0

    def submit(self, *_args: object, **_options: object) -> "Future[Outcome]":  # type: ignore[override]
        self._count += 1
        if self._count > 2:
            raise RuntimeError("cannot schedule new futures after shutdown")
        future: Future[Outcome] = Future()
        if self._count == 2:
            future.set_exception(RuntimeError("a process was ended abruptly"))
        else:
            future.set_result(Outcome(key="one"))
        return future


def test_a_broken_executor_loses_no_page():
    found = list(clean_many([source("one"), source("two"), source("three")], executor=Dying()))

    assert [one.key for one in found] == ["one", "two", "three"]
    assert [bool(one.reason) for one in found] == [False, True, True]


@pytest.mark.skipif(os.name != "posix", reason="a pool of processes is tried where it starts fast")
def test_articles_come_back_from_other_processes():
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as executor:
        (one,) = clean_many([source("Floods")], executor=executor, extractor="readability")

    assert one.article is not None
    assert one.article.provenance.base_name == "readability"
