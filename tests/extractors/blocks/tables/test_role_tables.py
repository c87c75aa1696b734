"""Tables recognised by their roles."""

import pytest

from extractors.blocks.block import BlockKind
from extractors.blocks.segmenting import segment, segment_body
from extractors.blocks.tree import parse_html
from extractors.pages.opening import open_text


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


STYLE = "<style>.t{display:table}.r{display:table-row}.c{display:table-cell}</style>"


@pytest.mark.parametrize("cell", ["span", "div"])
def test_a_table_by_style_is_one(cell: str) -> None:
    row_ = f'<div class="r"><{cell} class="c">{{}}</{cell}><{cell} class="c">{{}}</{cell}></div>'
    page = open_text(
        f'{STYLE}<div class="t">{row_.format("Day", "Level")}{row_.format("Monday", "3 m")}</div>', source="a test"
    )

    assert [block.text for block in segment(page).blocks] == ["Day\tLevel", "Monday\t3 m"]


def test_a_table_by_classes_that_name_its_style_is_one() -> None:
    row_ = '<div class="table-row"><div class="table-cell p-2">{}</div><div class="table-cell">{}</div></div>'
    table = f'<div class="table w-full">{row_.format("Day", "Level")}{row_.format("Monday", "3 m")}</div>'

    blocks = segment(open_text(table, source="a test")).blocks

    assert [block.text for block in blocks] == ["Day\tLevel", "Monday\t3 m"]


def test_columns_of_a_page_are_no_table() -> None:
    columns = f'<div class="r"><div class="c">{"The tide rose. " * 30}</div><div class="c">Menu</div></div>' * 2
    page = open_text(f'{STYLE}<div class="t">{columns}</div>', source="a test")

    assert all(block.kind is BlockKind.PARAGRAPH for block in segment(page).blocks)


def test_a_list_by_roles_is_one() -> None:
    items = '<div role="listitem">Boats</div><div role="listitem"><b>Nets</b></div>'
    blocks = segment_body(parse_html(f'<div role="list">{items}</div>')).blocks

    assert [(block.text, block.kind) for block in blocks] == [
        ("Boats", BlockKind.LIST_ITEM), ("Nets", BlockKind.LIST_ITEM),
    ]  # fmt: skip


def test_a_grid_of_members_is_a_table() -> None:
    head = '<div class="col-first table-header">Type</div><div class="col-last table-header">Method</div>'
    member = '<div class="col-first"><code>int</code></div><div class="col-last"><div class="block">Counts.</div></div>'

    assert rows(f'<div class="summary-table">{head}{member}</div>') == ["Type\tMethod", "int\tCounts."]
    assert rows(f'<div class="summary-table"><div>Tide</div>{head}{member}</div>') == []


def test_a_table_of_latexml_within_a_line_is_one() -> None:
    cells = '<span class="ltx_td ltx_align_left{}">{}</span>'
    head = (
        f'<span class="ltx_thead"><span class="ltx_tr">{cells.format(" ltx_th ltx_colspan_2", "Tides")}</span></span>'
    )
    row = f'<span class="ltx_tr">{cells.format("", "Monday")}{cells.format("", "3 m")}</span>'
    markup = f'<div><span class="ltx_tabular">{head}<span class="ltx_tbody">{row}{row}</span></span></div>'

    assert rows(markup) == ["Tides", "Monday\t3 m", "Monday\t3 m"]
    assert [cell.get("colspan") for cell in parse_html(markup).iter("th")] == ["2"]


@pytest.mark.parametrize(
    ("numbers", "tags"), [(("1", "2"), ["ol", "li", "li"]), (("1", "3"), []), (("2", "3"), []), (("A", "B"), [])]
)
def test_steps_by_role_that_begin_with_their_numbers_are_a_numbered_list(
    numbers: tuple[str, str], tags: list[str]
) -> None:
    step = '<div role="listitem"><i></i><div><div>{}</div></div><div><p>Row</p><p>to the bay.</p></div></div>'

    body = parse_html(f"<div role='list'>{''.join(map(step.format, numbers))}</div>")

    assert [one.tag for one in body.iter("ol", "ul", "li")] == tags
    assert ("1" in "".join(body.itertext())) == (not tags and "1" in numbers)


def test_a_table_of_elements_of_a_frameworks_own_is_one() -> None:
    cell = '<mat-cell role="cell">{}</mat-cell>'
    row = f'<mat-row role="row">{cell.format("Monday")}{cell.format("3 m")}</mat-row>'

    assert rows(f'<mat-table role="table">{row}{row}</mat-table>') == ["Monday\t3 m"] * 2
