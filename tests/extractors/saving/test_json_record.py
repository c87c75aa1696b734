"""JSON."""

import json

from extractors.extraction import Metadata
from extractors.saving.article import Article, Provenance
from extractors.saving.choices import DEFAULT_CHOICES
from extractors.saving.json_record import as_json, as_json_line, as_json_lines
from tests.extractors.saving.made_articles import article_with


def test_a_record_has_trafilatura_s_keys_and_ours_under_one() -> None:
    article = Article(
        metadata=Metadata(title="Floods", site="The Tide", url="https://www.tide.example/f", description="It rose."),
        body_html="<p>The <em>river</em> rose.</p>",
        provenance=Provenance(
            program_version="1.0",
            base_name="majority",
            extractors=(("trafilatura", "2.3"),),
            corrected=(3, 5),
            block_count=9,
            page_source="f.html",
            encoding="utf-8",
        ),
    )

    record = json.loads(as_json(article))

    assert list(record) == [
        "title", "author", "hostname", "date", "fingerprint", "id", "license", "comments", "raw_text", "text",
        "language", "image", "pagetype", "filedate", "source", "source-hostname", "excerpt", "categories", "tags",
        "unhusk",
    ]  # fmt: skip
    assert record["hostname"] == "www.tide.example"
    assert record["author"] is None
    assert record["text"] == "The river rose.\n"
    assert record["unhusk"]["html"] == "<p>The <em>river</em> rose.</p>"
    assert record["unhusk"]["provenance"]["extractors"] == {"trafilatura": "2.3"}
    assert record["unhusk"]["provenance"]["corrected_blocks"] == [3, 5]
    assert record["unhusk"]["provenance"]["page"]["source"] == "f.html"


def test_a_strange_address_has_no_host() -> None:
    assert json.loads(as_json(Article(metadata=Metadata(url="http://["), body_html="")))["hostname"] is None


def test_a_line_is_one_line_whoever_reads_lines():
    line = as_json_line(article_with("<p>a\u2028b<br>c\x85d</p>", title="e\nf"))

    assert line.splitlines() == [line[:-1]]
    assert json.loads(line)["title"] == "e\nf"


def test_many_articles_are_a_line_each():
    written = as_json_lines([article_with("<p>a</p>"), article_with("<p>b</p>")], DEFAULT_CHOICES)

    assert [json.loads(line)["text"] for line in written.splitlines()] == ["a\n", "b\n"]


def test_authors_stand_in_one_text_as_in_trafilatura_s_and_one_by_one_in_ours() -> None:
    metadata = Metadata(author="Di Wu, Byrne Hobart", date="2026-11-20", modified="2026-11-22")

    record = json.loads(as_json(Article(metadata=metadata, body_html="")))

    assert record["author"] == "Di Wu, Byrne Hobart"
    assert record["unhusk"]["authors"] == ["Di Wu", "Byrne Hobart"]
    assert (record["date"], record["unhusk"]["modified"]) == ("2026-11-20", "2026-11-22")
