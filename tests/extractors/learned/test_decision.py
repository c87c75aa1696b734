"""From scores to what is kept."""

import numpy as np
import pytest

from extractors.blocks.block import Block, BlockKind
from extractors.learned.decision import best_threshold, decided, sayings_of, with_formulas

SENTENCE = "The ferry left at eight and came back at nine with three people."


def kept(*said: tuple[str, float], kind: BlockKind = BlockKind.PARAGRAPH) -> list[int]:
    blocks = [Block(number, text, len(text.split()), kind) for number, (text, _) in enumerate(said)]
    words = np.array([block.word_count for block in blocks], np.float32)
    scores, threshold = decided(np.array([score for _, score in said], np.float32), words, sayings_of(blocks))
    return np.flatnonzero(scores >= threshold).tolist()


def test_the_threshold_falls_where_little_is_sure() -> None:
    words = np.ones(10, np.float32)

    sure = best_threshold(np.array([0.99] * 5 + [0.01] * 5, np.float32), words)
    unsure = best_threshold(np.full(10, 0.2, np.float32), words)

    assert unsure < sure <= 0.5


def test_what_is_said_twice_is_kept_once() -> None:
    assert kept((SENTENCE, 0.9), ("Another sentence.", 0.9), (SENTENCE, 0.9)) == [0, 1]


def test_the_copy_that_stays_is_the_first_that_is_likely() -> None:
    assert kept((SENTENCE, 0.01), (SENTENCE, 0.9), (SENTENCE, 0.8)) == [1]


def test_the_copy_that_stays_is_as_likely_as_the_likeliest() -> None:
    assert kept((SENTENCE, 0.3), ("A longer text that is sure to belong here, and so raises it.", 0.99)) == [1]
    assert kept(
        (SENTENCE, 0.3), ("A longer text that is sure to belong here, and so raises it.", 0.99), (SENTENCE, 0.9)
    ) == [1, 2]


def test_rows_and_code_may_be_said_again() -> None:
    assert kept((SENTENCE, 0.9), (SENTENCE, 0.9), kind=BlockKind.TABLE_ROW) == [0, 1]
    assert kept((SENTENCE, 0.9), (SENTENCE, 0.9), kind=BlockKind.CODE) == [0, 1]


def test_short_lines_may_be_said_again() -> None:
    assert kept(("Install it.", 0.9), (SENTENCE, 0.9), ("Install it.", 0.9)) == [0, 1, 2]


def test_where_nothing_is_likely_nothing_is_kept() -> None:
    assert kept(("Please wait", 0.1), (SENTENCE, 0.24), ("Back", 0.12)) == []
    assert kept(("Please wait", 0.1), (SENTENCE, 0.3), ("Back", 0.12)) == [1]


def test_a_displayed_formula_is_as_likely_as_the_text_on_both_sides_of_it() -> None:
    texts = ("Rain", r"\[a_1\]", "$$b$$", "Snow", r"\begin{align}c\end{align}", "Menu")
    blocks = [Block(index=index, text=text, word_count=1) for index, text in enumerate(texts)]

    scores = with_formulas(np.array([0.9, 0.1, 0.2, 0.8, 0.3, 0.0], np.float32), blocks)

    assert scores.tolist() == pytest.approx([0.9, 0.8, 0.8, 0.8, 0.3, 0.0])
