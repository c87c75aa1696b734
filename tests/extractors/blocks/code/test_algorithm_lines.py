"""Algorithms with formulas in their lines."""

from extractors.blocks.segmenting import segment_body
from extractors.blocks.tree import parse_html

LINE = '<div class="ltx_listingline"><span class="ltx_tag ltx_tag_listingline">{}:</span> {}</div>'


def texts(names: str, second: str) -> list[str]:
    lines = LINE.format(1, "for <math><mi>x</mi></math> do") + LINE.format(2, second)
    return [block.text for block in segment_body(parse_html(f'<div class="{names}">{lines}</div>')).blocks]


def test_an_algorithms_lines_are_those_of_one_paragraph() -> None:
    assert texts("ltx_listing ltx_lst_numbers_left", "mend it") == ["1: for x do\n2: mend it"]


def test_a_line_of_blocks_stays_one_of_its_own() -> None:
    assert len(texts("ltx_listing", "<p>mend it</p>")) > 1
