"""What JSON-LD says about a page."""

import json

import pytest

from extractors.blocks.tree import parse_html
from extractors.editing.json_ld import json_ld_statements

ARTICLE = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "headline": "Floods reach the harbour",
    "author": [{"@type": "Person", "name": "Ada Writer"}, "Ben Poet", {"@type": "Organization", "name": "The Desk"}],
    "datePublished": "2026-11-20",
    "publisher": {"@id": "#tide"},
}


def said(*things: object) -> dict[tuple[str, bool], str]:
    scripts = "".join(
        f'<script type="application/ld+json">{thing if isinstance(thing, str) else json.dumps(thing)}</script>'
        for thing in things
    )
    root = parse_html(f"<head>{scripts}</head><p>x</p>").getroottree().getroot()
    found: dict[tuple[str, bool], str] = {}
    for field, text, is_organisation in json_ld_statements(root):
        if text:
            found.setdefault((field, is_organisation), text)
    return found


def test_an_article_says_title_persons_and_date() -> None:
    found = said(ARTICLE)

    assert found["title", False] == "Floods reach the harbour"
    assert found["author", False] == "Ada Writer, Ben Poet"
    assert found["author", True] == "The Desk"
    assert found["date", False] == "2026-11-20"


def test_a_name_is_found_elsewhere_in_the_graph() -> None:
    graph = {"@graph": [ARTICLE, {"@id": "#tide", "@type": "Organization", "name": "The Tide"}]}

    assert said(graph)["site", True] == "The Tide"


def test_an_article_goes_before_the_page_it_stands_in() -> None:
    assert (
        said({"@type": "WebPage", "name": "Floods - The Tide"}, ARTICLE)["title", False] == "Floods reach the harbour"
    )


def test_breadcrumbs_and_lists_say_nothing() -> None:
    assert said({"@type": "BreadcrumbList", "name": "Home"}, {"@type": ["ItemList"], "name": "More"}) == {}


@pytest.mark.parametrize(
    "text", ["", "{", "[" * 100_000, '{"@type": {"a": 1}, "name": 3}', "<!-- {} -->", "[1, null, [[]]]"]
)
def test_nonsense_says_nothing(text: str) -> None:
    assert said(text) == {}


def test_a_script_in_a_comment_or_with_line_breaks_in_strings_is_read() -> None:
    text = '<!--\n{"@type": "Article", "headline": "Floods\nreach the harbour"}\n-->'

    assert said(text)["title", False] == "Floods reach the harbour"
