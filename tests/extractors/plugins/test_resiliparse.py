"""Resiliparse and depth: an endlessly nested page would keep it busy for minutes."""

import pytest

from extractors.extraction import Extraction, Failure
from tests.extractors.plugins.conftest import Outcomes
from tests.extractors.plugins.made_pages import ARTICLE, news_page


def test_a_page_nested_without_end_is_refused_at_once(outcome: Outcomes):
    made = outcome("resiliparse", "<div>" * 200_000 + "rain", time_limit_s=5)

    assert isinstance(made, Failure)
    assert made.reason == "the page is nested more than 5,000 levels deep"


@pytest.mark.parametrize("tag", ["p", "li", "br", "td", "IMG"])
def test_a_long_page_is_not_taken_for_a_deep_one(outcome: Outcomes, tag: str):
    made = outcome("resiliparse", news_page((*ARTICLE, f"<{tag}>more" * 12_000)))

    assert isinstance(made, Extraction)


def test_headings_come_as_html(outcome: Outcomes):
    made = outcome("resiliparse", news_page((*ARTICLE, f"</p><h2>Bridges</h2><p>{ARTICLE[0]}")))

    assert isinstance(made, Extraction)
    assert made.body_html is not None
    assert "<h2>Bridges</h2>" in made.body_html
