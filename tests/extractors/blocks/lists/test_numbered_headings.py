"""Numbers in boxes of their own, before headings."""

import pytest
from lxml import etree

from extractors.blocks.tree import parse_html


def body_of(markup: str) -> str:
    body = parse_html(f"<body>{markup}</body>")
    return "".join(etree.tostring(one, encoding="unicode", method="html") for one in body)


@pytest.mark.parametrize(
    ("box", "numbers"),
    [
        ("<span>{}</span>", ("1.", "2.")),
        ("<span>{}</span>", ("1)", "2)")),
        ("<div><div><p>{}</p></div></div>", ("01", "02")),
    ],
)
def test_numbers_that_count_up_begin_their_headings(box: str, numbers: tuple[str, str]) -> None:
    first, second = map(box.format, numbers)
    markup = f"<div>{first}<h3>Wood</h3><p>It floats.</p></div><div>{second}<h3><b>Iron</b></h3><p>It sinks.</p></div>"

    wood, iron = (number if number[-1] in ".)" else f"{number}." for number in numbers)
    assert body_of(markup) == (
        f"<div><h3>{wood} Wood</h3><p>It floats.</p></div><div><h3>{iron} <b>Iron</b></h3><p>It sinks.</p></div>"
    )


def test_a_number_in_a_column_of_its_own_begins_the_heading_beside_it() -> None:
    step = "<div><div><div>{0}</div><div></div></div><div><h3>Step</h3><p>Row.</p></div></div>"

    assert body_of(step.format(1) + step.format(2)) == "".join(
        f"<div><div><h3>{number}. Step</h3><p>Row.</p></div></div>" for number in (1, 2)
    )


@pytest.mark.parametrize(
    "markup",
    [
        "<p>1</p><h3>Wood</h3><p>It floats.</p>",
        "<p>12</p><h3>Years</h3><p>13</p><h3>Boats</h3>",
        "<p>1</p><h3>Wood</h3><p>7</p><h3>Iron</h3>",
        "<p>1<br></p><h3>Wood</h3><p>2<br></p><h3>Iron</h3>",
        "<p>Of 1</p><h3>Wood</h3><p>Of 2</p><h3>Iron</h3>",
        "<p><b>1</b><i></i> mile</p><h3>Wood</h3><p><b>2</b><i></i> miles</p><h3>Iron</h3>",
    ],
)
def test_other_numbers_before_headings_stay_apart(markup: str) -> None:
    assert body_of(markup) == markup
