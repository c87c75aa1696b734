"""Trafilatura's dates: those that a page states, and none that are guessed."""

from extractors.extraction import Extraction
from tests.extractors.plugins.conftest import Outcomes
from tests.extractors.plugins.made_pages import ARTICLE, news_page

STATED = '<meta property="article:published_time" content="2024-03-09T07:30:00+00:00">'


def test_a_number_in_the_text_is_not_taken_for_the_date(outcome: Outcomes):
    page = news_page((*ARTICLE, "The great flood was on 12 May 2009, and the last one in 2014.")).replace(STATED, "")

    made = outcome("trafilatura", page)

    assert isinstance(made, Extraction)
    assert made.metadata.date == ""
