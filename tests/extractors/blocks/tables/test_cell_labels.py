"""Names of columns that cells repeat for narrow screens."""

import pytest

from extractors.blocks.segmenting import segment_body
from extractors.blocks.tree import parse_html

_HEAD = "<tr><th>Boat</th><th>Length</th></tr>"


def rows(*cells: str) -> list[str]:
    body = parse_html(f"<table>{_HEAD}{''.join(f'<tr>{one}</tr>' for one in cells)}</table>")
    return [block.text for block in segment_body(body).blocks][1:]


def test_a_name_that_every_cell_repeats_is_said_once() -> None:
    first = "<td><b>Boat:</b> Ada</td><td><span>length</span><span>12 m</span></td>"
    second = "<td><b>Boat</b> Eva</td><td><span>Length</span> 9 m</td>"

    assert rows(first, second) == ["Ada\t12 m", "Eva\t9 m"]


@pytest.mark.parametrize(
    "row",
    ["<td><b>Boat</b> house</td><td>12 m</td>", "<td>Boat</td><td>Length</td>", "<td><b>Boat</b></td>"],
)
def test_a_word_of_a_cell_that_is_also_a_column_s_name_stays(row: str) -> None:
    assert "Boat" in rows(row)[0]
