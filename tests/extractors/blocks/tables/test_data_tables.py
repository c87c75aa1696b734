"""Tables that a page holds as data for a script."""

import time

import pytest

from extractors.blocks.segmenting import segment_body
from extractors.blocks.tree import parse_html

PAGED = (
    '<div data-pagedtable><script data-pagedtable-source type="application/json">{"columns":[{"label":["day"],'
    '"name":[1]},{"label":["level"],"name":[2]}],"data":[{"1":"Monday","2":"3 m"}]}</script></div>'
)
WIDGET = (
    '<div id="htmlwidget-1"></div><script type="application/json" data-for="htmlwidget-1">{"x":{"data":[["Monday"],'
    '["3 m"]],"container":"<table><thead><tr><th>day<\\/th><th>level<\\/th><\\/tr>"}}</script>'
)
REACTABLE = (
    '<div id="htmlwidget-1"></div><script type="application/json" data-for="htmlwidget-1">{"x":{"tag":{"attribs":'
    '{"data":{"d":["Monday"],"l":["3 m"]},"columns":[{"id":"d","name":"day"},{"id":"l","name":"level"}]}}}}</script>'
)


def texts(markup: str) -> list[str]:
    return [block.text for block in segment_body(parse_html(markup)).blocks]


@pytest.mark.parametrize("markup", [PAGED, WIDGET, REACTABLE], ids=["paged", "DataTables", "reactable"])
def test_a_table_in_data_stands_where_the_script_would_draw_it(markup: str) -> None:
    assert texts(f"<p>One</p>{markup}<p>Two</p>") == ["One", "day\tlevel", "Monday\t3 m", "Two"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('{"x"', '{"x'),
        ('{"x"', '["x"'),
        ('["3 m"]', '["3 m","4 m"]'),
        ('["Monday"],', ""),
        ('data-for="htmlwidget-1"', 'data-for="htmlwidget-2"'),
        ('<div id="htmlwidget-1">', '<div id="htmlwidget-1"><table></table>'),
    ],
)
def test_what_is_no_table_or_is_drawn_already_stays(old: str, new: str) -> None:
    assert texts(f"<p>One</p>{WIDGET.replace(old, new)}") == ["One"]


@pytest.mark.parametrize(
    ("value", "cell"),
    [("null", ""), ("3.0", "3"), ("3.5", "3.5"), ('"<b>3<\\/b>&nbsp;m"', "3 m"), ("[3]", ""), ("true", "true")],
)
def test_a_cell_says_what_the_script_would_show(value: str, cell: str) -> None:
    assert texts(PAGED.replace('"3 m"', value))[1] == f"Monday\t{cell}"


def test_cells_without_an_end_cost_no_time() -> None:
    started = time.process_time()
    texts(WIDGET.replace("<table>", "<th>" * 50_000).replace("<\\/th>", ""))

    assert time.process_time() - started < 2
