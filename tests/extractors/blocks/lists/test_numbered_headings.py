"""Numbers in boxes of their own, before headings."""

import pytest
from lxml import etree

from extractors.blocks.tree import parse_html


def body_of(markup: str) -> str:
    body = parse_html(f"<body>{markup}</body>")
    return "".join(etree.tostring(one, encoding="unicode", method="html") for one in body)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("<span>1.</span>", "<span>2.</span>"),
        ("<div><div><p>01</p></div></div>", "<div><div><p>02</p></div></div>"),
    ],
)
def test_numbers_that_count_up_begin_their_headings(first: str, second: str) -> None:
    markup = f"<div>{first}<h3>Wood</h3><p>It floats.</p></div><div>{second}<h3><b>Iron</b></h3><p>It sinks.</p></div>"

    assert body_of(markup) == (
        "<div><h3>1. Wood</h3><p>It floats.</p></div><div><h3>2. <b>Iron</b></h3><p>It sinks.</p></div>"
    )


@pytest.mark.parametrize(
    "markup",
    [
        "<p>1</p><h3>Wood</h3><p>It floats.</p>",
        "<p>12</p><h3>Years</h3><p>13</p><h3>Boats</h3>",
        "<p>1</p><h3>Wood</h3><p>7</p><h3>Iron</h3>",
        "<p>1<br></p><h3>Wood</h3><p>2<br></p><h3>Iron</h3>",
        "<p>Of 1</p><h3>Wood</h3><p>Of 2</p><h3>Iron</h3>",
    ],
)
def test_other_numbers_before_headings_stay_apart(markup: str) -> None:
    assert body_of(markup) == markup
