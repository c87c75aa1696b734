"""The order of blocks that were moved."""

from hypothesis import given
from hypothesis import strategies as st

from extractors.editing import edits
from extractors.editing.arrangement import AT_THE_TOP, article_order
from extractors.editing.draft import Draft

FIVE = Draft(base_name="it", base=(True,) * 5)


def moved(draft: Draft, *steps: tuple[int, int]) -> Draft:
    for index, step in steps:
        draft = edits.apply(draft, edits.move(draft, [index], step))
    return draft


def test_a_block_moves_past_one_at_a_time() -> None:
    assert moved(FIVE, (3, -1)).order() == [0, 1, 3, 2, 4]
    assert moved(FIVE, (3, -1), (3, -1)).order() == [0, 3, 1, 2, 4]


def test_a_block_that_is_moved_back_counts_as_never_moved() -> None:
    assert moved(FIVE, (3, -1), (3, 1)) == FIVE


def test_what_stands_behind_a_block_stays_when_that_is_moved_away() -> None:
    assert moved(FIVE, (4, -1), (3, -1), (2, 1)).order() == [0, 1, 3, 2, 4]
    assert moved(FIVE, (2, -1), (1, -1)).order() == [0, 1, 2, 3, 4]


def test_no_block_goes_past_the_ends() -> None:
    assert edits.move(FIVE, [0], -1).is_empty
    assert edits.move(FIVE, [4], 1).is_empty


def test_several_blocks_move_together() -> None:
    assert edits.apply(FIVE, edits.move(FIVE, [2, 3], -1)).order() == [0, 2, 3, 1, 4]


def test_a_dropped_block_leaves_its_place_to_the_kept_one_before_it() -> None:
    draft = moved(FIVE, (4, -1), (4, -1))  # 0 1 4 2 3
    draft = edits.apply(draft, edits.drop(draft, [1]))

    assert draft.order() == [0, 4, 2, 3]


def test_behind_a_dropped_block_with_none_before_it_is_the_top() -> None:
    assert article_order([1, 2, 3], {3: 0}) == [3, 1, 2]


def test_the_top_is_what_drafts_on_disk_call_it() -> None:
    assert AT_THE_TOP == -1


def test_blocks_moved_behind_one_another_are_none_of_them_lost() -> None:
    assert sorted(article_order(range(4), {1: 2, 2: 1, 3: AT_THE_TOP})) == [0, 1, 2, 3]


@given(st.lists(st.tuples(st.integers(0, 4), st.sampled_from((-1, 1))), max_size=12))
def test_each_step_changes_places_of_two_neighbours(steps: list[tuple[int, int]]) -> None:
    wanted, draft = list(range(5)), FIVE
    for index, step in steps:
        at = wanted.index(index)
        if 0 <= at + step < 5:
            wanted[at], wanted[at + step] = wanted[at + step], wanted[at]
        draft = moved(draft, (index, step))

    assert draft.order() == wanted
