"""Where the text of a table's cells stands."""

import pytest

from extractors.blocks.tree import parse_html
from extractors.saving.compose.alignment import alignment


@pytest.mark.parametrize(
    ("row", "sides"),
    [
        (
            "<td style='text-align: right'>a<td style='TEXT-ALIGN:center;width:9px'>b<td style='text-align:justify'>c",
            "rc-",
        ),
        ("<td align=right>a<th align=' Center '>b<td align=char>c", "rc-"),
        ("<td class='has-text-align-right'>a<td class='x text-center'>b<td class='halign-left valign-top'>c", "rcl"),
        ("<td class='org-right'>a<td class='text-end'>b<td class='right'>c<td class='text-rights'>d", "rr--"),
        ("<td style='text-align:start'>a<td style='text-align:-webkit-center'>b", "lc"),
    ],
)
def test_a_cell_s_side_is_what_its_style_attribute_or_class_says(row: str, sides: str) -> None:
    cells = parse_html(f"<table><tr>{row}</table>").iter("td", "th")

    assert "".join(alignment(cell)[:1] or "-" for cell in cells) == sides


def test_a_cell_without_a_side_has_its_row_s_or_its_column_s() -> None:
    body = parse_html(
        "<table><colgroup><col span=2><col align=right></colgroup>"
        "<tr align=center><td>a<td>b<td>c</tr><tr><td colspan=2>d<td>e<td>f</tr></table>"
    )

    assert [alignment(cell) for cell in body.iter("td")] == ["center", "center", "center", "", "right", ""]


def test_text_begins_on_the_right_where_the_page_says_so() -> None:
    body = parse_html(
        "<div dir=RTL><table><tr><td class=text-start>a<td style='text-align:end'>b<td align=left>c</table>"
    )

    assert [alignment(cell) for cell in body.iter("td")] == ["right", "left", "left"]
