"""Drafts stored as text."""

import json
from dataclasses import fields, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractors.blocks.block import Block
from extractors.editing.draft import Decision, Draft
from extractors.editing.draft_file import digest, dump, load
from extractors.editing.edits import AltChange, Edit, PictureChange
from extractors.editing.stored_draft import History, StoredDraft
from extractors.errors import DraftError, LaterDraftError
from extractors.extraction import Metadata
from tests.extractors.editing.made_drafts import blocks_of, drafts, edit_of, page_blocks

BLOCKS = blocks_of("The river rose.", "Home")
WITH_MORE = blocks_of("The river rose.", "Home", "So it was.")
WITH_MORE_DRAFT = Draft(base_name="majority", base=(True,) * 3, decisions={1: Decision(True, text="Homes")})
DRAFT = Draft(base_name="majority", base=(True, False), decisions={1: Decision(True, text="Homes")})


@settings(max_examples=100, derandomize=True)
@given(data=st.data(), blocks=page_blocks)
def test_a_draft_read_back_is_the_same(data: st.DataObject, blocks: tuple[Block, ...]) -> None:
    draft = data.draw(drafts(blocks))

    assert load(dump(StoredDraft(draft=draft), blocks), blocks).draft == draft


@settings(max_examples=100, derandomize=True)
@given(data=st.data(), blocks=page_blocks)
def test_the_edits_are_read_back_as_well(data: st.DataObject, blocks: tuple[Block, ...]) -> None:
    draft = data.draw(drafts(blocks))
    made = tuple(data.draw(st.lists(edit_of(draft, blocks), max_size=4)))
    done = data.draw(st.integers(0, len(made)))
    history = History(edits=made, done=done, saved_after=data.draw(st.integers(-1, len(made))))
    settled = frozenset(range(len(blocks) // 2))
    stored = StoredDraft(draft=draft, proposed=Metadata(title="Floods"), history=history, settled=settled)

    assert load(dump(stored, blocks), blocks) == stored


def test_nothing_of_an_edit_is_left_out() -> None:
    """A new field of edits must also be stored: here, and in `history_record`."""
    changed = {"label", "decisions", "base", "metadata", "threshold", "pictures", "alt_texts"}
    assert {one.name for one in fields(Edit)} == changed
    decided = {"is_kept", "text", "kind", "level", "joins", "has_no_links", "behind", "rule"}
    assert {one.name for one in fields(Decision)} == decided


def test_what_was_decided_about_pictures_is_read_back_with_its_history() -> None:
    change, text = PictureChange("quay.jpg", None, False), AltChange("ferry.jpg", None, "The ferry at noon")
    alt_texts = {"ferry.jpg": "The ferry at noon"}
    draft = replace(DRAFT, pictures={"quay.jpg": False, "ferry.jpg": True}, alt_texts=alt_texts)
    history = History(edits=(Edit(label="Drop 1 picture", pictures=(change,), alt_texts=(text,)),), done=1)
    stored = StoredDraft(draft=draft, history=history)

    assert load(dump(stored, BLOCKS), BLOCKS) == stored
    record = json.loads(dump(stored, BLOCKS))
    record["pictures"] = {"quay.jpg": "yes"}
    with pytest.raises(DraftError):
        load(json.dumps(record), BLOCKS)


def test_decisions_that_no_longer_fit_are_counted() -> None:
    stored = StoredDraft(draft=DRAFT)

    again = load(dump(stored, BLOCKS), blocks_of("A new line.", "The river rose.", "Home"))
    without = load(dump(StoredDraft(draft=WITH_MORE_DRAFT), WITH_MORE), blocks_of("The river rose.", "So it was."))

    assert (again.lost_count, dict(again.draft.decisions)) == (0, {2: Decision(True, text="Homes")})
    assert (without.lost_count, dict(without.draft.decisions)) == (1, {})


def test_a_draft_is_never_laid_over_another_page() -> None:
    with pytest.raises(DraftError, match="another page"):
        load(dump(StoredDraft(draft=DRAFT), BLOCKS), blocks_of("The river rose.", "Homes"))


@settings(max_examples=100, derandomize=True)
@given(cut=st.integers(0, 200))
def test_a_draft_that_was_cut_off_says_so(cut: int) -> None:
    whole = dump(StoredDraft(draft=DRAFT), BLOCKS)

    with pytest.raises(DraftError, match="damaged"):
        load(whole[: min(cut, len(whole) - 1)], BLOCKS)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("base", "1"),
        ("threshold", 1.5),
        ("threshold", "more"),
        ("base", "12"),
        ("base", None),
        ("base_name", 3),
        ("decisions", {"7": {}}),
        ("decisions", {"x": {}}),
        ("decisions", {"0": {"is_kept": "yes"}}),
        ("decisions", {"0": {"kind": "poem"}}),
        ("decisions", {"0": {"level": "1"}}),
        ("decisions", []),
        ("metadata", {"title": 3}),
        ("metadata", None),
        ("history", {"edits": [], "done": 1, "saved_after": -1}),
        ("history", {"edits": [{"label": "Keep", "decisions": [[7, {}, {}]]}], "done": 1, "saved_after": -1}),
        ("history", {"edits": 3, "done": 0, "saved_after": -1}),
        ("history", []),
        ("settled", [2]),
        ("settled", 1),
        ("proposed", []),
    ],
)
def test_a_draft_with_a_strange_value_is_damaged(key: str, value: object) -> None:
    record = json.loads(dump(StoredDraft(draft=DRAFT), BLOCKS)) | {key: value}

    with pytest.raises(DraftError, match="damaged"):
        load(json.dumps(record), BLOCKS)


@pytest.mark.parametrize("text", ["", "[]", "3", "null", '{"a": 1}', "\x00"])
def test_something_else_than_a_draft_is_damaged(text: str) -> None:
    with pytest.raises(DraftError, match="damaged"):
        load(text, BLOCKS)


def test_a_draft_of_a_later_version_names_the_way_out() -> None:
    record = json.loads(dump(StoredDraft(draft=DRAFT), BLOCKS)) | {"unhusk_draft": 2}

    with pytest.raises(LaterDraftError, match="later version"):
        load(json.dumps(record), BLOCKS)


def test_the_name_of_a_pages_blocks_is_that_of_drafts_kept_long_ago() -> None:
    assert digest(BLOCKS) == "e5c12aaf1fbcda7359b0d9fd550532ab"


@pytest.mark.parametrize("texts", [None, 5, [5], {"Rain": 1}])
def test_a_draft_that_does_not_say_what_it_was_made_for_is_of_another_page(texts: object) -> None:
    record = json.loads(dump(StoredDraft(draft=Draft(base_name="m", base=(True,))), blocks_of("Rain")))

    with pytest.raises(DraftError, match="another page"):
        load(json.dumps(record | {"texts": texts}), blocks_of("Snow"))
