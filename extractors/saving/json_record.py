"""JSON: the text, the HTML, the metadata, and where all of it came from.

The keys of the metadata and the text are trafilatura's, so that a program that reads one reads the other.
"""

import json
from urllib.parse import urlsplit

from extractors.saving.article import Article, Provenance
from extractors.saving.text import body_as_text


def as_json(article: Article) -> str:
    """Return an article as one JSON object, indented."""
    return json.dumps(as_record(article), ensure_ascii=False, indent=2) + "\n"


def as_record(article: Article) -> dict[str, object]:
    """Return an article as what JSON can hold; a text that is not known is null."""
    metadata = article.metadata
    url = metadata.url or article.provenance.page_url
    return {
        "title": metadata.title or None,
        "author": metadata.author or None,
        "hostname": _hostname(url) or None,
        "date": metadata.date or None,
        "language": metadata.language or None,
        "source": url or None,
        "source-hostname": metadata.site or None,
        "excerpt": metadata.description or None,
        "text": body_as_text(article.body_html),
        "html": article.body_html,
        "provenance": _provenance(article.provenance),
    }


def _provenance(origin: Provenance) -> dict[str, object]:
    return {
        "program": "unhusk",
        "program_version": origin.program_version,
        "saved_at": origin.saved_at,
        "proposed_by": origin.base_name,
        "extractors": dict(origin.extractors),
        "corrected_blocks": list(origin.corrected),
        "block_count": origin.block_count,
        "page": {
            "source": origin.page_source,
            "url": origin.page_url,
            "encoding": origin.encoding,
            "saved_at": origin.page_saved_at,
        },
    }


def _hostname(url: str) -> str:
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""
