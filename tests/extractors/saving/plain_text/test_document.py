"""Plain text."""

import pytest

from extractors.saving.choices import DEFAULT_CHOICES, Choices, Marks
from extractors.saving.plain_text.document import as_text, body_as_text
from tests.extractors.saving.made_articles import article_with


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


TABLE = "<table><tr><th>Year</th><th>b</th></tr><tr><td>c</td><td>d</td></tr></table>"


LINES = "<table><tr><th>a</th><th>b</th></tr><tr><td>c<br>d</td><td><p>e</p><p>f</p></td></tr></table>"


def test_a_row_whose_cells_have_short_lines_stays_one_row() -> None:
    assert as_text(article_with(LINES), DEFAULT_CHOICES).decode() == "a      b\nc / d  e / f\n"
    assert body_as_text(LINES) == "a\tb\nc d\te f\n"


def test_an_item_that_begins_with_a_heading_keeps_its_number() -> None:
    items = "<ol><li><h3>One</h3><p>Two</p></li><li><h3>Three</h3></li></ol>"

    assert as_text(article_with(items), DEFAULT_CHOICES).decode() == "1. One\n\n  Two\n\n2. Three\n"


def test_a_line_below_a_picture_begins_its_cell() -> None:
    lines = LINES.replace("c<br>", "<img src=/a.png><br>c<br>")

    assert as_text(article_with(lines), DEFAULT_CHOICES).decode() == "a      b\nc / d  e / f\n"


def test_long_lines_of_a_cell_are_read_as_paragraphs() -> None:
    assert "c\nd\n\ne\n\nf\n" in body_as_text(LINES.replace("c<br>", f"{'c' * 100}<br>"))


def _note(label: str, note: str) -> str:
    return f'<p>One<a href="#fn-1" role="doc-noteref">{label}</a></p>{note}'


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (_note("1", '<p id="fn-1" role="doc-endnote">Two</p>'), "One[1]\n\n[1] Two\n"),
        (_note("[1]", '<p id="fn-1" role="doc-endnote">(1) Two</p>'), "One[1]\n\n(1) Two\n"),
        (_note("1", '<ol><li id="fn-1" role="doc-endnote">Two</li></ol>'), "One[1]\n\n1. Two\n"),
        (_note("1)", '<ol><li id="fn-1" role="doc-endnote">Two</li></ol>'), "One[1]\n\n1. Two\n"),
        (_note("a", '<ol><li id="fn-1" role="doc-endnote">Two</li></ol>'), "One[a]\n\n1. [a] Two\n"),
    ],
)
def test_a_note_in_a_file_says_its_number(body: str, expected: str) -> None:
    assert as_text(article_with(body), DEFAULT_CHOICES).decode() == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ('<p>Press <img src="s.png" alt="Save"> and wait</p>', "Press Save and wait\n"),
        ('<p>By <img src="a.gif" alt="α">, an angle</p>', "By α, an angle\n"),
        ('<p>It rains. <img src="a.jpg" alt="The bay"> The boat sails</p>', "It rains. The boat sails\n"),
        ('<p><img src="a.jpg" alt="Ann Osborne"> said so</p>', "said so\n"),
        ('<p>from <img src="a.jpg" alt="The bay in the rain of May"> to here</p>', "from to here\n"),
        ('<p>from <img src="a.jpg" alt="bay.jpg"> to here</p>', "from to here\n"),
    ],
)
def test_a_picture_in_the_middle_of_a_sentence_is_said(body: str, expected: str) -> None:
    assert as_text(article_with(body), DEFAULT_CHOICES).decode() == expected


@pytest.mark.parametrize(
    ("body", "choices", "expected"),
    [
        ("<h2>One</h2><ul><li>two</li></ul>", DEFAULT_CHOICES, "One\n\n- two\n"),
        ("<h2>One</h2><ul><li>two</li></ul>", Choices(marks=Marks.ALL), "## One\n\n- two\n"),
        ("<h2>One</h2><ul><li>two</li></ul>", Choices(marks=Marks.NONE), "One\n\ntwo\n"),
        ('<ol start="9"><li>nine</li><li value="12">twelve</li></ol>', DEFAULT_CHOICES, "9. nine\n12. twelve\n"),
        ('<ol type="a" start="26"><li>y</li><li>z</li></ol>', DEFAULT_CHOICES, "z. y\naa. z\n"),
        ('<ol type="i" start="4"><li>four</li></ol>', DEFAULT_CHOICES, "iv. four\n"),
        ("<ol><li>a b c d</li></ol>", Choices(wrapped_at=6), "1. a b\n   c d\n"),
        ("<p>one two three</p>", Choices(wrapped_at=8), "one two\nthree\n"),
        (
            "<ul><li>one two<ul><li>three four</li></ul></li></ul>",
            Choices(wrapped_at=9),
            "- one two\n  - three\n    four\n",
        ),
        ("<h3>one two</h3>", Choices(wrapped_at=8, marks=Marks.ALL), "### one\ntwo\n"),
        ("<pre><code>one two three</code></pre>", Choices(wrapped_at=8), "one two three\n"),
        (TABLE, DEFAULT_CHOICES, "Year  b\nc     d\n"),
        (TABLE, Choices(wrapped_at=6), "Year\tb\nc\td\n"),
    ],
)
def test_a_file_is_marked_wrapped_and_aligned_as_is_chosen(body: str, choices: Choices, expected: str) -> None:
    assert as_text(article_with(body), choices).decode() == expected
