"""The fields before a Markdown file's text."""

import pytest

from extractors.pages.formats.front_matter import parted


def fields(header: str) -> dict[str, list[str]]:
    return parted(f"---\n{header}\n---\nIt rose.\n")[0]


@pytest.mark.parametrize(
    ("header", "authors"),
    [
        ("author: Ada Bell", ["Ada Bell"]),
        ("author: Ada Bell # of the Tide", ["Ada Bell"]),
        ('author: "Ada \\"Tide\\" Bell"', ['Ada "Tide" Bell']),
        ("author: 'Ada O''Bell'", ["Ada O'Bell"]),
        ('author: ["Bell, Ada", Bo Poet]', ["Bell, Ada", "Bo Poet"]),
        ('author:\n  - "[[People/Ada|Ada Bell]]"\n- Bo Poet', ["Ada Bell", "Bo Poet"]),
        ("author:\n  - name: Ada Bell\n    affiliation: Bay\n  -\n    name: Bo Poet", ["Ada Bell", "Bo Poet"]),
        ("author: {url: /a, name: Ada Bell}", ["Ada Bell"]),
        ("author: {name: Ada Bell", ["{name: Ada Bell"]),
        pytest.param("author: {" + "name:a" * 60_000, ["{" + "name:a" * 60_000], id="no end"),
        pytest.param("author: " + "name: " * 3_000 + "Ada Bell", ["Ada Bell"], id="name of names"),
        ("author:\n", []),
    ],
)
def test_values_are_read_in_every_form_of_yaml(header: str, authors: list[str]) -> None:
    assert fields(header) == {"author": authors}


@pytest.mark.parametrize(
    "header",
    [
        "title: >-\n  Floods and\n  storms\nlang: en",
        "title: Floods\n  and storms\nlang: en",
        "Title: Floods and storms\n\nlang: en",
    ],
)
def test_a_long_value_goes_on_below(header: str) -> None:
    assert fields(header) == {"title": ["Floods and storms"], "lang": ["en"]}


def test_a_line_that_is_no_field_is_passed_over() -> None:
    assert fields('"title": Floods\n日期: 2026-11-20\nurl:https://a.example') == {
        "title": ["Floods"],
        "日期": ["2026-11-20"],
    }


def test_toml_says_the_same() -> None:
    text = (
        '+++\ntitle = "Floods"\ndate = 2026-11-20\nauthors = ["Ada Bell", {name = "Bo Poet"}]\n[menu]\nx = 1\n+++\nIt.'
    )

    assert parted(text) == ({"title": ["Floods"], "date": ["2026-11-20"], "authors": ["Ada Bell", "Bo Poet"]}, "It.")


def test_what_a_reader_of_pages_writes_before_them_are_fields() -> None:
    text = (
        "Title: Floods\n\nURL Source: https://a.example/f\n\nPublished Time: 2026-11-20\n\nMarkdown Content:\nIt rose."
    )

    said = {"title": ["Floods"], "url source": ["https://a.example/f"], "published time": ["2026-11-20"]}
    assert parted(text) == (said, "It rose.")


@pytest.mark.parametrize(
    "text",
    [
        "---\n\nThe harbour was full.\n\n---\n\nMore.",
        "---\nNote: the harbour\nwas full.\n---\nMore.",
        "---\ntitle: Floods\n\nIt rose.",
        "---\n- Oars\n- Nets\n---\nMore.",
        "---\n  The harbour was full.\n---\nMore.",
        "It rose.\n\n---\ntitle: Floods\n---\n",
        "+++\nIt rose.\n+++\n",
        "Title: Floods\n\nURL Source: a river.\n\nIt rose.",
    ],
)
def test_text_between_rules_is_text(text: str) -> None:
    assert parted(text) == ({}, text)
