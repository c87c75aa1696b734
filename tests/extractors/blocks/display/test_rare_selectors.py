"""Selectors with states, attributes and drawn text."""

import pytest

from extractors.blocks.display.rare_selectors import split_selectors


@pytest.mark.parametrize(
    ("prelude", "selectors"),
    [
        ("p , .a::before", ["p", ".a::before"]),
        ("p:not(.a, :is(b, i)), [title='a,b']", ["p:not(.a, :is(b, i))", "[title='a,b']"]),
        (".a," * 80_000, [*[".a"] * 80_000, ""]),  # minutes, when each comma looked for a bracket
    ],
    ids=["two", "in brackets", "very many"],
)
def test_commas_outside_of_brackets_separate_selectors(prelude: str, selectors: list[str]) -> None:
    assert split_selectors(prelude) == selectors
