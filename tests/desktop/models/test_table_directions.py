"""On which side a table begins."""

from desktop.models.table_directions import TableDirections
from extractors.blocks.segmenting import segment
from extractors.pages.page import Page, PageKind

PAGE = """<p>النص قبل الجدول</p>
<table><tr><th>المدينة</th><th>السكان</th></tr><tr><td>1</td><td>2</td></tr></table>
<p>النص بعد الجدول</p>
<table><tr><th>City</th><th>People</th></tr><tr><td>دمشق</td><td>2</td></tr></table>"""


def test_every_row_of_a_table_begins_where_the_table_does() -> None:
    blocks = segment(Page(kind=PageKind.HTML, text=PAGE)).blocks
    directions = TableDirections()

    found = [directions.begins_at_right(blocks, block.index) for block in blocks]

    assert found == [False, True, True, False, False, False]


def test_another_page_is_looked_at_anew() -> None:
    directions = TableDirections()
    pages = [f"<table><tr><td>{word}</td><td>1</td></tr></table>" for word in ("City", "المدينة")]

    found = [directions.begins_at_right(segment(Page(kind=PageKind.HTML, text=text)).blocks, 0) for text in pages]

    assert found == [False, True]
