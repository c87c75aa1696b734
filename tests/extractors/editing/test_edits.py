"""Edits of a draft, and their inverses."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractors.blocks.block import Block, BlockKind
from extractors.comparing.votes import Votes
from extractors.editing import edits
from extractors.editing.draft import Decision, Draft
from extractors.editing.edits import apply
from extractors.extraction import Metadata
from tests.extractors.editing.made_drafts import blocks_of, drafts, edit_of, page_blocks

DRAFT = Draft(base_name="majority", base=(True, False, True))


@settings(max_examples=150, derandomize=True)
@given(data=st.data(), blocks=page_blocks)
def test_edits_taken_back_one_by_one_give_every_draft_again(data: st.DataObject, blocks: tuple[Block, ...]) -> None:
    draft = data.draw(drafts(blocks))
    history = []
    for _ in range(data.draw(st.integers(1, 6))):
        edit = data.draw(edit_of(draft, blocks))
        history.append((draft, edit))
        draft = apply(draft, edit)
    last = draft

    for before, edit in reversed(history):
        draft = apply(draft, edit.inverted())
        assert draft == before
    for _, edit in history:
        draft = apply(draft, edit)

    assert draft == last


@settings(max_examples=50, derandomize=True)
@given(data=st.data(), blocks=page_blocks)
def test_an_empty_edit_is_one_that_changes_nothing(data: st.DataObject, blocks: tuple[Block, ...]) -> None:
    draft = data.draw(drafts(blocks))
    edit = data.draw(edit_of(draft, blocks))

    assert edit.is_empty == (apply(draft, edit) == draft)


def test_keeping_a_block_that_is_proposed_settles_it() -> None:
    draft = apply(DRAFT, edits.keep(DRAFT, [0]))

    assert draft.is_by_hand(0)
    assert draft.with_base("majority", (False, False, False)).is_kept(0)


def test_a_dropped_block_is_not_kept() -> None:
    assert apply(DRAFT, edits.drop(DRAFT, [0, 1])).kept() == (False, False, True)


def test_what_a_rule_decides_is_no_persons_until_the_person_confirms_it() -> None:
    ruled = apply(DRAFT, edits.settle_by_rules(DRAFT, {0: (False, "drop: p.advert")}))
    confirmed = apply(ruled, edits.confirm(ruled, [0]))

    assert (ruled.is_kept(0), ruled.by_hand(), ruled.by_rule()) == (False, (), {"drop: p.advert": (0,)})
    assert (confirmed.is_kept(0), confirmed.by_hand(), confirmed.by_rule()) == (False, (0,), {})


def test_a_rule_leaves_what_the_person_decided() -> None:
    kept = apply(DRAFT, edits.keep(DRAFT, [0]))

    assert edits.settle_by_rules(kept, {0: (False, "drop: p.advert")}).is_empty


def test_toggling_a_mixed_selection_keeps_it_all_and_toggling_again_drops_it_all() -> None:
    once = apply(DRAFT, edits.toggle(DRAFT, [0, 1]))
    twice = apply(once, edits.toggle(once, [0, 1]))

    assert (once.kept(), twice.kept()) == ((True, True, True), (False, False, True))


def test_a_block_that_a_column_kept_in_part_becomes_its_kept_words() -> None:
    blocks = blocks_of("The river rose. Read more here. It fell again.")
    draft = Draft(base_name="majority", base=(False,))
    votes = Votes(shares=(0.6,), kept_spans={0: ((0, 14), (32, 45))})

    taken = apply(draft, edits.take_version(draft, [0], "readability", votes, blocks))

    assert taken.is_kept(0)
    assert taken.text(0, blocks[0]) == "The river rose. It fell again."


def test_taking_a_version_says_what_that_column_said() -> None:
    blocks = blocks_of("a", "b", "c")
    votes = Votes(shares=(0.0, 1.0, 0.0))

    assert apply(DRAFT, edits.take_version(DRAFT, [0, 1], "readability", votes, blocks)).kept() == (False, True, True)


def test_taking_everything_lets_decisions_go_but_not_the_kinds_a_person_gave() -> None:
    draft = apply(DRAFT, edits.keep(DRAFT, [1]))
    draft = apply(draft, edits.set_kind(draft, [2], BlockKind.HEADING, 2))

    taken = apply(draft, edits.take_all(draft, "readability", Votes(shares=(0.0, 0.0, 1.0)), blocks_of("a", "b", "c")))

    assert taken.kept() == (False, False, True)
    assert taken.base_name == "readability"
    assert taken.decisions == {2: Decision(kind=BlockKind.HEADING, level=2)}


def test_taking_everything_leaves_of_a_block_kept_in_part_its_kept_words() -> None:
    blocks = blocks_of("The river rose. Read more here.", "It fell.")
    votes = Votes(shares=(0.5, 1.0), kept_spans={0: ((0, 14),)})
    draft = Draft(base_name="majority", base=(False, False))

    taken = apply(draft, edits.take_all(draft, "readability", votes, blocks))

    assert [taken.text(block.index, block) for block in blocks] == ["The river rose.", "It fell."]


def test_writing_a_text_keeps_the_block_and_white_space_alone_drops_it() -> None:
    written = apply(DRAFT, edits.set_text(DRAFT, 1, "New words"))
    emptied = apply(written, edits.set_text(written, 1, " \n"))

    assert (written.is_kept(1), written.text(1, blocks_of("a", "b")[1])) == (True, "New words")
    assert (emptied.is_kept(1), emptied.text(1, blocks_of("a", "b")[1])) == (False, "b")


def test_dropping_and_keeping_again_remembers_the_edited_text() -> None:
    draft = apply(DRAFT, edits.set_text(DRAFT, 0, "New words"))
    draft = apply(draft, edits.drop(draft, [0]))
    draft = apply(draft, edits.keep(draft, [0]))

    assert draft.text(0, blocks_of("a")[0]) == "New words"


def test_a_reset_block_is_as_proposed_again() -> None:
    draft = apply(DRAFT, edits.set_text(DRAFT, 1, "New words"))

    assert apply(draft, edits.reset(draft, [1])) == DRAFT


def test_a_kind_keeps_the_block_and_letting_go_of_it_leaves_no_level() -> None:
    marked = apply(DRAFT, edits.set_kind(DRAFT, [1], BlockKind.HEADING, 2))
    bare = apply(marked, edits.set_kind(marked, [1], None, 2))

    assert marked.decisions == {1: Decision(True, kind=BlockKind.HEADING, level=2)}
    assert bare.decisions == {1: Decision(True)}


def test_a_kind_without_a_level_has_none() -> None:
    quoted = apply(DRAFT, edits.set_kind(DRAFT, [0], BlockKind.QUOTE))

    assert quoted.decisions[0] == Decision(is_kept=True, kind=BlockKind.QUOTE, level=0)


def test_the_text_of_the_page_comes_back() -> None:
    written = apply(DRAFT, edits.set_text(DRAFT, 0, "New words"))

    assert apply(written, edits.set_text(written, 0, None)).decisions == {0: Decision(True)}


@pytest.mark.parametrize("index", [0, 1])
def test_the_next_kept_block_joins_and_is_parted_again(index: int) -> None:
    edit = edits.join(DRAFT, index)
    joined = apply(DRAFT, edit)
    parting = edits.join(joined, index)

    assert joined.decisions == {2: Decision(True, joins=True)}
    assert apply(joined, parting).decisions == {2: Decision(True)}
    assert (edit.label, parting.label) == ("Join with the next", "Split from the one before")
    assert edits.join(DRAFT, 2).is_empty


def test_links_go_and_come_back_where_all_are_out() -> None:
    blocks = [
        replace(block, link_share=share) for block, share in zip(blocks_of("a", "b", "c"), (0.5, 0, 1), strict=True)
    ]
    first = apply(DRAFT, edits.unlink(DRAFT, [0], blocks))
    both = apply(first, edits.unlink(first, [0, 1, 2], blocks))
    back = edits.unlink(both, [0, 1, 2], blocks)

    assert [index for index, made in both.decisions.items() if made.has_no_links] == [0, 2]
    assert edits.unlink(first, [0, 2], blocks).label.startswith("Remove the links")
    assert back.label.startswith("Bring back the links")
    assert not any(made.has_no_links for made in apply(both, back).decisions.values())


def test_several_blocks_move_down_as_far_as_the_end_and_say_so() -> None:
    draft = Draft(base_name="majority", base=(True,) * 4)
    edit = edits.move(draft, [0, 1], 1)

    assert edit.label == "Move 2 passages down"
    assert apply(draft, edit).order() == [2, 0, 1, 3]
    assert apply(draft, edits.move(draft, [1, 2], 1)).order() == [0, 3, 1, 2]
    assert edits.move(draft, [2, 3], 1).is_empty
    assert edits.move(draft, [3], -1).label == "Move 1 passage up"


def test_earlier_decisions_of_rules_that_are_made_anew_are_let_go() -> None:
    ruled = apply(DRAFT, edits.settle_by_rules(DRAFT, {0: (False, "drop: p.advert"), 1: (True, "keep: p.lead")}))
    ruled = apply(ruled, edits.keep(ruled, [2]))

    anew = apply(ruled, edits.settle_by_rules(ruled, {}, anew=("drop:",)))

    assert (anew.by_rule(), anew.by_hand()) == ({"keep: p.lead": (1,)}, (2,))
    assert edits.settle_by_rules(ruled, {}).is_empty


def test_taking_everything_changes_what_differs_and_nothing_else() -> None:
    same = edits.take_all(DRAFT, "majority", Votes(shares=(1.0, 0.0, 1.0)), blocks_of("a", "b", "c"))
    stricter = apply(DRAFT, edits.set_threshold(DRAFT, 0.7, keeps_more=False))
    other = edits.take_all(stricter, "justext", Votes(shares=(1.0, 0.0, 1.0)), blocks_of("a", "b", "c"))

    assert same.is_empty
    assert other.base == (("majority", DRAFT.base), ("justext", DRAFT.base))
    assert other.threshold == (0.7, None)


def test_an_edit_says_what_it_does_and_to_how_many_blocks() -> None:
    assert edits.keep(DRAFT, [0, 1]).label == "Keep 2 passages"
    assert edits.set_kind(DRAFT, [0], BlockKind.QUOTE).label == "Mark 1 passage as quote"


def test_changed_metadata_can_be_taken_back() -> None:
    edit = edits.set_metadata(DRAFT, Metadata(title="Floods"))

    assert apply(DRAFT, edit).metadata.title == "Floods"
    assert apply(apply(DRAFT, edit), edit.inverted()) == DRAFT


def test_a_block_that_is_not_there_is_refused() -> None:
    with pytest.raises(IndexError, match="3 blocks"):
        edits.keep(DRAFT, [3])
