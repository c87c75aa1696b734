"""Lines that only say that an advertisement stands beside them."""

import numpy as np
import pytest

from extractors.blocks.segmenting import segment
from extractors.learned.deciding.advert_lines import drop_advert_lines
from extractors.pages.page import Page, PageKind


def kept(markup: str) -> list[str]:
    cut = segment(Page(kind=PageKind.HTML, text=f"<body>{markup}</body>", source="a test"))
    scores = drop_advert_lines(np.full(len(cut.blocks), 0.9, np.float32), 0.5, cut)
    return [block.text for block, score in zip(cut.blocks, scores, strict=True) if score >= 0.5]


@pytest.mark.parametrize("line", ["Advertisement", "- Werbung -", "Story continues below ad", "広告"])
def test_a_line_about_an_advertisement_is_not_kept(line: str) -> None:
    assert kept(f"<p>It rose.</p><p>{line}</p><p>It fell.</p>") == ["It rose.", "It fell."]


@pytest.mark.parametrize("markup", ["<h2>Advertising</h2>", "<ul><li>Advertising</ul>", "<p>Advertisement of 1911</p>"])
def test_a_heading_an_item_and_what_says_more_are_kept(markup: str) -> None:
    assert len(kept(f"<p>It rose.</p>{markup}<p>It fell.</p>")) == 3
