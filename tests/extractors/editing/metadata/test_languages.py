"""Languages as pages name them."""

import pytest

from extractors.editing.metadata.languages import language_tag


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("en", "en"),
        ("EN_us", "en-US"),
        ("pt-br", "pt-BR"),
        ("zh-hans-CN", "zh-Hans-CN"),
        ("Deutsch", "de"),
        ("{{l}}", ""),
    ],
)
def test_a_language_becomes_a_tag(text: str, expected: str) -> None:
    assert language_tag(text) == expected
