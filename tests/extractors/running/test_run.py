"""A run: every extractor ends in one final answer, combiners come after what they need, old runs are silent."""

import threading
import time
from collections.abc import Iterator
from concurrent.futures import wait
from dataclasses import replace
from pathlib import Path

import pytest

from extractors.comparing.comparison import share_of_page
from extractors.extraction import Extraction, Failure, FailureKind
from extractors.pages.pictures.subresource import Subresource
from extractors.running.answer import Answer
from extractors.running.pool import Pool
from extractors.running.run import Run, compare
from tests.extractors.running import combining_plugins
from tests.extractors.running.installing import installed
from tests.extractors.running.made_pages import page


@pytest.fixture(scope="module")
def pool(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pool]:
    points = {
        "unhusk.extractors": {
            name.lower(): f"combining_plugins:{name}" for name in ("Quick", "Slow", "Blind", "Slower")
        },
        "unhusk.combiners": {
            "heard": "combining_plugins:Heard",
            "needs-blind": "combining_plugins:NeedsBlind",
            "needs-none": "combining_plugins:NeedsNone",
            "fails": "combining_plugins:Fails",
        },
    }
    folder = tmp_path_factory.mktemp("combining")
    with installed(folder, points, Path(combining_plugins.__file__)), Pool(workers=2) as pool:
        wait([pool.submit(time.sleep, 0.5) for _ in range(2)])  # both have started
        yield pool


def _heard(answer: Answer) -> tuple[str, ...]:
    assert isinstance(answer.outcome, Extraction)
    return answer.outcome.notes


def test_answers_come_as_they_are_ready(pool: Pool):
    answers = list(Run(replace(page(), url="2"), ["slow", "quick"], pool))

    assert [answer.name for answer in answers] == ["quick", "slow"]


def test_an_answer_is_laid_along_the_blocks(pool: Pool):
    comparison = compare(page(), ["quick", "slow"], pool)

    assert [block.text for block in comparison.blocks][1] == "Rain"
    assert share_of_page(comparison.blocks, comparison.votes["quick"]) == 1
    assert 0 < share_of_page(comparison.blocks, comparison.votes["slow"]) < 0.3


def test_extractors_are_not_given_the_pictures_that_the_comparison_keeps(pool: Pool):
    pictured = replace(page(), subresources=(Subresource(address="a.png", content=b"x"),))
    comparison = compare(pictured, ["quick"], pool)
    outcome = comparison.outcomes["quick"]

    assert isinstance(outcome, Extraction)
    assert (comparison.page, outcome.notes) == (pictured, ())


def test_a_comparison_keeps_the_order_asked_for_and_the_failures(pool: Pool):
    comparison = compare(page(), ["slow", "blind", "quick"], pool)

    assert list(comparison.outcomes) == ["slow", "blind", "quick"]
    assert list(comparison.votes) == ["slow", "quick"]


def test_an_extractor_that_is_not_installed_is_an_answer_too(pool: Pool):
    [answer] = Run(page(), ["no such extractor"], pool)

    assert isinstance(answer.outcome, Failure)
    assert answer.outcome.kind is FailureKind.MISSING


def test_a_run_of_nothing_ends(pool: Pool):
    assert list(Run(page(), [], pool)) == []


def test_the_callback_hears_what_the_iterator_yields(pool: Pool):
    received: list[Answer] = []

    answers = list(Run(page(), ["slow", "quick", "heard"], pool, on_answer=received.append, combines_early=True))

    assert received == answers


def test_a_combiner_comes_after_those_it_needs(pool: Pool):
    answers = list(Run(page(), ["heard", "slow", "quick"], pool))

    assert {answer.name for answer in answers[:-1]} == {"quick", "slow"}
    assert answers[-1].name == "heard"
    assert _heard(answers[-1]) == ("quick", "slow")


def test_what_only_a_combiner_needs_is_run_and_not_shown(pool: Pool):
    run = Run(page(), ["heard"], pool)
    [answer] = run

    assert _heard(answer) == ("quick", "slow")
    assert list(run.answers) == ["heard"]


