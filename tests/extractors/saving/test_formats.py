"""Every format, and what a reader gets from it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractors.blocks.words import words
from extractors.errors import UsageError
from extractors.extraction import Metadata
from extractors.pages.page import Page
from extractors.saving.choices import DEFAULT_CHOICES, Choices, Marks
from extractors.saving.compose.titling import with_title
from extractors.saving.formats import FORMATS, TEXT_FORMATS, format_for_file, format_named
from tests.extractors.saving.made_articles import article_with
from tests.extractors.saving.made_pages import pages, plain_texts
from tests.extractors.saving.reading_back import (
    body_words,
    json_record,
    markdown_words,
    table_rows,
    tei_words,
    tsv_rows,
    vertical_text,
    web_page_words,
    whole_article,
)

titled = st.builds(Metadata, title=plain_texts, author=plain_texts, description=plain_texts)


@settings(max_examples=120, derandomize=True)
@given(page=pages, metadata=titled)
def test_every_format_read_back_gives_the_same_words_in_the_same_order(page: Page, metadata: Metadata) -> None:
    article = whole_article(page, metadata)
    expected = body_words(article.body_html)

    raw = {name: form.write(article, DEFAULT_CHOICES) for name, form in TEXT_FORMATS.items()}
    written = {name: content.decode() for name, content in raw.items()}

    numbered = iter(words(written["txt"]))  # the numbers of ordered lists are between the words
    assert all(word in numbered for word in expected)
    assert words(FORMATS["txt"].write(article, Choices(wrapped_at=20, marks=Marks.NONE)).decode()) == expected
    assert markdown_words(written["md"]) == expected
    assert web_page_words(written["html"]) == body_words(with_title(article).body_html)
    assert words(json_record(written["json"])["text"]) == expected
    assert body_words(json_record(written["json"])["unhusk"]["html"]) == expected
    assert json_record(written["jsonl"]) == json_record(written["json"])
    assert tei_words(raw["tei"]) == expected
    assert words(table_rows(raw["csv"])[0]["text"]) == expected
    assert words(tsv_rows(raw["tsv"])[0]["text"]) == expected
    assert words(vertical_text(written["vert"])) == expected


def test_a_format_is_found_by_its_name_and_by_a_file_s_ending() -> None:
    assert format_named("md").ending == ".md"
    assert format_for_file("Floods.HTML") is FORMATS["html"]
    assert format_for_file("floods.xml") is FORMATS["tei"]
    assert format_for_file("floods.jsonl") is FORMATS["jsonl"]
    assert format_for_file("floods") is None


def test_files_of_many_articles_are_those_of_each_behind_one_head():
    articles = [article_with("<p>a</p>"), article_with("<p>b</p>", title="b")]

    for form in FORMATS.values():
        if form.write_many is not None and form.head is not None:
            rows = [form.write(article, DEFAULT_CHOICES).removeprefix(form.head) for article in articles]
            assert form.write_many(articles, DEFAULT_CHOICES) == form.head + b"".join(rows)


def test_an_unknown_format_names_those_there_are() -> None:
    with pytest.raises(UsageError, match="md, html, txt, json, jsonl, tei, csv, tsv, vert, epub, pdf, docx"):
        format_named("odt")
