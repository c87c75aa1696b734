"""HTML whose tags do not match."""

import pytest
from lxml import etree

from extractors.blocks.segmenting import segment
from extractors.blocks.tree import parse_html
from extractors.pages.page import Page, PageKind


def _written(markup: str) -> str:
    body = parse_html(markup)
    return (body.text or "") + "".join(etree.tostring(one, encoding="unicode", method="html") for one in body)


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<ul><li><b>A<li>B<li>C</ul>", "<ul><li><b>A</b></li><li><b>B</b></li><li><b>C</b></li></ul>"),
        ("<dl><dt><b>A</b><dd><i>B</i><dt>C</dl></p>", "<dl><dt><b>A</b></dt><dd><i>B</i></dd><dt>C</dt></dl><p></p>"),
        ("<ul><li>A<span></ul><p>B</p>", "<ul><li>A<span></span></li></ul><p>B</p>"),
        ("<p><b>A<p>B</b>C", "<p><b>A</b></p><p><b>B</b>C</p>"),
        ("<main><p>A</main></div><p>B", "<main><p>A</p></main><p>B</p>"),
        ("<table><tr><td>A</div></td>B</table>", "B<table><tbody><tr><td>A</td></tr></tbody></table>"),
    ],
)
def test_what_a_page_leaves_open_ends_where_a_browser_ends_it(markup: str, expected: str) -> None:
    assert _written(markup) == expected


def test_an_item_that_never_ends_does_not_take_the_article_in() -> None:
    markup = "<nav><ul><li><b><a href=/x>Menu</a></ul></nav><div><p>Article</p></div>"
    found = segment(Page(kind=PageKind.HTML, text=markup)).blocks

    assert [(block.text, block.kind.name) for block in found] == [("Menu", "LIST_ITEM"), ("Article", "PARAGRAPH")]


@pytest.mark.parametrize(
    "where", ["<head>{0}<title>T</title></head><body>A</p>", "<p>A</i>{0}", "<!-- {0} --><p>A</i>"]
)
def test_what_is_for_readers_without_scripts_stays_where_it_is(where: str) -> None:
    body = parse_html(f"<html>{where.format('<noscript><p>No scripts</p></noscript>')}")

    assert "".join(body.itertext()).strip().startswith("A")
    assert len(body.xpath("//p[.='No scripts']")) == len(body.xpath("//noscript/p"))


@pytest.mark.parametrize(
    "markup",
    [
        '<script src="a.js"/><p>A</i>',
        "<frameset><frame src=a></frameset><p>A</i>",
        "<p data-a='<noscript>\"</noscript>'>A</i>",
        "<p>A" + "".join(f"<font color={number}></p><p>" for number in range(2000)),
    ],
)
def test_html_that_is_no_html_alone_or_fills_the_memory_is_nested_as_before(markup: str) -> None:
    written = _written(markup)

    assert ">A" in written
    assert len(written) < 3 * len(markup)


def test_what_the_page_says_of_itself_is_in_its_head_though_the_head_ended_early() -> None:
    late = "<meta property=og:title content=T>one <title>T</title> two<meta itemprop=name content=N>"
    body = parse_html(f"<html><head><meta name=a></head><body>{late}<p>A</p>")
    root = body.getparent()

    assert root is not None
    assert [one.tag for one in root[0]] == ["meta", "meta", "title"]
    assert [body.text, *(one.tag for one in body)] == ["one  two", "meta", "p"]


@pytest.mark.parametrize(
    ("begun", "again", "ended"),
    [
        ("</noscript>", "<div><noscript></div>", ""),
        ("<script>", "<h1>", "</script><p>A</i>"),
        ("<h1><script></p>", "<p>", "</script>A</h1></i>"),
    ],
)
def test_a_page_made_to_take_long_takes_time_proportional_to_it(begun: str, again: str, ended: str) -> None:
    assert parse_html(begun + again * 100_000 + ended).tag == "body"  # minutes, if each were looked for to the end
