"""Rows of the comparison."""

from desktop.models.rows import block_rows, build_rows, long_blocks
from extractors.blocks.block import Block, BlockKind
from tests.extractors.comparing.test_ruler import blocks_of

BLOCKS = blocks_of(
    "Home News Sport today", "Sign up for our letter", "Floods reach the harbour", "All rights reserved here"
)


def test_what_nobody_kept_folds_into_one_row_that_counts_its_words() -> None:
    rows = build_rows(BLOCKS, [True, True, False, True], opened=(), long=())

    assert [(row.first, row.last, row.is_fold, row.word_count) for row in rows] == [
        (0, 1, True, 9),
        (2, 2, False, 0),
        (3, 3, True, 4),
    ]


def test_an_opened_fold_shows_its_blocks() -> None:
    rows = build_rows(BLOCKS, [True, True, False, True], opened={0, 1}, long=())

    assert [row.first for row in rows if not row.is_fold] == [0, 1, 2]


def test_nothing_folds_while_extractors_run() -> None:
    assert not any(row.is_fold for row in build_rows(BLOCKS, (), opened=(), long=()))


def test_a_very_long_block_becomes_rows_that_hold_all_its_text() -> None:
    text = "\n".join(f"line {number} of the log" for number in range(2000))
    rows = block_rows(Block(0, text, 10_000, BlockKind.CODE))

    assert len(rows) > 5
    assert "".join(text[row.start : row.end] for row in rows) == text


def test_every_block_is_found_in_its_row_beside_folds_and_blocks_of_several_rows() -> None:
    long = Block(4, "a line of the log\n" * 1000, 5000, BlockKind.CODE)
    blocks = (*BLOCKS, long, Block(5, "The river rose", 3))
    rows = build_rows(blocks, [True, True, False, False, False, False], opened=(), long=long_blocks(blocks))

    assert [rows.row_of_block(block) for block in range(7)] == [0, 0, 1, 2, 3, len(rows) - 1, -1]
    assert "".join(long.text[row.start : row.end] for row in rows if row.first == 4) == long.text
    assert [rows.place_of(row) for row in rows] == list(range(len(rows)))
    assert rows[-1] == rows[len(rows) - 1]
