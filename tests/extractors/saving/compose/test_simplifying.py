"""Tests that a composed tree is made as simple as it can be."""

import pytest

from tests.extractors.saving.compose.test_composing import body_of

LONG = "the tide is high, " * 20


@pytest.mark.parametrize(
    ("rows", "is_table"),
    [
        ("<tr><td><td>One<tr><td>Two<td>", False),
        (f"<tr><td>{LONG}<td>One", False),
        ("<tr><td>Dropped<td><tr><td>Two<td>One", True),
        (f"<tr><td>Dropped<td><tr><td>{LONG}<td>One", False),
        ("<tr><td><td>One<tr><td>Two<td>Three", True),
        ("<tr><th>Year<th>Boats<tr><td>One<td>", True),
    ],
)
def test_a_table_with_one_thing_a_row_or_a_pages_columns_is_paragraphs(rows: str, is_table: bool) -> None:
    body = body_of(f"<table>{rows}</table>", "Dropped")

    assert ("<table" in body) is is_table
    assert is_table or "<p>One</p>" in body


@pytest.mark.parametrize(
    ("heading", "body"),
    [
        ("<img src=/a.jpg>One", "<p>IMG</p>\n<h2>One</h2>"),
        ("<a href=/b><img src=/a.jpg></a> One", '<p><a href="https://v.example/b">IMG</a></p>\n<h2>One</h2>'),
        ("One <img src=/a.jpg>", "<h2>One</h2>\n<p>IMG</p>"),
        ("One <img src=/a.jpg> two", "<h2>One IMG two</h2>"),
    ],
)
def test_a_picture_at_the_edge_of_a_heading_is_beside_it(heading: str, body: str) -> None:
    assert body_of(f"<h2>{heading}</h2>").replace('<img src="https://v.example/a.jpg" alt="">', "IMG") == body


@pytest.mark.parametrize(
    "thread",
    [
        "<ol class=messageList><li><blockquote class='messageText ugc'>One</blockquote></li></ol>",
        "<ol id=posts class=posts><li><div><blockquote class='postcontent restore'>One</blockquote></div></li></ol>",
    ],
)
def test_what_lays_out_a_thread_is_neither_list_nor_quotation(thread: str) -> None:
    assert body_of(thread) == "<p>One</p>"


@pytest.mark.parametrize(
    ("paragraph", "body"),
    [
        ("<img src=/a.jpg align=left>One", "<p>IMG</p>\n<p>One</p>"),
        (
            "<a href=/b><img src=/a.jpg style='float: right'></a>One",
            '<p><a href="https://v.example/b">IMG</a></p>\n<p>One</p>',
        ),
        ("One <img src=/a.jpg class='size-full alignright'>two", "<p>IMG</p>\n<p>One two</p>"),
        ("One<img src=/a.jpg align=right> two", "<p>IMG</p>\n<p>One two</p>"),
        ("<b>One</b><img src=/a.jpg align=right> two", "<p>IMG</p>\n<p><strong>One</strong> two</p>"),
        ("One<br><img src=/a.jpg align=right> two", "<p>IMG</p>\n<p>One<br>two</p>"),
        ("<img src=/a.jpg class=alignleft><br><em>One</em>", "<p>IMG<br><em>One</em></p>"),
        ("One <img src=/a.jpg> two", "<p>One IMG two</p>"),
        ("<img src=/a.jpg width=677px>One", "<p>IMG</p>\n<p>One</p>"),
        ("<img src=/a.jpg width=300><img src=/b.jpg width=300>One", "<p>IMG</p>\n<p>IMG B</p>\n<p>One</p>"),
        ("<img src=/a.jpg width=20>One", "<p>IMGOne</p>"),
        ("One <img src=/a.jpg width=677> two", "<p>One IMG two</p>"),
    ],
)
def test_a_picture_that_floats_beside_a_text_or_fills_its_column_is_before_its_paragraph(
    paragraph: str, body: str
) -> None:
    found = body_of(f"<p>{paragraph}</p>").replace('<img src="https://v.example/a.jpg" alt="">', "IMG")

    assert found.replace('<img src="https://v.example/b.jpg" alt="">', "IMG B") == body


def test_a_quotation_of_nothing_but_a_listing_is_the_listing() -> None:
    assert body_of("<blockquote class=example><pre>a = 1</pre></blockquote>") == "<pre><code>a = 1</code></pre>"
    assert "<blockquote>" in body_of("<blockquote><p>One</p><pre>a = 1</pre></blockquote>")


@pytest.mark.parametrize(
    ("rows", "is_headed"),
    [
        ("<tr><td><b>Year</b><td><b>Boats</b><tr><td>1911<td>12", True),
        ("<tr><td><td><b>Boats</b><tr><td>1911<td>12", True),
        ("<tr><td><b>Year</b><td><tr><td>1911<td>12", False),
        ("<tr><td>Year<td><b>Boats</b><tr><td>1911<td>12", False),
        ("<tr><td><td><b>Boats</b>", False),
    ],
)
def test_a_row_in_bold_is_a_table_s_head_whatever_its_corner(rows: str, is_headed: bool) -> None:
    assert ("<thead>" in body_of(f"<table>{rows}</table>")) is is_headed
