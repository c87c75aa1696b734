"""Boxes in a line that the style displays inline."""

import pytest

from extractors.blocks.segmenting import segment
from extractors.pages.opening import open_text


def texts(markup: str, style: str = "") -> list[str]:
    page = f"<html lang=en><head><style>{style}</style></head><body>{markup}</body></html>"
    return [block.text for block in segment(open_text(page, source="test")).blocks]


@pytest.mark.parametrize(
    ("markup", "style"),
    [
        ('<div>shares at $<div style="display:inline">5.22</div> per share</div>', ""),
        ('<div>shares at $<div class="f"><span>5.22</span></div> per share</div>', ".f{display:inline}"),
        (
            '<div>shares <div class="f">at </div><div class="f">$<p class="f">5.22</p></div> per share</div>',
            ".f{display:inline}",
        ),
    ],
)
def test_a_box_that_is_displayed_inline_does_not_cut_its_sentence(markup, style):
    assert texts(markup, style) == ["shares at $5.22 per share"]


def test_a_name_in_a_box_of_its_own_size_does_not_cut_its_sentence():
    markup = "<div><span>We sailed out with </span><div class=f>@ada</div><span> at night</span></div>"

    assert texts(markup, ".f{display:inline-flex}") == ["We sailed out with @ada at night"]


def test_words_in_boxes_beside_each_other_are_not_glued():
    markup = "<div>Filed under: <div class=f>boats</div><div class=f>piers</div></div>"

    assert texts(markup, ".f{display:inline}") == ["Filed under: boats piers"]


def test_buttons_beside_each_other_stay_apart():
    markup = "<div><span>Reply now</span><div class=f>Share</div><div class=f>Save</div></div>"

    assert texts(markup, ".f{display:inline-block}") == ["Reply now", "Share", "Save"]


def test_a_box_with_paragraphs_in_it_stays_a_block():
    assert texts('<div>One<div style="display:inline"><p>Two</p></div>Three</div>') == ["One", "Two", "Three"]


def test_boxes_beside_each_other_without_running_text_stay_apart():
    assert texts('<div style="display:inline">One</div><div style="display:inline">Two</div>') == ["One", "Two"]
