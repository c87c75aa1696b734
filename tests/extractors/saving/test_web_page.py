"""The standalone web page."""

from lxml import html

from extractors.extraction import Metadata
from extractors.saving.article import Article, Provenance
from extractors.saving.web_page import as_web_page


def test_a_page_says_what_it_is_and_where_it_came_from() -> None:
    article = Article(
        metadata=Metadata(title="Floods", author="Ada", date="2026-11-20", language="en", url="https://a.example/f"),
        body_html="<p>One</p>",
        provenance=Provenance(program_version="1.0"),
    )

    page = html.document_fromstring(as_web_page(article))

    assert page.get("lang") == "en"
    assert page.findtext(".//title") == "Floods"
    assert page.xpath("string(//link[@rel='canonical']/@href)") == "https://a.example/f"
    assert page.xpath("string(//meta[@name='author']/@content)") == "Ada"
    assert page.xpath("string(//meta[@name='generator']/@content)") == "Unhusk 1.0"
    assert page.xpath("string(//article)").strip() == "One"


def test_a_language_or_an_address_that_is_none_is_left_out() -> None:
    written = as_web_page(Article(metadata=Metadata(language='x" onload="', url="javascript:x"), body_html=""))

    assert "<html>" in written
    assert "canonical" not in written


def test_a_page_has_a_look_of_its_own_for_paper() -> None:
    written = as_web_page(Article(metadata=Metadata(), body_html=""))

    assert "@media print" in written
    assert "url(" not in written


def test_each_author_has_a_tag_and_the_last_change_too() -> None:
    metadata = Metadata(author="Ada Writer, MD; Ben Poet", modified="2026-11-22")

    page = html.document_fromstring(as_web_page(Article(metadata=metadata, body_html="<p>One</p>")))

    assert page.xpath("//meta[@name='author']/@content") == ["Ada Writer, MD", "Ben Poet"]
    assert page.xpath("string(//meta[@property='article:modified_time']/@content)") == "2026-11-22"
