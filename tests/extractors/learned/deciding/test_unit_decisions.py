"""Structures that are decided as one unit."""

import numpy as np

from extractors.blocks.segmenting import segment
from extractors.learned.deciding.structure import structure_of
from extractors.learned.deciding.thresholding import apply_threshold
from extractors.learned.model import Judgement
from extractors.pages.page import Page, PageKind

ROWS = "<tr><th>Boat</th><th>Year</th></tr><tr><td>Ann</td><td>1901</td></tr><tr><td>Bea</td><td>1907</td></tr>"
TABLE = f"<table>{ROWS}</table>"


def kept(html: str, *scores: float) -> list[str]:
    """Return the texts of a page's blocks that are kept at these scores."""
    cut = segment(Page(kind=PageKind.HTML, text=html))
    words = np.array([block.word_count for block in cut.blocks], np.float32)
    decided, threshold = apply_threshold(Judgement(np.array(scores, np.float32)), words, structure_of(cut))
    return [block.text for block, score in zip(cut.blocks, decided, strict=True) if score >= threshold]


def test_a_table_keeps_its_header_with_its_rows() -> None:
    assert kept(TABLE, 0.2, 0.9, 0.9) == ["Boat\tYear", "Ann\t1901", "Bea\t1907"]


def test_a_table_of_which_one_row_is_likely_goes_whole() -> None:
    assert kept(f"<p>The ferry left at eight.</p>{TABLE}", 0.99, 0.6, 0.1, 0.1) == ["The ferry left at eight."]


def test_a_table_that_lays_out_a_page_is_no_whole() -> None:
    page = "<table><tr><td><p>Home</p><p>News</p></td><td><p>The ferry left at eight.</p></td></tr></table>"

    assert kept(page, 0.1, 0.1, 0.9) == ["The ferry left at eight."]


def test_a_definition_list_keeps_its_middle_pair() -> None:
    pairs = "".join(f"<dt>Word {number}</dt><dd>What word {number} says of boats.</dd>" for number in (1, 2, 3))

    assert len(kept(f"<dl>{pairs}</dl>", 0.9, 0.9, 0.3, 0.4, 0.9, 0.9)) == 6


def test_what_stands_right_behind_a_figure_is_no_part_of_it() -> None:
    page = "<div><figure><figcaption>A ferry in the port of Bergen.</figcaption></figure>Share this page</div>"

    assert kept(page, 0.9, 0.1) == ["A ferry in the port of Bergen."]


def test_a_heading_goes_with_all_that_stands_below_it() -> None:
    page = "<h1>Boats</h1><p>The ferry left.</p><h2>More news</h2><ul><li>Sport</li></ul><h2>Sources</h2><p>A book.</p>"

    assert kept(page, 0.9, 0.9, 0.7, 0.1, 0.7, 0.9) == ["Boats", "The ferry left.", "Sources", "A book."]


def test_a_heading_stays_where_only_a_part_below_it_has_text() -> None:
    page = "<h1>Boats</h1><p>The ferry left.</p><h2>Care</h2><h3>Paint</h3><p>Twice a year.</p><h2>Ads</h2><h3>Buy</h3>"

    assert kept(page, 0.9, 0.9, 0.8, 0.8, 0.9, 0.7, 0.7) == [
        "Boats",
        "The ferry left.",
        "Care",
        "Paint",
        "Twice a year.",
    ]


def test_the_title_stays_also_where_its_subtitle_is_a_heading_too() -> None:
    assert kept("<h2>Boats</h2><h2>A story</h2><p>The ferry left.</p>", 0.9, 0.9, 0.9)[:2] == ["Boats", "A story"]
