"""File names made from titles."""

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractors.saving.files.file_names import proposed_name


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Floods reach the harbour", "Floods reach the harbour.md"),
        ('a/b\\c:d*e?f"g<h>i|j', "a b c d e f g h i j.md"),
        ("[[Links]] #tag ^block", "Links tag block.md"),
        ("../../etc/passwd", "etc passwd.md"),
        (".hidden", "hidden.md"),
        ("Wait...", "Wait.md"),
        ("a\x00b\x1bc\u202ed\n e", "a b c d e.md"),
        ("CON", "_CON.md"),
        ("lpt1.txt", "_lpt1.txt.md"),
        ("Convention", "Convention.md"),
        ("雨が降る", "雨が降る.md"),
        ("می\u200cخواهم", "می\u200cخواهم.md"),
        ("Caf\u0065\u0301", "Cafe\u0301".replace("e\u0301", "é") + ".md"),
    ],
)
def test_a_title_becomes_a_name(title: str, expected: str) -> None:
    assert proposed_name(title, ".md") == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("/home/ada/pages/floods.html", "floods.md"),
        ("C:\\pages\\floods.html", "floods.md"),
        ("https://tide.example/news/the%20floods?x=1", "the floods.md"),
        ("the clipboard", "the clipboard.md"),
        ("", "article.md"),
        ("http://[", "article.md"),
    ],
)
def test_without_a_title_the_page_s_name_is_taken(source: str, expected: str) -> None:
    assert proposed_name(" ... ", ".md", source) == expected


@settings(max_examples=300, derandomize=True)
@given(
    title=st.text(max_size=30) | st.text(alphabet="./\\ :\u200c\x00CONconaux1é雨", max_size=400),
    source=st.text(max_size=20),
)
def test_every_name_is_safe(title: str, source: str) -> None:
    name = proposed_name(title, ".html", source)
    stem = name.removesuffix(".html")

    assert stem
    assert len(name.encode()) <= 200
    assert Path("/chosen", name).resolve().parent == Path("/chosen")
    assert not set(name) & set('\\/:*?"<>|[]#^')
    assert all(unicodedata.category(sign) not in ("Cc", "Zl", "Zp", "Cs") for sign in name)
    assert stem == stem.strip(". ")
    assert stem.partition(".")[0].rstrip().lower() not in {"con", "aux", "nul", "prn"}


def test_a_long_title_is_cut_between_characters() -> None:
    assert proposed_name("雨" * 5000, ".md") == "雨" * 65 + ".md"
