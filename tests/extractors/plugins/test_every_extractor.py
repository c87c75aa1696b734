"""Requirements on each of our extractors, whatever library it uses."""

from importlib.util import find_spec

import pytest

from extractors.comparing.ruler import extraction_text
from extractors.extraction import Extraction, Failure, FailureKind
from tests.extractors.plugins.conftest import Outcomes
from tests.extractors.plugins.made_pages import ARTICLE, MENU, news_page

NAMES = [
    "trafilatura",
    "trafilatura-precision",
    "trafilatura-recall",
    "readability",
    "justext",
    "resiliparse",
    "boilerpy3",
    "newspaper4k",
    "goose3",
    "chromerag",
    *(["readability-js", "defuddle"] if find_spec("quickjs") else []),
]
every_extractor = pytest.mark.parametrize("name", NAMES)


@every_extractor
def test_it_keeps_the_article_and_drops_the_menu(outcome: Outcomes, name: str):
    made = outcome(name, news_page())

    assert isinstance(made, Extraction)
    text = " ".join(extraction_text(made).split())
    for paragraph in ARTICLE:
        assert paragraph in text
    assert sum(word in text for word in MENU.split()) <= 1  # boilerpy3 takes the last word for the kicker of a headline


@every_extractor
def test_it_tries_nothing_forbidden(outcome: Outcomes, name: str):
    pictures = '<meta property="og:image" content="http://127.0.0.1:9/a.png"><img src="http://127.0.0.1:9/b.png">'
    made = outcome(name, news_page().replace("</head>", f"{pictures[:67]}</head>").replace("</h1>", f"</h1>{pictures}"))

    assert isinstance(made, Extraction)
    assert made.notes == ()


@every_extractor
@pytest.mark.parametrize(
    "html", ["", " ", "<html></html>", "<!-- nothing -->", "<p></p>", "<script>1</script>", "<", "\ufffd"]
)
def test_a_page_without_text_has_no_article(outcome: Outcomes, name: str, html: str):
    made = outcome(name, html)

    assert isinstance(made, Failure) or html in ("<", "\ufffd")
    if isinstance(made, Failure):
        assert made.kind is FailureKind.NOTHING_FOUND
        assert made.reason


@every_extractor
def test_a_declared_encoding_does_not_matter_to_text(outcome: Outcomes, name: str):
    head = '<?xml version="1.0" encoding="iso-8859-1"?>'
    page = news_page().replace("<head>", '<head><meta charset="iso-8859-1">').replace("nobody", "Zoë’s niemand")

    made = outcome(name, head + page)

    assert isinstance(made, Extraction)
    assert "Zoë’s niemand" in extraction_text(made)


@pytest.mark.parametrize("name", ["trafilatura", "newspaper4k", "goose3"])
def test_it_tells_what_it_knows_about_the_article(outcome: Outcomes, name: str):
    made = outcome(name, news_page())

    assert isinstance(made, Extraction)
    assert made.metadata.title == "The river in the town"
    assert made.metadata.author == "Ada Brook"
    assert made.metadata.site == "The Paper"
    assert made.metadata.description == "What the water did."
    assert made.metadata.date in ("2024-03-09", "2024-03-09T07:30:00+00:00")
