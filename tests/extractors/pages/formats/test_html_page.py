"""What counts as HTML, and how it is changed after its admission."""

import pytest

from extractors.pages.formats.html_page import is_html, is_whole_page
from extractors.pages.opening import open_bytes, open_text
from extractors.pages.page import PageKind


@pytest.mark.parametrize(
    "text",
    [
        "<!DOCTYPE html><p>x",
        "\n  <html><body>x",
        '<?xml version="1.0"?>\n<!-- saved -->\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN">',
        "<p>One paragraph</p><p>Another</p>",
        "<b>bold</b> and not bold",
        '<img src="a.png">',
        'class="entry">Text</p>\n<p>More</p><ul><li>one</li><li>two</li></ul><p>End</p><p>x</p>',
    ],
)
def test_pasted_source_counts_as_html(text: str):
    assert is_html(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Plain text.",
        "<p> is the tag for a paragraph, which nobody closes.",
        "A < B and B > C",
        "<quote>what is this</quote>",
        "Use <p> and </p> for paragraphs, <h1> and </h1> for headings. " * 3 + "And so on, for a long time. " * 40,
        "<3 you all",
        "if (a<b) { return c>d }",
    ],
)
def test_a_text_that_only_speaks_of_tags_is_text(text: str):
    assert not is_html(text)


def test_a_piece_of_source_is_no_whole_page():
    assert not is_whole_page("<p>x</p>")


@pytest.mark.parametrize(
    "name", ["page.html", "page.htm", "PAGE.XHTML", "page", "page.php", "page.html.gz", "notes.txt"]
)
def test_a_whole_page_is_html_whatever_its_name(name: str):
    (page,) = open_bytes(b"<!DOCTYPE html><title>x</title><p>text", source=name, path=name)

    assert page.kind is PageKind.HTML


def test_a_text_file_that_begins_with_a_tag_is_text():
    (page,) = open_bytes(b'<div align="center">Logo</div>\n\n# Title', source="notes.txt", path="notes.txt")

    assert page.kind is PageKind.PLAIN_TEXT


def test_a_file_named_html_without_any_tag_is_text():
    (page,) = open_bytes(b"One line\nanother line, 3 < 4\n", source="a.html", path="a.html")

    assert page.kind is PageKind.PLAIN_TEXT


def test_a_declaration_that_holds_no_longer_goes():
    page = open_text('<?xml version="1.0" encoding="koi8-r"?>\n<html><body><p>x</p></body></html>', source="a test")

    assert page.text == "\n<html><body><p>x</p></body></html>"


def test_an_address_that_is_known_goes_before_what_the_page_says():
    text = '<html><head><link rel="canonical" href="https://a.example/said"></head><body><p>x</p></body></html>'

    assert open_text(text, source="a test").url == "https://a.example/said"
    assert open_text(text, source="a test", url="https://a.example/known").url == "https://a.example/known"
