"""Which elements a place selects, and which places are refused."""

import time
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.blocks.segmenting import segment
from extractors.errors import UsageError
from extractors.pages.page import Page, PageKind
from extractors.site_rules.selecting import blocks_inside, check_place, elements_at, is_xpath, texts_at
from tests.extractors.site_rules.made_site import block_saying, cut_of


@pytest.mark.parametrize(
    "place", ["//p[@class='promo']", "p.promo", "article p.promo", '[class*="Body_text__"] > .promo']
)
def test_a_place_is_css_or_xpath(place):
    cut = cut_of(1)

    assert blocks_inside(elements_at(place, cut.body), cut) == (block_saying(cut, "Read more"),)


def test_everything_inside_a_place_stands_there():
    cut = cut_of(1)

    assert blocks_inside(elements_at("aside.newsletter-box", cut.body), cut) == tuple(
        block_saying(cut, words) for words in ("Our letter", "Sign up", "Offer")
    )


def test_a_block_stands_there_only_as_a_whole():
    cut = cut_of(1)

    assert blocks_inside(elements_at("div.byline a", cut.body), cut) == ()


def test_a_place_says_what_its_elements_and_attributes_do():
    body = cut_of(3).body

    assert texts_at("//h1", body) == ["Flood number 3"]
    assert texts_at("//time/@datetime", body) == texts_at("time", body) == ["2026-11-23"]
    assert texts_at("substring-before(//title, ' |')", body) == ["Flood number 3"]


@pytest.mark.parametrize(
    "place",
    [
        "",
        "p..promo",
        "//p[",
        "div:unheard-of(3)",
        "x" * 3000,
        "//p[unheard(.)]",
        ":is(div",
        "p\ud800",
        "//p['\0']",
        "p.a\\1",
        ":not(" * 390,
    ],
)
def test_what_is_no_place_is_told_so(place):
    with pytest.raises(UsageError):
        elements_at(place, cut_of(1).body)


def test_xpath_reads_nothing_but_the_page():
    for place in ("document('/etc/passwd')", "//p[re:test(., 'x')]", "exslt:node-set(//p)"):
        with pytest.raises(UsageError):
            elements_at(place, cut_of(1).body)


@pytest.mark.parametrize(
    "place", ["//*[.//*[.//*[.//*]]]", "//*" * 20, "//*[count(preceding::*[following::*]) > 3]", "p:has(div) " * 20]
)
def test_what_could_take_minutes_is_not_looked_for(place):
    with pytest.raises(UsageError):
        check_place(place)


def test_on_a_large_page_a_condition_looks_through_no_page():
    cut = segment(Page(kind=PageKind.HTML, text="<body>" + "<div><p>word</p></div>" * 15_000))
    started = time.perf_counter()

    assert len(elements_at("//div/p", cut.body)) == 15_000
    with pytest.raises(UsageError):
        elements_at("//div[count(preceding::p) > 5]", cut.body)
    assert time.perf_counter() - started < 10


def test_css_is_told_from_xpath():
    assert [
        is_xpath(place) for place in ("//p", "(//p)[1]", "./p", "id('x')", "descendant::p", "substring-after(//p, 'a')")
    ] == [True] * 6
    assert not any(map(is_xpath, ("p", ".promo", "#foot", "[role=main]", "div:is(p)", "*")))


_PIECES = st.sampled_from(
    "// / * [ ] ( ) @ class p div ' \" = . # : not( :is( contains( :: ancestor | 1 - \0 \ud800 é { } $x id( > + ~ , .. "
    "\\".split(" ")
)


@given(st.lists(_PIECES, max_size=12).map("".join))
def test_whatever_is_written_is_a_place_or_told_to_be_none(place):
    with suppress(UsageError):
        assert elements_at(place, BODY) is not None


BODY = cut_of(1).body
