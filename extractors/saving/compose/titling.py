"""The title above an article, for files that are read on their own.

Extractors, ours included, often leave out the headline because it is outside what they take for the article. A person
who opens the file still wants to know what it is; formats with the title in their metadata do not show it.
"""

import html
import re
from dataclasses import replace

from extractors.saving.article import Article
from extractors.saving.compose.sanitising import sanitise

_MAIN_HEADING = re.compile(r"<h1[\s>]")
_FIRST_HEADING = re.compile(r"<(h[2-6])(?:\s[^<>]*)?>(.*?)</\1>", re.DOTALL)
_TAG = re.compile(r"<[^<>]*>")


def with_title(article: Article) -> Article:
    """Return an article whose body begins with its title, unless a heading says the same or is above all others."""
    title = " ".join(article.metadata.title.split())
    body = article.body_html
    if not title or _MAIN_HEADING.search(body):
        return article
    first = _FIRST_HEADING.search(body)
    if first is not None and _folded(html.unescape(_TAG.sub("", first[2]))) == _folded(title):
        return article
    heading = sanitise(f"<h1>{html.escape(title, quote=False)}</h1>")
    return replace(article, body_html=f"{heading}\n{body}")


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold()
