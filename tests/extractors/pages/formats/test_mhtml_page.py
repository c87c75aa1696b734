"""MHTML and mails: the page in them, its encoding, its address and its pictures."""

import gzip
import time
from pathlib import Path

import pytest

from extractors.blocks.segmenting import segment
from extractors.errors import PageError
from extractors.pages.opening import open_bytes, open_path
from extractors.pages.page import EncodingOrigin, Page, PageKind
from tests.extractors.pages.archives import message, part, png

SAVED = Path(__file__).parents[3] / "pages" / "saved-mhtml" / "page.mhtml"
HTML = b"<html><head><title>T</title></head><body><h1>Stores</h1><p>Soup at half the price.</p>%s</body></html>"
URL = "https://a.example/log/stores"


def _open(content: bytes, name: str = "page.mhtml") -> Page:
    (page,) = open_bytes(content, source=name, path=name)
    return page


def _html(content: bytes = HTML % b"", **fields: str):
    return part(content, "text/html", encoding="quoted-printable", **fields)


def test_a_page_saved_by_chromium_is_read_with_all_that_belongs_to_it():
    page = open_path(SAVED)[0]

    assert (page.url, page.saved_at) == ("http://harbour.example.org/log/winter-stores", "2026-11-27T02:50:38+00:00")
    assert (page.encoding, page.encoding_origin) == ("windows-1252", EncodingOrigin.DECLARED)
    assert "Mrs Håkansson’s pickles" in page.text
    assert [(one.address, one.media_type) for one in page.subresources] == [
        ("http://harbour.example.org/pictures/ferry%20boat.png?w=40&h=40", "image/png"),
        ("http://harbour.example.org/log/jars.png", "image/png"),
    ]
    assert all(one.content.startswith(b"\x89PNG") for one in page.subresources)
    assert page.notes == ()


def test_the_words_of_a_shadow_root_are_among_the_blocks():
    blocks = segment(open_path(SAVED)[0]).blocks

    assert "Opening hours are posted on the door, and nowhere else." in [block.text for block in blocks]


@pytest.mark.parametrize("name", ["page.mhtml", "page.html", "page", "page.txt"])
def test_the_content_decides_and_not_the_name(name: str):
    assert _open(SAVED.read_bytes(), name).text == _open(SAVED.read_bytes()).text


@pytest.mark.parametrize("encoding", ["base64", "quoted-printable", "8bit", "binary"])
def test_every_transfer_encoding_is_undone(encoding: str):
    content = HTML.replace(b"\n", b"\r\n") % "<p>Größe = 3</p>".encode()
    made = message(part(content, "text/html", encoding="base64", Content_Location=URL))
    if encoding != "base64":
        head, _, _ = made.partition(b"Content-Transfer-Encoding")
        sent = content.replace(b"=", b"=3D") if encoding == "quoted-printable" else content
        made = (
            head + b"Content-Transfer-Encoding: " + encoding.encode() + b"\r\n\r\n" + sent + b"\r\n--=_a boundary--\r\n"
        )

    assert "<p>Größe = 3</p>" in _open(made).text


def test_a_picture_in_binary_is_kept_to_the_byte():
    picture = png() + b"\r\n--=_a bound\r\n\r\n"
    head = message(_html(Content_Location=URL)).removesuffix(b"--=_a boundary--\r\n")
    binary = (
        b"Content-Type: image/png\r\nContent-Transfer-Encoding: binary\r\nContent-Location: b.png\r\n\r\n" + picture
    )
    page = _open(head + b"--=_a boundary\r\n" + binary + b"\r\n--=_a boundary--\r\n")

    assert page.subresources[0].content == picture


def test_the_charset_of_the_part_goes_before_the_meta():
    content = HTML % "<meta charset=windows-1252><p>Żółć – źdźbło</p>".encode("iso-8859-2", "replace")
    page = _open(message(part(content, "text/html; charset=iso-8859-2", Content_Location=URL)))

    assert (page.encoding, page.encoding_origin) == ("iso-8859-2", EncodingOrigin.HEADER)
    assert "źdźbło" in page.text


def test_undeclared_utf8_stays_utf8():
    assert "Grüße" in _open(message(part(HTML % "Grüße".encode(), "text/html", encoding="8bit"))).text


