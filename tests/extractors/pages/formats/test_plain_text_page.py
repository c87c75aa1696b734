"""Plain text becomes a page with one line per paragraph."""

from pathlib import Path

from extractors.pages.opening import open_path, open_text
from extractors.pages.page import PageKind

PAGES = Path(__file__).parents[3] / "pages"


def test_wrapped_lines_are_joined_and_told_about():
    (page,) = open_path(PAGES / "wrapped-book" / "page.txt")

    assert page.kind is PageKind.PLAIN_TEXT
    assert page.notes == ("Lines of even length were joined into paragraphs.",)
    assert "\n\nHe read it twice. " in page.text


def test_a_paste_stays_as_it_is():
    text = "Home\nNews\n\nA paragraph as it comes from a browser.\n"

    page = open_text(text, source="a paste")

    assert (page.text, page.notes, page.kind) == (text, (), PageKind.PLAIN_TEXT)


def test_each_line_is_a_paragraph_of_the_page_as_html():
    page = open_text("a < b\n\n c & d \n", source="a paste")

    assert page.html == "<html><body>\n<p>a &lt; b</p>\n<p>c &amp; d</p>\n</body></html>"
