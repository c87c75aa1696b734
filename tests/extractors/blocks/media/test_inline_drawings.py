"""Charts and diagrams drawn in a page's own markup."""

import base64

import pytest
from lxml import etree

from extractors.blocks.tree import Element, parse
from extractors.pages.page import Page, PageKind

SVG = "{http://www.w3.org/2000/svg}"
LABELS = "<text x=1 y=2>high water</text><text x=1 y=9>low water</text>"
SHAPES = "<path d='M0 0L9 9'/>" * 5


def body(markup: str, head: str = "") -> Element:
    return parse(Page(text=f"<html><head>{head}</head><body>{markup}</body></html>", kind=PageKind.HTML))


def drawn(markup: str, head: str = "") -> Element:
    """Return the root of the one drawing that a page's picture holds."""
    (image,) = body(markup, head).iter("img")
    before, _, content = (image.get("src") or "").partition(",")
    assert before == "data:image/svg+xml;base64"
    return etree.fromstring(base64.b64decode(content))


@pytest.mark.parametrize(
    ("markup", "alt"),
    [
        (f"<svg viewBox='0 0 600 400'>{LABELS}</svg>", "high water low water"),
        (f"<svg viewBox='0 0 600 400'><title>Tides in May</title>{LABELS}</svg>", "Tides in May"),
        (f"<svg aria-label='The tides' width=600 height=400><title>%3</title>{LABELS}</svg>", "The tides"),
        (f"<svg viewBox='0 0 600 400'><title>%3</title>{LABELS}</svg>", "high water low water"),
        (f"<figure><svg viewBox='0 0 600 400'>{SHAPES}</svg></figure>", ""),
        (
            "<figure><svg role=img aria-label='Tides in May' viewBox='0 0 600 400'><rect/></svg></figure>",
            "Tides in May",
        ),
        (
            "<svg width=300px height=90px><foreignObject x=10 y=20 width=100 height=40><div>Open the <b>gate</b></div>"
            "</foreignObject></svg>",
            "Open the gate",
        ),
    ],
)
def test_a_drawing_with_labels_or_of_a_figure_is_a_picture(markup: str, alt: str) -> None:
    page = body(f"<p>Before.</p>{markup}<p>After.</p>")

    assert [image.get("alt") for image in page.iter("img")] == [alt]
    assert "".join(page.itertext()) == "Before.After."


@pytest.mark.parametrize(
    "markup",
    [
        f"<svg width=24 height=24>{LABELS}</svg>",
        f"<svg viewBox='0 0 600 400'>{SHAPES}</svg>",
        f"<svg viewBox='0 0 600 400' role=presentation>{LABELS}</svg>",
        f"<a href=/><svg viewBox='0 0 600 400'>{LABELS}</svg></a>",
        f"<button><svg viewBox='0 0 600 400'>{LABELS}</svg></button>",
        f"<h1><svg viewBox='0 0 600 400'>{LABELS}</svg></h1>",
        f"<figure><img src=/a.png><svg viewBox='0 0 600 400'>{SHAPES}</svg></figure>",
        "<svg viewBox='0 0 500 500'><text>A</text><text>L</text><text>M</text><text>4</text></svg>",
    ],
)
def test_an_icon_a_logo_and_what_lies_in_a_link_or_heading_stay(markup: str) -> None:
    assert next(body(markup).iter("svg"), None) is not None


def test_a_long_description_is_cut_between_words() -> None:
    whole, cut = (
        next(body(f"<svg viewBox='0 0 600 400'><title>{'tide ' * count}</title>{LABELS}</svg>").iter("img")).get("alt")
        for count in (100, 101)
    )

    assert (whole, cut) == ("tide " * 99 + "tide", "tide " * 99 + "tide…")


def test_an_article_set_in_a_drawing_stays_text() -> None:
    markup = (
        "<svg viewBox='0 0 600 9000'><foreignObject><p>" + "It was low tide again. " * 9 + "</p></foreignObject></svg>"
    )

    assert "It was low tide" in "".join(body(markup).itertext())


def test_names_get_back_the_capitals_that_html_has_not() -> None:
    root = drawn(
        "<svg viewbox='0 0 600 400' onload='x()'><defs><lineargradient id=g gradientunits=userSpaceOnUse>"
        f"</lineargradient></defs><script>x()</script><a xlink:href='/x'>{LABELS}</a></svg>"
    )

    assert (root.get("viewBox"), root.get("width"), root.get("height")) == ("0 0 600 400", "600", "400")
    assert root.find(f".//{SVG}linearGradient[@gradientUnits]") is not None
    assert root.get("onload") is None
    assert root.find(f".//{SVG}script") is None
    assert [text.text for text in root.iter(f"{SVG}text")] == ["high water", "low water"]


def test_a_label_in_html_becomes_text_in_the_middle_of_its_box() -> None:
    label = drawn(
        "<svg viewBox='0 0 300 90'><foreignObject x=10 y=20 width=100 height=40><p>Open the gate</p></foreignObject>"
        "</svg>"
    )[-1]

    assert (label.tag, label.text, label.get("x"), label.get("y")) == (f"{SVG}text", "Open the gate", "60", "40")


def test_the_page_s_style_paints_what_it_names_inside() -> None:
    head = (
        "<style>.chart .bar > .top{fill:#a00;margin:1px}.bar:hover{fill:red}.other{fill:blue}"
        "#t{background:url(x);stroke:url(#g);opacity:.5}</style>"
    )
    root = drawn(
        f"<div class=chart><svg viewBox='0 0 600 400'><g class=bar><rect class=top id=t /></g>{LABELS}</svg></div>",
        head,
    )

    assert root[0].text == ".bar > .top{fill:#a00}#t{opacity:.5}"


def test_shapes_that_nothing_paints_are_outlined() -> None:
    assert "fill:none" in (drawn(f"<svg viewBox='0 0 600 400'>{SHAPES}{LABELS}</svg>")[0].text or "")
    assert drawn(f"<svg viewBox='0 0 600 400' fill=red>{SHAPES}{LABELS}</svg>")[0].tag == f"{SVG}path"


def test_of_a_sheet_made_of_selectors_some_paint() -> None:
    head = f"<style>{'.b,' * 9_000}{'.a,' * 9_000}.c{{fill:red}}</style>"
    root = drawn(f"<svg viewBox='0 0 600 400'><g class=a />{LABELS}</svg>", head)

    assert len((root[0].text or "").split(",")) == 2_000


def test_of_a_page_made_of_drawings_some_are_read() -> None:
    few = list(body(f"<svg viewBox='0 0 600 400'>{LABELS}</svg>" * 300).iter("img"))
    none = list(body(f"<svg viewBox='0 0 600 400'>{LABELS}{'<g/>' * 60_000}</svg>").iter("img"))

    assert (len(few), len(none)) == (200, 0)
