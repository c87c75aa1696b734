"""Marks of notes that are written as plain text."""

import pytest
from lxml import etree

from extractors.blocks.tree import parse_html

TEXT = "<p>A hundred[1] boats</p><p>and <b>two</b>[2] ships, as said[1].</p>"
RAISED = "<p>A hundred¹ boats</p><p>and <b>two</b>² ships, as said¹.</p>"
ITEMS = "<ol><li>Counted at dawn.</li><li>The rest sank.</li></ol>"


@pytest.mark.parametrize(
    "notes",
    [
        f"<h3>Notes</h3>{ITEMS}",
        "<h3>References</h3><p>[1] Counted at dawn.</p><p>[2] The rest sank.</p>",
        "<p>Notes:<br>[1] Counted at dawn.<br>[2] The rest sank.</p>",
        "<ul><li>[1] Counted at dawn.</li><li>[2] The rest sank.</li></ul>",
        "<h4>Notes</h4><p>1. Counted at dawn.</p><p>2. The rest sank.</p>",
        "<p><b>Notes</b></p><p>¹ Counted at dawn.</p><p>² The rest sank.</p>",
    ],
)
@pytest.mark.parametrize("text", [TEXT, RAISED])
def test_they_lead_to_the_notes_below(text: str, notes: str) -> None:
    body = parse_html(text + notes)
    names = {element.get("id"): "".join(element.itertext()) for element in body.iter() if element.get("id")}
    found = [names[(mark[0].get("href") or "")[1:]].lstrip("12. ") for mark in body.iter("sup") if len(mark)]

    assert found == ["Counted at dawn.", "The rest sank.", "Counted at dawn."]


@pytest.mark.parametrize(
    "markup",
    [
        f"{TEXT}<h3>Steps</h3>{ITEMS}",
        f"{TEXT}<h3>Notes</h3><ol><li>Counted at dawn.</li></ol>",
        f"<p>A hundred[2] boats, two[1] ships.</p><h3>Notes</h3>{ITEMS}",
        f"<p>Of sources[2] only one.</p><h3>References</h3>{ITEMS}",
        f"<p>Then <code>a[1]</code> is <kbd>b[2]</kbd>.</p><h3>Notes</h3>{ITEMS}",
        "<p>An area of 5 m², 10³ boats.</p><h3>Notes</h3><p>1. At dawn.</p><p>2. At noon.</p><p>3. At night.</p>",
        f"{TEXT}<h3>Notes</h3><p>1. Counted at dawn.</p><p>The rest sank.</p>",
    ],
)
def test_other_brackets_and_powers_stay_as_they_are(markup: str) -> None:
    plain = etree.tostring(parse_html(markup), encoding="unicode", method="html")

    assert plain == f"<body>{markup}</body>"
