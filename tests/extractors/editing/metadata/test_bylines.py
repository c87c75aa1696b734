"""Who wrote an article, as its page shows it."""

import pytest

from extractors.blocks.segmenting import segment_body
from extractors.blocks.tree import parse_html
from extractors.editing.metadata.masthead import masthead
from extractors.editing.metadata.sources import BYLINE, LABELLED_BYLINE, NAME_TWICE, POSTER, SIGNED

TEXT = "<p>" + "The river rose at night and came into the houses by the harbour before anybody was awake. " * 4 + "</p>"


def shown(markup: str, language: str = "en") -> list[tuple[str, str, str]]:
    cut = segment_body(parse_html(f"<body><main><h1>Floods reach the harbour</h1>{markup}</main></body>"))
    return [(one.field, one.source, one.text) for one in masthead(cut, ["Floods reach the harbour"], language)]


def test_who_follows_of_is_an_author_in_romanian_alone() -> None:
    assert ("author", LABELLED_BYLINE, "Ioana Radu") in shown("<p>de Ioana Radu</p>" + TEXT, "ro")
    assert not [one for one in shown("<p>de Ioana Radu</p>" + TEXT, "es") if one[1] == LABELLED_BYLINE]


def test_what_only_ends_with_a_label_is_none() -> None:
    assert [one for one in shown("<p>Key words: Camel milk</p>" + TEXT) if one[0] == "author"] == []


def test_who_does_something_in_a_sentence_is_named_right_behind_the_by() -> None:
    sentence = "<p>The fair is organized by Wessex's leading club of growers,\nHarbour Fair</p>"

    assert [one for one in shown(sentence + TEXT) if one[0] == "author"] == []
    assert ("author", LABELLED_BYLINE, "Dr. Ada Bridge") in shown("<p>A story by Dr. Ada Bridge</p>" + TEXT)


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
    assert not shown(below.replace("entry-footer", "post-comment-meta"))
    assert not shown(below.replace("entry-footer", "post-related-footer"))


def test_a_rank_beside_the_name_of_a_post_s_writer_is_no_part_of_it() -> None:
    post = "<div class='username_container'><a class='username'>ada</a><span> Senior Member</span></div>"

    assert ("author", POSTER, "ada") in shown(post + TEXT)
    assert ("author", POSTER, "Ada") in shown(post.replace(">ada<", "><b>A</b>da<") + TEXT)


def test_the_headline_names_nobody_although_its_link_leads_to_a_person_s_pages() -> None:
    page = (
        "<body><article><h1><a href='/~ada/tides.html'><time datetime='2025-12-18'>18 Dec 2025</time> "
        f"Preparing Tides in Debusine</a></h1>{TEXT}</article></body>"
    )
    cut = segment_body(parse_html(page))

    assert not [one for one in masthead(cut, ["Preparing Tides in Debusine"], "en") if one.field == "author"]


@pytest.mark.parametrize("other", ["Reviewed by", "Edited by:", "Fact checked by", "Geprüft von", "Traduit par"])
def test_who_looked_at_a_text_is_not_who_wrote_it_although_one_line_links_to_both(other: str) -> None:
    line = f"<p>By <a href='/author/ada'>Ada Writer</a>. {other} <a href='/author/bo'>Bo Checker</a></p>"

    assert ("author", LABELLED_BYLINE, "Ada Writer") in shown(line + TEXT)


def test_who_brought_a_text_up_to_date_is_not_who_wrote_it() -> None:
    joined = "<p>By Ada Writer and reviewed by Bo Checker</p>"
    lines = "<p>By <a href='/author/ada'>Ada Writer</a></p><p>Updated by <a href='/author/bo'>Bo Checker</a></p>"

    for written in (lines, joined):
        assert ("author", LABELLED_BYLINE, "Ada Writer") in shown(written + TEXT)


