"""Extractors answer on settled pages that they have not seen."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar, TypeVarTuple

import pytest

from extractors.collection.collection import Collection
from extractors.collection.settled.answering import AnsweringStep, answer_settled, cut_here, unanswered
from extractors.collection.settled.scoreboard import page_scores, standings
from extractors.extraction import Extraction, Failure, FailureKind
from extractors.running.answer import Answer
from extractors.running.pool import DEFAULT_TIME_LIMIT_S, Pool
from extractors.running.task import Task
from tests.extractors.collection.made_collection import folder_of_pages, page_html, read, row_of, settle
from tests.extractors.running import hostile_plugins
from tests.extractors.running.installing import installed

T = TypeVar("T")
Ts = TypeVarTuple("Ts")
NTH = ("first", "second", "third", "fourth", "fifth")
ASKED = ("unhusk", "readability", "plain-text")


@pytest.fixture
def collection(tmp_path: Path) -> Iterator[Collection]:
    made = Collection(tmp_path / "floods.unhusk")
    made.add_source(folder_of_pages(tmp_path / "pages", "Ahlen", "Borken"))
    read(made)
    settle(made, row_of(made, "Ahlen"))
    yield made
    made.close()


def answered(collection: Collection) -> list[AnsweringStep]:
    return [step for step in answer_settled(collection, Pool(workers=1), ASKED) if step is not None]


def test_an_extractor_that_has_not_seen_a_settled_page_is_scored_on_it(collection: Collection) -> None:
    (step,) = answered(collection)

    assert (step.row.title, step.answers, step.reason) == ("Flood in Ahlen", 1, "")
    assert {one.extractor: one.pages for one in standings(page_scores(collection))}["readability"] == 1
    assert "readability" not in collection.answers(row_of(collection, "Borken").page_id)
    assert not list(unanswered(collection, ASKED))


def test_a_page_that_has_changed_since_it_was_settled_is_not_answered(collection: Collection, tmp_path: Path) -> None:
    (tmp_path / "pages" / "Ahlen.html").write_text(page_html("Coesfeld"), encoding="utf-8")

    (step,) = answered(collection)

    assert step.reason == "it has changed since it was settled"
    assert "readability" not in collection.answers(step.row.page_id)


class StoppedPool(Pool):
    """Stops every extractor, as cancelling does while they run."""

    def submit(
        self,
        function: Callable[[*Ts], T],
        *args: *Ts,
        time_limit_s: float = DEFAULT_TIME_LIMIT_S,
        is_urgent: bool = False,
        about: object = None,
    ) -> Task[T]:
        """Start it, and cancel it unless it opens the page."""
        task = super().submit(function, *args, time_limit_s=time_limit_s, is_urgent=is_urgent, about=about)
        if getattr(function, "__name__", "") != cut_here.__name__:
            task.cancel()
        return task


def test_an_extractor_that_was_stopped_is_asked_again_the_next_time(collection: Collection) -> None:
    pool = StoppedPool(workers=1)

    (step,) = [step for step in answer_settled(collection, pool, ASKED) if step is not None]

    assert step.answers == 0
    assert "readability" not in collection.answers(step.row.page_id)
    assert list(unanswered(collection, ASKED))


@pytest.mark.parametrize(
    ("kind", "is_asked_again"),
    [
        (FailureKind.TIME_OUT, True),
        (FailureKind.CRASHED, True),
        (FailureKind.OUT_OF_MEMORY, True),
        (FailureKind.NOTHING_FOUND, False),
        (FailureKind.ERROR, False),
    ],
)
def test_an_extractor_that_failed_is_asked_again_if_it_may_do_better(
    collection: Collection, kind: FailureKind, is_asked_again: bool
) -> None:
    page_id = row_of(collection, "Ahlen").page_id
    collection.keep_answer(page_id, Answer(outcome=Failure(extractor="readability", kind=kind, reason="so")))

    steps = answered(collection)

    assert [step.answers for step in steps] == [1] * is_asked_again
    assert isinstance(collection.answers(page_id)["readability"].outcome, Extraction) is is_asked_again


def test_a_page_without_markup_waits_for_no_other_extractor(tmp_path: Path) -> None:
    collection = Collection(tmp_path / "notes.unhusk")
    note = tmp_path / "note.txt"
    told = (
        f"In the {nth} hour the river rose by two metres, and the bridge was closed, the mayor said." for nth in NTH
    )
    note.write_text("\n\n".join(told), encoding="utf-8")
    collection.add_source(note)
    read(collection, names=("plain-text",))
    (row,) = collection.rows()
    settle(collection, row)

    assert not list(unanswered(collection, ASKED))
    collection.close()


def test_one_that_crashes_costs_its_own_answer_and_is_told(collection: Collection, tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    asked = ("segfaults", "readability")
    points = {"unhusk.extractors": {"segfaults": "hostile_plugins:Segfaults"}}

    with installed(tmp_path / "site", points, Path(hostile_plugins.__file__)):
        (step,) = [one for one in answer_settled(collection, Pool(workers=2), asked) if one is not None]

    assert (step.answers, step.reason) == (1, "segfaults: crashed: segmentation fault")
    assert isinstance(collection.answers(step.row.page_id)["readability"].outcome, Extraction)
    assert [names for _, names in unanswered(collection, asked)] == [("segfaults",)]
