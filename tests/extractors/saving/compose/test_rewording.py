"""Edited texts applied to the page's own."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractors.blocks.segmenting import segment
from extractors.editing import edits
from extractors.editing.draft import Draft
from extractors.saving.compose.building import build_body
from extractors.saving.compose.inline import Mark, Text, text_of
from extractors.saving.compose.rewording import reword
from tests.extractors.saving.made_pages import page_of


def edited(markup: str, text: str) -> str:
    page = page_of(markup)
    segmentation = segment(page)
    draft = Draft(base_name="all", base=(True,) * len(segmentation.blocks))
    return build_body(page, edits.apply(draft, edits.set_text(draft, 0, text)), segmentation)


@pytest.mark.parametrize(
    ("markup", "text", "expected"),
    [
        (
            "<p>The <b>river</b> rose.</p>",
            "The <b>river</b> fell.",
            "<p>The &lt;b&gt;<strong>river</strong>&lt;/b&gt; fell.</p>",
        ),
        ("<p>The <b>river</b> rose.</p>", "The river fell.", "<p>The <strong>river</strong> fell.</p>"),
        ("<p>The <b>river</b> rose.</p>", "A lake rose.", "<p>A lake rose.</p>"),
        (
            "<p>A <b>wild river</b> rose.</p>",
            "A wild young river rose.",
            "<p>A <strong>wild young river</strong> rose.</p>",
        ),
        ("<p>See <i>this</i>!</p>", "See this new one!", "<p>See <em>this</em> new one!</p>"),
        ("<p>One<br>two</p>", "One two\nthree", "<p>One two<br>three</p>"),
        ("<p><b>D</b>rop cap</p>", "Drop a cap", "<p><strong>D</strong>rop a cap</p>"),
        ("<h2>One</h2>", "Two", "<h2>Two</h2>"),
        ("<pre>a = 1\nb = 2</pre>", "a = 1\n\n    b = 3", "<pre><code>a = 1\n\n    b = 3</code></pre>"),
        (
            "<table><tr><th>A<th>B<tr><td>1<td>2</table>",
            "First\tSecond",
            "<table><thead><tr><th>First</th><th>Second</th></tr></thead>"
            "<tbody><tr><td>1</td><td>2</td></tr></tbody></table>",
        ),
        (
            "<p>It is <math><mi>x</mi><mo>=</mo><mn>1</mn></math> here.</p>",
            "It was x=1 there.",
            "<p>It was <math><mi>x</mi><mo>=</mo><mn>1</mn></math> there.</p>",
        ),
        ("<p>It is <math><mi>x</mi><mo>=</mo><mn>1</mn></math>.</p>", "It is x=2.", "<p>It is x=2.</p>"),
        (
            '<p>A boat <img src="/i.jpg" alt=""> came in.</p>',
            "A small boat came.",
            '<p>A small boat<img src="https://v.example/i.jpg" alt=""> came.</p>',
        ),
        ("<p>雨が<b>降</b>る</p>", "雪が降る", "<p>雪が<strong>降</strong>る</p>"),
        ("<p>One</p>", "T\x00w\x08o\ud800", "<p>Two</p>"),
    ],
)
def test_marks_on_words_that_stay_survive(markup: str, text: str, expected: str) -> None:
    assert edited(markup, text) == expected


def test_a_link_on_words_that_stay_survives() -> None:
    assert edited('<p>The <a href="/r">river Tide</a> rose.</p>', "Then the river Tide fell.") == (
        '<p>Then the <a href="https://v.example/r">river Tide</a> fell.</p>'
    )


@settings(max_examples=200, derandomize=True)
@given(
    runs=st.lists(
        st.builds(Text, st.text(alphabet="ab .雨", max_size=6), st.sampled_from(((), (Mark("em"),)))), max_size=5
    ),
    text=st.text(alphabet="abc .,雨\n", max_size=20),
)
def test_the_text_becomes_the_new_text(runs: list[Text], text: str) -> None:
    assert text_of(reword(runs, text)).split() == text.split()