def test_a_panel_beside_the_article_lists_its_authors() -> None:
    panel = "<div class='layout__sidebar'><h6>Author(s)</h6><ul><li>Ada B. Tide</li><li>Bo C. Bell</li></ul></div>"

    assert ("author", SIGNED, "Ada B. Tide; Bo C. Bell") in shown(TEXT * 9 + panel)
    assert ("author", SIGNED, "Ada B. Tide; Bo C. Bell") in shown(TEXT * 9 + panel.replace("Author(s)", "Autoren"))


@pytest.mark.parametrize("tag", ["div", "aside"])
def test_a_panel_about_a_book_says_nothing_of_the_article(tag: str) -> None:
    facts = "<h4>Author</h4><p>Cy Dee</p><h4>Published</h4><p>1 May 2001</p><p>ISBN 0-306-40615-2</p>"

    assert not [one for one in shown(TEXT * 9 + f"<{tag} class='sidebar'>{facts}</{tag}>") if one[2]]


@pytest.mark.parametrize("by", ["<span>by </span>", "<p>By</p>", "<div>Von</div>", "<p>Escrito por:</p>"])
def test_a_lone_by_before_the_link_to_a_person_signs_an_article_wherever_it_is(by: str) -> None:
    below = f"<div>{by}<p><a href='/articles/authors/ada'>Ada Writer</a></p></div>"

    assert ("author", SIGNED, "Ada Writer") in shown(TEXT * 30 + below)


@pytest.mark.parametrize(
    "below",
    [
        "<div class='meta'>By: <a href='/author/ada/'>Ada Writer</a></div>",
        "<footer id='post_full_meta'><p class='name'><a rel='author' href='/a'>Ada Writer</a></p></footer>",
    ],
)
def test_one_line_below_the_text_that_leads_to_its_author_s_page_signs_it(below: str) -> None:
    assert ("author", SIGNED, "Ada Writer") in shown(TEXT * 30 + below)
    assert not shown(TEXT * 30 + below + below.replace("Ada Writer", "Bo Poet"))
    assert not shown(TEXT * 30 + f"<div class='related-posts'>{below}</div>")


def test_a_name_before_the_section_it_is_filed_in_stands_beside_the_date() -> None:
    line = (
        "<p>Dec 26, 2025 <span>•</span> <img src='a.png'> Ada Writer in <a href='/blog/tides'>Tides and Ports</a></p>"
    )

    assert ("author", NAME_TWICE, "Ada Writer") in shown(line + TEXT)
    for other in (line.replace("<a href='/blog/tides'>", "<a>And "), line.replace("<img src='a.png'>", "")):
        assert not [one for one in shown(other + TEXT) if one[0] == "author"]


def test_initials_in_place_of_portraits_do_not_part_a_list_of_authors() -> None:
    cards = "".join(
        f"<div class='c'><span class='i'>{first}</span><p class='n'>{name}</p><p class='r'>Engineer</p></div>"
        for first, name in (("AB", "Ada Bell"), ("CD", "Cy van Dam"))
    )

    assert ("author", LABELLED_BYLINE, "Ada Bell; Cy van Dam") in shown(f"<div>Author</div>{cards}" + TEXT)


def test_a_name_before_a_text_that_is_marked_as_its_description_is_the_author_s() -> None:
    card = "<p>Ada Bell</p><div class='dynamic-author-description'>Licensed taster of tides</div><p>May 3, 2024</p>"

    assert ("author", NAME_TWICE, "Ada Bell") in shown(card + TEXT)
    assert not [one for one in shown(card.replace("author-", "") + TEXT) if one[1] == NAME_TWICE]


@pytest.mark.parametrize(
    "line",
    [
        "Publicado em 5 de março de 2024 às 6h00. Por Ada Letra",
        "Publisert 05.03.2024 06:00. Av Ada Letra",
        "Publicat: 5 martie 2024, 06:00. Autor: Ada Letra",
        "5 mars 2024 – Par Ada Letra",
    ],
)
def test_a_byline_behind_the_day_is_one(line: str) -> None:
    assert next(one[2] for one in shown(f"<p>{line}</p>" + TEXT, "pt") if one[0] == "author") == "Ada Letra"
