"""Lists that count by their style."""

import pytest

from extractors.blocks.tree import parse_html


@pytest.mark.parametrize(
    ("markup", "tag"),
    [
        ('<ul style="list-style-type: decimal"><li>Oars</li></ul>', "ol"),
        (
            '<ul><li style="list-style: lower-roman inside">Oars</li><li style="list-style:lower-roman">Sail</li></ul>',
            "ol",
        ),
        ('<ul style="list-style:none"><li style="list-style:decimal">Oars</li></ul>', "ul"),
        ('<ul><li style="list-style:decimal">Oars</li><li>Sail</li></ul>', "ul"),
        ('<ol style="list-style: square"><li>Oars</li></ol>', "ul"),
        ('<ol style="list-style: none"><li>Oars</li></ol>', "ul"),
        ('<ol style="list-style: none; counter-reset: oar"><li>Oars</li></ol>', "ol"),
    ],
)
def test_a_list_is_what_its_style_draws(markup: str, tag: str) -> None:
    assert parse_html(markup)[0].tag == tag
