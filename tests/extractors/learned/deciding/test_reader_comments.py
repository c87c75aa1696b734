"""Readers' comments below an article."""

import numpy as np
import pytest

from extractors.blocks.segmenting import segment
from extractors.learned.deciding.reader_comments import drop_reader_comments
from extractors.pages.page import Page, PageKind

STORY = "The ferry leaves the old harbour at seven. " * 8
LINKS = "<p><a href=/tides>All about the tides of the coast, and of the boats of the old harbour</a></p>" * 3


def kept(below: str, above: str = STORY, links: str = LINKS) -> list[str]:
    """Return what is kept of the boxes below an article, all of which reach the threshold."""
    markup = f"<body><h1>Ferry</h1>{links}<p>{above}</p>{below}</body>"
    cut = segment(Page(kind=PageKind.HTML, text=markup, source="a test"))
    counting = drop_reader_comments(np.full(len(cut.blocks), 0.9, np.float32), 0.5, cut)
    story = next(block.index for block in cut.blocks if block.text == above.strip())
    return [block.text for block in cut.blocks[story + 1 :] if counting[block.index] >= 0.5]


@pytest.mark.parametrize(
    "label",
    [
        "Comments",
        "Comments (2)",
        "2 comments",
        "Kommentare (2)",
        "Komentarze (2)",
        "Комментарии",
        "Σχόλια: 2",
        "网友评论",
    ],
)
def test_what_is_below_the_line_that_announces_comments_goes(label: str) -> None:
    assert kept(f"<p>It is late.</p><b>{label}</b><p>Never on time!</p>") == ["It is late."]
    assert kept(f"<table><tr><td>{label}<br>Ann: Never on time!<p>Me neither.</p></table>") == []


def test_answers_to_a_post_go_up_to_the_next_heading() -> None:
    assert kept("<h3>2 Responses to “Ferry”</h3><p>Never!</p><h4>Ann</h4><p>Late.</p><h3>Fares</h3>") == ["Fares"]


@pytest.mark.parametrize(
    "label", ["Comments on the timetable", "Kommentar", "<a href=#c>Comments</a>", "Comments were made"]
)
def test_other_lines_announce_none(label: str) -> None:
    assert "Never on time!" in kept(f"<p>{label}</p><p>Never on time!</p>")


def test_below_a_few_words_or_on_a_page_of_few_links_they_stay() -> None:
    below = "<h3>Comments</h3><p>Never on time!</p>"

    assert kept(below, above="It is late.") == kept(below, links="") == ["Comments", "Never on time!"]


def test_a_line_that_only_counts_them_within_an_article_ends_nothing() -> None:
    rest = "The last boat back is the one at nine, and nobody waits for those who are late."

    assert kept(f"<div><b>2 Comments</b></div><p>{rest}</p>") == ["2 Comments", rest]
    assert kept(f"<div><b>2 Comments</b></div><div><p>{rest}</p></div>") == []


def test_a_heading_or_the_first_line_of_a_comment_is_no_such_line() -> None:
    rest = "The last boat back is the one at nine, and nobody waits for those who are late."

    assert kept(f"<h3>Comments (2)</h3><p>{rest}</p>") == []
    assert kept(f"<h3>Comments</h3><p>{rest}</p>") == ["Comments", rest]  # an editor's, without days or a count
    assert kept(f"<p>Comments (2)<br>Ann: {rest}</p>") == []


def test_an_article_below_its_standfirst_and_the_count_of_comments_stays() -> None:
    body = "The crew had been told the day before, and nobody had told the passengers. " * 9
    by_day = "".join(f"<div>Ann, {day} May 2024<p>{body}</p></div>" for day in range(1, 4))
    count, links = "<ul><li>12 Comments</li></ul>", f"<h2>More</h2><nav>{LINKS * 5}</nav>"

    assert body.strip() in kept(f"{count}<div><p>3 May 2024</p><p>{body}</p></div>{links}", links="")
    assert body.strip() not in kept(f"{count}{by_day}{links}", links="")


def test_a_section_about_comments_stays_where_the_article_goes_on_behind_it() -> None:
    rest = "Lines that begin with a sign are left out by the program, whatever they say."

    assert kept(f"<h2>Comments</h2><p>{rest}</p><h2>Names</h2><p>{rest}</p>") == ["Comments", rest, "Names", rest]


def test_many_counts_of_comments_cost_little() -> None:
    assert kept("<p>2 comments</p><p><a href=/tide>The tide</a></p>" * 20_000)  # minutes if it were quadratic
