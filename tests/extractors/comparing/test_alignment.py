"""Laying words along words."""

from itertools import accumulate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.comparing import alignment
from extractors.comparing.alignment import align

WORDS = st.lists(st.sampled_from("the a rain snow river harbour wind boat".split()), max_size=60)


def kept(blocks: list[str], other: str) -> list[str]:
    """Return the kept words of each block, joined."""
    per_block = [block.split() for block in blocks]
    page = [word for block in per_block for word in block]
    mask = align(page, other.split(), list(accumulate(len(block) for block in per_block)))
    chosen, start = [], 0
    for block in per_block:
        chosen.append(" ".join(word for word, is_kept in zip(block, mask[start:], strict=False) if is_kept))
        start += len(block)
    return chosen


@given(WORDS)
def test_the_whole_page_is_kept_whole(page: list[str]) -> None:
    assert all(align(page, page, [len(page)]))


@given(WORDS)
def test_nothing_keeps_nothing(page: list[str]) -> None:
    assert not any(align(page, [], [len(page)]))


@given(WORDS, WORDS)
def test_no_more_words_are_kept_than_the_extraction_has(page: list[str], other: list[str]) -> None:
    assert sum(align(page, other, [len(page)])) <= len(other)


def test_a_dropped_passage_in_the_middle_is_found() -> None:
    blocks = ["one two three four", "buy now cheap", "five six seven eight"]

    assert kept(blocks, "one two three four five six seven eight") == [blocks[0], "", blocks[2]]


def test_a_headline_is_taken_from_before_its_article_and_not_from_the_breadcrumb() -> None:
    title, text = "floods reach the harbour", "the river rose at night"

    assert kept([title, "home news sport weather", title, text], f"{title} {text}") == ["", "", title, text]


def test_lone_words_in_dropped_text_do_not_count() -> None:
    blocks = ["the river rose at night", "subscribe to the best newsletter of town", "boats broke loose"]

    assert kept(blocks, "the river rose at night of boats broke loose")[1] == ""


def test_a_passage_that_the_extractor_moved_is_found_where_it_stands() -> None:
    blocks = ["a note on sources and method", "the river rose at night and took the pier", "boats broke loose"]

    moved = "the river rose at night and took the pier boats broke loose a note on sources and method"

    assert kept(blocks, moved) == blocks


def test_a_very_long_page_is_cut_at_words_that_stand_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(alignment, "_MOST_PAIRS", 400)
    page = [f"word{number}" for number in range(300)]
    other = page[20:120] + page[180:]

    assert align(page, other, [300]) == bytearray(b"\0" * 20 + b"\1" * 100 + b"\0" * 60 + b"\1" * 120)


@pytest.mark.parametrize(
    ("blocks", "kept_blocks"),
    [
        (["rain fell", "the old quay", "the river rose"], [0, 2]),
        (["the old quay", "the river rose"], [1]),
        (["a boat broke loose", "buy a boat", "snow fell"], [0, 2]),
        (["rain fell on the pier", "see the pier", "snow fell"], [0, 2]),
    ],
)
def test_a_word_that_could_lie_in_two_places_goes_to_the_run_it_continues(
    blocks: list[str], kept_blocks: list[int]
) -> None:
    wanted = [block if number in kept_blocks else "" for number, block in enumerate(blocks)]

    assert kept(blocks, " ".join(wanted)) == wanted