def test_the_start_names_the_root():
    made = message(
        _html(b"<html><p>First, and not meant</p></html>", Content_ID="<one@x>"),
        _html(Content_ID="<two@x>"),
    ).replace(b'boundary="', b'start="<two@x>"; boundary="')

    assert "Soup" in _open(made).text


def test_the_address_of_the_snapshot_goes_before_that_of_the_root():
    made = message(_html(Content_Location="https://a.example/other"), Snapshot_Content_Location=URL)

    assert _open(made).url == URL


def test_the_locations_of_internet_explorer_are_relative_to_the_root():
    root = _html(HTML % b'<img src="stores_files/a b.png"><img src=/b.png>', Content_Location=URL)
    made = message(
        root,
        part(png(1), "image/png", Content_Location="stores_files/a%20b.png"),
        part(png(2), "application/octet-stream", Content_Location="https://a.example/b.png"),
    )

    assert [one.address for one in _open(made).subresources] == [
        "https://a.example/log/stores_files/a%20b.png",
        "https://a.example/b.png",
    ]


def test_the_pictures_of_word_are_found_by_the_names_the_page_has_for_them():
    root = _html(HTML % b'<img src="letter.files/image001.png">', Content_Location="file:///C:/9F2A/letter.htm")
    page = _open(message(root, part(png(), "image/png", Content_Location="file:///C:/9F2A/letter.files/image001.png")))

    assert [one.address for one in page.subresources] == ["letter.files/image001.png"]
    assert page.url == "file:///C:/9F2A/letter.htm"


def test_locations_without_an_address_of_the_page_are_matched_too():
    root = _html(HTML % b'<img src="./pics/a%20b.png">')
    page = _open(message(root, part(png(), "image/png", Content_Location="pics/a b.png")))

    assert [one.address for one in page.subresources] == ["./pics/a%20b.png"]


def test_a_picture_that_is_none_is_left_out():
    root = _html(HTML % b'<img src="https://a.example/a.png">', Content_Location=URL)
    page = _open(message(root, part(b"<p>no picture</p>", "image/png", Content_Location="https://a.example/a.png")))

    assert page.subresources == ()


def test_of_frames_the_one_with_the_most_text_is_read():
    frames = b'<html><frameset cols="1,2"><frame src=menu.htm><frame src=text.htm></frameset></html>'
    made = message(
        _html(frames, Content_Location="http://a.example/index.htm"),
        _html(
            b"<html><script>%s</script><p>Menu</p></html>" % (b"x" * 9_000),
            Content_Location="http://a.example/menu.htm",
        ),
        _html(Content_Location="http://a.example/text.htm"),
    )
    page = _open(made)

    assert ("Soup" in page.text, page.url) == (True, "http://a.example/text.htm")
    assert page.notes == ("The page is made of frames; the one with the most text was read.",)


def _newsletter(**fields: str) -> bytes:
    plain = part(b"Soup at half the price, in plain words.", "text/plain")
    rich = part(b"<html><body><p>Soup for <b>half</b>.</p><img src=cid:jars@a></body></html>", "text/html")
    inner = message(plain, rich, kind="alternative").replace(b"=_a boundary", b"inner").partition(b"\r\n")[2]
    picture = part(png(), "image/png", Content_ID="<jars@a>", Content_Disposition="inline; filename=jars.png")
    attached = part(b"<html><p>An attached page</p></html>", "text/html", Content_Disposition="attachment")
    made = message(attached, picture, kind="mixed", From="a@a.example", To="b@a.example", **fields)
    return made.replace(b"--=_a boundary\r\n", b"--=_a boundary\r\n" + inner + b"\r\n--=_a boundary\r\n", 1)


def test_a_newsletter_is_its_html_under_its_subject_with_its_pictures():
    page = _open(_newsletter(Subject="Soup – again", Date="Tue, 3 Feb 2026 10:00:00 +0100"), "letter.eml")

    assert "Soup for <b>half</b>" in page.text
    assert page.text.startswith("<title>Soup – again</title>")
    assert page.saved_at == "2026-02-03T10:00:00+01:00"
    assert [(one.address, one.media_type) for one in page.subresources] == [("cid:jars@a", "image/png")]


