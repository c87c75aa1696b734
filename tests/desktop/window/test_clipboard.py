"""How the clipboards of three systems give the source of a copy."""

import os
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QUrl

from desktop.window.clipboard import dropped_files, is_link, page_of

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


def test_the_path_of_a_file_that_was_copied_as_text_is_that_file(tmp_path: Path) -> None:
    files = [tmp_path / name for name in ("a page.html", "b.html")]
    for file in files:
        file.touch()
    mime = QMimeData()
    mime.setText("\n".join(map(str, files)))
    other = QMimeData()
    other.setText(f"{files[0]}\n{tmp_path / 'gone.html'}")

    assert dropped_files(mime) == files
    assert dropped_files(other) == []


@pytest.mark.skipif(sys.platform in ("darwin", "win32"), reason="file names are Unicode there")
def test_a_file_whose_name_is_no_utf_8_can_be_dropped(tmp_path: Path) -> None:
    file = tmp_path / os.fsdecode(b"caf\xe9 #1 100%.html")
    file.touch()
    mime = QMimeData()
    mime.setData("text/uri-list", QByteArray(f"{file.as_uri()}\r\n".encode()))

    assert dropped_files(mime) == [file]
