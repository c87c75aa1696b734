"""Plain text."""

import pytest

from extractors.saving.text import body_as_text


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<h1>One</h1><p>Two<br>three</p>", "One\n\nTwo\nthree\n"),
        ("<ul><li>a<ul><li>b<br>c</li></ul></li><li><p>d</p><p>e</p></li></ul>", "- a\n  - b\n    c\n- d\n  e\n"),
        ("<ol><li>a</li></ol><p>b</p>", "- a\n\nb\n"),
        ("<table><tr><th>a</th><th>b</th></tr><tr><td>c</td><td>d</td></tr></table>", "a\tb\nc\td\n"),
        ("<pre><code>a\n  b</code></pre>", "a\n  b\n"),
        ("", "\n"),
    ],
)
def test_a_body_becomes_lines(body: str, expected: str) -> None:
    assert body_as_text(body) == expected
