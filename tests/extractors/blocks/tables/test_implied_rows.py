"""The rows of tables as a browser lays them out."""

import pytest

from extractors.blocks.segmenting import segment_body
from extractors.blocks.tree import parse_html


@pytest.mark.parametrize(
    "markup",
    [
        "<table><thead><td>Day<td>Level</thead><tr><td>Monday<td>3 m</tr></table>",
        "<table><thead><th>Day<th>Level</thead><tbody><td>Monday<td>3 m</table>",
        "<table><td>Day<td>Level<tr><td>Monday<td>3 m</table>",
    ],
)
def test_cells_without_a_row_are_one(markup: str) -> None:
    assert [block.text for block in segment_body(parse_html(markup)).blocks] == ["Day\tLevel", "Monday\t3 m"]


def texts(markup: str) -> list[str]:
    return [block.text for block in segment_body(parse_html(markup)).blocks]


def test_the_foot_of_a_table_stands_below_wherever_it_is_written() -> None:
    head = "<thead><tr><th>Day<th>Level</thead>"
    foot, body = "<tfoot><tr><td>Mean<td>2 m</tfoot>", "<tbody><tr><td>Monday<td>3 m</tbody>"

    assert texts(f"<table>{head}{foot}{body}{body}</table>") == ["Day\tLevel", *["Monday\t3 m"] * 2, "Mean\t2 m"]


def test_a_row_of_rules_is_none() -> None:
    rule = "<tr><td><hr></td><td><hr></td></tr>"
    rows = f"{rule}<tr><td>Day<td>Level</tr>{rule}<tr><td>Monday<td><hr>3 m</tr><tr><td colspan=2><hr></td></tr>"

    body = parse_html(f"<table>{rows}</table>")

    assert [len(list(row.iter("hr"))) for row in body.iter("tr")] == [0, 1, 1]


def test_a_row_without_cells_goes_with_what_cells_above_span_of_it() -> None:
    rows = "<tr><td rowspan=4>a<td>b</tr><tr><td rowspan=2>c</tr><tr></tr><tr><td>d</tr>"

    body = parse_html(f"<table>{rows}</table>")

    assert [[cell.get("rowspan", "1") for cell in row] for row in body.iter("tr")] == [["3", "1"], ["1"], ["1"]]


def test_rows_have_the_body_that_a_browser_makes_for_them() -> None:
    table = parse_html("<table><caption>Levels</caption><tr><td>1</td></tr><tr><td>2</td></tr></table>")[0]

    assert [[part.tag, len(part)] for part in table] == [["caption", 0], ["tbody", 2]]
