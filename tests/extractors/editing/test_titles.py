"""Titles with and without the site's name."""

import pytest

from extractors.editing.statements import HEADING, JSON_LD_NEWS, OPEN_GRAPH, TITLE_TAG
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


def test_a_newspaper_s_own_headline_goes_first_where_the_page_repeats_it() -> None:
    own = (JSON_LD_NEWS, "Floods reach harbour")
    titles = [(HEADING, "Floods! The harbour under water"), (OPEN_GRAPH, "Floods reach harbour"), own]

    assert ranked_titles(titles, "The Tide", URL)[0] == own


@pytest.mark.parametrize("logo", ["Our blog", "V8", "Archive of our own beta"])
def test_a_logo_or_a_section_in_the_first_heading_does_not_win(logo: str) -> None:
    titles = [(HEADING, logo), (HEADING, "Floods reach the harbour"), (TITLE_TAG, "Floods reach the harbour · V8 blog")]

    assert ranked_titles(titles, "", "")[0][1] == "Floods reach the harbour"


def test_the_book_s_name_above_its_chapter_is_not_the_chapter_s() -> None:
    title = (TITLE_TAG, "What is an ebb? - The Book of Tides")
    titles = [(HEADING, "The Book of Tides"), (HEADING, "What is an ebb?"), title]

    assert ranked_titles(titles, "", "")[0] == (HEADING, "What is an ebb?")


def test_soft_hyphens_are_no_part_of_a_title() -> None:
    assert ranked_titles([(HEADING, "Hoch\u00adwasser")], "", "") == [(HEADING, "Hochwasser")]


def test_a_chinese_site_is_known_by_its_ending() -> None:
    assert without_site("外贸向好态势_经济_财经网", frozenset()) == "外贸向好态势_经济"
