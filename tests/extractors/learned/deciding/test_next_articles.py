"""Articles that were loaded below the page's own."""

import numpy as np
import pytest

from extractors.blocks.segmenting import segment
from extractors.learned.deciding.next_articles import drop_next_articles
from extractors.pages.page import Page, PageKind

TEXT = "the tide is high and the boats are out " * 15


def kept(
    title: str, *headlines: str, text: str = TEXT, sign: str = "<i class=author></i>", box: str = "article"
) -> list[str]:
    """Return the headlines kept of a page of articles whose every block reaches the threshold."""
    end = box.partition(" ")[0]
    articles = "".join(f"<div><{box}><h1>{one}</h1>{sign}<p>{one}: {text}</p></{end}></div>" for one in headlines)
    markup = f"<html><head><title>{title}</title></head><body>{articles}<p>Below</p></body></html>"
    cut = segment(Page(kind=PageKind.HTML, text=markup, source="a test"))
    counting = drop_next_articles(np.full(len(cut.blocks), 0.9, np.float32), 0.5, cut)
    return [block.text for block in cut.blocks if counting[block.index] >= 0.5 and ":" not in block.text]


def test_an_article_below_the_one_that_the_page_is_called_after_goes() -> None:
    assert kept("It fell | The Tide", "It fell", "Why it rose") == ["It fell", "Below"]


def test_so_does_one_in_a_box_of_the_same_class() -> None:
    box = 'div class="story"'
    assert kept("It fell | The Tide", "It fell", "Why it rose", box=box) == ["It fell", "Below"]
    assert kept("It fell | The Tide", "It fell", "Why it rose", box="div") == ["It fell", "Why it rose", "Below"]


@pytest.mark.parametrize("title", ["The Tide", "Why it rose | The Tide", "It fell, why it rose", "It fellow"])
def test_articles_of_a_page_that_is_not_called_after_the_first_alone_stay(title: str) -> None:
    assert kept(title, "It fell", "Why it rose") == ["It fell", "Why it rose", "Below"]


@pytest.mark.parametrize(
    ("headline", "sign"),
    [
        ("Why it rose", ""),
        ("Why it rose", "<time></time>"),
        ("Re It fell", "<i class=author></i>"),
        ("Ann Larsen", "<i class=author></i>"),
    ],
)
def test_chapters_of_one_text_and_answers_to_it_stay(headline: str, sign: str) -> None:
    assert kept("It fell", "It fell", headline, sign=sign) == ["It fell", headline, "Below"]


def test_one_with_a_day_and_an_address_of_its_own_goes() -> None:
    box, sign = "article data-url=/rose", "<p class=date>3 May</p>"
    assert "Why it rose" not in kept("It fell", "It fell", "Why it rose", box=box, sign=sign)
    assert "Why it rose" in kept("It fell", "It fell", "Why it rose", box=box, sign="")


def test_a_few_words_are_no_article() -> None:
    assert kept("It fell", "It fell", "Why it rose", text="soon") == ["It fell", "Why it rose", "Below"]