def test_a_combiner_decides_early_if_wanted_and_again_at_the_end(pool: Pool):
    answers = list(Run(replace(page(), url="3"), ["heard"], pool, combines_early=True))

    assert [(_heard(answer), answer.is_final) for answer in answers] == [
        (("quick",), False),
        (("quick", "slow"), True),
    ]


def test_a_combiner_whose_extractors_found_nothing_hears_the_others(pool: Pool):
    answers = {answer.name: answer for answer in Run(page(), ["needs-blind", "quick", "slow"], pool)}

    assert _heard(answers["needs-blind"]) == ("quick", "slow")


def test_a_combiner_that_needs_nobody_hears_everybody(pool: Pool):
    answers = {answer.name: answer for answer in Run(page(), ["needs-none", "quick", "slow"], pool)}

    assert _heard(answers["needs-none"]) == ("quick", "slow")


def test_a_combiner_that_fails_says_why(pool: Pool):
    [answer] = Run(page(), ["fails"], pool)

    assert isinstance(answer.outcome, Failure)
    assert answer.outcome.reason == "stopped at an error: ValueError: cannot decide"


def test_a_cancelled_run_is_silent_and_ends(pool: Pool):
    received: list[Answer] = []
    run = Run(page("old"), ["slow", "slower"], pool, on_answer=received.append)
    time.sleep(0.2)

    run.cancel()
    list(run)
    [answer] = Run(page("new"), ["slow"], pool)

    assert answer.name == "slow"
    assert received == []


def test_a_run_can_be_cancelled_from_its_own_callback(pool: Pool):
    received: list[str] = []

    def first(answer: Answer) -> None:
        received.append(answer.name)
        run.cancel()
        stopped.set()

    stopped = threading.Event()
    run = Run(page(), ["slow", "slower"], pool, on_answer=first)
    assert stopped.wait(10)

    assert received == ["slow"]


def test_stopping_one_extractor_is_its_answer(pool: Pool):
    run = Run(page(), ["slower", "quick"], pool)
    time.sleep(0.2)

    run.stop("slower")
    answers = {answer.name: answer.outcome for answer in run}

    assert isinstance(answers["quick"], Extraction)
    assert isinstance(answers["slower"], Failure)
    assert answers["slower"].kind is FailureKind.CANCELLED


def test_an_extractor_that_ran_out_of_time_can_be_given_more(pool: Pool):
    run = Run(replace(page(), url="5"), ["slow", "heard"], pool, time_limit_s=3)
    before = {answer.name: answer for answer in run}
    run.retry("slow", time_limit_s=60)
    after = {answer.name: answer for answer in run}

    assert isinstance(before["slow"].outcome, Failure)
    assert before["slow"].outcome.reason == "did not finish within 3 s"
    assert _heard(before["heard"]) == ("quick",)
    assert isinstance(after["slow"].outcome, Extraction)
    assert _heard(after["heard"]) == ("quick", "slow")
    assert run.is_done


def test_a_combiner_can_be_asked_again(pool: Pool):
    run = Run(page(), ["fails"], pool)
    list(run)
    run.retry("fails")

    assert [answer.name for answer in run] == ["fails"]


def test_numbers_of_runs_ascend(pool: Pool):
    assert Run(page(), [], pool).number < Run(page(), [], pool).number


def test_answers_of_several_pages_at_once_do_not_mix(pool: Pool):
    runs = [Run(page(f"page{number}"), ["quick"], pool) for number in range(12)]
    bodies = [answer.outcome for run in runs for answer in run]

    for number, outcome in enumerate(bodies):
        assert isinstance(outcome, Extraction)
        assert f"(page{number})" in (outcome.body_html or "")


def test_a_run_in_a_pool_that_closes_ends():
    with Pool(workers=1) as closing:
        run = Run(page(), ["trafilatura", "readability", "majority"], closing)

    kinds = {answer.outcome.kind for answer in run if isinstance(answer.outcome, Failure)}

    assert kinds <= {FailureKind.CANCELLED}
    assert run.is_done
