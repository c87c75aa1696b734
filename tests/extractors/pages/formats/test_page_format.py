"""A document whose format is not known yet."""

import pytest

from extractors.pages.page import EncodingOrigin
from extractors.pages.raw_document import RawDocument


@pytest.mark.parametrize(
    ("path", "suffix"),
    [
        ("a/page.HTML", ".html"),
        ("page.html.gz", ".html"),
        ("notes.txt.gz", ".txt"),
        ("page.gz", ""),
        ("page", ""),
        ("", ""),
        (".html", ""),
    ],
)
def test_the_suffix_is_that_of_what_is_packed(path: str, suffix: str):
    assert RawDocument(content=b"", source="a test", path=path).suffix == suffix


def test_bytes_are_decoded_once():
    document = RawDocument(content="Grüße".encode(), source="a test")

    assert document.decoded is document.decoded
    assert document.decoded.text == "Grüße"


def test_what_came_as_text_is_not_decoded():
    decoded = RawDocument(content=b"", source="a test", already_text="\udc00 as it is").decoded

    assert (decoded.text, decoded.origin) == ("\udc00 as it is", EncodingOrigin.ALREADY_TEXT)
