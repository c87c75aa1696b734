"""Spreadsheets that are published as pages."""

from extractors.blocks.segmenting import segment_body
from extractors.blocks.tree import parse_html

HEAD = (
    '<thead><tr><th class="row-header freezebar-origin-ltr"></th><th class="column-headers-background">A</th>'
    '<th class="column-headers-background">B</th></tr></thead>'
)
ROW = '<tr><th class="row-headers-background"><div>{}</div></th><td>{}</td><td>3</td></tr>'


def rows(names: str) -> list[str]:
    table = f'<table class="{names}">{HEAD}{ROW.format(1, "Monday")}{ROW.format(2, "Tuesday")}</table>'
    return [block.text for block in segment_body(parse_html(table)).blocks]


def test_the_letters_and_numbers_around_a_sheet_go() -> None:
    assert rows("waffle no-grid") == ["Monday\t3", "Tuesday\t3"]


def test_the_headers_of_other_tables_stay() -> None:
    assert rows("prices")[-3:] == ["2", "Tuesday", "3"]
