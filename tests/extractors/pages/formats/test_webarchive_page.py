"""Safari's web archives: the page, its encoding, its pictures, its frames, and the remains of a damaged one."""

import plistlib
import struct
import time

import pytest

from extractors.errors import PageError
from extractors.pages.opening import open_bytes
from extractors.pages.page import EncodingOrigin, Page, PageKind
from tests.extractors.pages.archives import png

URL = "https://a.example/log/stores"
HTML = "<html><head><title>T</title></head><body><p>Suppe zum halben Preis – für alle.</p>%s</body></html>"


def _resource(content: bytes, media_type: str, url: str, encoding: str = "") -> dict[str, object]:
    named = {"WebResourceTextEncodingName": encoding} if encoding else {}
    return {"WebResourceData": content, "WebResourceMIMEType": media_type, "WebResourceURL": url, **named}


def _archive(html: str = HTML % "", encoding: str = "utf-8", **more: object) -> dict[str, object]:
    return {"WebMainResource": _resource(html.encode(encoding), "text/html", URL, encoding), **more}


def _open(archive: dict[str, object] | bytes, form: plistlib.PlistFormat = plistlib.FMT_BINARY) -> Page:
    content = archive if isinstance(archive, bytes) else plistlib.dumps(archive, fmt=form)
    (page,) = open_bytes(content, source="page.webarchive", path="page.webarchive")
    return page


@pytest.mark.parametrize("form", [plistlib.FMT_BINARY, plistlib.FMT_XML])
def test_the_main_resource_is_the_page(form: plistlib.PlistFormat):
    page = _open(_archive(), form)

    assert (page.text, page.url, page.kind) == (HTML % "", URL, PageKind.HTML)


def test_the_archive_names_the_encoding():
    page = _open(_archive(encoding="cp1252"))

    assert (page.encoding, page.encoding_origin) == ("windows-1252", EncodingOrigin.HEADER)
    assert "Preis – für" in page.text


def test_the_pictures_come_along_under_their_addresses():
    page = _open(
        _archive(
            WebSubresources=[
                _resource(png(), "image/png", "https://a.example/a.png"),
                _resource(b"body{}", "text/css", "https://a.example/a.css"),
                _resource(b"no picture", "image/png", "https://a.example/b.png"),
            ]
        )
    )

    assert [(one.address, one.media_type, one.content) for one in page.subresources] == [
        ("https://a.example/a.png", "image/png", png())
    ]


def test_of_frames_the_one_with_the_most_text_is_read():
    frames = "<html><frameset><frame src=menu><frame src=text></frameset></html>"
    menu = {"WebMainResource": _resource(b"<p>Menu</p>", "text/html", "https://a.example/menu")}
    text = {
        "WebMainResource": _resource((HTML % "").encode(), "text/html", "https://a.example/text"),
        "WebSubresources": [_resource(png(), "image/png", "https://a.example/a.png")],
    }
    page = _open(_archive(frames, WebSubframeArchives=[menu, {"WebSubframeArchives": [text], **menu}]))

    assert (page.url, "Suppe" in page.text, len(page.subresources)) == ("https://a.example/text", True, 1)


def test_plain_text_in_an_archive_is_plain_text():
    page = _open({"WebMainResource": _resource(b"Soup.\n", "text/plain", URL)})

    assert (page.kind, page.text.strip(), page.url) == (PageKind.PLAIN_TEXT, "Soup.", URL)


@pytest.mark.parametrize("form", [plistlib.FMT_BINARY, plistlib.FMT_XML])
def test_the_page_in_a_damaged_archive_is_found(form: plistlib.PlistFormat):
    content = plistlib.dumps(_archive(HTML % ("<p>more</p>" * 500)), fmt=form)
    page = _open(content[: len(content) - 1_000])

    assert "Suppe zum halben Preis" in page.text
    assert page.notes[0] == "The web archive is damaged; only the page itself was found in it."


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"bplist00\xd1\1\2_\x10\x0fWebMainResource\xff\xff", "it is a Safari web archive, but damaged"),
        (plistlib.dumps({"WebMainResource": 3}, fmt=plistlib.FMT_BINARY), "it is a Safari web archive, but damaged"),
        (plistlib.dumps({"WebMainResource": "WebMainResource"}), "it is a Safari web archive, but damaged"),
        (
            plistlib.dumps({"WebMainResource": _resource(png(), "image/png", URL)}),
            "there is no page in it, only image/png",
        ),
        (plistlib.dumps({"name": "value"}, fmt=plistlib.FMT_BINARY), "it is a list of settings, not a page"),
    ],
)
def test_what_holds_no_page_says_so(content: bytes, words: str):
    with pytest.raises(PageError, match=words):
        _open(content)


def test_lists_that_lie_in_each_other_are_not_unpacked():
    """Each of 50,000 objects is the same list of 50,000 members: the file has 300 kB, its contents 20 GB."""
    count = 50_000
    shared = b"\xaf\x11" + struct.pack(">H", count) + bytes(2 * count)
    head = b"bplist00_\x10\x0fWebMainResource" + shared
    offsets = struct.pack(">I", 26) * count
    bomb = head + offsets + struct.pack(">6xBBQQQ", 4, 2, count, 0, len(head))

    started = time.process_time()
    with pytest.raises(PageError, match="damaged"):
        _open(bomb)

    assert time.process_time() - started < 2


def test_an_archive_whose_frames_are_itself_ends():
    def binary(kind: int, content: bytes) -> bytes:
        return bytes([kind << 4 | 15, 0x10, len(content)]) + content

    page = b"<html><frameset></frameset><p>Soup</p></html>"
    objects = [
        b"\xd2\1\2\3\4",  # {"WebMainResource": …, "WebSubframeArchives": …}
        binary(5, b"WebMainResource"),
        binary(5, b"WebSubframeArchives"),
        b"\xd2\5\6\7\x08",  # {"WebResourceData": …, "WebResourceMIMEType": …}
        b"\xaf\x10\x28" + bytes(40),  # a list of 40 times the first object
        binary(5, b"WebResourceData"),
        binary(5, b"WebResourceMIMEType"),
        binary(4, page),
        binary(5, b"text/html"),
    ]
    offsets = bytes(8 + sum(map(len, objects[:number])) for number in range(len(objects)))
    body = b"bplist00" + b"".join(objects)

    assert _open(body + offsets + struct.pack(">6xBBQQQ", 1, 1, len(objects), 0, len(body))).text == page.decode()
