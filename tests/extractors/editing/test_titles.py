"""Titles with and without the site's name."""

import pytest

from extractors.editing.statements import HEADING, OPEN_GRAPH, TITLE_TAG
from extractors.editing.titles import ranked_titles, without_site

URL = "https://www.the-tide.example/floods"


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Floods reach the harbour | The Tide", "Floods reach the harbour"),
        ("The Tide - Floods reach the harbour", "Floods reach the harbour"),
        ("Floods – Harbour under water – News – The Tide", "Floods – Harbour under water – News"),
        ("Floods reach the harbour", "Floods reach the harbour"),
        ("The Tide", "The Tide"),
        ("Sea-level rise", "Sea-level rise"),
    ],
)
def test_the_site_s_name_is_cut_off(title: str, expected: str) -> None:
    assert without_site(title, frozenset({"thetide"})) == expected


def test_the_first_heading_is_the_title() -> None:
    titles = [(TITLE_TAG, "Floods reach harbour | The Tide"), (HEADING, "Floods reach the harbour")]

    assert ranked_titles(titles, "The Tide", URL)[0] == (HEADING, "Floods reach the harbour")


@pytest.mark.parametrize("heading", ["The Tide", "Subscribe now"])
def test_a_heading_that_is_not_about_the_article_comes_last(heading: str) -> None:
    titles = [(HEADING, heading), (TITLE_TAG, "Floods | The Tide"), (OPEN_GRAPH, "Floods reach the harbour")]

    assert [title for _, title in ranked_titles(titles, "The Tide", URL)] == [
        "Floods reach the harbour",
        "Floods",
        heading,
    ]


def test_a_page_without_titles_has_none() -> None:
    assert ranked_titles([], "", "") == []


@pytest.mark.parametrize(("heading", "title"), [("Floods¶", "Floods"), ("Floods #", "Floods"), ("C#", "C#")])
def test_a_heading_s_link_to_itself_is_no_part_of_the_title(heading: str, title: str) -> None:
    assert ranked_titles([(HEADING, heading)], "", "") == [(HEADING, title)]
