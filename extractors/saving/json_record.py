"""JSON: the text, the HTML, the metadata, and where all of it came from."""

import json
from dataclasses import asdict

from extractors.saving.article import Article
from extractors.saving.text import as_text


def as_json(article: Article) -> str:
    """Return an article as one JSON object."""
    record = {**asdict(article.metadata), "text": as_text(article), "html": article.body_html}
    return json.dumps(record, ensure_ascii=False, indent=2) + "\n"
