"""Labels of parts that a reader opens."""

import numpy as np
import pytest

from extractors.blocks.segmenting import segment
from extractors.learned.deciding.lead_ins import keep_lead_ins
from extractors.pages.page import Page, PageKind


def kept(markup: str, other: float = 0.1) -> list[str]:
    """Return what is kept of a page if texts with a full stop are, and the others have this score."""
    cut = segment(Page(kind=PageKind.HTML, text=f"<body>{markup}</body>", source="a test"))
    scores = np.array([0.9 if "." in block.text else other for block in cut.blocks], np.float32)
    return [
        block.text for block, score in zip(cut.blocks, keep_lead_ins(scores, 0.5, cut), strict=True) if score >= 0.5
    ]


@pytest.mark.parametrize(
    "label",
    [
        '<h3><button aria-controls="a">How deep</button></h3>',
        '<h3><a data-toggle="collapse" href="#a">How deep</a></h3>',
        '<div role="button" data-bs-target="#a">How deep</div>',
        '<div class="head">How deep</div><div hidden>',
        '<div><button aria-expanded="false">How deep</button></div>',
    ],
)
def test_the_label_above_a_kept_answer_is_kept(label: str) -> None:
    assert kept(f'{label}<div id="a"><p>Three metres.</p><p>No more.</p></div>') == [
        "How deep", "Three metres.", "No more.",
    ]  # fmt: skip


ABOVE = "<p>It rose.</p>"


@pytest.mark.parametrize("question", ["<button><b>How deep is it?</b></button>", "<h3>How deep is it?</h3>"])
def test_a_question_right_above_a_kept_answer_is_kept(question: str) -> None:
    assert kept(f"{ABOVE}<div>{question}<div><p>Three metres.</p></div></div>", 0.3) == [
        "It rose.", "How deep is it?", "Three metres.",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "markup",
    [
        "<h3>How deep is it?</h3><p>Three metres.</p>",  # above all that is kept: a title
        f"{ABOVE}<p>How deep?</p><p>Three metres.</p>",
        f"{ABOVE}<h1>How deep is it?</h1><p>Three metres.</p>",
        f"{ABOVE}<p><a href=/deep>How deep is it?</a></p><p>Three metres.</p>",
        f"{ABOVE}<p>How deep is it?</p><ul><li>Three metres.</li></ul>",
        f"{ABOVE}{'<p>Was this useful to you?</p><p>Yes, a boat.</p>' * 3}",
    ],
)
def test_other_questions_are_judged_by_themselves(markup: str) -> None:
    assert all(not text.endswith("?") for text in kept(markup, 0.3))


def test_an_unlikely_question_is_no_part_of_what_is_below_it() -> None:
    assert kept(f"{ABOVE}<div><p>How deep is it?</p><p>Three metres.</p></div>", 0.1) == ["It rose.", "Three metres."]


def test_the_summary_of_kept_details_is_kept() -> None:
    assert kept("<details><summary>How deep</summary><p>Three metres.</p></details>") == ["How deep", "Three metres."]


def test_the_label_of_a_kept_tab_is_kept() -> None:
    row = '<div class="tabbed-labels"><label>Day</label><label>Night</label></div>'

    assert kept(f"{row}<div><div><p>Sun.</p></div><div><p>Moon</p></div></div>") == ["Day", "Sun."]


@pytest.mark.parametrize(
    "markup",
    [
        '<a href="#a">How deep</a><div id="a"><p>Three metres.</p></div>',
        '<button role="tab" aria-controls="a">How deep</button><div id="a"><p>Three metres.</p></div>',
        '<button aria-controls="b">Menu</button><div id="a"><p>Three metres.</p></div>',
        '<button aria-controls="a">Menu</button><p>x</p><p>y</p><p>z</p><div id="a"><p>Three metres.</p></div>',
    ],
)
def test_other_labels_are_judged_by_themselves(markup: str) -> None:
    assert kept(markup) == ["Three metres."]


@pytest.mark.parametrize(
    "below",
    [
        "<ul><li>A boat.</li></ul>",
        "<div><ol><li>A boat.</li></ol></div>",
        "<pre><code>A boat.</code></pre>",
        "<blockquote>A boat.</blockquote>",
    ],
)
def test_a_line_that_ends_in_a_colon_is_kept_above_a_kept_list_listing_or_quotation(below: str) -> None:
    assert kept(f"<p>Come in May.</p><p>We <b>need:</b></p>{below}") == ["Come in May.", "We need:", "A boat."]


@pytest.mark.parametrize(
    "markup",
    [
        "<p>We need:</p><ul><li>A boat.</li></ul>",
        "<p>One.</p><p><a href=/a>More:</a></p><ul><li>A boat.</li></ul>",
        "<p>One.</p><p>We need:</p><p>A boat.</p>",
        "<p>One.</p><div><p>We need:</p></div><ul><li>A boat.</li></ul>",
    ],
)
def test_other_lines_with_a_colon_are_judged_by_themselves(markup: str) -> None:
    assert kept(markup) in (["A boat."], ["One.", "A boat."])


def test_the_label_above_the_title_of_a_kept_tab_is_kept() -> None:
    row = '<div class="tabbed-labels"><label>Windows</label><label>Linux</label></div>'

    assert kept(f"{row}<div><div><p>The shell</p><pre>run it.</pre></div><div><p>Moon</p></div></div>") == [
        "Windows", "The shell", "run it.",
    ]  # fmt: skip


def test_a_heading_by_its_role_is_kept_between_two_kept_passages() -> None:
    heading = "<div role=heading aria-level=3><b>Depth</b></div>"

    assert kept(f"<p>It rose.</p>{heading}<p>It fell.</p>") == ["It rose.", "Depth", "It fell."]
    assert kept(f"<p>It rose.</p><p>Shop</p>{heading}<p>It fell.</p>") == ["It rose.", "It fell."]
    assert kept("<p>It rose.</p><div><b>Depth</b></div><p>It fell.</p>") == ["It rose.", "It fell."]
