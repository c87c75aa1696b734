"""Headings between what is kept, and terms of what is."""

import numpy as np
import pytest

from extractors.blocks.segmenting import segment
from extractors.learned.deciding.sections import keep_headings, keep_terms, keep_times
from extractors.pages.page import Page, PageKind


def kept(markup: str, other: float = 0.1) -> list[str]:
    """Return what is kept of a page if texts with a full stop are, and the others have this score."""
    cut = segment(Page(kind=PageKind.HTML, text=f"<body><main>{markup}</main></body>", source="a test"))
    scores = np.array([0.9 if "." in block.text else other for block in cut.blocks], np.float32)
    counting = keep_times(keep_headings(scores, 0.5, cut.blocks), 0.5, cut.blocks)
    counting = keep_terms(counting, 0.5, cut.blocks)
    return [block.text for block, score in zip(cut.blocks, counting, strict=True) if score >= 0.5]


def test_the_time_of_an_entry_between_kept_passages_is_kept_with_the_heading_below_it() -> None:
    entry = "<div><time>09:00 CET</time><h3>Flow</h3><p>It rose.</p></div>"

    assert kept(f"<p>It fell.</p>{entry}") == ["It fell.", "09:00 CET", "Flow", "It rose."]
    assert kept(f"<p>It fell.</p>{entry.replace('09:00 CET', 'At 09')}") == ["It fell.", "It rose."]
    assert kept("<p>It fell.</p><aside><p>09:00</p></aside><p>It rose.</p>") == ["It fell.", "It rose."]


@pytest.mark.parametrize("below", ["<p>It rose.</p>", "<ul><li>It rose.</li></ul>"])
def test_a_heading_between_two_kept_passages_is_kept(below: str) -> None:
    assert kept(f"<p>It fell.</p><h2>Flow</h2>{below}") == ["It fell.", "Flow", "It rose."]


CARD = "<article><b>3 May</b><h2>Flow</h2><p>It rose.</p></article>"


def test_a_likely_heading_in_the_box_of_the_passage_below_it_is_kept_whatever_is_above() -> None:
    assert kept(f"<p>It fell.</p>{CARD}", 0.4) == ["It fell.", "Flow", "It rose."]


@pytest.mark.parametrize(
    "markup",
    [
        CARD,  # above all that is kept: the page's title
        f"<p>It fell.</p>{CARD.replace('<p>', '<div><p>')}",
        f"<p>It fell.</p>{CARD.replace('Flow', 'Re: Flow')}",
        "<p>It fell.</p><ul><li>3 May</li><li><h2>Flow</h2></li><li>It rose.</li></ul>",  # an item of its own
    ],
)
def test_other_likely_headings_below_what_is_dropped_are_not(markup: str) -> None:
    assert not any("Flow" in text for text in kept(markup, 0.4))


def test_a_line_with_a_day_below_it_parts_no_heading_from_its_text() -> None:
    assert kept("<p>It fell.</p><h2>Flow</h2><p>3 May 2024</p><p>It rose.</p>") == ["It fell.", "Flow", "It rose."]
    assert kept("<p>It fell.</p><h2>Flow</h2><p>Other</p><p>It rose.</p>") == ["It fell.", "It rose."]


@pytest.mark.parametrize(
    "markup",
    [
        "<h2>Flow</h2><p>It rose.</p>",
        "<p>It fell.</p><h2>More</h2><p>Other</p>",
        "<p>It fell.</p><h2>More</h2><h3>News</h3><p>It rose.</p>",
        "<p>It fell.</p><aside><h2>More</h2></aside><p>It rose.</p>",
    ],
)
def test_other_headings_are_judged_by_themselves(markup: str) -> None:
    assert all(text.endswith(".") for text in kept(markup))


def test_a_heading_that_begins_a_box_around_what_it_heads_is_kept() -> None:
    markup = "<section><p>It fell.</p></section><section><h2>Flow</h2><div><p>It rose.</p></div></section>"

    assert kept(markup) == ["It fell.", "Flow", "It rose."]


def test_a_heading_below_a_dropped_list_of_links_is_kept_with_others_of_its_level() -> None:
    box = "<div><p>Contents</p><ul><li><a href=#f>Flow</a></li></ul></div>"
    other = "<p>It rose.</p><h2>Ebb.</h2><p>It fell.</p>"

    assert kept(f"<p>It is.</p>{box}<h2>Flow</h2>{other}") == ["It is.", "Flow", "It rose.", "Ebb.", "It fell."]
    numbered = box.replace("Flow", "<i>1</i> <i>Flow</i>")
    assert "Flow" in kept(f"<p>It is.</p>{numbered}<h2>Flow</h2>{other}")
    assert "Flow" not in kept(f"<p>It is.</p>{box}<h3>Flow</h3>{other}")
    assert "Flow" not in kept(f"<p>It is.</p>{box}<h2><a href=/f>Flow</a></h2>{other}")
    assert "Flow" not in kept(f"{box}<h2>Flow</h2>{other}")
    assert "Flow" not in kept(f"<p>It is.</p><p>More</p><h2>Flow</h2>{other}")
    assert "Flow" not in kept(f"<p>It is.</p>{'<p>More</p>' * 31}{box}<h2>Flow</h2>{other}")


def test_the_terms_of_a_kept_definition_are_kept() -> None:
    ebb = "<dt>Ebb</dt><dt>Low tide</dt><dd>The sea falls for six hours.</dd>"
    flow = "<dt>Flow</dt><dd>Buy</dd><dd>Then it rises for six.</dd>"

    assert kept(f"<dl>{ebb}<dt>Shop</dt><dd>Buy</dd>{flow}</dl>") == [
        "Ebb",
        "Low tide",
        "The sea falls for six hours.",
        "Flow",
        "Then it rises for six.",
    ]


def test_the_file_s_name_above_a_kept_listing_is_kept() -> None:
    assert kept("<dl><dt>gate</dt><dd><pre>gate.open()</pre></dd></dl>") == ["gate", "gate.open()"]


def test_the_labels_of_facts_are_judged_by_themselves() -> None:
    assert kept("<dl><dt>Points</dt><dd>161.</dd></dl>") == ["161."]


def test_a_term_is_not_kept_with_what_stands_behind_its_list() -> None:
    facts = "<dl><dt>Points</dt><dd>161</dd></dl>"

    assert kept(f"<table><tr><td>{facts}</td></tr><tr><td>It rises and falls all day.</td></tr></table>") == [
        "It rises and falls all day."
    ]
