"""Which flavour of a clipboard is the page."""

import pytest

from extractors.blocks.block import BlockKind
from extractors.blocks.segmenting import segment
from extractors.errors import PageError, TooLargeError
from extractors.pages.clipboard import open_clipboard
from extractors.pages.page import PageKind

FIREFOX = '<meta http-equiv="content-type" content="text/html; charset=utf-8"><h2>Title</h2><p>Some <b>text</b></p>'
EDITOR = '<div style="color:#000"><div><span style="color:#800">&lt;p&gt;</span>Text<span>&lt;/p&gt;</span></div></div>'


def _windows(body: str, *, url: str = "https://a.example/page") -> str:
    """Return Windows' "HTML Format" with correct offsets, in bytes."""
    template = "Version:0.9\r\nStartHTML:{:010d}\r\nEndHTML:{:010d}\r\n"
    template += "StartFragment:{:010d}\r\nEndFragment:{:010d}\r\nSourceURL:{}\r\n"
    head = len(template.format(0, 0, 0, 0, url).encode())
    content = body.encode()
    first = content.find(b"<!--StartFragment-->") + len(b"<!--StartFragment-->")
    last = content.find(b"<!--EndFragment-->")
    return template.format(head, head + len(content), head + first, head + last, url) + body


def test_html_is_taken_where_its_markup_says_more():
    page = open_clipboard(html=f"\ufeff{FIREFOX}", text="Title\nSome text", url="https://a.example/")

    assert (page.kind, page.text, page.url, page.source) == (
        PageKind.HTML,
        FIREFOX,
        "https://a.example/",
        "the clipboard",
    )


def test_text_is_taken_where_the_markup_only_colours_it():
    page = open_clipboard(html="<div><span style='color:red'>def f():</span></div>", text="def f():\n    pass")

    assert (page.kind, page.text) == (PageKind.PLAIN_TEXT, "def f():\n    pass")


@pytest.mark.parametrize("html", [EDITOR, EDITOR.replace("div", "td").replace("<td style", "<table><tr><td style", 1)])
def test_source_copied_from_an_editor_is_the_page_that_it_is_the_source_of(html: str):
    page = open_clipboard(html=html, text="<p>Text</p>")

    assert (page.kind, page.text) == (PageKind.HTML, "<p>Text</p>")


def test_poor_html_is_better_than_nothing():
    assert open_clipboard(html="<span>Text</span>", text=" ").text == "<span>Text</span>"


def test_the_header_of_windows_goes_and_tells_the_address():
    body = "<html><body>\r\n<!--StartFragment--><p>Grüße – und mehr</p><!--EndFragment-->\r\n</body></html>"

    page = open_clipboard(html=_windows(body), text="Grüße – und mehr")

    assert page.url == "https://a.example/page"
    assert page.text == body.replace("\r\n", "\n")


def test_a_mark_before_the_header_of_windows_hides_nothing():
    page = open_clipboard(html="\ufeff" + _windows("<p>x</p>"), text=None)

    assert (page.text, page.url) == ("<p>x</p>", "https://a.example/page")


def test_the_elements_around_a_selection_stay():
    body = "<html><body><ul><!--StartFragment--><li>one</li><li>two</li><!--EndFragment--></ul></body></html>"

    assert "<ul>" in open_clipboard(html=_windows(body), text=None).text


def test_the_text_around_a_selection_goes():
    fragment = "<!--StartFragment--><p>This</p><!--EndFragment-->"
    body = f"<html><head><title>T</title></head><body><p>Not this</p>{fragment}<p>Nor this</p></body></html>"

    assert open_clipboard(html=_windows(body), text=None).text == "<p>This</p>"


def test_offsets_in_bytes_serve_where_there_are_no_marks():
    body = "<html><body><p>Größe davor</p><p>Größe</p><p>danach</p></body></html>"
    header = (
        "Version:1.0\r\nStartHTML:0000000090\r\nEndHTML:{:010d}\r\nStartFragment:{:010d}\r\nEndFragment:{:010d}\r\n"
    )
    head = len(header.format(0, 0, 0))
    content = body.encode()
    first, last = content.index("<p>Größe</p>".encode()), content.index(b"<p>danach")
    html = header.format(head + len(content), head + first, head + last) + body

    assert open_clipboard(html=html, text=None).text == "<p>Größe</p>"


def test_an_address_the_browser_gave_goes_before_the_header():
    page = open_clipboard(html=_windows("<p>x</p>"), text=None, url="https://a.example/given")

    assert page.url == "https://a.example/given"


@pytest.mark.parametrize(("html", "text"), [(None, None), ("", " \n"), ("\ufeff", "\0"), (None, "\ufeff \n")])
def test_an_empty_clipboard_is_an_error_with_advice(html: str | None, text: str | None):
    with pytest.raises(PageError, match="the clipboard: "):
        open_clipboard(html=html, text=text)


def test_a_large_paste_asks_first():
    with pytest.raises(TooLargeError):
        open_clipboard(html="<p>word</p>" * 2_000_000, text=None)


@pytest.mark.parametrize(
    ("before", "selected", "after", "markers"),
    [
        ("<p>Before</p><ol start=4>", "<li>one</li><li>two</li>", "</ol>", ["4.", "5."]),
        ("<p>Before</p><ul><li>x<ol>", "<li>one</li><li>two</li>", "</ol></ul>", ["1.", "2."]),
        ("<p>Before</p><ol></ol><ul>", "<li>one</li><li>two</li>", "</ul>", ["•", "•"]),
    ],
)
def test_items_out_of_a_longer_list_keep_its_marks(before: str, selected: str, after: str, markers: list[str]):
    body = f"<html><body>{before}<!--StartFragment-->{selected}<!--EndFragment-->{after}<p>After</p></body></html>"
    blocks = segment(open_clipboard(html=_windows(body), text=None)).blocks

    assert [(block.text, block.marker) for block in blocks] == list(zip(["one", "two"], markers, strict=True))


@pytest.mark.parametrize(
    ("before", "selected"),
    [
        ("<p>Before</p><table><tbody>", "<tr><td>a</td><td>b</td></tr>"),
        ("<p>Before</p><table><tbody><tr>", "<td>a</td><td>b</td>"),
        ("", "<tr><td>a</td><td>b</td></tr>"),
        ("", "<td>a</td><td>b</td>"),
    ],
)
def test_rows_out_of_a_table_stay_rows(before: str, selected: str):
    body = f"<html><body>{before}<!--StartFragment-->{selected}<!--EndFragment--><p>After</p></body></html>"
    html = _windows(body) if before else f"<meta charset='utf-8'>{selected}"
    (block,) = segment(open_clipboard(html=html, text=None)).blocks

    assert (block.kind, block.text) == (BlockKind.TABLE_ROW, "a\tb")


def test_cells_copied_out_of_a_web_spreadsheet_are_not_taken_for_a_head():
    table = "<style>td{}</style><table><tr><td>1</td><td>2</td></tr></table>"
    html = f"<meta charset='utf-8'><google-sheets-html-origin>{table}"
    (block,) = segment(open_clipboard(html=html, text="1\t2")).blocks

    assert block.text == "1\t2"
