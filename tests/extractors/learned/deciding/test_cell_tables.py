"""Tables whose cells are blocks of their own."""

import numpy as np

from extractors.blocks.segmenting import segment
from extractors.learned.deciding.cell_tables import keep_cell_tables
from extractors.pages.page import Page, PageKind

EVENTS = [
    f"<tr><td><p>{day} May</p></td><td><p>The choir sings<br>in the old hall {day}.</p></td></tr>" for day in (1, 2, 3)
]


def kept(table: str, dropped: str = "May") -> int:
    """Return how many blocks of a table are kept if those that hold a word do not reach the threshold."""
    cut = segment(Page(kind=PageKind.HTML, text=f"<body><p>Programme</p>{table}</body>", source="a test"))
    scores = np.array([0.1 if dropped in block.text else 0.9 for block in cut.blocks], np.float32)
    return int((keep_cell_tables(scores, 0.5, cut) >= 0.5).sum()) - 1


def test_the_days_of_a_programme_are_kept_with_its_entries() -> None:
    assert kept(f"<table>{''.join(EVENTS)}</table>") == 6


def test_entries_do_not_follow_their_days() -> None:
    assert kept(f"<table>{''.join(EVENTS)}</table>", dropped="choir") == 3


def test_a_table_that_lays_out_a_page_is_none() -> None:
    assert kept(f"<table>{''.join(EVENTS[:2])}</table>") == 2
    assert kept(f"<table>{''.join(EVENTS)}<tr><td><p>May</p><input></td></tr></table>") == 3
    assert kept(f"<table>{''.join(EVENTS)}{'<tr><td><p>May</p></td></tr>' * 3}</table>") == 3


def test_a_table_of_links_is_left_as_it_is() -> None:
    links = "".join(EVENTS).replace("The choir sings", "<a href=/choir>The choir sings</a>")

    assert kept(f"<table>{links}</table>") == 3
