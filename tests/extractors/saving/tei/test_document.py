"""TEI-XML, and whether TEI's schema accepts it."""

import os
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from lxml import etree

from extractors.pages.page import Page
from extractors.saving.tei.document import as_tei
from tests.extractors.saving.made_articles import ONE_OF_EACH, article_with
from tests.extractors.saving.made_pages import pages
from tests.extractors.saving.reading_back import body_words, tei_words, whole_article

SCHEMA = Path(os.environ.get("UNHUSK_TEI_SCHEMA") or Path(__file__).parents[5] / "shared" / "schemas" / "tei_all.rng")
TEI = "{http://www.tei-c.org/ns/1.0}"


@cache
def schema() -> etree.RelaxNG:
    if not SCHEMA.is_file():
        pytest.skip("the TEI's schema is not here; it is too large to come with the code")
    return etree.RelaxNG(etree.parse(SCHEMA))


def faults(written: bytes) -> list[str]:
    found = schema()
    found.validate(etree.fromstring(written))
    return [error.message for error in found.error_log]


BODIES = [
    ONE_OF_EACH,
    "",
    "<hr>",
    '<figure><img src="" alt="x"></figure>',
    '<ol><li id="fn-1" role="doc-endnote">a</li></ol><p id="fn-1" role="doc-endnote">b</p>',
    "<table><caption>c</caption></table><ul></ul><dl></dl>",
    "<dl><dd>a</dd><dt>b</dt><dt>c</dt></dl>",
    '<p><a href="http://a b@[::1]:8x/[c]#d#e">f</a><a href="https://ü.example/雨|">g</a></p>',
]


@pytest.mark.timeout(240)
def test_the_schema_takes_any_article() -> None:  # one test: the schema is read for 10 s, in each process of tests
    odd = {"title": "A\0B\x0b", "date": "2026-11-31", "language": "en", "url": "https://a.example/%zz"}
    found = {body: faults(as_tei(article_with(body, **odd))) for body in BODIES}
    assert found == {body: [] for body in BODIES}

    @settings(max_examples=25, derandomize=True)
    @given(page=pages)
    def takes(page: Page) -> None:
        assert faults(as_tei(whole_article(page))) == []

    takes()


def test_a_document_is_a_header_and_a_text_in_the_language_of_the_article():
    root = etree.fromstring(as_tei(article_with("<p>Es stieg.</p>", language="de")))

    assert [child.tag for child in root] == [f"{TEI}teiHeader", f"{TEI}text"]
    assert root.get("{http://www.w3.org/XML/1998/namespace}lang") == "de"


def test_the_words_are_those_of_the_article_in_order():
    assert tei_words(as_tei(article_with(ONE_OF_EACH))) == body_words(ONE_OF_EACH)