def test_a_mail_in_plain_words_is_plain_text_below_its_subject():
    made = message(
        part("Größe\r\nund mehr".encode(), "text/plain; charset=utf-8"),
        kind="mixed",
        Subject="Maße",
        From="a@a.example",
    )
    page = _open(made, "letter.eml")

    assert (page.kind, page.text.strip()) == (PageKind.PLAIN_TEXT, "Maße\n\nGröße\nund mehr")


def test_a_mail_without_mime_is_read_by_its_suffix():
    page = _open(b"From: a@a.example\nSubject: Soup\n\nHalf the price.\n", "letter.eml")

    assert page.text.strip() == "Soup\n\nHalf the price."


def test_a_text_that_begins_like_a_mail_stays_text():
    text = b"From: somebody\nSubject: a mail in plain text\n\nHello"

    assert _open(text, "letter.txt").text == text.decode()


def test_a_forwarded_mail_is_read_where_there_is_nothing_else():
    inner = b"Content-Type: message/rfc822\r\n\r\nSubject: inner\r\nContent-Type: text/html\r\n\r\n<p>Forwarded</p>"
    made = b"MIME-Version: 1.0\nFrom: a@b\nContent-Type: multipart/mixed; boundary=x\n\n--x\n" + inner + b"\n--x--\n"

    assert "Forwarded" in _open(made, "letter.eml").text


def test_a_file_that_ends_early_gives_what_is_there():
    whole = message(_html(HTML % b"<p>Last words</p>", Content_Location=URL), part(png(side=200), "image/png"))
    page = _open(whole[: whole.index(b"Last") + 4])

    assert "Soup" in page.text
    assert page.notes == ("The file ends early; what was there was read.",)


def test_a_wrong_boundary_is_guessed_from_the_lines():
    made = message(_html(Content_Location=URL)).replace(b'boundary="=_a boundary"', b"boundary=other")

    assert "Soup" in _open(made).text


def test_a_packed_message_is_unpacked():
    assert "Soup" in _open(gzip.compress(message(_html(Content_Location=URL))), "page.mht.gz").text


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (
            b"MIME-Version: 1.0\nContent-Type: multipart/encrypted; boundary=x\n\n--x\n"
            b"Content-Type: application/octet-stream\n\n-----BEGIN PGP MESSAGE-----\n--x--\n",
            "the mail is encrypted",
        ),
        (
            b'MIME-Version: 1.0\nFrom: a@b\nDate: x\nContent-Type: application/pkcs7-mime; name="smime.p7m"\n'
            b"Content-Transfer-Encoding: base64\n\nMIAGCSqGSIb3DQEHA6CAMIACAQAxggFC\n",
            "the mail is encrypted or sealed",
        ),
        (b"From: a@b\nSubject: x\n\n-----BEGIN PGP MESSAGE-----\n\nhQEMA\n", "the mail is encrypted"),
        (
            b"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n",
            "it is damaged, and no page is left in it",
        ),
        (message(part(png(), "image/png")), "there is no page in it, only image/png"),
        (message(part(png(), "text/html")), "it is a PNG picture, not a page"),
    ],
)
def test_what_holds_no_page_that_can_be_read_says_so(content: bytes, words: str):
    with pytest.raises(PageError, match=words) as caught:
        _open(content, "letter.eml")

    assert "\n" not in str(caught.value)


def test_parts_in_parts_without_end_are_left_out():
    made = b"MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b0\n\n"
    made += b"".join(b"--b%d\nContent-Type: multipart/mixed; boundary=b%d\n\n" % (n, n + 1) for n in range(2_000))

    with pytest.raises(PageError, match="no page is left in it"):
        _open(made + b"--b2000\nContent-Type: text/html\n\n<p>deep</p>\n")


def test_a_million_parts_are_counted_and_left():
    page_part = b"--b\nContent-Type: text/html\n\n" + HTML % b"" + b"\n"
    made = b"MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n" + page_part + b"--b\n\nx\n" * 1_000_000

    started = time.process_time()
    page = _open(made)

    assert time.process_time() - started < 5
    assert page.notes[0].startswith("It has over 10,000 parts")
