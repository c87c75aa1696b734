"""A whole web page that stands alone: no script, no request except for the article's own pictures."""

import re
from html import escape

from extractors.saving.article import Article
from extractors.saving.digests import html_words_digest

# For browsers that would run something after all: nothing may run, and only pictures may be fetched. For a browser the
# pictures in the folder beside a file are "file:", and on a server "self".
_POLICY = (
    "default-src 'none'; img-src 'self' file: data: https: http:; style-src 'unsafe-inline'; "
    "base-uri 'none'; form-action 'none'"
)
_STYLE = """
:root { color-scheme: light dark; }
body { max-width: 40rem; margin: 2rem auto; padding: 0 1rem; font: 1.0625rem/1.6 Georgia, serif; }
body { overflow-wrap: anywhere; }
h1, h2, h3, h4, h5, h6, figcaption, caption, th { font-family: system-ui, sans-serif; line-height: 1.25; }
img { max-width: 100%; height: auto; }
figure { margin: 1.5rem 0; }
figcaption, caption { font-size: .875rem; opacity: .75; text-align: start; padding: .25rem 0; }
blockquote { margin: 1rem 0; padding-inline-start: 1rem; border-inline-start: 3px solid; }
p[data-callout] { font-weight: bold; }
pre { overflow-x: auto; padding: .75rem; border: 1px solid; border-radius: 4px; font-size: .875rem; line-height: 1.4; }
table { border-collapse: collapse; display: block; overflow-x: auto; }
th, td { border: 1px solid; padding: .25rem .5rem; text-align: start; vertical-align: top; }
dt { font-weight: bold; }
math[display="block"] { margin: 1rem 0; }
@media print {
  @page { margin: 2cm; }
  :root { color-scheme: light; }
  body { max-width: none; margin: 0; padding: 0; font-size: 11pt; line-height: 1.45; }
  a { color: inherit; }
  pre { white-space: pre-wrap; }
  table { display: table; overflow: visible; }
  thead { display: table-header-group; }
  h1, h2, h3, h4, h5, h6 { break-after: avoid; }
  figure, img, tr, pre { break-inside: avoid; }
  p, li { orphans: 3; widows: 3; }
}
""".strip()
_LANGUAGE = re.compile(r"[a-zA-Z]{2,8}(?:-[a-zA-Z0-9]{1,8})*")


def as_web_page(article: Article) -> str:
    """Return an article as a whole standalone document."""
    metadata, origin = article.metadata, article.provenance
    language = metadata.language if _LANGUAGE.fullmatch(metadata.language) else ""
    head = [
        '<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{_written(metadata.title)}</title>",
        *(_meta("author", author) for author in metadata.authors),
        _meta("description", metadata.description),
        _meta("article:published_time", metadata.date, key="property"),
        _meta("article:modified_time", metadata.modified, key="property"),
        _meta("og:site_name", metadata.site, key="property"),
        _meta("dcterms.created", origin.saved_at),
        _meta("generator", f"Unhusk {origin.program_version}".strip()),
        _meta("unhusk:words-sha256", html_words_digest(article.body_html)),
        _meta("unhusk:page-sha256", origin.page_digest),
        _link(metadata.url or origin.page_url),
        f"<style>\n{_STYLE}\n</style>",
    ]
    opening = ["<!DOCTYPE html>", f'<html lang="{language}">' if language else "<html>", "<head>"]
    body = ["</head>", "<body>", '<article dir="auto">', article.body_html, "</article>", "</body>", "</html>", ""]
    return "\n".join([*opening, *(line for line in head if line), *body])


def _meta(name: str, content: str, *, key: str = "name") -> str:
    return f'<meta {key}="{name}" content="{_written(content)}">' if content else ""


def _link(url: str) -> str:
    return f'<link rel="canonical" href="{_written(url)}">' if url.startswith(("http://", "https://")) else ""


def _written(text: str) -> str:
    return escape(" ".join(text.split()))
