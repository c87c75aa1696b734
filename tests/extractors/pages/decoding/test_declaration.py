"""The label in a page's own first bytes."""

import pytest

from extractors.pages.decoding.declaration import declared_encoding, encoding_name


@pytest.mark.parametrize(
    "head",
    [
        b'<meta charset="koi8-r">',
        b"<META CHARSET=KOI8-R>",
        b"<meta charset='koi8-r' />",
        b'<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">',
        b'<meta content="text/html;charset = koi8-r" http-equiv=content-type>',
        b'\n<?xml version="1.0" encoding="koi8-r"?>\n<html>',
        b"<title>x</title>" + b"<style>a{}</style>" * 2_000 + b"<meta charset=koi8-r>",
    ],
)
def test_the_forms_of_a_declaration(head: bytes):
    assert declared_encoding(head) == "koi8-r"


@pytest.mark.parametrize(
    "head",
    [
        b"",
        b"<p>charset=koi8-r</p>",
        b"<!-- <meta charset=koi8-r> --><p>",
        b"<meta charset=klingon>",
        b"<meta charset=x-user-defined>",
        b'<meta name="charset"',
    ],
)
def test_what_declares_nothing(head: bytes):
    assert declared_encoding(head) == ""


def test_a_declared_utf16_is_utf8_since_it_could_be_read():
    assert declared_encoding(b"<meta charset=utf-16>") == "utf-8"


@pytest.mark.parametrize(("label", "name"), [("Latin1", "windows-1252"), (" UTF8 ", "utf-8"), ("hz-gb-2312", "")])
def test_labels_are_read_by_the_table_of_the_web(label: str, name: str):
    assert encoding_name(label) == name
