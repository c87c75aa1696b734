"""The rules of a page's own sheets, queried for one element after another."""

import tracemalloc

import pytest

from extractors.blocks.display.page_style import PageStyle
from extractors.blocks.display.rare_selectors import RareSelectors
from extractors.blocks.display.style_sheets import rules
from extractors.blocks.distinct_classes import distinct_classes
from extractors.blocks.tree import parse_html


def styles(css: str, markup: str) -> list[dict[str, str]]:
    body = parse_html(f"<html><head><style>{css}</style></head><body>{markup}</body></html>")
    root = body.getparent()
    assert root is not None
    style = PageStyle(root, distinct_classes(body))
    return [style.of(element, element.get("class"), element.get("style")) for element in body.iter("p")]


def test_elements_of_one_class_differ_by_what_they_stand_in():
    found = styles(
        ".menu p.a{display:none}", "<p class=a>1</p><div class=menu><b><p class=a>2</p></b></div><p class=a>3"
    )

    assert found == [{}, {"display": "none"}, {}]


def test_a_child_is_told_from_what_stands_deeper():
    found = styles(".menu > p{display:none}", "<div class='big menu'><p>1</p><div><p>2</p></div></div>")

    assert found == [{"display": "none"}, {}]


def test_an_elements_own_style_outweighs_rules_but_those_marked_important():
    css = ".a{display:none} .b{display:none!important}"

    found = styles(css, "<p class=a style='display:block'>1</p><p class=b style='display:block'>2</p><p class=a>3</p>")

    assert [one["display"] for one in found] == ["block", "none", "none"]


def test_a_rule_of_two_classes_asks_for_both():
    assert styles(".a.b{display:none}", "<p class=a>1<p class='b x a'>2<p class=b>3") == [{}, {"display": "none"}, {}]


@pytest.mark.parametrize("selector", ["noscript :is(ul, p, #x)", "div:not(.a,.b,.c)", ".x:where(b,p,i)"])
def test_a_comma_in_brackets_parts_no_selectors(selector: str) -> None:
    assert styles(f"{selector}{{display:none}}", "<p>1</p><p class=b>2</p>") == [{}, {}]


def test_what_stands_before_a_rule_is_no_part_of_it():
    sheet = "@charset 'utf-8';@import url(a.css);/* a; b */ .a{display:none}.b{color:red;display:block}"

    assert [prelude for prelude, _ in rules(sheet)] == [".a", ".b"]


@pytest.mark.parametrize(
    "selector",
    [
        "[data-tip=b]", ".a:not(.b)", ".a:not(:focus):not([open])", "b + .a", "b ~ p", ":is(.a, .c)",
        ".a:last-child", ".c, b + p",
    ],
)  # fmt: skip
def test_rare_selectors_hold_where_they_say(selector: str) -> None:
    found = styles(f"{selector}{{display:none}}", "<b>1</b><p class=a data-tip=b>2</p>")

    assert found == [{"display": "none"}]


@pytest.mark.parametrize(
    "selector", [".a:hover", ".a:not(.a)", "b > .a", ".a::before", "[data-tip=c]", "p:first-child"]
)
def test_rare_selectors_hold_nowhere_else(selector: str) -> None:
    assert styles(f"{selector}{{display:none}}", "<b>1</b><p class=a data-tip=b>2</p>") == [{}]


@pytest.mark.parametrize(("neighbours", "is_heeded"), [(30, True), (3_000, False)])
def test_neighbours_are_sought_where_that_takes_no_time(neighbours: int, is_heeded: bool) -> None:
    """Two are compared at a time: 4,000 of them took 14 s."""
    root = parse_html(f'<html><body><p class="a">x</p>{"<i>y</i>" * neighbours}<p class="b">z</p></body></html>')
    rare = RareSelectors()

    rare.add(root, ".a ~ .b", (("display", "none", False),), 0, frozenset({".a", ".b"}))

    assert bool(rare) is is_heeded


@pytest.mark.parametrize(
    ("markup", "found"), [("<div class=c><p class=x>A</p></div>" * 700, 700), ("<div class=c><p class=x>A" * 900, 0)]
)
def test_in_a_page_made_to_be_deep_no_selector_is_looked_up(markup: str, found: int) -> None:
    assert len(RareSelectors().found_by(parse_html(markup), "body .c .x")[1]) == found


def test_a_rule_in_a_rule_has_the_selectors_of_both() -> None:
    sheet = ".a{display:block;.b,.c{display:none}&.d{display:none}} .e,.f{.g &{display:none}} .h{display:none}"

    assert [prelude for prelude, _ in rules(sheet)] == [
        ".a", ".a .b,.a .c", ".a.d", ".g :is(.e,.f)", ".h"
    ]  # fmt: skip


def test_declarations_outside_all_rules_belong_to_none() -> None:
    assert list(rules("display: none; .a { display: none }")) == [(".a", " display: none ")]


def test_rules_nested_without_an_end_cost_no_time() -> None:
    assert len(list(rules(".a{display:none;" * 20_000))) < 2_000


def test_a_selector_that_repeats_the_one_around_it_costs_no_memory() -> None:
    around = ",".join(40 * [".boat"])

    tracemalloc.start()
    assert list(rules(f"{around}{{{'&' * 300_000}{{display:none}}}}")) == []
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()

    assert most < 10_000_000
