"""What a file's bytes reveal."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractors.pages.decoding.signatures import identify, is_binary


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "a PNG picture"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF\0", "a JPEG picture"),
        (b"GIF89a\1\0\1\0", "a GIF picture"),
        (b"RIFF\x10\0\0\0WEBPVP8 ", "a WebP picture"),
        (b"\0\0\0\x20ftypavif", "an AVIF picture"),
        (b"\0\0\0\x20ftypisom", "a video"),
        (b"%PDF-1.7\n%\xe2\xe3", "a PDF document"),
        (b"\n%PDF-1.7\n", "a PDF document"),
        (b"{\\rtf1\\ansi", "an RTF document"),
        (b"PK\x03\x04\x14\0[Content_Types].xml word/document.xml", "a Word document"),
        (b"PK\x03\x04\x14\0mimetypeapplication/epub+zip", "an EPUB book"),
        (b"PK\x03\x04\x14\0a.html, and at the end PK\x05\x06\0\0", "a zip archive"),
        (b"PK\x03\x04\x14\0a.html", "a zip archive that is damaged or cut off"),
        (b"MZ\x90\0\3\0", "a Windows program"),
        (b"\x7fELF\2\1\1\0", "a program"),
        (b"SQLite format 3\0\x10", "an SQLite database"),
        (b"bplist00\xd1\1", "a list of settings"),
        (b"WARC/1.1\r\nWARC-Type: response\r\n", "a WARC archive"),
        (b"\x5d\x2a\x4d\x18\x10\0\0\0", "a WARC archive packed with zstd"),
    ],
)
def test_what_is_no_page_is_named(content: bytes, what: str):
    found = identify(content)

    assert found is not None
    assert found[0] == what


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"<html>",
        b"MZ was a magazine of the eighties.",
        b"GIF89a is a format for pictures.",
        b"BM, the letters began.",
        b"ID3 tags were invented in 1996.",
        b"From: somebody\nSubject: a mail in plain text\n\nHello",
        b"<p>MIME-Version: 1.0\nContent-Type: multipart/related</p>",
    ],
)
def test_a_text_may_begin_like_another_file(content: bytes):
    assert identify(content) is None


@settings(derandomize=True, max_examples=100)
@given(seed=st.integers(0, 10_000), size=st.integers(200, 5_000))
def test_random_bytes_are_binary(seed: int, size: int):
    assert is_binary(random.Random(seed).randbytes(size))


@settings(derandomize=True, max_examples=100)
@given(
    text=st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1),
    codec=st.sampled_from(["utf-8", "cp1251", "shift_jis", "gb18030", "iso2022_jp", "utf-16", "utf-32"]),
)
def test_a_text_is_not_binary_in_any_encoding(text: str, codec: str):
    assert not is_binary(text.encode(codec, "ignore"))


def test_a_page_padded_with_nul_is_not_binary():
    assert not is_binary(b"<p>page</p>" + bytes(100_000))


def test_a_short_text_with_a_stray_control_character_is_not_binary():
    assert not is_binary("Grüße\x1e an alle".encode())
