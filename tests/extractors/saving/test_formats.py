"""Every format, and what a reader gets back from it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractors.blocks.segmenting import segment
from extractors.blocks.words import words
from extractors.editing.draft import Draft
from extractors.errors import UsageError
from extractors.extraction import Metadata
from extractors.pages.page import Page
from extractors.saving.article import Article
from extractors.saving.building import build_article
from extractors.saving.choices import AS_EVER
from extractors.saving.formats import FORMATS, TEXT_FORMATS, format_for_file, format_named
from tests.extractors.saving.made_pages import pages, plain_texts
from tests.extractors.saving.reading_back import body_words, json_record, markdown_words, web_page_words


def article_of(page: Page, metadata: Metadata) -> Article:
    count = len(segment(page).blocks)
    return build_article(page, Draft(base_name="all", base=(True,) * count, metadata=metadata))


titled = st.builds(Metadata, title=plain_texts, author=plain_texts, description=plain_texts)


@settings(max_examples=120, derandomize=True)
@given(page=pages, metadata=titled)
def test_every_format_read_back_gives_the_same_words_in_the_same_order(page: Page, metadata: Metadata) -> None:
    article = article_of(page, metadata)
    expected = body_words(article.body_html)

    written = {name: form.write(article, AS_EVER).decode() for name, form in TEXT_FORMATS.items()}

    assert words(written["txt"]) == expected
    assert markdown_words(written["md"]) == expected
    assert web_page_words(written["html"]) == expected
    assert words(json_record(written["json"])["text"]) == expected
    assert body_words(json_record(written["json"])["html"]) == expected


def test_a_format_is_found_by_its_name_and_by_a_file_s_ending() -> None:
    assert format_named("md").ending == ".md"
    assert format_for_file("Floods.HTML") is FORMATS["html"]
    assert format_for_file("floods") is None


def test_an_unknown_format_names_those_there_are() -> None:
    with pytest.raises(UsageError, match="md, html, txt, json, epub, pdf, docx"):
        format_named("odt")
