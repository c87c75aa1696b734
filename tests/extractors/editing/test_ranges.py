"""Blocks that belong together."""

import pytest

from extractors.blocks.segmenting import segment
from extractors.editing.ranges import section_of, similar_blocks, unit_of
from extractors.pages.page import Page, PageKind
from extractors.roles.role_detection import roles_of

HTML = (
    "<p>Above.</p><h1>All</h1><p>One.</p><h2>Part</h2><p>Two.</p><h3>Inner</h3><p>Three.</p><h2>Next</h2><p>Four.</p>"
    "<nav><p>Home</p><p>News</p></nav>"
)
CUT = segment(Page(kind=PageKind.HTML, text=HTML))


@pytest.mark.parametrize(("index", "section"), [(0, (0, 1)), (1, (1, 11)), (4, (3, 7)), (6, (5, 7)), (7, (7, 11))])
def test_a_section_goes_from_its_heading_to_the_next_of_its_level(index: int, section: tuple[int, int]) -> None:
    assert section_of(CUT.blocks, index) == range(*section)


def test_alike_is_what_stands_in_the_same_place_and_is_the_same_to_a_reader() -> None:
    assert [CUT.blocks[at].text for at in similar_blocks(CUT.blocks, roles_of(CUT), 9)] == ["Home", "News"]
    assert [CUT.blocks[at].text for at in similar_blocks(CUT.blocks, (), 2)] == [
        "Above.",
        "One.",
        "Two.",
        "Three.",
        "Four.",
    ]


def test_a_table_is_whole_from_its_first_row_to_its_last_and_other_blocks_stand_alone() -> None:
    html = (
        "<p>Before</p><table><tr><td>a</td></tr><tr><td>b</td></tr></table>"
        "<ul><li>one<ul><li>inner</li></ul></li><li>two</li></ul><p>After</p>"
    )
    blocks = segment(Page(kind=PageKind.HTML, text=html)).blocks

    assert [unit_of(blocks, index) for index in range(len(blocks))] == [
        *[range(1)],
        *[range(1, 3)] * 2,
        *[range(3, 6)] * 3,
        *[range(6, 7)],
    ]


def test_what_begins_or_ends_a_page_is_whole_too() -> None:
    headed = segment(Page(kind=PageKind.HTML, text="<h1>All</h1><p>One.</p><h1>Last</h1>")).blocks
    empty = segment(Page(kind=PageKind.HTML, text="<h1>All</h1><h1>Last</h1><p>One.</p>")).blocks
    above = segment(Page(kind=PageKind.HTML, text="<p>Above.</p><h1>Last</h1>")).blocks
    table = "<table><tr><td>a</td></tr><tr><td>b</td></tr></table>"
    rows = segment(Page(kind=PageKind.HTML, text=table)).blocks

    assert [section_of(headed, index) for index in range(3)] == [range(2), range(2), range(2, 3)]
    assert section_of(above, 0) == range(1)
    assert section_of(empty, 0) == range(1)
    assert [unit_of(rows, index) for index in range(2)] == [range(2), range(2)]
