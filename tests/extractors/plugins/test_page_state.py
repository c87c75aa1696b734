"""The column for articles in a page's scripts."""

import json

import pytest

from extractors.errors import NothingFoundError
from extractors.extraction import Extraction
from extractors.pages.page import Page, PageKind
from extractors.plugins.page_state import PageState
from extractors.plugins.unhusk import Unhusk

LINES = [
    "The river has been rising since the first of the month, and the lower meadows lie under water.",
    "At the mill the wheel was taken out, because driftwood had broken two of its blades in one night.",
    "The school sends its children home at noon, while the road along the bank can still be walked.",
    "Sacks of sand are filled in the yard of the brewery, where forty people work by turns until dark.",
    "Older houses have marks on their doorposts, and the highest of them is a hand above the lock.",
    "No boat has come through the sluice for a week, and the bread is brought over the hill by cart.",
    "Whoever has an upper floor has taken in a neighbour, with hens, and in one case with a piano.",
]
BODY = {"@type": "NewsArticle", "articleBody": "\n".join(LINES)}
HELD = f'<script type="application/ld+json">{json.dumps(BODY)}</script>'
PAGE = Page(
    kind=PageKind.HTML,
    text=f"<body>{HELD}<main><h1>The river</h1><p>{LINES[0]}</p><p>{LINES[1]}</p>"
    "<div><h2>Read on with a subscription</h2><p>The first month is a crown, and you can end it whenever you like.</p>"
    "</div></main></body>",
)


def test_it_keeps_what_the_scripts_hold() -> None:
    found = PageState().extract(PAGE)

    assert found.body_html is not None
    assert all(line in found.body_html for line in LINES)


@pytest.mark.parametrize("kind", [PageKind.HTML, PageKind.PLAIN_TEXT])
def test_a_page_without_such_text_has_none(kind: PageKind) -> None:
    with pytest.raises(NothingFoundError, match="scripts hold no article"):
        PageState().extract(Page(kind=kind, text="<p>Floods</p>"))


def test_behind_a_teaser_the_whole_is_proposed_without_the_offer() -> None:
    from extractors.blocks.segmenting import segment

    blocks = segment(PAGE).blocks
    proposed = Unhusk().extract(PAGE)

    assert isinstance(proposed, Extraction)
    assert proposed.block_scores is not None
    kept = [
        block.text for block, score in zip(blocks, proposed.block_scores, strict=True) if score >= proposed.threshold
    ]
    assert [line for line in LINES[1:] if line not in kept] == []
    assert not [text for text in kept if "subscription" in text or "crown" in text]


def test_a_page_that_waits_for_its_program_says_so() -> None:
    with pytest.raises(NothingFoundError, match="until its program runs"):
        Unhusk().extract(Page(kind=PageKind.HTML, text="<div id='root'>Loading…</div>"))
