"""A block's text cut down to kept words."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractors.blocks.words import word_spans, words
from extractors.editing.cutting import cut_to_spans


@pytest.mark.parametrize(
    ("text", "kept", "expected"),
    [
        ("The river rose. Read more. It fell.", ("The river rose", "It fell"), "The river rose. It fell."),
        ('He said: "no" (again), and left.', ("no",), '"no"'),
        ('"The river rose", they said.', ("The river rose",), '"The river rose",'),
        ("One\tTwo\tThree", ("One", "Three"), "One\t\tThree"),
        ("One\tTwo\tThree", ("Two",), "\tTwo\t"),
        ("First line\nof two\nand three", ("First line", "three"), "First line\nthree"),
        ("雨が降る。雪が降る。", ("雪が降る",), "雪が降る。"),
        ("雨が降る雪が降る", ("雨が", "雪が"), "雨が雪が"),
    ],
)
def test_kept_words_take_their_signs_along(text: str, kept: tuple[str, ...], expected: str) -> None:
    spans = [(text.index(piece), text.index(piece) + len(piece)) for piece in kept]

    assert cut_to_spans(text, spans) == expected


@settings(max_examples=200, derandomize=True)
@given(text=st.text(alphabet='ab_1 .,\n\t"(é雨', max_size=30), seed=st.integers(0, 2**16 - 1))
def test_the_words_left_are_the_words_kept(text: str, seed: int) -> None:
    spans = [span for number, span in enumerate(word_spans(text)) if seed >> (number % 16) & 1]

    assert words(cut_to_spans(text, spans)) == [word for start, end in spans for word in words(text[start:end])]
