"""Blocks of the same make get similar scores."""

import numpy as np
import pytest

from extractors.blocks.segmenting import segment
from extractors.learned.deciding.block_groups import block_groups, smooth_by_group
from extractors.pages.page import Page, PageKind


def drawn(html: str, *scores: float) -> list[float]:
    """Return the scores of a page's blocks, all of one word, after they are drawn together."""
    groups = block_groups(segment(Page(kind=PageKind.HTML, text=html)))
    return list(smooth_by_group(np.array(scores, np.float32), np.ones(len(scores), np.float32), groups))


def test_an_entry_of_a_list_is_drawn_towards_the_others() -> None:
    entries = '<div class="entry"><b>Boat</b></div>' * 4

    assert drawn(f"<main>{entries}<p>Port</p></main>", 0.8, 0.8, 0.3, 0.8, 0.3) == pytest.approx(
        [0.741, 0.741, 0.539, 0.741, 0.3], abs=0.001
    )


@pytest.mark.parametrize(
    "page",
    [
        '<div class="story"><p>Boat</p></div><div class="teaser"><p>Port</p></div>',
        '<div class="story"><div><p>Boat</p></div></div><div class="teaser"><div><p>Port</p></div></div>',
        "<div><p>Boat</p></div><div><p>Port</p></div>",
        '<div class="story"><p>Boat</p></div><div class="story"><h2>Port</h2></div>',
    ],
    ids=["other names around them", "other names further up", "no names at all", "other tags"],
)
def test_what_is_made_otherwise_or_without_names_stands_alone(page: str) -> None:
    assert drawn(page, 0.8, 0.3) == pytest.approx([0.8, 0.3])


def test_a_long_entry_counts_for_more() -> None:
    scores, groups = np.array([0.8, 0.3], np.float32), np.zeros(2, np.intp)

    long_first = smooth_by_group(scores, np.array([99, 9], np.float32), groups)

    assert long_first[1] > smooth_by_group(scores, np.array([9, 99], np.float32), groups)[1]


def test_the_surest_scores_are_drawn_too() -> None:
    scores = smooth_by_group(np.array([1.0, 0.0], np.float32), np.ones(2, np.float32), np.zeros(2, np.intp))

    assert scores[1] < 0.01 < 0.99 < scores[0]
