"""A task without a result says why, in words for a column."""

from concurrent.futures import Future

import pytest

from extractors.errors import WorkerStartError
from extractors.extraction import Extraction, FailureKind
from extractors.running.answer import Answer, answer_of, failure_of, missing
from extractors.running.task import TimedOutError, WorkerDiedError


def _failed(error: BaseException) -> Future[Answer]:
    task: Future[Answer] = Future()
    task.set_exception(error)
    return task


@pytest.mark.parametrize(
    ("error", "kind", "reason"),
    [
        (TimedOutError(15.0), FailureKind.TIME_OUT, "did not finish within 15 s"),
        (TimedOutError(0.5), FailureKind.TIME_OUT, "did not finish within 0.5 s"),
        (WorkerDiedError(3), FailureKind.CRASHED, "ended its process with status 3"),
        (WorkerDiedError(-11), FailureKind.CRASHED, "crashed: segmentation fault"),
        (WorkerDiedError(-250), FailureKind.CRASHED, "crashed: signal 250"),
        (ValueError("odd"), FailureKind.ERROR, "ValueError: odd"),
    ],
)
def test_what_went_wrong_is_said_in_one_line(error: BaseException, kind: FailureKind, reason: str):
    outcome = answer_of("it", _failed(error)).outcome

    assert not isinstance(outcome, Extraction)
    assert (outcome.extractor, outcome.kind, outcome.reason) == ("it", kind, reason)


def test_a_process_that_was_not_started_is_no_fault_of_the_extractor():
    task: Future[Answer] = Future()
    task.set_exception(WorkerStartError("Permission denied"))

    failure = failure_of("it", task)

    assert failure is not None
    assert failure.reason.startswith("no process for this work could be started (Permission denied); ")


def test_a_cancelled_task_was_stopped():
    task: Future[Answer] = Future()
    task.cancel()

    failure = failure_of("it", task)

    assert failure is not None
    assert failure.kind is FailureKind.CANCELLED


def test_a_result_is_handed_on():
    task: Future[Answer] = Future()
    answer = Answer(outcome=Extraction(extractor="it", plain_text="Rain"))
    task.set_result(answer)

    assert answer_of("it", task) is answer
    assert failure_of("it", task) is None


def test_what_is_not_installed_says_what_to_do():
    assert missing("it", "pip install it").outcome.extractor == "it"
