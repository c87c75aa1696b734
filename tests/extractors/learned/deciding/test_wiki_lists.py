"""What is kept of a wiki's article whatever models say."""

import numpy as np
import pytest

from extractors.blocks.segmenting import segment
from extractors.learned.deciding.wiki_lists import keep_wiki_lists
from extractors.pages.page import Page, PageKind

TEXT = "<p>The river rose.</p><p>It fell again.</p><p>Nobody knew why.</p>"
LIST = "<h2>See also</h2><ul><li>Ebb<li>Flood</ul>"


def kept(markup: str, box: str = "mw-parser-output") -> list[str]:
    """Return what is kept of a page whose sentences are kept, except these."""
    cut = segment(Page(kind=PageKind.HTML, text=f"<body><div class={box}>{markup}</div></body>"))
    scores = np.array([0.9 if block.text.endswith(".") else 0.1 for block in cut.blocks], np.float32)
    decided = keep_wiki_lists(scores, 0.5, cut)
    found = [block.text for block, score in zip(cut.blocks, decided, strict=True) if score >= 0.5]
    return [text for text in found if not text.endswith(".")]


def test_lists_below_a_heading_and_the_infobox_are_kept() -> None:
    box = "<table class=infobox><tr><th>Length<td>31 km</tr></table>"

    assert kept(box + TEXT + LIST) == ["Length\t31 km", "See also", "Ebb", "Flood"]


@pytest.mark.parametrize(
    ("markup", "box"),
    [
        (TEXT + LIST, "content"),
        (TEXT + f"<div class=navbox>{LIST}</div>", "mw-parser-output"),
        (TEXT + "<h2>Rivers</h2><ul class=gallery><li>Ebb<li>Flood</ul>", "mw-parser-output"),
    ],
)
def test_other_lists_are_judged_by_themselves(markup: str, box: str) -> None:
    assert kept(markup, box) == []
