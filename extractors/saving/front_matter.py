"""The front matter of a Markdown file: YAML, in the order Obsidian's clipper writes it, every text quoted.

Quoted always: a colon or a number in a title would otherwise mean something else to the program that reads it.
"""

import json
import re

from extractors.saving.article import Article

_TAG = "clippings"
_UNPRINTABLE = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]")  # YAML wants these escaped too


def front_matter(article: Article) -> str:
    """Return the front matter with its two fences; what is not known is left out."""
    metadata, provenance = article.metadata, article.provenance
    fields = {
        "title": metadata.title,
        "source": metadata.url or provenance.page_url,
        "author": metadata.author,
        "published": metadata.date,
        "created": provenance.saved_at[:10],
        "description": metadata.description,
    }
    lines = [f"{name}: {quoted(value)}" for name, value in fields.items() if value]
    return "\n".join(["---", *lines, "tags:", f"  - {quoted(_TAG)}", "---", ""])


def quoted(text: str) -> str:
    """Return a text as a YAML string on one line: JSON's form, with what YAML finds unprintable escaped too."""
    written = json.dumps(" ".join(text.split()), ensure_ascii=False)
    return _UNPRINTABLE.sub(lambda found: f"\\u{ord(found[0]):04x}", written)
