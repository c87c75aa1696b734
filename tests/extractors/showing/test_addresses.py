"""Addresses are rewritten to our own scheme and back, however they are spelled."""

import pytest

from extractors.pages.admission.trimming import TRIMMED
from extractors.showing.addresses import (
    data_address_number,
    normal_address,
    original_address,
    page_address,
    rewrite_address,
    rewrite_srcset,
    rewrite_style,
)

START = "https://paper.example/2024/rain.html"


@pytest.mark.parametrize(
    ("address", "asked"),
    [
        ("https://cdn.example/a.png?w=1", "unhusk-page://page/https/cdn.example/a.png?w=1"),
        ("HTTP://cdn.example/a.png", "unhusk-page://page/http/cdn.example/a.png"),
        ("//cdn.example/a.png", "unhusk-page://page/https/cdn.example/a.png"),
        (" https://cdn.example/a.png\n", "unhusk-page://page/https/cdn.example/a.png"),
        ("cid:css-1@mhtml.blink", "unhusk-page://page/cid/css-1%40mhtml.blink"),
        (f"{TRIMMED}3", "unhusk-page://page/held/3"),
        ("Rain_files/a.png", "Rain_files/a.png"),
        ("/a.png", "/a.png"),
        ("data:image/png;base64,AAAA", "data:image/png;base64,AAAA"),
    ],
)
def test_an_address_is_turned_inwards(address: str, asked: str) -> None:
    assert rewrite_address(address) == asked


def test_every_address_of_a_set_is_turned() -> None:
    made = rewrite_srcset("https://a.example/1.png 1x, //b.example/2.png 2x, c/3.png 3x,https://d.example/4,5.png 4x")

    assert made == (
        "unhusk-page://page/https/a.example/1.png 1x, unhusk-page://page/https/b.example/2.png 2x, c/3.png 3x,"
        "unhusk-page://page/https/d.example/4,5.png 4x"
    )


def test_what_a_style_loads_is_turned_and_its_words_are_not() -> None:
    css = """@import "https://a.example/b.css"; a { background: url( 'http://a.example/c.png' ); content: "https://d" }
    @font-face { src: url(//a.example/f.woff2), url(fonts/g.woff) } b { background: url(cid:x@y) }"""

    made = rewrite_style(css)

    assert '@import "unhusk-page://page/https/a.example/b.css"' in made
    assert "url( 'unhusk-page://page/http/a.example/c.png' )" in made
    assert "url(unhusk-page://page/https/a.example/f.woff2), url(fonts/g.woff)" in made
    assert "url(unhusk-page://page/cid/x@y)" in made
    assert 'content: "https://d"' in made


@pytest.mark.parametrize(
    ("asked", "name"),
    [
        ("unhusk-page://page/https/cdn.example/a.png?w=1", "https://cdn.example/a.png?w=1"),
        ("unhusk-page://page/cid/css-1%40mhtml.blink", "cid:css-1@mhtml.blink"),
        ("unhusk-page://page/root.png", "https://paper.example/root.png"),
        ("unhusk-page://page/file/Rain_files/a%20b.png", "Rain_files/a b.png"),
        ("https://paper.example/a.png", ""),
    ],
)
def test_what_the_engine_asks_is_what_the_page_named(asked: str, name: str) -> None:
    assert original_address(asked, START) == name


def test_a_page_is_shown_under_its_own_address_without_question() -> None:
    assert page_address(f"{START}?from=rss#top") == "unhusk-page://page/https/paper.example/2024/rain.html"
    assert page_address("") == page_address("file:///home/ada/rain.html") == "unhusk-page://page/file/"


def test_one_place_has_one_form() -> None:
    forms = ["https://paper.example/2024/a%20b.png", "a b.png", "./a%20b.png", "http://paper.example/2024/a b.png#x"]

    assert {normal_address(form, START) for form in forms} == {"https://paper.example/2024/a b.png"}


def test_a_long_data_address_is_asked_for_by_its_number() -> None:
    assert data_address_number("unhusk-page://page/held/12") == 12
    assert (
        data_address_number("unhusk-page://page/held/x") == data_address_number("unhusk-page://page/https/held/1") == -1
    )
