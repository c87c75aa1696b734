"""Names out of bylines."""

import pytest

from extractors.editing.bylines import clean_author


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Writer", "Ada Writer"),
        ("By Ada Writer", "Ada Writer"),
        ("by Ada Writer and Ben Poet", "Ada Writer and Ben Poet"),
        ("Written by Ada Writer | 5 min read", "Ada Writer"),
        ("Ada Writer Nov 08, 2025", "Ada Writer"),
        ("Ada Writer • Friday", "Ada Writer"),
        ("von Ada Schreiber", "Ada Schreiber"),
        ("Author Ada Writer", "Ada Writer"),
        ("Byron Lord", "Byron Lord"),
        ("Ada Writer-Poet", "Ada Writer-Poet"),
        ("Anne Marchand", "Anne Marchand"),
    ],
)
def test_a_name_is_freed_of_what_stands_around_it(text: str, expected: str) -> None:
    assert clean_author(text) == expected


@pytest.mark.parametrize("text", ["", "By", "The author", "https://www.example.org/ada", "12", "a " * 200, "{{name}}"])
def test_what_is_no_name_is_none(text: str) -> None:
    assert clean_author(text) == ""
