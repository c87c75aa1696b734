"""Text that is drawn and spoken."""

import pytest

from extractors.blocks.segmenting import segment
from extractors.pages.page import Page, PageKind


@pytest.mark.parametrize(
    "price",
    [
        "<span>$19.99</span><span aria-hidden=true>$<b>19</b><span>.</span><i>99</i></span>",
        "<span aria-hidden=true>$<b>19</b><i>99</i></span> <span>$19.99</span>",
        "<span class=sr-only>$19.99</span><span aria-hidden=true>$<b>19</b><i>99</i></span>",
    ],
)
def test_what_is_drawn_and_spoken_is_kept_once(price: str) -> None:
    page = f"<p>It costs <span>{price}</span> a metre, <span>2</span><span aria-hidden=true>3</span> a foot.</p>"

    assert [block.text for block in segment(Page(kind=PageKind.HTML, text=page)).blocks] == [
        "It costs $19.99 a metre, 23 a foot."
    ]
