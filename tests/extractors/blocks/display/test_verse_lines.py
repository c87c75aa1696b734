"""Verses whose lines are boxes of their own."""

import pytest

from extractors.blocks.segmenting import segment
from extractors.pages.opening import open_text


def blocks(markup: str) -> list[str]:
    return [block.text for block in segment(open_text(markup, source="test")).blocks]


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        (
            "<div class=stanza><div>The tide</div> <div>is <i>high</i></div></div><div class=stanza><div>A</div></div>",
            ["The tide\nis high", "A"],
        ),
        (
            '<div class="o-poem"><div>The tide<br></div><div>is high<br></div><div><br></div><div>tonight</div></div>',
            ["The tide\nis high", "tonight"],
        ),
        (
            '<div class="line-block"><div>The tide</div><div class="line-block"><div>is</div>\n<div>high</div></div>\n'
            '<div class="line-block"><div>then</div></div>'
            "<div>now</div></div>",
            ["The tide\nis\nhigh\nthen\nnow"],
        ),
        (
            "<style>.line{display:block}</style>"
            '<div class="stanza"><span class="line">The tide</span><span class="line">is high</span></div>',
            ["The tide\nis high"],
        ),
        (
            '<div class="poem"><div class="stanza"><span>The tide<br></span><span>is high<br></span></div>'
            '<div class="stanza"><span>tonight<br></span><span>again<br></span></div></div>',
            ["The tide\nis high", "tonight\nagain"],
        ),
        (
            '<div class="stanza"><span class="line">The tide</span><span class="line indent">is high</span></div>'
            '<p class="stanza"><span class="verse">tonight</span> <span class="verse">again</span></p>',
            ["The tide\nis high", "tonight\nagain"],
        ),
        (
            '<p class="poem">Tides <span class="line">The tide</span><span class="line">is high</span></p>'
            '<p class="poem"><span class="line">The<br>tide</span><span class="line">is high</span></p>',
            ["Tides\nThe tide\nis high", "The\ntide\nis high"],
        ),
        ('<p class="poem"><span class="name">The tide</span> <span class="name">is</span></p>', ["The tide is"]),
        ('<div class="poetry"><div>The tide</div><p>Nets</p></div>', ["The tide", "Nets"]),
        ('<div class="poem"><div>The<br>tide</div><div>Nets</div></div>', ["The\ntide", "Nets"]),
    ],
)
def test_the_lines_of_a_stanza_are_one_block(markup: str, expected: list[str]) -> None:
    assert blocks(markup) == expected


def test_an_indented_line_stays_indented() -> None:
    lines = "".join(f'<div class="verse indent{depth}">Tide</div>' for depth in (0, 4))
    page = segment(open_text(f'<div class="stanza">{lines}</div>', source="test"))

    assert [slot.text for slot in page.slots[0]][-1] == "\u00a0" * 4 + "Tide"
