"""Rows of the comparison."""

from desktop.models.rows import block_rows, build_rows
from extractors.blocks.block import Block, BlockKind
from tests.extractors.comparing.test_ruler import blocks_of

BLOCKS = blocks_of(
    "Home News Sport today", "Sign up for our letter", "Floods reach the harbour", "All rights reserved here"
)


def test_what_nobody_kept_folds_into_one_row_that_counts_its_words() -> None:
    rows = build_rows(BLOCKS, [True, True, False, True], opened=())

    assert [(row.first, row.last, row.is_fold, row.word_count) for row in rows] == [
        (0, 1, True, 9),
        (2, 2, False, 0),
        (3, 3, True, 4),
    ]


def test_an_opened_fold_shows_its_blocks() -> None:
    rows = build_rows(BLOCKS, [True, True, False, True], opened={0, 1})

    assert [row.first for row in rows if not row.is_fold] == [0, 1, 2]


def test_nothing_folds_while_extractors_run() -> None:
    assert not any(row.is_fold for row in build_rows(BLOCKS, (), opened=()))


def test_a_very_long_block_becomes_rows_that_hold_all_its_text() -> None:
    text = "\n".join(f"line {number} of the log" for number in range(2000))
    rows = block_rows(Block(0, text, 10_000, BlockKind.CODE))

    assert len(rows) > 5
    assert "".join(text[row.start : row.end] for row in rows) == text
