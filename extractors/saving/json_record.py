"""JSON: the text, the metadata, the HTML, and the provenance of the article; for many articles one line each (JSONL).

The keys are trafilatura's, in its order, so that a program that reads one reads the other; ours are under the single
key "unhusk". Values that Unhusk does not determine (a licence, tags, reader comments) are null or empty there, and so
is "raw_text", which would repeat the text.
"""

import json
import re
from collections.abc import Sequence

from extractors.pages.hosts import host_of
from extractors.saving.article import Article, Provenance
from extractors.saving.choices import Choices
from extractors.saving.digests import html_words_digest, words_digest
from extractors.saving.plain_text.document import body_as_text

_LINE_ENDS = re.compile("[\x85\u2028\u2029]")  # JSON allows them unescaped, but some programs end a line at them


def as_json(article: Article) -> str:
    """Return an article as one JSON object, indented."""
    return json.dumps(as_record(article), ensure_ascii=False, indent=2) + "\n"


def as_json_line(article: Article) -> str:
    """Return an article as one JSON object on one line."""
    written = json.dumps(as_record(article), ensure_ascii=False, separators=(",", ":"))
    return _LINE_ENDS.sub(lambda found: f"\\u{ord(found[0]):04x}", written) + "\n"


def as_json_lines(articles: Sequence[Article], _: Choices) -> bytes:
    """Return articles as JSONL."""
    return "".join(map(as_json_line, articles)).encode("utf-8", "replace")


def as_record(article: Article) -> dict[str, object]:
    """Return an article as JSON values; an unknown text is null."""
    metadata, origin = article.metadata, article.provenance
    url = metadata.url or origin.page_url
    text = body_as_text(article.body_html)
    return {
        "title": metadata.title or None,
        "author": metadata.author or None,
        "hostname": host_of(url) or None,
        "date": metadata.date or None,
        "fingerprint": None,
        "id": None,
        "license": None,
        "comments": "",
        "raw_text": None,
        "text": text,
        "language": metadata.language or None,
        "image": None,
        "pagetype": None,
        "filedate": origin.saved_at[:10] or None,
        "source": url or None,
        "source-hostname": metadata.site or None,
        "excerpt": metadata.description or None,
        "categories": "",
        "tags": "",
        "unhusk": {
            "html": article.body_html,
            "authors": list(metadata.authors),
            "modified": metadata.modified or None,
            "provenance": _provenance(origin)
            | {
                "text_words_sha256": words_digest(text),
                "html_words_sha256": html_words_digest(article.body_html),
            },
        },
    }


def _provenance(origin: Provenance) -> dict[str, object]:
    return {
        "program": "unhusk",
        "program_version": origin.program_version,
        "saved_at": origin.saved_at,
        "proposed_by": origin.base_name,
        "extractors": dict(origin.extractors),
        "corrected_blocks": list(origin.corrected),
        "corrected_pictures": list(origin.corrected_pictures),
        "site_rules": {rule: list(blocks) for rule, blocks in origin.by_rule},
        "repeated_on_site": list(origin.repeated),
        "block_count": origin.block_count,
        "page": {
            "source": origin.page_source,
            "number": origin.page_number or None,
            "url": origin.page_url,
            "encoding": origin.encoding,
            "saved_at": origin.page_saved_at,
            "sha256": origin.page_digest or None,
        },
    }
