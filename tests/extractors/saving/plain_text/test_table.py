"""A table with aligned columns."""

import pytest

from extractors.blocks.tree import parse_html
from extractors.saving.plain_text.table import aligned_rows


def lines_of(table: str, widest: int = 40) -> list[str]:
    rows = list(parse_html(f"<table>{table}</table>").iter("tr"))
    return aligned_rows([(row, ["".join(cell.itertext()) for cell in row]) for row in rows], widest)


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        ("<tr><th>a</th><th>b</th></tr><tr><td>ccc</td><td>d</td></tr>", ["a    b", "ccc  d"]),
        ("<tr><td>雨</td><td>b</td></tr><tr><td>ccc</td><td>d</td></tr>", ["雨   b", "ccc  d"]),
        ("<tr><td colspan=2>a</td><td>b</td></tr><tr><td>c</td><td>d</td><td>e</td></tr>", ["a     b", "c  d  e"]),
        ("<tr><td rowspan=2>a</td><td>b</td></tr><tr><td>c</td></tr>", ["a  b", "   c"]),
        ("<tr><td>a</td></tr><tr><td>b</td><td>c</td></tr>", ["a", "b  c"]),
        ("<tr><td>a\nb</td></tr>", []),
    ],
)
def test_columns_are_as_wide_as_their_widest_cell(table, expected):
    assert lines_of(table) == expected


def test_a_table_that_is_too_wide_is_left_alone():
    assert lines_of("<tr><td>abc</td><td>def</td></tr>", 7) == []
    assert lines_of("<tr><td>abc</td><td>def</td></tr>", 8) == ["abc  def"]
