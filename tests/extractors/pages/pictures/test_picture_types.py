"""The picture type of some bytes."""

import pytest

from extractors.pages.pictures.picture_types import picture_type
from tests.extractors.saving.made_pictures import GIF, PNG, SVG


@pytest.mark.parametrize(
    ("content", "ending"),
    [
        (PNG, ".png"),
        (b"\xff\xd8\xff\xe0", ".jpg"),
        (GIF, ".gif"),
        (b"RIFF\0\0\0\0WEBPVP8 ", ".webp"),
        (b"\0\0\0\x20ftypavif", ".avif"),
        (SVG, ".svg"),
        (b"\xef\xbb\xbf<?xml version='1.0'?>\n<!-- a drawing -->\n<svg:svg xmlns:svg=''>", ".svg"),
    ],
)
def test_a_picture_is_told_by_its_bytes(content: bytes, ending: str) -> None:
    kind = picture_type(content)

    assert kind is not None
    assert kind.ending == ending


@pytest.mark.parametrize(
    "content", [b"", b"<!doctype html><body><svg ></svg>", b"MZ\x90\0", b"BMW is a car", b"\x89PN"]
)
def test_what_is_no_picture_has_no_kind(content: bytes) -> None:
    assert picture_type(content) is None
