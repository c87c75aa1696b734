"""Messages parsed, complete and damaged."""

import pytest

from extractors.pages.formats.mime_parts import header_of, parse_message


def _multipart(body: bytes, boundary: bytes = b"b") -> bytes:
    return b"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=" + boundary + b"\r\n\r\n" + body


def test_parts_stand_between_the_lines_with_the_boundary():
    message = parse_message(_multipart(b"before\r\n--b\r\n\r\none\r\n--b  \r\n\r\ntwo\r\n--b--\r\nbehind"))

    assert [part.body for part in message.parts] == [b"one", b"two"]
    assert message.is_whole


@pytest.mark.parametrize("line", [b"--bc", b"x--b", b"--b--x", b"--b x"])
def test_a_line_that_only_looks_like_a_boundary_is_text(line: bytes):
    message = parse_message(_multipart(b"--b\r\n\r\none\r\n" + line + b"\r\ntwo\r\n--b--"))

    assert [part.body for part in message.parts] == [b"one\r\n" + line + b"\r\ntwo"]


def test_an_inner_boundary_may_begin_like_the_outer_one():
    inner = b"Content-Type: multipart/alternative; boundary=bb\r\n\r\n--bb\r\n\r\none\r\n--bb--\r\n"
    message = parse_message(_multipart(b"--b\r\n" + inner + b"\r\n--b\r\n\r\ntwo\r\n--b--"))

    assert [part.body for part in message.parts] == [b"one", b"two"]


def test_an_inner_part_without_an_end_stops_where_the_outer_one_does():
    inner = b"Content-Type: multipart/alternative; boundary=i\r\n\r\n--i\r\n\r\none"
    message = parse_message(_multipart(b"--b\r\n" + inner + b"\r\n--b\r\n\r\ntwo\r\n--b--"))

    assert [part.body for part in message.parts] == [b"one", b"two"]
    assert not message.is_whole


def test_a_long_address_is_joined_over_its_lines():
    message = parse_message(
        b"Content-Type: text/html\nContent-Location: https://a.example/\n\tlong/\n\taddress\n\n<p>x</p>"
    )

    assert message.parts[0].location == "https://a.example/long/address"


def test_line_ends_may_be_of_any_kind():
    (part,) = parse_message(_multipart(b"--b\r\n\r\none\r\n--b--").replace(b"\r", b"")).parts

    assert part.body == b"one"


def test_damaged_base64_gives_what_can_be_told():
    (part,) = parse_message(b"Content-Type: text/html\nContent-Transfer-Encoding: BASE64\n\nPHA+eDwv\ncD4hP!?").parts

    assert part.content.startswith(b"<p>x</p>")


def test_the_end_of_a_base64_body_may_be_cut_off():
    (part,) = parse_message(b"Content-Type: text/html\nContent-Transfer-Encoding: base64\n\nPHA+eDwvc").parts

    assert part.content.startswith(b"<p>x</")


@pytest.mark.parametrize("before", [b"", b"\xef\xbb\xbf", b"\r\n\r\n", b"From somebody Sat Jan  3 01:05:34 1996\n"])
def test_what_stands_before_the_first_field_is_passed_over(before: bytes):
    assert header_of(before + b"Subject: x\n\nbody") == {"subject": "x"}


@pytest.mark.parametrize("content", [b"", b"<p>a: b</p>", b"Some text: and more", b"\0\1\2:"])
def test_what_begins_otherwise_has_no_fields(content: bytes):
    assert header_of(content) == {}
