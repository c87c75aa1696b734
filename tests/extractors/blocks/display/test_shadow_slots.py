"""The contents of elements with a shadow root."""

import pytest

from extractors.blocks.segmenting import segment
from extractors.pages.opening import open_text


def texts(markup: str) -> list[str]:
    return [block.text for block in segment(open_text(f"<body>{markup}</body>", source="a test")).blocks]


@pytest.mark.parametrize(
    ("inside", "outside", "shown"),
    [
        (
            '<h3><slot name="title"></slot></h3><slot></slot><p>End.</p>',
            '<p>Low tide.</p><span slot="title">Tides</span>',
            ["Tides", "Low tide.", "End."],
        ),
        ("<p><slot>Nothing yet</slot></p>", "", ["Nothing yet"]),
        ("<p>Tides: <slot></slot>!</p>", "low <b>tide</b>", ["Tides: low tide!"]),
    ],
)
def test_what_is_given_stands_in_its_slot(inside: str, outside: str, shown: list[str]) -> None:
    assert texts(f'<x-card><template shadowrootmode="open">{inside}</template>{outside}</x-card>') == shown


def test_a_slot_in_no_element_of_the_page_s_own_stays() -> None:
    assert texts("<div><span><slot>Tides</slot></span><p>Low.</p></div>") == ["Tides", "Low."]
