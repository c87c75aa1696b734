"""The labels of tabs above what they open."""

import pytest

from extractors.blocks.segmenting import segment
from extractors.pages.opening import open_text

_ROW = '<div role="tablist"><button role="tab" {}>Day</button><button role="tab" {}>Night</button></div>'


def texts(markup: str) -> list[str]:
    return [block.text for block in segment(open_text(f"<body>{markup}</body>", source="a test")).blocks]


@pytest.mark.parametrize(
    "markup",
    [
        _ROW.format('aria-controls="a"', 'aria-controls="b"') + '<div id="a">Sun.</div><div id="b" hidden>Moon.</div>',
        _ROW.format("", "") + '<div><div role="tabpanel">Sun.</div><div role="tabpanel" hidden>Moon.</div></div>',
        '<div class="tabbed-labels"><label for="a">Day</label><label for="b">Night</label></div>'
        "<div><div>Sun.</div><div>Moon.</div></div>",
        '<div class="vp-code-group"><div class="tabs"><input type="radio"><label>Day</label><input type="radio"><label>'
        "Night</label></div><div><div>Sun.</div><div>Moon.</div></div></div>",
        '<div class="sd-tab-set"><input type="radio"><label>Day</label><div>Sun.</div><input type="radio"><label>Night'
        "</label><div>Moon.</div></div>",
        '<div class="tabs"><input type="radio"><label>Day</label><input type="radio"><label>Night</label>'
        "<div>Sun.</div><div>Moon.</div></div>",
        '<ul class="nav nav-tabs"><li><a data-toggle="tab" href="#a">Day</a></li><li><a data-toggle="tab" href="#b">'
        'Night</a></li></ul><div id="a">Sun.</div><div id="b">Moon.</div>',
        '<sl-tab-group><sl-tab panel="b">Day</sl-tab><sl-tab panel="a">Night</sl-tab>'
        '<sl-tab-panel name="b">Sun.</sl-tab-panel><sl-tab-panel name="a">Moon.</sl-tab-panel></sl-tab-group>',
        '<div class="tabber"><ul><li><div><a>Day</a></div></li><li><div><a>Night</a></div></li></ul><div>Sun.</div>'
        "<div>Moon.</div></div>",
        '<div class="tabber"><header><nav><a>Day</a><a>Night</a></nav></header><section><article>Sun.</article>'
        "<article>Moon.</article></section></div>",
    ],
)
def test_each_label_stands_above_its_panel(markup: str) -> None:
    assert texts(markup) == ["Day", "Sun.", "Night", "Moon."]


@pytest.mark.parametrize(
    "markup",
    [
        '<div role="tablist">Level: <a role="tab">Day</a><a role="tab">Night</a></div>'
        '<div role="tabpanel">Sun.</div><div role="tabpanel">Moon.</div>',
        '<div class="tabs">Level: <input type="radio"><label>Day</label><input type="radio"><label>Night</label></div>'
        '<div class="tabbed-labels"><div>Sun.</div><div>Moon.</div></div>',
        '<div class="tabber"><p>Level: <a>Day</a><a>Night</a></p><div>Sun.</div><div>Moon.</div></div>',
    ],
)
def test_what_else_a_row_of_tabs_says_is_kept(markup: str) -> None:
    assert texts(markup) == ["Level:", "Day", "Sun.", "Night", "Moon."]


def test_a_panel_with_nothing_but_a_picture_has_its_label() -> None:
    panels = '<div role="tabpanel"><img src="a.png"></div><div role="tabpanel"><video src="b.mp4"></video></div>'

    assert texts(_ROW.format("", "") + panels) == ["Day", "Night"]


def test_an_empty_box_of_tabs_is_none() -> None:
    assert texts('<div class="tabber"></div><p>Sun.</p>') == ["Sun."]


@pytest.mark.parametrize(
    "panels", ['<div role="tabpanel">Sun.</div>', '<div id="a">Sun.</div><div id="b"></div>', "<p>Sun.</p>"]
)
def test_tabs_without_a_panel_each_stay_as_they_are(panels: str) -> None:
    assert "Sun." in texts(_ROW.format("", "") + panels)
    assert texts(_ROW.format("", "") + panels)[0] in ("Day", "Sun.")
