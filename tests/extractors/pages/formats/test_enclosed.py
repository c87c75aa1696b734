"""A page among the parts of a file."""

import pytest

from extractors.errors import NotAPageError
from extractors.pages.formats.enclosed import Part, open_enclosed
from extractors.pages.page import PageKind
from extractors.pages.raw_document import RawDocument
from tests.extractors.pages.archives import png

FILE = RawDocument(content=b"the file", source="a file", path="page.mhtml")
ROOT = Part(media_type="text/html", read=lambda: b"<html><p>Soup</p></html>", location="https://a.example/x")


def _never() -> bytes:
    raise AssertionError("was read")


@pytest.mark.parametrize("media_type", ["text/css", "video/mp4", "font/woff2", "application/javascript"])
def test_what_is_no_picture_is_not_even_read(media_type: str):
    page = open_enclosed(FILE, [ROOT], [Part(media_type=media_type, read=_never, location="https://a.example/a")])

    assert page.subresources == ()


def test_a_frame_is_not_read_where_the_page_is_whole():
    assert open_enclosed(FILE, [ROOT, Part(media_type="text/html", read=_never)], ()).url == "https://a.example/x"


def test_a_picture_with_a_place_and_an_identifier_has_both_where_the_page_uses_both():
    html = b"<html><p>Soup</p><img src=cid:a@x><img src=/a.png></html>"
    root = Part(media_type="text/html", read=lambda: html, location="https://a.example/x")
    picture = Part(media_type="image/png", read=png, location="https://a.example/a.png", content_id="a@x")

    page = open_enclosed(FILE, [root], [picture])

    assert [one.address for one in page.subresources] == ["https://a.example/a.png", "cid:a@x"]


def test_the_address_that_is_known_and_the_encoding_that_was_chosen_go_before_what_the_part_says():
    file = RawDocument(content=b"", source="a file", url="https://a.example/known", encoding="cp1250")
    root = Part(media_type="text/html", read=lambda: b"<p>\x9a</p>", charset="cp1252", location="https://a.example/x")

    page = open_enclosed(file, [root], ())

    assert (page.url, page.encoding, "š" in page.text) == ("https://a.example/known", "windows-1250", True)


def test_a_whole_page_that_is_called_text_is_html():
    root = Part(media_type="text/plain", read=lambda: b"<!DOCTYPE html><html><p>Soup</p></html>")

    assert open_enclosed(FILE, [root], ()).kind is PageKind.HTML


def test_a_picture_that_is_called_a_page_is_named():
    with pytest.raises(NotAPageError, match="a file: it is a PNG picture"):
        open_enclosed(FILE, [Part(media_type="text/html", read=png)], ())
