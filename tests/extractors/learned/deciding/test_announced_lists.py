"""Lists that a line announces."""

import numpy as np
import pytest

from extractors.blocks.segmenting import segment
from extractors.learned.deciding.announced_lists import keep_announced_lists
from extractors.pages.page import Page, PageKind

BOATS = "<ul><li><a href=/a>Gulls</a></li><li><a href=/b>Terns</a></li></ul>"


def kept(markup: str) -> list[str]:
    """Return what is kept of a page if texts with a stop or a colon are."""
    cut = segment(Page(kind=PageKind.HTML, text=f"<body>{markup}</body>", source="a test"))
    scores = np.array([0.9 if set(".:") & set(block.text) else 0.1 for block in cut.blocks], np.float32)
    scores = keep_announced_lists(scores, 0.5, cut)
    return [block.text for block, score in zip(cut.blocks, scores, strict=True) if score >= 0.5]


@pytest.mark.parametrize("listing", [BOATS, f"<div><div>{BOATS}</div></div>"])
def test_a_list_directly_below_the_line_that_announces_it_is_kept(listing: str) -> None:
    assert kept(f"<p>These boats sail:</p>{listing}<ul><li>Menu</li></ul>") == ["These boats sail:", "Gulls", "Terns"]


@pytest.mark.parametrize(
    "markup",
    [
        f"<p>Boats:</p>{BOATS}",
        f"<p>These boats sail.</p>{BOATS}",
        f"<p>These boats sail:</p><div>{BOATS}<p>Menu</p></div>",
        f"<div><p>These boats sail:</p></div>{BOATS}",
        f"<p>These boats sail:</p>{BOATS.replace('Terns', 'One sails.')}",
    ],
)
def test_other_lists_are_judged_by_themselves(markup: str) -> None:
    assert "Gulls" not in kept(markup)
