"""Numbers of a printed book's pages within the text."""

import pytest

from extractors.blocks.tree import parse_html


@pytest.mark.parametrize(
    ("markup", "shown"),
    [
        ("the vol<span class=pagenum>[13]</span>unteers, then", "the volunteers, [13] then"),
        ("the nets<span class=pagenum>14</span> and", "the nets 14 and"),
        ("<i>the</i> <a class=pagenum>[15]</a>nets", "the [15] nets"),
        ("the nets<span class=linenum>15</span><br>and <span class=lineno>16</span>x", "the nets 15and 16x"),
        ("in 12<span class=pagenum>16</span>30", "in 12 16 30"),
        ("see v<span class=pagenum>olume</span>s", "see volumes"),
    ],
)
def test_a_page_number_tears_no_word(markup: str, shown: str) -> None:
    assert "".join(parse_html(f"<p>{markup}</p>").itertext()) == shown
