"""What JSON-LD says about a page."""

import json

import pytest

from extractors.blocks.tree import parse_html
from extractors.editing.metadata.json_ld import json_ld_statements

ARTICLE = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "headline": "Floods reach the harbour",
    "author": [{"@type": "Person", "name": "Ada Writer"}, "Ben Poet", {"@type": "Organization", "name": "The Desk"}],
    "datePublished": "2026-11-20",
    "publisher": {"@id": "#tide"},
}


def statements_of(*things: object) -> dict[tuple[str, bool], str]:
    scripts = "".join(
        f'<script type="application/ld+json">{thing if isinstance(thing, str) else json.dumps(thing)}</script>'
        for thing in things
    )
    root = parse_html(f"<head>{scripts}</head><p>x</p>").getroottree().getroot()
    found: dict[tuple[str, bool], str] = {}
    for one in json_ld_statements(root):
        if one.text:
            found.setdefault((one.field, one.is_organisation), one.text)
    return found


def test_an_article_says_title_persons_and_date() -> None:
    found = statements_of(ARTICLE)

    assert found["title", False] == "Floods reach the harbour"
    assert found["author", False] == "Ada Writer; Ben Poet"
    assert found["author", True] == "The Desk"
    assert found["date", False] == "2026-11-20"


def test_a_name_is_found_elsewhere_in_the_graph() -> None:
    graph = {"@graph": [ARTICLE, {"@id": "#tide", "@type": "Organization", "name": "The Tide"}]}

    assert statements_of(graph)["site", True] == "The Tide"


def test_a_publisher_with_several_names_is_called_by_the_first() -> None:
    article = {"@type": "Article", "publisher": {"@type": "Organization", "name": ["The Tide", "Tide Ltd"]}}

    assert statements_of(article)["site", True] == "The Tide"


def test_an_article_goes_before_the_page_it_stands_in() -> None:
    assert (
        statements_of({"@type": "WebPage", "name": "Floods - The Tide"}, ARTICLE)["title", False]
        == "Floods reach the harbour"
    )


def test_breadcrumbs_and_lists_say_nothing() -> None:
    assert statements_of({"@type": "BreadcrumbList", "name": "Home"}, {"@type": ["ItemList"], "name": "More"}) == {}


@pytest.mark.parametrize(
    "text", ["", "{", "[" * 100_000, '{"@type": {"a": 1}, "name": 3}', "<!-- {} -->", "[1, null, [[]]]"]
)
def test_nonsense_says_nothing(text: str) -> None:
    assert statements_of(text) == {}


def test_a_script_in_a_comment_or_with_line_breaks_in_strings_is_read() -> None:
    text = '<!--\n{"@type": "Article", "headline": "Floods\nreach the harbour"}\n-->'

    assert statements_of(text)["title", False] == "Floods reach the harbour"


@pytest.mark.parametrize(
    "script",
    [
        '{"@type": "Article", "headline": "Floods, ] rise // now", "author": {"name": "Ada",},}',
        '{"@type": "Article", /* by hand */ "headline": "Floods, ] rise // now", // no "author"\n"author": "Ada"};',
        "{&quot;@type&quot;: &quot;Article&quot;, &quot;headline&quot;: &quot;Floods, ] rise // now&quot;}",
    ],
)
def test_a_script_is_read_though_it_is_no_strict_json(script: str) -> None:
    assert statements_of(script)["title", False] == "Floods, ] rise // now"


def test_authors_are_found_in_nested_lists_and_by_reference() -> None:
    graph = {
        "@graph": [
            {"@type": "Article", "author": [[{"@id": "#ada"}], {"@type": "Person", "name": ["Ben Poet", "Di Wu"]}]},
            {
                "@type": "WebPage",
                "about": {"@id": "#ada", "@type": "Person", "givenName": "Ada", "familyName": "Writer"},
            },
        ]
    }

    assert statements_of(graph)["author", False] == "Ada Writer; Ben Poet; Di Wu"


def test_the_writers_of_a_shop_s_many_reviews_are_not_the_page_s() -> None:
    review = {"@type": "Review", "author": {"@type": "Person", "name": "A Customer"}}

    assert ("author", False) not in statements_of({"@type": "Service", "name": "Rental", "review": [review, review]})


def test_one_question_may_be_the_page_and_frequent_ones_never_are() -> None:
    question = {"@type": "Question", "name": "How high was it?"}

    assert statements_of(question) == {("title", False): "How high was it?"}
    assert statements_of({"@type": "FAQPage", "mainEntity": [question, {"@type": "Question", "name": "Why?"}]}) == {}


def test_published_and_modified_are_told_apart() -> None:
    found = statements_of(ARTICLE | {"dateModified": "2026-11-22"})

    assert (found["date", False], found["modified", False]) == ("2026-11-20", "2026-11-22")


def test_an_article_at_the_page_s_own_address_goes_before_others() -> None:
    articles = [
        {"@type": "NewsArticle", "headline": "Other", "url": "https://tide.example/other"},
        {"@type": "NewsArticle", "headline": "Floods", "mainEntityOfPage": {"@id": "http://www.tide.example/floods/"}},
    ]
    root = parse_html(f'<script type="application/ld+json">{json.dumps(articles)}</script>')

    def first(address: str) -> str:
        return next(one.text for one in json_ld_statements(root, [address]) if one.field == "title")

    assert first("https://tide.example/floods") == "Floods"
    assert first("") == "Other"


def test_a_moment_in_seconds_is_text_too() -> None:
    assert statements_of(ARTICLE | {"datePublished": 1709634000})["date", False] == "1709634000"


def test_who_has_a_role_is_the_author() -> None:
    role = {"@type": "Role", "author": {"@type": "Person", "name": "Ada Writer"}}

    assert statements_of({"@type": "Article", "author": role})["author", False] == "Ada Writer"


@pytest.mark.parametrize("prefix", ["schema:", "http://schema.org/", "https://schema.org/"])
def test_keys_with_the_name_of_their_vocabulary_are_the_same(prefix: str) -> None:
    author = {f"{prefix}name": "Ada Writer"}
    found = statements_of(
        {"@type": f"{prefix}Article", f"{prefix}author": author, f"{prefix}datePublished": "2024-03-05"}
    )

    assert found["author", False] == "Ada Writer"
    assert found["date", False] == "2024-03-05"
