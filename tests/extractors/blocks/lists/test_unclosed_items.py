"""Items of lists that a page leaves open."""

import pytest
from lxml import etree

from extractors.blocks.tree import parse_html


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<ul><li><b>A<li>B<li>C</ul>", "<ul><li><b>A</b></li><li>B</li><li>C</li></ul>"),
        ("<ul><li><b>A<li><i>B<li>C</ul>", "<ul><li><b>A</b></li><li><i>B</i></li><li>C</li></ul>"),
        ("<ul><li><b>A<li>B</b></li>and</ul>", "<ul><li><b>A</b></li><li>B</li>and</ul>"),
        ("<dl><dt><b>A<dd>B<dt>C</dl>", "<dl><dt><b>A</b></dt><dd>B</dd><dt>C</dt></dl>"),
        ("<ul><li><div>A<li>B</li></div><ul><li>C</li></ul></li></ul>", None),
        ("<ul><li>A<ul><li>B</li></ul></li></ul>", None),
        ("<ul><li>A<dl><dt>B</dt></dl></li></ul>", None),
    ],
)
def test_an_item_ends_where_the_next_begins(markup: str, expected: str | None) -> None:
    body = parse_html(markup)

    assert "".join(etree.tostring(one, encoding="unicode", method="html") for one in body) == (expected or markup)
