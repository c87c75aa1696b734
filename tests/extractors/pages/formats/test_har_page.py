"""Records of a browser's developer tools: the page that was visited, its pictures, and records without a page."""

import base64
import json

import pytest

from extractors.errors import NotAPageError, PageError
from extractors.pages.formats import har_page
from extractors.pages.opening import open_bytes
from extractors.pages.page import Page
from extractors.pages.raw_document import RawDocument
from tests.extractors.pages.archives import png

URL = "https://a.example/log/stores"
HTML = (
    '<html><head><meta charset="latin1"><title>T</title></head><body><p>Suppe – 3 €.</p><img src="s.png"></body></html>'
)


def _entry(url: str, media_type: str, content: str | bytes, *, status: int = 200, visit: str = "page_1") -> object:
    packed = isinstance(content, bytes)
    text = base64.b64encode(content).decode() if isinstance(content, bytes) else content
    body = {"mimeType": media_type, "text": text, **({"encoding": "base64"} if packed else {})}
    return {
        "pageref": visit,
        "startedDateTime": "2026-03-04T05:06:07.000Z",
        "request": {"method": "GET", "url": url},
        "response": {"status": status, "content": body},
    }


def _record(*entries: object) -> bytes:
    return json.dumps({"log": {"version": "1.2", "entries": entries}}, indent=2).encode()


def _open(content: bytes) -> Page:
    (page,) = open_bytes(content, source="a.har", path="a.har")
    return page


def test_the_first_page_that_came_back_is_read_with_its_pictures():
    page = _open(
        _record(
            _entry("https://a.example/old", "text/html", "<p>Moved", status=301),
            _entry(URL, "text/html; charset=utf-8", HTML),
            _entry("https://a.example/log/s.png", "image/png", png()),
            _entry("https://a.example/frame", "text/html", "<p>An advert"),
        )
    )

    assert (page.text, page.url) == (HTML, URL)
    assert page.saved_at.startswith("2026-03-04")
    assert [one.address for one in page.subresources] == ["https://a.example/log/s.png"]
    assert not page.notes


def test_a_page_in_base64_has_the_encoding_of_its_header():
    page = _open(_record(_entry(URL, "text/html; charset=windows-1252", HTML.encode("cp1252"))))

    assert page.text == HTML


def test_of_several_visits_the_first_is_read_and_a_note_says_so():
    page = _open(_record(_entry(URL, "text/html", HTML), _entry(f"{URL}2", "text/html", HTML, visit="page_2")))

    assert page.url == URL
    assert page.notes == ("It records 2 pages; the first was read.",)


def test_of_a_page_that_was_loaded_again_the_last_state_is_read():
    visits = [_entry("https://v.example/", "text/html", f"<p>Tide {n}</p>", visit=f"page_{n}") for n in (1, 2)]
    frame = _entry("https://v.example/frame", "text/html", "<p>Frame</p>", visit="page_2")

    page = _open(_record(*visits, frame))

    assert "Tide 2" in page.html
    assert page.notes == ()


def test_a_record_without_content_or_a_damaged_one_says_what_to_do():
    with pytest.raises(NotAPageError, match="save the record again with its content"):
        _open(_record(_entry(URL, "text/html", ""), {"response": 3}, 4))
    with pytest.raises(NotAPageError, match="save the record again with its content"):
        _open(b'{"log": {}, "log": 3}')
    with pytest.raises(PageError, match="HAR file, but damaged"):
        _open(_record(_entry(URL, "text/html", HTML))[:-20])


def test_what_came_back_beside_the_page_is_there_to_show_it():
    document = RawDocument(
        source="a.har", content=_record(_entry(URL, "text/html", HTML), _entry("/s.css", "text/css", "p {}"))
    )

    assert [(part.location, part.read()) for part in har_page.parts(document)] == [("/s.css", b"p {}")]
