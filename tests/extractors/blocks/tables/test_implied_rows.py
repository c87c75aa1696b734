"""Cells without a row."""

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
