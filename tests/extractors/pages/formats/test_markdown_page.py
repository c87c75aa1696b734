"""Markdown opens as the page that it describes."""

import pytest

from extractors.editing.metadata.choosing import page_metadata
from extractors.pages.formats.registry import open_document
from extractors.pages.page import Page, PageKind
from extractors.pages.raw_document import RawDocument


def opened(text: str, name: str = "note.md") -> Page:
    return open_document(RawDocument(content=text.encode(), source=name, name=name))[0]


@pytest.mark.parametrize(
    ("text", "markup"),
    [
        ("# Floods", "<h1>Floods</h1>"),
        ("| Town | Rise |\n|---|---|\n| Mere | 3 m |", "<td>3 m</td>"),
        ("- [x] done", 'type="checkbox"'),
        ("It rose[^1].\n\n[^1]: By a metre.", 'id="fn1"'),
        ("> [!NOTE]\n> Keep away.", 'data-callout="note"'),
        ("It rose $x^2$ metres.", r"\(x^2\)"),
        ("$$\nx < y\n$$", r"\[x &lt; y\]"),
        ("It rose for $5 and $6.", "for $5 and $6."),
        ("~~It fell.~~ https://tide.example/x", '<a href="https://tide.example/x">'),
        ("<details>\n\nMore *text*.\n\n</details>", "<em>text</em>"),
    ],
)
def test_its_marks_become_elements(text: str, markup: str) -> None:
    page = opened(text)

    assert page.kind is PageKind.HTML
    assert markup in page.text


@pytest.mark.parametrize(
    "authors",
    ["author: Ada Bell; Bo Poet", "authors: [Ada Bell, 'Bo Poet']", 'author:\n  - "[[Ada Bell]]"\n  - Bo Poet'],
)
def test_its_front_matter_says_what_meta_tags_do(authors: str) -> None:
    fields = f'title: "Floods & storms"\n{authors}\ndate: 2026-11-20\nsource: https://tide.example/f\nlang: en'
    page = opened(f"---\n{fields}\n---\n\nIt rose.\n")
    said = page_metadata(page)

    assert page.url == "https://tide.example/f"
    assert (said.title, said.author) == ("Floods & storms", "Ada Bell, Bo Poet")
    assert (said.date, said.language) == ("2026-11-20", "en")
    assert "2026-11-20</" not in page.text


def test_only_the_name_makes_a_text_markdown() -> None:
    assert opened("# Floods", "note.txt").kind is PageKind.PLAIN_TEXT
    assert opened("<!DOCTYPE html><h1>Floods</h1>").text.startswith("<!DOCTYPE html><h1>")


@pytest.mark.parametrize("text", ["> " * 3_000 + "It rose.", "a\n\n" * 400_000])
def test_what_is_nested_too_deep_or_very_long_loses_nothing(text: str) -> None:
    page = opened(text)

    assert page.kind is PageKind.PLAIN_TEXT
    assert page.text.split() == text.split()


def test_deep_lists_keep_all_their_items() -> None:
    assert opened("".join(f"{'  ' * depth}- item {depth}\n" for depth in range(40))).text.count("<li>") == 40
