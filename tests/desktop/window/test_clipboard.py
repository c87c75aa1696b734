"""How the clipboards of three systems give the source of a copy."""

import pytest
from PySide6.QtCore import QMimeData, QUrl

from desktop.window.clipboard import is_link, page_of

URL = "https://a.example/page?x=1"


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("chromium/x-source-url", URL.encode()),
        ("text/x-moz-url-priv", f"{URL}\nTitle".encode("utf-16-le")),
        ("org.chromium.source-url", URL.encode()),
        (
            'application/x-qt-windows-mime;value="HTML Format"',
            f"Version:0.9\r\nStartHTML:0\r\nSourceURL:{URL}\r\n<html><p>SourceURL:https://b.example</p>".encode(),
        ),
    ],
)
def test_the_address_is_found_where_each_platform_puts_it(name: str, content: bytes):
    mime = QMimeData()
    mime.setHtml("<p>x</p>")
    mime.setData(name, content)

    assert page_of(mime).url == URL


def test_an_address_in_the_page_itself_is_not_that_of_the_copy():
    mime = QMimeData()
    mime.setHtml("<p>x</p>")
    mime.setData(
        'application/x-qt-windows-mime;value="HTML Format"', b"Version:0.9\r\n<p>\nSourceURL:https://b.example</p>"
    )

    assert page_of(mime).url == ""


@pytest.mark.parametrize(
    ("urls", "html", "text", "is_one"),
    [
        (["https://paper.example/a"], '<a href="https://paper.example/a">A</a>', "https://paper.example/a", True),
        ([], "", " https://paper.example/a\n", True),
        ([], "", "https://paper.example/a is where it stood", False),
        ([], "<p>https://paper.example/a</p>", "https://paper.example/a", False),
        (["file:///home/ada/a.html"], "", "", False),
    ],
)
def test_a_link_is_told_from_a_page(urls: list[str], html: str, text: str, is_one: bool) -> None:
    mime = QMimeData()
    if urls:
        mime.setUrls([QUrl(url) for url in urls])
    if html:
        mime.setHtml(html)
    mime.setText(text)

    assert is_link(mime) is is_one
