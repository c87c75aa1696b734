"""Vertical text: one token per line."""

import pytest

from extractors.saving.choices import DEFAULT_CHOICES
from extractors.saving.vertical import as_vertical
from tests.extractors.saving.made_articles import article_with


def lines(body_html: str, title: str = "Floods") -> list[str]:
    return as_vertical(article_with(body_html, title=title), DEFAULT_CHOICES).decode().split("\n")


def test_an_article_is_a_document_of_headings_and_paragraphs():
    found = lines("<h2>It rose</h2><p>Slowly, then.</p><ul><li>One</li></ul>")

    assert found[0].startswith('<doc title="Floods" ')
    assert found[1:] == [
        '<head level="2">', "It", "rose", "</head>",
        "<p>", "Slowly", "<g/>", ",", "then", "<g/>", ".", "</p>",
        '<p type="list item">', "One", "</p>", "</doc>", "",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("don't well-kept", ["don't", "well-kept"]),
        ("“Yes”", ["“", "<g/>", "Yes", "<g/>", "”"]),
        ("a - b", ["a", "-", "b"]),
        ("雨だ", ["雨", "<g/>", "だ"]),
        ("a &lt;b&gt; &amp;", ["a", "&lt;", "<g/>", "b", "<g/>", "&gt;", "&amp;"]),
    ],
)
def test_words_and_signs_are_tokens(text: str, tokens: list[str]):
    assert lines(f"<p>{text}</p>")[2:-3] == tokens


def test_the_mark_of_a_note_is_no_part_of_the_word_before_it():
    body = '<p>It fell<sup><a role="doc-noteref" href="#fn-1">1</a></sup>.</p>'

    assert lines(body)[2:-3] == ["It", "fell", "<g/>", "[", "<g/>", "1", "<g/>", "]", "<g/>", "."]


def test_a_detail_stays_in_its_attribute():
    assert "title=\"A &quot;new&quot; &lt;sea&gt; 'wall'\"" in lines("<p>x</p>", title="A \"new\" <sea> 'wall'")[0]
