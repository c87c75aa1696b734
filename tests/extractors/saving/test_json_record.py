"""JSON."""

import json

from extractors.extraction import Metadata
from extractors.saving.article import Article, Provenance
from extractors.saving.json_record import as_json


def test_a_record_has_the_known_keys_and_its_provenance() -> None:
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
        "title", "author", "hostname", "date", "language", "source", "source-hostname", "excerpt", "text", "html",
        "provenance",
    ]  # fmt: skip
    assert record["hostname"] == "www.tide.example"
    assert record["author"] is None
    assert record["text"] == "The river rose.\n"
    assert record["html"] == "<p>The <em>river</em> rose.</p>"
    assert record["provenance"]["extractors"] == {"trafilatura": "2.3"}
    assert record["provenance"]["corrected_blocks"] == [3, 5]
    assert record["provenance"]["page"]["source"] == "f.html"


def test_a_strange_address_has_no_host() -> None:
    assert json.loads(as_json(Article(metadata=Metadata(url="http://["), body_html="")))["hostname"] is None
