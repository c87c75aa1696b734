"""What stands in an `<object>` that names nothing to show."""

import pytest

from extractors.blocks.segmenting import segment_body
from extractors.blocks.tree import parse_html


@pytest.mark.parametrize(
    ("markup", "texts"),
    [
        ("<div><object><table><tr><td>Tide</td><td>7</td></tr></table></object></div>", ["Tide\t7"]),
        ("<p>The <object>tide</object> rose</p>", ["The tide rose"]),
        ('<p>Tide <object data="a.pdf">Your browser shows none</object></p>', ["Tide"]),
        ("<p>Tide <object><param name=movie value=a.swf>Get Flash</object></p>", ["Tide"]),
    ],
)
def test_what_stands_in_it_is_text_if_nothing_else_is_shown(markup: str, texts: list[str]) -> None:
    assert [block.text for block in segment_body(parse_html(markup)).blocks] == texts
