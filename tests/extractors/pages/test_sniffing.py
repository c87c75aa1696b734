"""What the first bytes of a page say about it."""

import time

import pytest

from extractors.pages.sniffing import SniffedFacts, sniff, title_in


@pytest.mark.parametrize(
    ("start", "label", "title"),
    [
        (b"<title>Rain &amp; snow</title>", "", "Rain & snow"),
        (b"<TITLE data-x>\n Rain\n  in May\n</TITLE >", "", "Rain in May"),
        ("<title>Дождь</title>".encode(), "", "Дождь"),
        ("<title>Дождь</title>".encode("cp1251"), "windows-1251", "Дождь"),
        ('<meta charset="koi8-r"><title>Дождь</title>'.encode("koi8-r"), "", "Дождь"),
        ("<title>Café</title>".encode("cp1252"), "", "Café"),
        ("<title>Café</title>".encode("cp1252"), "nonsense", "Café"),
        (b"<title>a\0\x1bb\x1b[31mc</title>", "", "abc"),
        (b"<title>Rain", "", ""),
        (b"<p>Rain", "", ""),
    ],
)
def test_a_title_is_one_line_in_the_right_letters(start: bytes, label: str, title: str):
    assert title_in(start, label) == title


def test_a_long_title_is_cut():
    assert len(title_in(b"<title>" + b"rain " * 150 + b"</title>")) <= 300


def test_the_comment_of_singlefile_says_where_and_when():
    start = (
        b"<!doctype html><!--\n Page saved with SingleFile\n url: https://a.example/rain\n"
        b" saved date: Mon May 06 2024 07:08:09 GMT+0200 (Central European Summer Time)\n--><title>Rain</title>"
    )

    assert sniff(start) == SniffedFacts(title="Rain", url="https://a.example/rain", date="2024-05-06T07:08:09+02:00")


def test_crafted_bytes_take_no_time():
    started = time.process_time()

    assert title_in(b"<title>" * 3_000) == ""
    assert title_in(b"<title " * 3_000) == ""

    assert time.process_time() - started < 2
