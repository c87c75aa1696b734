"""By default newspaper4k cuts long texts and fetches pictures; our plug-in turns that off."""

from extractors.comparing.ruler import extraction_text
from extractors.extraction import Extraction, Failure, FailureKind
from tests.extractors.plugins.conftest import Outcomes
from tests.extractors.plugins.made_pages import ARTICLE, news_page


def test_a_long_article_is_not_cut(outcome: Outcomes):
    made = outcome("newspaper4k", news_page(ARTICLE * 250))

    assert isinstance(made, Extraction)
    assert len(extraction_text(made)) > 150_000


def test_a_page_without_an_address_is_read_too(outcome: Outcomes):
    assert isinstance(outcome("newspaper4k", news_page(), url=""), Extraction)
    assert isinstance(outcome("newspaper4k", news_page(), url="file:///home/ada/rain.html"), Extraction)


def test_a_page_in_a_language_that_needs_another_package_names_the_package(outcome: Outcomes):
    made = outcome(
        "newspaper4k", f'<html lang="ja"><body><article>{"<p>川は一晩で二メートル上がった。</p>" * 20}</article>'
    )

    assert isinstance(made, Failure)
    assert made.kind is FailureKind.MISSING
    assert made.reason == "needs tinysegmenter, which is not installed"
