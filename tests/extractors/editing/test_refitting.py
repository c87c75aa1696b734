"""Drafts carried over to a page that was read again."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractors.blocks.block import Block, BlockKind
from extractors.editing import refitting
from extractors.editing.arrangement import AT_THE_TOP
from extractors.editing.draft import Decision, Draft
from extractors.editing.refitting import refit
from tests.extractors.editing.made_drafts import blocks_of, drafts, page_blocks

OLD = blocks_of("Home", "The river rose in the night and fell in the morning.", "Read more", "It was cold.")
DRAFT = Draft(
    base_name="majority",
    base=(False, True, False, True),
    decisions={
        0: Decision(True),
        1: Decision(True, text="The river rose.", kind=BlockKind.QUOTE, level=1),
        3: Decision(text="It was very cold."),
    },
)


@settings(max_examples=50, derandomize=True)
@given(data=st.data(), blocks=page_blocks)
def test_a_page_that_did_not_change_keeps_its_draft(data: st.DataObject, blocks: tuple[Block, ...]) -> None:
    draft = data.draw(drafts(blocks))

    assert refit(draft, blocks, blocks) == draft


def test_corrections_follow_their_blocks() -> None:
    new = blocks_of("An advertisement", "Home", OLD[1].text, "It was cold.", "Another one")

    carried = refit(DRAFT, OLD, new)

    assert carried.decisions == {1: DRAFT.decisions[0], 2: DRAFT.decisions[1], 3: DRAFT.decisions[3]}
    assert carried.kept() == (False, True, True, True, False)


def test_a_block_read_in_another_encoding_is_the_same_but_for_its_text() -> None:
    new = blocks_of("Home", "The rivér rose in the night and fell in the morning.", "Read more", "It was cold.")

    carried = refit(DRAFT, OLD, new)

    assert carried.decisions[1] == Decision(True, kind=BlockKind.QUOTE, level=1)


@pytest.mark.parametrize("is_longer_now", [True, False])
def test_where_too_much_is_new_nothing_is_taken_for_what_was_there(
    monkeypatch: pytest.MonkeyPatch, is_longer_now: bool
) -> None:
    monkeypatch.setattr(refitting, "_MOST_COMPARED", 1)
    one = blocks_of("The river rose in the night and fell in the morning.")
    two = blocks_of("The rivér rose in the night and fell in the morning.", "An advertisement")
    old, new = (one, two) if is_longer_now else (two, one)
    draft = Draft(base_name="majority", base=(True,) * len(old), decisions={0: Decision(False)})

    assert refit(draft, old, new).decisions == {}


def test_a_correction_of_a_block_that_is_gone_is_let_go() -> None:
    assert refit(DRAFT, OLD, blocks_of("Home", "It was warm, they say.")).decisions == {0: Decision(True)}


def test_an_empty_page_leaves_an_empty_draft() -> None:
    assert refit(DRAFT, OLD, ()).base == ()


@pytest.mark.parametrize(("changed", "is_the_same"), [(1, True), (2, True), (3, False)])
def test_a_block_is_the_same_up_to_a_fifth_of_its_words(changed: int, is_the_same: bool) -> None:
    old = "one two three four five six seven eight nine ten".split()
    new = [f"{word}!x" if place < changed else word for place, word in enumerate(old)]
    draft = Draft(base_name="majority", base=(False,), decisions={0: Decision(True)})

    carried = refit(
        draft, blocks_of(" ".join(old)), blocks_of(" ".join("new" if "!" in word else word for word in new))
    )

    assert carried.kept() == (is_the_same,)


def test_blocks_that_look_alike_are_paired_one_to_one_in_their_order() -> None:
    old = "In the {} week of the flood the river stood two metres above the quay"
    texts = [old.format(number) for number in ("first", "second", "third")]
    draft = Draft(
        base_name="majority",
        base=(False,) * 3,
        decisions={at: Decision(kind=BlockKind.QUOTE, level=at) for at in (0, 1, 2)},
    )

    carried = refit(draft, blocks_of(*texts), blocks_of(*(text.replace("two", "three") for text in texts)))

    assert {at: made.level for at, made in carried.decisions.items()} == {0: 0, 1: 1, 2: 2}


@pytest.mark.parametrize(("count", "is_carried"), [(200, True), (201, False)])
def test_two_hundred_changed_blocks_are_compared_and_no_more(count: int, is_carried: bool) -> None:
    old = blocks_of(*(f"block{number} one two three four five six seven" for number in range(count)))
    new = blocks_of(*(f"{block.text} more" for block in old))
    draft = Draft(base_name="majority", base=(True,) * count)

    assert refit(draft, old, new).base == (is_carried,) * count


def test_a_new_block_that_resembles_one_that_stayed_is_new() -> None:
    text = "In the first week of the flood the river stood two metres above the quay"
    draft = Draft(base_name="majority", base=(True,))

    carried = refit(draft, blocks_of(text), blocks_of(text, text.replace("two", "three")))

    assert carried.kept() == (True, False)


def test_a_block_that_is_gone_leaves_nothing_to_one_that_stayed_and_resembles_it() -> None:
    text = "In the first week of the flood the river stood two metres above the quay"
    draft = Draft(base_name="majority", base=(True, False))

    carried = refit(draft, blocks_of(text, text.replace("two", "three")), blocks_of(text))

    assert carried.kept() == (True,)


def test_a_moved_block_stays_behind_the_one_it_was_moved_behind() -> None:
    draft = Draft(
        base_name="majority", base=(True,) * 4, decisions={3: Decision(behind=0), 2: Decision(behind=AT_THE_TOP)}
    )

    carried = refit(draft, OLD, blocks_of("An advertisement", *(block.text for block in OLD)))

    assert carried.decisions == {4: Decision(behind=1), 3: Decision(behind=AT_THE_TOP)}
