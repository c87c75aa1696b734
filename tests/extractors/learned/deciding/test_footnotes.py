"""Notes are kept with the passages that refer to them."""

import numpy as np
import pytest

from extractors.blocks.segmenting import segment
from extractors.learned.deciding.footnotes import keep_footnotes
from extractors.pages.page import Page, PageKind

TEXT = "The ferry left at eight and came back at nine with three people and a dog."


def kept_of(html: str, scores: list[float]) -> list[int]:
    """Return which blocks of a page are kept at these scores, with a threshold of 0.5."""
    cut = segment(Page(kind=PageKind.HTML, text=html))
    assert len(cut.blocks) == len(scores)
    return np.flatnonzero(keep_footnotes(np.array(scores, np.float32), 0.5, cut) >= 0.5).tolist()


@pytest.mark.parametrize(
    "note",
    [
        '<ol><li id="fn:1"><p>In May.</p></li></ol>',
        '<p id="fn:1">In May.</p>',
        '<p><a name="fn:1"></a>In May.</p>',
        '<p><a id="fn:1" href="#r1">1</a> In May.</p>',
        '<li><span id="fn:1"></span>In May.</li>',
    ],
)
def test_the_note_of_a_kept_passage_is_kept(note: str) -> None:
    page = f'<p>{TEXT}<sup><a href="#fn:1">1</a></sup></p><div>{note}</div><p>Menu</p>'

    assert kept_of(page, [0.9, 0.1, 0.1]) == [0, 1]


def test_a_source_that_a_kept_passage_names_is_kept() -> None:
    source = '<div id="ref-low"><div>Low, Ada. 1911. The Weir.</div></div>'
    page = f'<p>{TEXT} {TEXT} (<a href="#ref-low" role="doc-biblioref">Low 1911</a>)</p>{source}<p>Menu</p>'

    assert kept_of(page, [0.9, 0.1, 0.1]) == [0, 1]


def test_the_text_in_a_box_behind_its_number_is_kept_with_it() -> None:
    note = '<div><a id="fn:1" href="#r1">1</a> <div><p>In May.</p></div></div>'
    page = f'<p>{TEXT}<a id="r1" href="#fn:1">1</a></p>{note}<p>Menu</p>'

    assert kept_of(page, [0.9, 0.1, 0.1, 0.1]) == [0, 1, 2]


@pytest.mark.parametrize(
    "mark",
    [
        '<sup class="fn" data-fn="a1-b2"><a href="#a1-b2" id="a1-b2-link">1</a></sup>',
        '<sup><a href="https://bay.example/ferry#a1-b2" class="footnote-ref">1</a></sup>',
    ],
)
def test_a_mark_says_that_it_is_one_by_its_class(mark: str) -> None:
    page = f'<p>{TEXT}{mark}</p><ol><li id="a1-b2">In May.</li></ol><p>Menu</p>'

    assert kept_of(page, [0.9, 0.1, 0.1]) == [0, 1]


def test_the_note_of_a_dropped_passage_is_dropped() -> None:
    page = f'<p>{TEXT}</p><p>More<a href="#fn1">1</a></p><p id="fn1">In May.</p>'

    assert kept_of(page, [0.9, 0.1, 0.1]) == [0]


def test_a_link_to_a_chapter_keeps_nothing() -> None:
    page = f'<p>{TEXT}<a href="#part2">2</a> <a href="#fn-x">the notes</a></p>'
    page += '<p id="part2">Two.</p><p id="fn-x">In May.</p>'

    assert kept_of(page, [0.9, 0.1, 0.1]) == [0]


def test_a_bibliography_longer_than_a_quarter_of_the_text_is_left_to_its_scores() -> None:
    page = f'<p>{TEXT}<a href="#ref1">1</a></p><p id="ref1">{TEXT}</p>'

    assert kept_of(page, [0.9, 0.1]) == [0]
