"""Pictures told by their first bytes."""

import pytest

from extractors.pages.picture_types import picture_type
from tests.extractors.pages.archives import png


@pytest.mark.parametrize(
    ("content", "media_type"),
    [
        (png(), "image/png"),
        (b"\xff\xd8\xff\xe0", "image/jpeg"),
        (b"GIF89a\1\0", "image/gif"),
        (b"RIFF\0\0\0\0WEBPVP8 ", "image/webp"),
        (b"\0\0\0\x20ftypavif", "image/avif"),
        (b'<svg xmlns="http://www.w3.org/2000/svg"/>', "image/svg+xml"),
        (b"\xef\xbb\xbf<?xml version='1.0'?>\n<!-- drawn -->\n<!DOCTYPE svg PUBLIC 'x'>\n<svg>", "image/svg+xml"),
        (b"<html><svg></svg></html>", ""),
        (b"MZ\x90\0", ""),
        (b"", ""),
    ],
)
def test_the_bytes_tell_the_kind(content: bytes, media_type: str):
    assert picture_type(content) == media_type
