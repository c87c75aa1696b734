"""An extractor's own output."""

import pytest

from extractors.extraction import Extraction, Metadata
from extractors.saving.own_output import own_output
from tests.extractors.saving.made_pages import page_of

PAGE = page_of("<p>One</p><p>Two</p><p>Three</p>")


def test_html_is_cleaned_and_its_links_made_absolute() -> None:
    output = Extraction(
        extractor="readability",
        body_html='<html><body><div id="readability-page-1"><p>One <a href="/a">b</a></p></div></body></html>',
        metadata=Metadata(title="Floods"),
    )

    article = own_output(PAGE, output, program_version="1.0")

    assert article.body_html == '<p>One <a href="https://v.example/a">b</a></p>'
    assert article.metadata.title == "Floods"
    assert article.provenance.base_name == "readability"
    assert article.provenance.corrected == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One\ntwo\n\nThree <b>", "<p>One<br>two</p>\n<p>Three &lt;b&gt;</p>"),
        ("One\ntwo", "<p>One</p>\n<p>two</p>"),
        ("", ""),
        ("One" + 300_000 * " " + "two \n three\n\nfour", f"<p>One{300_000 * ' '}two<br>three</p>\n<p>four</p>"),
    ],
)
def test_plain_text_becomes_paragraphs(text: str, expected: str) -> None:
    assert own_output(PAGE, Extraction(extractor="boilerpy3", plain_text=text)).body_html == expected


def test_one_that_scores_blocks_gives_the_blocks_it_keeps() -> None:
    output = Extraction(extractor="learned", block_scores=(0.9, 0.2, 0.6), threshold=0.6)

    assert own_output(PAGE, output).body_html == "<p>One</p>\n<p>Three</p>"
