"""Links to the top of the page."""

import numpy as np
import pytest

from extractors.blocks.segmenting import segment
from extractors.learned.deciding.top_links import drop_top_links
from extractors.pages.page import Page, PageKind


def kept(markup: str) -> list[str]:
    """Return what is kept of a page whose every block reaches the threshold."""
    cut = segment(Page(kind=PageKind.HTML, text=f"<body><main>{markup}</main></body>", source="a test"))
    counting = drop_top_links(np.full(len(cut.blocks), 0.9, np.float32), 0.5, cut)
    return [block.text for block, score in zip(cut.blocks, counting, strict=True) if score >= 0.5]


@pytest.mark.parametrize(
    "link",
    [
        '<a href="#top">Back to top</a>',
        '<b><a href="#Top">Ä la une</a></b>',
        '<a href="#main">↑ Back to Top</a>',
        '<a href="#pagetop">Top of page</a>',
        '<a href="/rivers/fall.asp?id=7#top">Back To Top</a>',
        '<a href="#top">Top of page</a> | <a href="/">Home</a>',
    ],
)
def test_a_line_that_only_leads_back_to_the_top_goes(link: str) -> None:
    assert kept(f"<p>It fell.</p><p>{link}</p><p>It rose.</p>") == ["It fell.", "It rose."]


def test_a_sentence_with_such_a_link_stays() -> None:
    assert kept('<p>It fell, as said <a href="#top">above</a>.</p>') == ["It fell, as said above."]


@pytest.mark.parametrize("href", ["#toppings", "/recipes#top", "#main"])
def test_links_to_other_places_stay(href: str) -> None:
    assert kept(f'<p><a href="{href}">Toppings</a></p>') == ["Toppings"]


def test_a_heading_s_link_to_itself_stays() -> None:
    assert kept('<h1 id="top"><a href="#top">Rivers</a></h1><div id="top"><a href="#top">Top</a></div>') == ["Rivers"]
