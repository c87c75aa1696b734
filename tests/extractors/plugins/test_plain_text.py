"""The plain-text extractor on whole pasted pages."""

from pathlib import Path

import pytest

from extractors.blocks.segmenting import segment
from extractors.errors import NothingFoundError
from extractors.pages.opening import open_text
from extractors.pages.page import Page, PageKind
from extractors.plugins.plain_text import PlainText

_PAGES = Path(__file__).parents[2] / "pages"
_GIVEN = Path(__file__).parents[4] / "shared" / "pages"


@pytest.mark.parametrize("folder", sorted(_PAGES.glob("pasted-*")), ids=lambda folder: folder.name)
def test_a_pasted_page_gives_its_article_and_nothing_else(folder: Path):
    page = open_text((folder / "page.txt").read_text("utf-8"), source="a paste")

    assert _kept(page) == (folder / "expected.txt").read_text("utf-8")


def test_the_given_pasted_news_page_gives_exactly_its_article():
    source, expected = _GIVEN / "pasted-news-page.txt", _GIVEN / "pasted-news-page.expected.txt"
    if not source.exists():
        pytest.skip("the given page is not here")

    assert _kept(_pasted(source.read_text("utf-8"))) == expected.read_text("utf-8")


def test_the_title_is_the_first_line_kept():
    page = _pasted((_PAGES / "pasted-german" / "page.txt").read_text("utf-8"))

    assert PlainText().extract(page).metadata.title == "Das alte Freibad am Mühlbach bekommt ein zweites Leben"


def test_a_page_of_html_is_read_as_the_lines_it_shows():
    lines = (_PAGES / "pasted-news" / "page.txt").read_text("utf-8").splitlines()
    page = Page(kind=PageKind.HTML, text="".join(f"<div>{line}</div>" for line in lines))

    assert _kept(page) == (_PAGES / "pasted-news" / "expected.txt").read_text("utf-8")


@pytest.mark.parametrize("text", ["", "\n \n", "Home\nHome\nHome\n"])
def test_a_page_without_an_article_is_nothing_found(text: str):
    with pytest.raises(NothingFoundError):
        PlainText().extract(_pasted(text))


def _pasted(text: str) -> Page:
    return Page(kind=PageKind.PLAIN_TEXT, text=text)


def _kept(page: Page) -> str:
    extraction = PlainText().extract(page)
    assert extraction.block_scores is not None
    kept = zip(segment(page).blocks, extraction.block_scores, strict=True)
    return "\n\n".join(block.text for block, score in kept if score >= extraction.threshold) + "\n"


def test_a_line_is_explained_in_words():
    page = _pasted((_PAGES / "pasted-news" / "page.txt").read_text("utf-8"))
    blocks = segment(page).blocks
    longest = max(blocks, key=lambda block: block.word_count)

    reasons = PlainText().explain(page, blocks, {}, longest.index)

    assert reasons
    assert all(reason.startswith(("for: ", "against: ")) for reason in reasons)


def test_a_line_that_nobody_sees_is_not_kept():
    page = Page(kind=PageKind.HTML, text=f"<p>{'It rained all day. ' * 9}</p><p hidden>{'It snowed all day. ' * 9}</p>")
    extraction = PlainText().extract(page)

    assert extraction.block_scores is not None
    assert extraction.block_scores[1] == 0.0
    assert PlainText().explain(page, segment(page).blocks, {}, 1) == ("against: a reader does not see it at first",)
