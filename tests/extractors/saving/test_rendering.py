"""Several articles in one file of a format that can hold many."""

from dataclasses import replace

import pytest

from extractors.blocks.segmenting import segment
from extractors.editing.draft import Draft
from extractors.errors import UsageError
from extractors.pages.page import Page, PageKind
from extractors.pages.pictures.subresource import Subresource
from extractors.saving.article import Article
from extractors.saving.choices import DEFAULT_CHOICES, Choices, Images
from extractors.saving.rendered import RenderedArticle, RunInfo
from extractors.saving.rendering import article_of, render_draft, render_together

PNG = b"\x89PNG\r\n\x1a\n" + bytes(400)


def article(words: str) -> Article:
    page = Page(kind=PageKind.HTML, text=f"<p>{words}</p>")
    draft = Draft(base_name="consensus", base=(True,) * len(segment(page).blocks))
    return article_of(page, draft, RunInfo(program_version="1"))


def test_each_article_is_a_line_of_its_own():
    articles = (article("The river rose."), article("Boats broke loose."))

    lines = render_together(articles, "jsonl", DEFAULT_CHOICES).text.splitlines()

    assert ["river rose" in lines[0], "Boats" in lines[1], len(lines)] == [True, True, 2]


@pytest.mark.parametrize("images", list(Images))
def test_no_address_of_our_own_is_written(images: Images):
    held = Subresource(address="saved:0", media_type="image/png", content=PNG)
    made = replace(article("The river rose."), body_html='<p><img src="saved:0" alt="A boat"></p>', pictures=(held,))

    text = render_together((made, made), "jsonl", Choices(images=images)).text

    assert "saved:0" not in text
    assert text.count("data:image/png") == 2


@pytest.mark.parametrize("name", ["txt", "csv", "tsv"])
def test_a_format_without_pictures_leaves_no_folder_of_them(name: str):
    held = Subresource(address="https://sea.example/a.png", media_type="image/png", content=PNG)
    html = '<p>Boats <img src="https://sea.example/a.png" alt="A boat"> and more</p>'
    page = Page(kind=PageKind.HTML, text=html, subresources=(held,))
    draft = Draft(base_name="consensus", base=(True,) * len(segment(page).blocks))

    plain, book = render_draft(page, draft, (name, "md"), RunInfo(), Choices(images=Images.COPY))

    assert (plain.folder, plain.sidecars, plain.notes) == ("", (), ())
    assert len(book.sidecars) == 1


def test_a_format_for_one_article_says_so():
    with pytest.raises(UsageError, match="files hold one article each"):
        render_together((article("The river rose."),), "md", DEFAULT_CHOICES)


def test_a_text_that_is_shown_names_the_folder_in_plain_words():
    made = RenderedArticle(content=b"![](pictures-1f2e/1-a.png)", folder="pictures-1f2e")

    assert made.text == "![](pictures/1-a.png)"
