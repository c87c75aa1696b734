"""Fractions that style sets above each other."""

import pytest
from lxml import etree

from extractors.blocks.segmenting import segment
from extractors.pages.page import Page, PageKind

STYLE = "<style>.num,.den{display:block}.sr-only{position:absolute;clip:rect(0,0,0,0)}</style>"


def test_an_upper_index_and_a_lower_one_stand_in_one_line() -> None:
    ion = "SO<span style='display:inline-block'><sup>2−</sup><br><sub>4</sub></span>"
    page = Page(kind=PageKind.HTML, text=f"<p>It is {ion} of it.</p><p>a<sup>1</sup><br><sup>2</sup></p>")

    assert [block.text for block in segment(page).blocks] == ["It is SO2−4 of it.", "a1\n2"]


@pytest.mark.parametrize(
    ("fraction", "expected"),
    [
        ("<span class=sfrac>\u2060<span class=tion><span class=num>5</span><span class=sr-only>/</span>"
         "<span class=den>8</span></span>\u2060</span>", "It is 5/8 of it."),
        ("<span class=frac>2<span class=sr-only>+</span><span class=num>1</span>&frasl;<span class=den>2</span></span>",
         "It is 2 1\u20442 of it."),
        ("2<span class=fraction>1/2</span>", "It is 2 1/2 of it."),
        ("<b>2</b><span class=fraction>1/2</span>", "It is 2 1/2 of it."),
        ("<span class=frac>3<span>/</span>4</span>", "It is 3/4 of it."),
        ("<span class=frac>7<span>2</span>/<span>3</span></span>", "It is 7 2/3 of it."),
    ],
)  # fmt: skip
def test_a_fraction_keeps_its_stroke(fraction: str, expected: str) -> None:
    page = Page(kind=PageKind.HTML, text=f"<head>{STYLE}</head><body><p>It is {fraction} of it.</p></body>")

    assert [block.text for block in segment(page).blocks] == [expected]


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        ('<span class=MathJye><table><tr><td style="border-bottom:1px solid">3</td></tr><tr><td>4</td></tr></table>'
         "</span>", "It is 3/4 of it."),
        ('<table><tr><td class=dcell><table><tr><td>a + b</td></tr><tr><td class="hbar"></td></tr><tr><td>2</td></tr>'
         "</table></td></tr></table>", "(a + b)/2"),
        ('<table class=display><tr><td class=dcell>x = </td><td class=dcell><table><tr><td>1</td></tr><tr>'
         "<td class=hbar></td></tr><tr><td>2</td></tr></table></td></tr></table>", "x = 1/2"),
    ],
)  # fmt: skip
def test_a_table_that_draws_a_fraction_is_one(table: str, expected: str) -> None:
    page = Page(kind=PageKind.HTML, text=f"<div>It is {table} of it.</div>")

    assert expected in [block.text for block in segment(page).blocks]


@pytest.mark.parametrize(
    "table",
    [
        "<table class=hbar><tr><td>3</td></tr><tr><td>4</td></tr></table>",
        '<p class=hbar></p><table><tr><td style="border-bottom:1px solid">Boat</td></tr><tr><td>Net</td></tr></table>',
        '<p class=searchbar></p><table><tr><td style="border-bottom:1px">Boat</td></tr><tr><td>Net</td></tr></table>',
        "<table><tr><td>Boats</td></tr><tr><td class=hbar></td></tr><tr><td>Nets at dawn</td></tr></table>",
        f"<table><tr><td>{41 * 'a<b></b>'}</td></tr><tr><td class=hbar></td></tr><tr><td>2</td></tr></table>",
    ],
)
def test_a_table_of_rows_that_are_no_fraction_stays_one(table: str) -> None:
    assert len(segment(Page(kind=PageKind.HTML, text=table)).blocks) == 2


STACKED = "display:inline-block; vertical-align:{}; font-size:{}"


@pytest.mark.parametrize(
    ("align", "size", "inner", "expected"),
    [
        ("-0.4em", "80%", "+0.05<br>−0.03", "<sup>+0.05</sup><sub>−0.03</sub>"),
        ("-0.35em", "70%", "<span>2−</span><span>4</span>", "<sup>2−</sup><sub>4</sub>"),
        ("baseline", "80%", "one<br>two", "one<br>two"),
        ("-0.4em", "100%", "one<br>two", "one<br>two"),
        ("-0.4em", "80%", "one<br>two<br>three", "one<br>two<br>three"),
    ],
)
def test_two_small_lines_low_in_a_line_are_indices(align: str, size: str, inner: str, expected: str) -> None:
    text = f'<body><p>It is 1.44<span style="{STACKED.format(align, size)}">{inner}</span> of it.</p></body>'
    body = segment(Page(kind=PageKind.HTML, text=text)).body

    assert expected in etree.tostring(body, encoding="unicode").replace("<br/>", "<br>")
