"""Doxygen's tables of a member."""

import pytest
from lxml import etree

from extractors.blocks.tree import parse_html

NAME = "<td class=paramname>a</td>"


def read(markup: str) -> str:
    body = parse_html(markup)
    etree.strip_attributes(body, "class")
    return "".join(etree.tostring(one, encoding="unicode") for one in body)


def test_a_signature_is_a_listing() -> None:
    cells = "<td>int high </td><td>(</td><td>const<br>char *&nbsp;</td><td><em>port</em>, </td></tr><tr><td>int </td>"

    assert read(f"<table class=memname><tr>{cells}<td>day</td><td>)</td><td></td></tr></table>") == (
        "<pre><code>int high (const char * port, int day)</code></pre>"
    )


def test_parameters_are_a_list() -> None:
    rows = "<tr><td class=paramname>port</td><td>its name</td></tr><tr><td>day</td><td><p>which</p></td></tr>"

    assert read(f"<table class=params>{rows}</table>") == (
        "<ul><li><span>port</span> <span>its name</span> </li><li><span>day</span> <div><p>which</p></div> </li></ul>"
    )


def test_a_list_that_would_lose_text_stays_a_table() -> None:
    for markup in ("<caption>Ports</caption><tr>{}</tr>", "<tr>{}and b</tr>"):
        assert read(f"<table class=params>{markup.format(NAME)}</table>").startswith("<table>")


def test_of_members_in_each_other_the_innermost_is_a_listing() -> None:
    inner = "<table class=memname><tr><td>int high</td></tr></table>"

    assert read(f"<table class=memname><tr><td>{inner}</td></tr></table>").count("int high") == 1


@pytest.mark.parametrize("names", ["", " class=params-of-a-site", " class=params"])
def test_another_table_stays(names: str) -> None:
    assert read(f"<table{names}><tr><td>a</td></tr></table>").startswith("<table>")
