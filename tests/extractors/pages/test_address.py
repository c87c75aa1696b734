"""The page's own address, from its comment or its head."""

import pytest

from extractors.pages.address import SavedAddress, saved_address

SINGLEFILE = """<!DOCTYPE html> <html lang=en><!--
 Page saved with SingleFile
 url: https://a.example/from-singlefile
 saved date: Sat Mar 15 2025 18:04:11 GMT+0100 (CET)
-->"""
SAVED_FROM = "<!-- saved from url=(0029)https://a.example/from-browser -->"
CANONICAL = '<link rel="canonical" href="https://a.example/canonical">'
OPEN_GRAPH = '<meta property="og:url" content="https://a.example/open-graph">'
BASE = '<base href="https://a.example/base/">'


def test_singlefile_tells_the_address_and_the_time():
    assert saved_address(f"{SINGLEFILE}{CANONICAL}") == SavedAddress(
        url="https://a.example/from-singlefile", saved_at="Sat Mar 15 2025 18:04:11 GMT+0100 (CET)"
    )


@pytest.mark.parametrize(
    ("page", "end"),
    [
        (f"<!DOCTYPE html>\n{SAVED_FROM}\n<html><head>{CANONICAL}", "from-browser"),
        (f"<head>{BASE}{OPEN_GRAPH}{CANONICAL}</head>", "canonical"),
        (f"<head>{BASE}{OPEN_GRAPH}</head>", "open-graph"),
        (f"<head>{BASE}</head>", "base/"),
    ],
)
def test_the_order_of_what_is_believed(page: str, end: str):
    assert saved_address(page).url == f"https://a.example/{end}"


@pytest.mark.parametrize(
    "head",
    [
        "<LINK REL=Canonical HREF=https://a.example/x>",
        "<link href='https://a.example/x' rel='shortlink canonical'>",
        '<link rel="canonical" data-note="a > b" href=" https://a.example/x ">',
        '<meta name="og:url" content="https://a.example/x"/>',
        f"<style>{'a{}' * 300_000}</style><link rel=canonical href=https://a.example/x>",
    ],
)
def test_the_forms_of_a_link(head: str):
    assert saved_address(f"<html><head>{head}</head><body>").url == "https://a.example/x"


def test_an_address_is_written_out():
    page = '<link rel="canonical" href="https://a.example/?a=1&amp;b=2">'

    assert saved_address(page).url == "https://a.example/?a=1&b=2"


@pytest.mark.parametrize(
    "page",
    [
        "",
        "<p>https://a.example/</p>",
        '<link rel="canonical" href="/relative">',
        '<link rel="canonical" href="//a.example/x">',
        '<link rel="canonical" href="javascript:alert(1)">',
        '<link rel="canonical" href="https://">',
        '<link rel="canonical" href="http://[broken/">',
        '<link rel="canonical" href="https://a.example/two words">',
        '<link rel="stylesheet" href="https://a.example/style.css">',
        "<!-- saved from url=(0014)about:internet -->",
        f"<!-- {CANONICAL} -->",
        f"<script>document.write('{CANONICAL}')</script>",
        f"<body>{CANONICAL}</body>",
        "x" * 3_000 + SAVED_FROM,
    ],
)
def test_an_address_is_never_guessed(page: str):
    assert saved_address(page) == SavedAddress()


def test_a_page_of_this_machine_has_an_address_too():
    assert saved_address("<!-- saved from url=(0021)file:///home/a/b.html -->").url == "file:///home/a/b.html"


def test_the_next_one_is_taken_where_the_first_is_not_whole():
    page = f'<link rel="canonical" href="/x">{OPEN_GRAPH}'

    assert saved_address(page).url == "https://a.example/open-graph"


def test_a_name_without_a_value_is_looked_at_once():
    assert saved_address(f"<head><meta {'-' * 400_000}></head>") == SavedAddress()  # minutes, from each of its signs
