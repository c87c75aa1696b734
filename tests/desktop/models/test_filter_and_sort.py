"""A long list is filtered and sorted in short steps, with the same result as Python's `sorted`."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.models.filter_and_sort import filter_and_sort


def order(count, is_wanted=None, keys=None, *, is_descending=False):
    *steps, last = filter_and_sort(count, is_wanted, keys, is_descending=is_descending)
    assert all(step is None for step in steps)
    assert last is not None
    return list(last)


@given(st.lists(st.integers(0, 50), max_size=200), st.booleans())
def test_rows_are_sorted_and_those_without_a_value_come_last(numbers, is_descending):
    keys = [number or -1 for number in numbers]

    found = order(len(keys), None, keys.__getitem__, is_descending=is_descending)

    values = [keys[row] for row in found]
    there = [value for value in values if value != -1]
    assert there == sorted(there, reverse=is_descending)
    assert values == there + [-1] * (len(values) - len(there))
    assert sorted(found) == list(range(len(keys)))


def test_only_rows_that_are_wanted_are_left():
    assert order(10, lambda row: row % 3 == 0) == [0, 3, 6, 9]


def test_without_a_key_the_last_comes_first_when_descending():
    assert order(3, is_descending=True) == [2, 1, 0]


def test_many_rows_take_many_steps_and_stay_in_order_across_them():
    keys = [(row * 7919) % 10_007 for row in range(10_000)]

    *steps, last = filter_and_sort(len(keys), None, keys.__getitem__)

    assert len(steps) > 6
    assert last == sorted(range(10_000), key=keys.__getitem__)
