"""A worker's answer about one extractor and one page."""

from concurrent.futures import Future
from dataclasses import dataclass
from typing import Any

from extractors.comparing.votes import Votes
from extractors.errors import WorkerStartError
from extractors.extraction import Failure, FailureKind, Outcome
from extractors.running.task import TimedOutError, WorkerDiedError


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """An extractor's outcome, already aligned with the page's blocks.

    Attributes:
        votes: None where the outcome is a Failure.
        cpu_seconds: processor time of the plug-in, without its import; 0.0 where its worker died.
        is_final: False for a combiner's answer from the votes so far, while some are still to come.
    """

    outcome: Outcome
    votes: Votes | None = None
    cpu_seconds: float = 0.0
    is_final: bool = True

    @property
    def name(self) -> str:
        """The extractor's name."""
        return self.outcome.extractor


def answer_of(name: str, task: "Future[Answer]") -> Answer:
    """Return a finished task's answer, even where its worker died."""
    failure = failure_of(name, task)
    return task.result() if failure is None else Answer(outcome=failure)


def failure_of(name: str, task: "Future[Any]") -> Failure | None:
    """Return why a finished task has no result; None where it has one."""
    if task.cancelled():
        return Failure(extractor=name, kind=FailureKind.CANCELLED, reason="stopped")
    match task.exception():
        case None:
            return None
        case TimedOutError() as error:
            return Failure(extractor=name, kind=FailureKind.TIME_OUT, reason=str(error), seconds=error.time_limit_s)
        case WorkerDiedError() as error:
            return Failure(extractor=name, kind=FailureKind.CRASHED, reason=str(error))
        case WorkerStartError() as error:
            return Failure(extractor=name, kind=FailureKind.ERROR, reason=str(error))
        case error:
            return Failure(extractor=name, kind=FailureKind.ERROR, reason=f"{type(error).__name__}: {error}")


def missing(name: str, reason: str) -> Answer:
    """Return the answer for an extractor that is not installed."""
    return Answer(outcome=Failure(extractor=name, kind=FailureKind.MISSING, reason=reason))
