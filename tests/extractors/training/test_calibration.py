"""Whether scores mean what they say."""

import numpy as np
import pytest

from extractors.training.calibration import bins_of, calibration_error


def error(scores: list[float], shares: list[float]) -> float:
    words = np.full(len(scores), 10, np.float32)
    return calibration_error([bins_of(np.array(scores, np.float32), np.array(shares, np.float32), words)])


def test_scores_that_mean_what_they_say_have_no_error() -> None:
    assert error([0.75] * 4, [1, 1, 1, 0]) == pytest.approx(0.0)


def test_scores_that_promise_too_much_are_in_error_by_as_much() -> None:
    assert error([0.95] * 4, [1, 1, 0, 0]) == pytest.approx(0.45)


def test_pages_are_taken_together() -> None:
    words = np.full(2, 10, np.float32)
    pages = [bins_of(np.full(2, 0.75, np.float32), np.array(shares, np.float32), words) for shares in ((1, 1), (1, 0))]

    assert calibration_error(pages) == pytest.approx(0.0)


def test_of_no_pages_nothing_is_wrong() -> None:
    assert calibration_error([bins_of(*(np.zeros(0, np.float32),) * 3)]) == 0.0
