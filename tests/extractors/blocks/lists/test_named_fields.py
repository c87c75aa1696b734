"""Fields of a content program: a label and its values."""

import pytest

from extractors.blocks.segmenting import segment
from extractors.blocks.tree import parse_html
from extractors.pages.page import Page, PageKind

DEPTH = "<div class='field'><div class='field__label'>Depth</div><div class='field__item'>4 m</div></div>"


def entries(markup: str) -> list[list[tuple[str, str]]]:
    """Return the entries of each definition list."""
    return [
        [(str(one.tag), "".join(one.itertext())) for one in made.iter("dt", "dd")]
        for made in parse_html(markup).iter("dl")
    ]


def test_a_field_is_an_entry_with_all_its_values() -> None:
    quays = "<div class='field__item'><p>North</p></div><div class='field__item'>South</div>"
    items = f"<div class='field__items'>{quays}</div>"

    assert entries(f"<div class='field'><div class='field__label'>Quays</div>{items}</div>") == [
        [("dt", "Quays"), ("dd", "North"), ("dd", "South")]
    ]


def test_fields_that_follow_each_other_are_one_list() -> None:
    assert entries(f"{DEPTH} {DEPTH}<p>Then</p>{DEPTH}") == [
        [("dt", "Depth"), ("dd", "4 m")] * 2,
        [("dt", "Depth"), ("dd", "4 m")],
    ]


@pytest.mark.parametrize("order", [1, -1])
def test_a_field_that_its_page_hides_hides_no_other_and_is_not_shown(order: int) -> None:
    hidden = DEPTH.replace("<div", "<div hidden", 1).replace("Depth", "Key")
    markup = f"<p>{'The wall is old. ' * 9}</p>{''.join((DEPTH, hidden)[::order])}"

    assert [block.text for block in segment(Page(kind=PageKind.HTML, text=markup)).blocks][1:] == ["Depth", "4 m"]


@pytest.mark.parametrize(
    "markup",
    [
        DEPTH.replace("field__label", "field__label visually-hidden"),
        DEPTH.replace("4 m", "<h2>Nets</h2><p>Of silk.</p>"),
        DEPTH.replace("4 m", "Nets are made of silk. " * 20),
        DEPTH.replace("</div></div>", "</div> at low water</div>"),
        DEPTH.replace("field__item", "item"),
    ],
)
def test_a_field_that_is_more_than_a_line_stays(markup: str) -> None:
    assert entries(markup) == []
