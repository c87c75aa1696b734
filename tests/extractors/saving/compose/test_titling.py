"""The title above an article."""

import pytest

from extractors.saving.choices import DEFAULT_CHOICES
from extractors.saving.compose.titling import with_title
from extractors.saving.formats import FORMATS
from tests.extractors.saving.made_articles import article_with


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<p>It rose.</p>", "<h1>Floods &amp; tides</h1>\n<p>It rose.</p>"),
        ("<h2>By night</h2>\n<p>It rose.</p>", "<h1>Floods &amp; tides</h1>\n<h2>By night</h2>\n<p>It rose.</p>"),
        ("<h1>Another</h1>\n<p>It rose.</p>", "<h1>Another</h1>\n<p>It rose.</p>"),
        ("<h2>floods <em>&amp;</em> tides</h2>\n<p>x</p>", "<h2>floods <em>&amp;</em> tides</h2>\n<p>x</p>"),
    ],
)
def test_a_title_stands_above_once(body: str, expected: str) -> None:
    assert with_title(article_with(body, title="Floods  & tides")).body_html == expected


def test_an_article_without_a_title_gets_none() -> None:
    assert with_title(article_with("<p>It rose.</p>")).body_html == "<p>It rose.</p>"


@pytest.mark.parametrize("name", ["html", "md", "txt"])
def test_only_files_that_are_read_by_themselves_show_it(name: str) -> None:
    written = FORMATS[name].write(article_with("<p>It rose.</p>", title="Floods"), DEFAULT_CHOICES).decode()

    assert ("<h1>Floods</h1>" in written) == (name == "html")
    assert "# Floods" not in written
