"""Notes whose marks lead nowhere."""

import pytest
from lxml import etree

from extractors.blocks.tree import parse_html

TEXT = "<p>A hundred<sup>1</sup> boats and two<sup>2</sup> ships.</p>"
LIST = "<ol><li>Counted at dawn.</li><li>The rest sank.</li></ol>"


def links(markup: str) -> list[tuple[str, str]]:
    body = parse_html(markup)
    names = {element.get("id"): element for element in body.iter() if element.get("id")}
    found = []
    for link in body.iter("a"):
        note = names.get((link.get("href") or "")[1:])
        found.append((link.text or "", "" if note is None else etree.tostring(note, method="text", encoding="unicode")))
    return found


@pytest.mark.parametrize("heading", ["<h3>Notes</h3>", "<p><b>Footnotes:</b></p>", "<h2>Anmerkungen</h2>"])
def test_marks_lead_to_the_items_below_the_heading(heading: str) -> None:
    assert links(TEXT + heading + LIST) == [("1", "Counted at dawn."), ("2", "The rest sank.")]


def test_marks_lead_to_paragraphs_that_begin_with_them() -> None:
    notes = "<p><sup>1</sup> Counted at dawn.</p><p><sup>2</sup> The rest sank.</p>"

    assert [text for text, _ in links(TEXT + notes)] == ["1", "2", "1.", "2."]
    assert links(TEXT + notes)[0][1] == "1. Counted at dawn."


@pytest.mark.parametrize(
    "markup",
    [
        "<p>10<sup>2</sup> boats in 5 m<sup>2</sup></p><h3>Notes</h3><ol><li>Counted at dawn.</li></ol>",
        TEXT + "<h3>Notes</h3><ol><li>Counted at dawn.</li></ol>",
        TEXT + "<h3>Harbours</h3>" + LIST,
        TEXT,
    ],
)
def test_raised_numbers_without_a_note_each_are_left_alone(markup: str) -> None:
    assert links(markup) == []


def test_a_script_s_button_becomes_the_link_it_stands_for() -> None:
    button = '<sup id="lf-fnref:1"><button class="littlefoot__button">•••</button></sup>'
    note = '<ol><li id="fn:1">Counted at dawn.</li></ol>'

    assert links(f"<p>A hundred{button} boats.</p>{note}") == [("1", "Counted at dawn.")]
