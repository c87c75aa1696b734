"""Who wrote an article, as its page shows it."""

import pytest

from extractors.blocks.segmenting import segment_body
from extractors.blocks.tree import parse_html
from extractors.editing.metadata.masthead import masthead
from extractors.editing.metadata.sources import BYLINE, LABELLED_BYLINE, POSTER, SIGNED

TEXT = "<p>" + "The river rose at night and came into the houses by the harbour before anybody was awake. " * 4 + "</p>"


def shown(markup: str, language: str = "en") -> list[tuple[str, str, str]]:
    cut = segment_body(parse_html(f"<body><main><h1>Floods reach the harbour</h1>{markup}</main></body>"))
    return [(one.field, one.source, one.text) for one in masthead(cut, ["Floods reach the harbour"], language)]


def test_who_follows_of_is_an_author_in_romanian_alone() -> None:
    assert ("author", LABELLED_BYLINE, "Ioana Radu") in shown("<p>de Ioana Radu</p>" + TEXT, "ro")
    assert not [one for one in shown("<p>de Ioana Radu</p>" + TEXT, "es") if one[1] == LABELLED_BYLINE]


def test_what_only_ends_with_a_label_is_none() -> None:
    assert [one for one in shown("<p>Key words: Camel milk</p>" + TEXT) if one[0] == "author"] == []


@pytest.mark.parametrize(
    "cards",
    [
        "<h4>Authors</h4><p class='n'>Ada Writer</p><p class='r'>Partner</p><p class='n'>Ben Poet</p><p>Associate</p>",
        "<div itemprop='author'><p class='n'>Ada Writer</p><p class='r'>Partner</p></div>"
        "<div itemprop='author'><p class='n'>Ben Poet</p><p class='r'>Associate</p></div>",
    ],
)
def test_names_with_a_role_below_each_are_one_list(cards: str) -> None:
    found = shown(cards + TEXT)

    assert {("author", LABELLED_BYLINE, "Ada Writer; Ben Poet"), ("author", BYLINE, "Ada Writer; Ben Poet")} & {*found}


def test_who_took_the_pictures_behind_a_link_is_no_author() -> None:
    line = "<p class='byline'><a href='/autor/a'>Ada Pluma</a> (texto) <a href='/autor/b'>Bo Foco</a> (fotografia)</p>"

    assert ("author", BYLINE, "Ada Pluma") in shown(line + TEXT, "pt")


def test_a_foot_of_an_entry_says_who_posted_it() -> None:
    below = TEXT * 9 + "<div class='entry-footer'><p>Posted by Ada Writer on March 5, 2024 in Tides</p></div>"

    assert ("author", SIGNED, "Ada Writer") in shown(below)


def test_a_rank_beside_the_name_of_a_post_s_writer_is_no_part_of_it() -> None:
    post = "<div class='username_container'><a class='username'>ada</a><span> Senior Member</span></div>"

    assert ("author", POSTER, "ada") in shown(post + TEXT)
    assert ("author", POSTER, "Ada") in shown(post.replace(">ada<", "><b>A</b>da<") + TEXT)
