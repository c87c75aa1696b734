"""Parts of a page that are sent behind the rest."""

import time

from extractors.blocks.segmenting import segment_body
from extractors.blocks.tree import parse_html

PLACE = '<!--$?--><template id="B:0"></template><div class="skeleton">Loading…</div><!--/$-->'
PART = '<div hidden id="S:0"><p>The article</p></div>'


def texts(html: str) -> list[str]:
    return [block.text for block in segment_body(parse_html(html)).blocks]


def test_a_part_takes_the_place_of_what_was_shown_meanwhile():
    page = f'<main><h1>Tide</h1>{PLACE}<p>After</p></main><footer>Foot</footer>{PART}<script>$RC("B:0","S:0")</script>'

    assert texts(page) == ["Tide", "The article", "After", "Foot"]


def test_a_part_beside_a_long_paragraph_takes_its_place_on_any_page():
    long = "<p>" + "The river rose at night and nobody was hurt by it. " * 20 + "</p>"
    moved = f'{PART}<script>$RC("B:0","S:0")</script>'

    assert texts(f"{long}<div>{PLACE}</div>{long}{moved}")[1] == "The article"
    assert texts(f"<ul><li>{PLACE}</li></ul><div>{long}</div>{moved}")[-1] == "The article"


def test_a_part_of_a_line_stays_in_its_line():
    page = (
        '<p>At <template id="P:1"></template> sharp</p><div hidden id="S:1">six</div><script>$RS("S:1","P:1")</script>'
    )

    assert texts(page) == ["At six sharp"]


def test_a_part_in_a_part_comes_to_its_place():
    inner = '<div hidden id="S:1"><p>Inner</p></div><script>$RC("B:1","S:1")</script>'
    outer = f'<div hidden id="S:0"><p>Outer</p>{PLACE.replace("B:0", "B:1")}</div><script>$RC("B:0","S:0")</script>'

    assert texts(f"{PLACE}{outer}{inner}<p>Foot</p>") == ["Outer", "Inner", "Foot"]


def test_what_nothing_moves_stays_where_it_is():
    assert texts(f"{PLACE}{PART}") == ["Loading…", "The article"]


def test_a_part_that_holds_its_own_place_is_left_alone():
    assert texts('<div id="S:0"><p>One</p><template id="B:0"></template></div><script>$RC("B:0","S:0")</script>') == [
        "One"
    ]


def test_many_places_without_an_end_take_no_time():
    places = "".join(f'<template id="B:{number}"></template>' for number in range(20_000))
    started = time.process_time()

    parse_html(f'{places}{PART}<script>$RC("B:0","S:0")</script>')

    assert time.process_time() - started < 5
