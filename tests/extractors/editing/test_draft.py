"""The draft as a value."""

import pickle
import time
from dataclasses import replace

import pytest

from extractors.blocks.block import BlockKind
from extractors.editing import edits
from extractors.editing.draft import Decision, Draft
from tests.extractors.editing.made_drafts import blocks_of

DRAFT = Draft(
    base_name="majority", base=(True, False, True), decisions={1: Decision(True), 2: Decision(kind=BlockKind.QUOTE)}
)


def test_what_the_person_decided_stands_over_a_better_proposal() -> None:
    better = DRAFT.with_base("learned", (False, False, False))

    assert better.kept() == (False, True, False)
    assert better.base_name == "learned"


def test_a_proposal_for_another_number_of_blocks_is_refused() -> None:
    with pytest.raises(ValueError, match="2 blocks"):
        DRAFT.with_base("learned", (True, True))


def test_where_nothing_was_decided_a_block_is_as_on_the_page() -> None:
    block = blocks_of("a", "b", "c")[0]

    assert (DRAFT.text(0, block), DRAFT.kind(0, block), DRAFT.level(0, block)) == ("a", BlockKind.PARAGRAPH, 0)
    assert not DRAFT.is_by_hand(0)


def test_a_decision_that_says_nothing_is_none() -> None:
    assert not Draft(base_name="m", base=(True,), decisions={0: Decision()}).is_by_hand(0)


def test_decisions_cannot_be_changed_in_place() -> None:
    with pytest.raises(TypeError):
        DRAFT.decisions[0] = Decision(True)  # type: ignore[index]


def test_a_draft_goes_to_another_process_and_back() -> None:
    assert pickle.loads(pickle.dumps(DRAFT)) == DRAFT
    assert hash(pickle.loads(pickle.dumps(DRAFT))) == hash(DRAFT)


def test_settling_a_block_among_twenty_thousand_is_quick() -> None:
    count = 20_000
    draft = Draft(base_name="m", base=(True,) * count, decisions={index: Decision(True) for index in range(count)})
    start = time.process_time()

    draft = edits.apply(draft, edits.drop(draft, [count - 1]))

    assert len(draft.kept()) == count
    assert time.process_time() - start < 1  # 10 ms on a quiet machine


def test_a_decision_about_one_thing_leaves_all_others_as_they_are() -> None:
    (block,) = blocks_of("It rained.")
    only = {
        "is_kept": Decision(is_kept=True),
        "text": Decision(text="It poured."),
        "kind": Decision(kind=BlockKind.HEADING, level=2),
    }
    drafts = {name: Draft(base_name="majority", base=(False,), decisions={0: made}) for name, made in only.items()}

    summary = {
        name: (draft.is_kept(0), draft.text(0, block), draft.kind(0, block), draft.level(0, block))
        for name, draft in drafts.items()
    }

    assert summary == {
        "is_kept": (True, "It rained.", BlockKind.PARAGRAPH, 0),
        "text": (False, "It poured.", BlockKind.PARAGRAPH, 0),
        "kind": (False, "It rained.", BlockKind.HEADING, 2),
    }
    assert Decision().level == 0


RULED = Draft(
    base_name="majority", base=(True,) * 3, decisions={0: Decision(False, rule="drop: nav"), 2: Decision(joins=True)}
)


def test_what_a_rule_decided_is_not_by_hand() -> None:
    assert [RULED.is_by_hand(index) for index in range(3)] == [False, False, True]
    assert RULED.by_hand() == (2,)
    assert [RULED.joins(index) for index in range(3)] == [False, False, True]


def test_a_draft_is_corrected_by_what_a_person_decides() -> None:
    bare = Draft(base_name="majority", base=(True,))
    of_rules = replace(bare, decisions={0: Decision(False, rule="drop: nav")})

    assert not any(draft.is_corrected for draft in (bare, of_rules))
    assert DRAFT.is_corrected
    assert replace(bare, pictures={"quay.jpg": False}).is_corrected
    assert replace(bare, alt_texts={"quay.jpg": "The quay"}).is_corrected
    assert replace(bare, threshold=0.0).is_corrected


def test_a_part_of_a_draft_is_its_blocks_as_they_were_written() -> None:
    written = Draft(
        base_name="majority",
        base=(True, False, True),
        decisions={0: Decision(text="Rain"), 1: Decision(False, text="Snow", behind=2)},
        pictures={"quay.jpg": False, "wall.jpg": True},
    )

    part = written.of_blocks([1], ["boat.jpg"])

    assert part.kept() == (False, True, False)
    assert dict(part.decisions) == {1: Decision(text="Snow", behind=2)}
    assert dict(part.pictures) == {"quay.jpg": False, "boat.jpg": True}
    assert (written.moved(), part.moved()) == ({1: 2}, {1: 2})


def test_nothing_is_joined_and_no_link_removed_by_a_decision_about_something_else() -> None:
    assert (Decision().joins, Decision().has_no_links) == (False, False)
