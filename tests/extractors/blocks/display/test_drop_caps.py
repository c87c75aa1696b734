"""First letters set large in a box of their own."""

import pytest

from extractors.blocks.tree import parse_html


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<div class=dropcap>T</div><p>he wall</p>", "The wall"),
        ("<p><span class=drop_cap>T</span></p><p> he wall</p>", "The wall"),
        ("<div><span class=first-letter>“T</span></div><p>he <b>wall</b></p>", "“The wall"),
        ("<div class=dropcap>A</div><p>Wall</p>", "AWall"),
        ("<div class=dropcap>Top</div><p>he wall</p>", "Tophe wall"),
    ],
)
def test_such_a_letter_begins_the_word_behind_it(markup: str, text: str) -> None:
    body = parse_html(f"<div>{markup}</div>")

    assert "".join(body.itertext()) == text
    assert len(body[0]) == (2 if text[1] in "Wo" else 1)
