"""Each block's facts are true."""

import pytest

from extractors.blocks.segmenting import segment
from extractors.learned.block_facts import BlockFacts
from extractors.learned.explanations import explanations
from extractors.pages.page import Page, PageKind

LINKS = "".join(f"<li><a href=/{number}>Story number {number}</a></li>" for number in range(6))
HTML = f"""<body><nav><a href=/>Home</a></nav><article><h1>Floods</h1>
<p>{"The river rose at night and took the old pier with it, and nobody slept. " * 4}</p>
<p>{"The tug came back at noon, and all the people of the harbour were there to see. " * 2}</p></article>
<aside><h2>Most read</h2><ul>{LINKS}</ul></aside><p hidden>Boats</p></body>"""
BLOCKS = segment(Page(kind=PageKind.HTML, text=HTML)).blocks
HOME, TITLE, RIVER, TUG, MOST_READ, FIRST, *_ = range(len(BLOCKS))


def sentence(block: int, topic: str, feature: str = "", **values: float) -> str:
    facts = BlockFacts(BLOCKS, block, values)
    return facts.about(topic, feature, 1.0) or facts.about(topic, feature, -1.0)


@pytest.mark.parametrize(
    ("block", "topic", "words"),
    [
        (HOME, "place in tree", "it is in the page's navigation"),
        (RIVER, "place in tree", "it is in the part that the page marks as its article"),
        (FIRST, "links", "all of it is a link, among 6 others like it"),
        (FIRST + 2, "heading", "it is under the heading “Most read”"),
        (TITLE, "heading", "it is a heading"),
        (RIVER, "sentences", "it is made of whole sentences"),
        (RIVER, "length", "it is long, 60 words"),
        (HOME, "length", "it is short, 1 word"),
        (TUG, "prose", "there are 60 words of running text around it"),
        (FIRST, "twins", "5 other passages are in the same kind of place"),
        (RIVER, "again", ""),
        (RIVER, "hidden", ""),
    ],
)
def test_a_topic_is_put_into_a_sentence_about_the_block(block: int, topic: str, words: str) -> None:
    assert sentence(block, topic) == words


def test_class_names_are_spoken_of_only_where_there_are_some() -> None:
    facts = BlockFacts(BLOCKS, FIRST, {"hint related": 1.0, "hint nav": 0.0})

    assert facts.about("cards and further reading", "hint related", -1.0) == (
        "class names around it speak of cards and further reading"
    )
    assert facts.about("page furniture", "hint nav", -1.0) == ""


def test_three_reasons_are_given_at_most_the_strongest_first() -> None:
    moved = {"": -1.0, "links": -2.0, "in aside": -1.5, "words": -1.0, "prose near": 0.5, "page is forum": -9.0}

    assert explanations(moved, BLOCKS, FIRST, {}) == (
        "against: all of it is a link, among 6 others like it",
        "against: it is in a side column",
        "against: it is short, 3 words",
    )


def test_no_reason_is_given_that_everybody_would_take_for_one_of_the_other_kind() -> None:
    assert explanations({"links": 2.0}, BLOCKS, FIRST, {}) == ()
    assert explanations({"words": -2.0}, BLOCKS, RIVER, {}) == ()
    assert explanations({"words": 2.0}, BLOCKS, RIVER, {}) == ("for: it is long, 60 words",)
