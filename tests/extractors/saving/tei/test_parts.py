"""The smallest parts of a TEI document."""

import pytest

from extractors.saving.tei.parts import pointer, xml_text


def test_what_no_xml_document_may_hold_is_left_out():
    assert xml_text("a\0b\x0bc\ud800d\ufffee\tf雨") == "abcde\tf雨"


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://a.example/b?c=d&e#f", "https://a.example/b?c=d&e#f"),
        ("https://a.example/b c[d]|雨", "https://a.example/b%20c%5Bd%5D%7C雨"),
        ("https://a.example/50%#a#b", "https://a.example/50%25#a%23b"),
        ("https://[::1]:80/a", "https://[::1]:80/a"),
        ("https://a.example:8x/b", "https%3A%2F%2Fa.example%3A8x%2Fb"),
        ("http://https://a.example", "http%3A%2F%2Fhttps%3A%2F%2Fa.example"),
        ("#fn-1", "#fn-1"),
    ],
)
def test_an_address_is_made_one_that_xml_schema_takes(url, expected):
    assert pointer(url) == expected
