"""The work of searching for a place: searches that could take minutes are refused, common ones are not."""

import time

import pytest

from extractors.blocks.segmenting import segment
from extractors.errors import UsageError
from extractors.pages.page import Page, PageKind
from extractors.site_rules.search_bounds import check_work, searches_in

FLAT = segment(Page(kind=PageKind.HTML, text="<body>" + "<div><p>word</p></div>" * 6_000)).body
DEEP = segment(Page(kind=PageKind.HTML, text="<body>" + ("<div>" * 500 + "x" + "</div>" * 500) * 12)).body


@pytest.mark.parametrize("path", ["//div/p", "//div//p", "//div[p]/p", "//p/ancestor::div[1]", "//body/following::*"])
def test_what_rules_are_made_of_is_looked_for(path):
    check_work(path, FLAT)


@pytest.mark.parametrize("path", ["//*/preceding::*", "//div/following-sibling::*", "//*[.//p]", "(//p)/following::p"])
def test_what_would_look_through_a_long_page_for_each_of_its_elements_is_not(path):
    started = time.perf_counter()

    with pytest.raises(UsageError, match="too long"):
        check_work(path, FLAT)
    assert time.perf_counter() - started < 5


def test_nor_what_would_on_a_deep_page():
    with pytest.raises(UsageError, match="too long"):
        check_work("//div//div//div", DEEP)


def test_searches_are_told_apart_by_where_they_stand_and_texts_are_none():
    outside, inside, is_double = searches_in("//div[.//a and @title='//x']//p[ancestor::nav or .//b]")

    assert (len(outside), inside, is_double) == (2, 3, True)
