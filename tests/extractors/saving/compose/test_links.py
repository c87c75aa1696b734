"""Links, made absolute and safe."""

import pytest

from extractors.blocks.tree import parse_html
from extractors.saving.compose.links import Links
from tests.extractors.saving.compose.test_composing import body_of

PAGE = "https://v.example/made/up.html?x=1"


def resolved(href: str, url: str = PAGE, markup: str = "<p>x</p>") -> str:
    return Links(url, parse_html(markup)).resolved(href)


@pytest.mark.parametrize(
    ("href", "expected"),
    [
        ("/a", "https://v.example/a"),
        ("b?c=1#d", "https://v.example/made/b?c=1#d"),
        ("//other.example/a", "https://other.example/a"),
        (" http://a.example/b c\n", "http://a.example/b%20c"),
        ("mailto:ada@v.example", "mailto:ada@v.example"),
        ("#place", "#place"),
        ("#pl%C3%A4ce", "#pläce"),
        (f"{PAGE}#place", "#place"),
        ("up.html?x=1#place", "#place"),
        ("up.html?x=2#place", "https://v.example/made/up.html?x=2#place"),
    ],
)
def test_a_link_leads_where_it_led_on_the_page(href: str, expected: str) -> None:
    assert resolved(href) == expected


@pytest.mark.parametrize(
    "href",
    ["", "#", "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\nscript:alert(1)", "data:text/html,x", "vbscript:x",
     "file:///etc/passwd", "http://[", "blob:x"],
)  # fmt: skip
def test_a_link_that_is_not_safe_leads_nowhere(href: str) -> None:
    assert resolved(href) == ""


def test_a_base_of_the_page_s_own_is_used() -> None:
    assert resolved("a", markup='<head><base href="/other/"></head><p>x</p>') == "https://v.example/other/a"


def test_without_an_address_only_whole_links_lead_anywhere() -> None:
    assert resolved("a", url="") == ""
    assert resolved("https://a.example/b", url="") == "https://a.example/b"


def test_the_text_of_a_link_that_leads_nowhere_stays() -> None:
    assert body_of('<p>One <a href="javascript:alert(1)">two</a></p>') == "<p>One two</p>"


def test_a_link_around_a_whole_teaser_stands_on_its_heading() -> None:
    markup = '<a href="/a"><div><p>News</p><h2>Floods</h2><p>It rose.</p></div></a>'

    assert body_of(markup) == '<p>News</p>\n<h2><a href="https://v.example/a">Floods</a></h2>\n<p>It rose.</p>'
