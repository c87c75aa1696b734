"""Quotations that are laid out as a table."""

import pytest

from extractors.blocks.tree import parse_html

QUOTED = '<table class="cquote"><tr><td>“</td><td>We will go on.</td><td>”</td></tr>{}</table>'


@pytest.mark.parametrize("author", ["", '<tr><td colspan="3"><small>— Ada</small></td></tr>'])
def test_a_table_with_signs_on_both_sides_is_a_quotation(author: str) -> None:
    body = parse_html(QUOTED.format(author))

    assert [one.tag for one in body] == ["blockquote"]
    assert "".join(body.itertext()) == "We will go on." + ("— Ada" if author else "")


@pytest.mark.parametrize(
    "markup",
    [
        QUOTED.format("<tr><td>a</td><td>b</td><td>c</td></tr>"),
        QUOTED.format("").replace("“", "12"),
        QUOTED.format("").replace("<td>”</td>", ""),
        QUOTED.format("").replace("<tr>", "<tr>In 1901"),
        QUOTED.format("").replace("<tr>", "<caption>Ada in 1901</caption><tr>", 1),
    ],
)
def test_another_table_stays_one(markup: str) -> None:
    assert [one.tag for one in parse_html(markup)] == ["table"]
