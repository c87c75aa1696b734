"""The interval of a mean over pages."""

import random

import pytest

from extractors.scoring.bootstrap import interval


def test_it_holds_the_mean_and_narrows_with_more_pages():
    draw = random.Random(1)
    values = [draw.random() for _ in range(400)]
    few, many = interval(values[:20]), interval(values)

    assert few[0] < 0.5 < few[1]
    assert many[1] - many[0] < (few[1] - few[0]) / 2


def test_it_is_about_as_wide_as_the_normal_one():
    draw = random.Random(2)
    low, high = interval([draw.gauss(0.0, 1.0) for _ in range(100)])

    assert high - low == pytest.approx(2 * 1.96 / 10, rel=0.25)


def test_the_same_values_have_the_same_interval():
    assert interval([0.1, 0.9, 0.5]) == interval([0.1, 0.9, 0.5])


def test_of_one_value_and_of_none_nothing_is_known():
    assert interval([0.7]) == (0.7, 0.7)
    assert interval([]) == (0.0, 0.0)
