"""Headings between what is kept."""

import numpy as np
import pytest

from extractors.blocks.segmenting import segment
from extractors.learned.deciding.sections import keep_headings
from extractors.pages.page import Page, PageKind


def kept(markup: str) -> list[str]:
    """Return what is kept of a page if texts with a full stop are."""
    cut = segment(Page(kind=PageKind.HTML, text=f"<body><main>{markup}</main></body>", source="a test"))
    scores = np.array([0.9 if "." in block.text else 0.1 for block in cut.blocks], np.float32)
    counting = keep_headings(scores, 0.5, cut.blocks)
    return [block.text for block, score in zip(cut.blocks, counting, strict=True) if score >= 0.5]


@pytest.mark.parametrize("below", ["<p>It rose.</p>", "<ul><li>It rose.</li></ul>"])
def test_a_heading_between_two_kept_passages_is_kept(below: str) -> None:
    assert kept(f"<p>It fell.</p><h2>Flow</h2>{below}") == ["It fell.", "Flow", "It rose."]


@pytest.mark.parametrize(
    "markup",
    [
        "<h2>Flow</h2><p>It rose.</p>",
        "<p>It fell.</p><h2>More</h2><p>Other</p>",
        "<p>It fell.</p><h2>More</h2><h3>News</h3><p>It rose.</p>",
        "<p>It fell.</p><aside><h2>More</h2></aside><p>It rose.</p>",
    ],
)
def test_other_headings_are_judged_by_themselves(markup: str) -> None:
    assert all(text.endswith(".") for text in kept(markup))
