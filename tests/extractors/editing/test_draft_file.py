"""Drafts kept as text."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractors.blocks.block import Block
from extractors.editing.draft import Decision, Draft
from extractors.editing.draft_file import dump, load
from extractors.errors import DraftError
from tests.extractors.editing.made_drafts import blocks_of, drafts, page_blocks

BLOCKS = blocks_of("The river rose.", "Home")
DRAFT = Draft(base_name="majority", base=(True, False), decisions={1: Decision(True, text="Homes")})


@settings(max_examples=100, derandomize=True)
@given(data=st.data(), blocks=page_blocks)
def test_a_draft_read_back_is_the_same(data: st.DataObject, blocks: tuple[Block, ...]) -> None:
    draft = data.draw(drafts(blocks))

    assert load(dump(draft, blocks), blocks) == draft


def test_a_draft_is_never_laid_over_another_page() -> None:
    with pytest.raises(DraftError, match="another page"):
        load(dump(DRAFT, BLOCKS), blocks_of("The river rose.", "Homes"))


@settings(max_examples=100, derandomize=True)
@given(cut=st.integers(0, 200))
def test_a_draft_that_was_cut_off_says_so(cut: int) -> None:
    whole = dump(DRAFT, BLOCKS)

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
    ],
)
def test_a_draft_with_a_strange_value_is_damaged(key: str, value: object) -> None:
    record = json.loads(dump(DRAFT, BLOCKS)) | {key: value}

    with pytest.raises(DraftError, match="damaged"):
        load(json.dumps(record), BLOCKS)


@pytest.mark.parametrize("text", ["", "[]", "3", "null", '{"a": 1}', "\x00"])
def test_something_else_than_a_draft_is_damaged(text: str) -> None:
    with pytest.raises(DraftError, match="damaged"):
        load(text, BLOCKS)


def test_a_draft_of_a_later_version_names_the_way_out() -> None:
    record = json.loads(dump(DRAFT, BLOCKS)) | {"unhusk_draft": 2}

    with pytest.raises(DraftError, match="later version"):
        load(json.dumps(record), BLOCKS)
