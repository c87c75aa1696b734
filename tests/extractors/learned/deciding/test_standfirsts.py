"""The standfirst is kept with the article it sums up, and only with that."""

import numpy as np
import pytest

from extractors.blocks.segmenting import segment
from extractors.learned.deciding.standfirsts import keep_standfirst
from extractors.pages.page import Page, PageKind

SUMMED_UP = "Two bridges are closed and the school is a shelter until Sunday."
TEXT = "The ferry left at eight and came back at nine with three people and a dog, said its captain that evening."


def kept_of(body: str, scores: list[float], *, is_thread: bool = False) -> list[int]:
    """Return which blocks of a page are kept at these scores, with a threshold of 0.5."""
    cut = segment(Page(kind=PageKind.HTML, text=f"<head><title>The river rose</title></head><body>{body}"))
    assert len(cut.blocks) == len(scores)
    counting = keep_standfirst(np.array(scores, np.float32), 0.5, cut, is_thread=is_thread)
    return np.flatnonzero(counting >= 0.5).tolist()


def test_a_standfirst_above_a_kept_article_is_kept() -> None:
    page = f"<h1>The river rose</h1><p class=standfirst>{SUMMED_UP}</p><p class=byline>By Ann</p><p>{TEXT}</p>"

    assert kept_of(page, [0.1, 0.1, 0.1, 0.9]) == [1, 3]


@pytest.mark.parametrize(
    "headline",
    [
        "<h1>The river rose</h1>",
        "<h1>Flood at night</h1>",  # the page's head says it in other words
        "<hgroup><h2>Flood at night</h2></hgroup>",
    ],
)
def test_a_sentence_right_below_the_headline_is_a_standfirst_whatever_its_name(headline: str) -> None:
    page = f"<article>{headline}<p>{SUMMED_UP}</p><p class=byline>By Ann</p></article><p>{TEXT}</p>"

    assert kept_of(page, [0.1, 0.1, 0.1, 0.9]) == [1, 3]


@pytest.mark.parametrize(
    "below",
    [
        "<p>Published on 3 May, 8 am, by the harbour office</p>",
        f"<aside><div><p>{SUMMED_UP}</p></div></aside>",
        f"<ul><li>{SUMMED_UP}</li></ul>",
        f"<p><a href=/school>{SUMMED_UP}</a></p>",
    ],
)
def test_no_other_line_below_a_headline_is_a_standfirst(below: str) -> None:
    assert kept_of(f"<h1>The river rose</h1>{below}<p>{TEXT}</p>", [0.1, 0.1, 0.9]) == [2]


def test_the_sentence_below_a_thread_s_headline_is_the_board_s() -> None:
    page = f"<h1>The river rose</h1><p>{SUMMED_UP}</p><p>{TEXT}</p>"

    assert kept_of(page, [0.1, 0.1, 0.9], is_thread=True) == [2]
    assert kept_of(page, [0.1, 0.1, 0.9]) == [1, 2]


def test_a_standfirst_of_nothing_is_not() -> None:
    page = f"<h1>The river rose</h1><p class=standfirst>{SUMMED_UP}</p><p>{TEXT}</p>"

    assert kept_of(page, [0.1, 0.1, 0.1]) == []


def test_a_standfirst_that_the_text_begins_with_is_not_said_twice() -> None:
    page = f"<h1>The river rose</h1><p class=standfirst>{SUMMED_UP}</p><p>{SUMMED_UP} {TEXT}</p>"

    assert kept_of(page, [0.1, 0.1, 0.9]) == [2]
