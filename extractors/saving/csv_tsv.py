"""CSV and TSV: a table with a row for each article, its metadata and its text; one article is a header and one row.

CSV follows RFC 4180: a cell with a comma, a quote or a line end is quoted, and rows end with CR LF. TSV has no quotes:
in a cell a tab is written \\t, a line end \\n and a backslash \\\\, as databases read it.

A spreadsheet runs a cell that begins with = + - or @ as a formula, quoted or not, and these texts come from untrusted
pages. Such a cell gets an apostrophe before its first character, which spreadsheets read as "this is text". Programs
should read JSONL instead, where nothing is changed.
"""

import csv
import io
from collections.abc import Iterable, Sequence

from extractors.pages.hosts import host_of
from extractors.saving.article import Article
from extractors.saving.choices import Choices

# The columns are named as in JSON, that is, as trafilatura names them; the last six are ours.
COLUMNS = (
    "title", "author", "hostname", "date", "language", "source", "source-hostname", "excerpt", "text",
    "page", "saved_at", "proposed_by", "corrected_blocks", "words_sha256", "page_sha256",
)  # fmt: skip
_BEGINS_FORMULA = ("=", "+", "-", "@")
TSV_ESCAPES = {"\\": "\\", "t": "\t", "n": "\n", "r": "\r"}  # the characters after a backslash, and their meaning
_ESCAPED = str.maketrans({meant: f"\\{sign}" for sign, meant in TSV_ESCAPES.items()})


def as_csv(articles: Sequence[Article], _: Choices) -> bytes:
    """Return articles as CSV."""
    return CSV_HEAD + b"".join(_csv_row(_cells(article)) for article in articles)


def as_tsv(articles: Sequence[Article], _: Choices) -> bytes:
    """Return articles as TSV."""
    return TSV_HEAD + b"".join(_tsv_row(_cells(article)) for article in articles)


def _cells(article: Article) -> list[str]:
    from extractors.saving.digests import words_digest  # 0.1 s, not needed for the header alone
    from extractors.saving.plain_text.document import body_as_text

    metadata, origin = article.metadata, article.provenance
    url = metadata.url or origin.page_url
    text = _no_formula(body_as_text(article.body_html).strip("\n"))
    cells = (
        metadata.title,
        metadata.author,
        host_of(url),
        metadata.date,
        metadata.language,
        url,
        metadata.site,
        metadata.description,
        text,
        origin.page_source,
        origin.saved_at,
        origin.base_name,
        str(len(origin.corrected)),
        words_digest(text),
        origin.page_digest,
    )
    return [_no_formula(cell) for cell in cells]


def _no_formula(cell: str) -> str:
    return f"'{cell}" if cell.lstrip().startswith(_BEGINS_FORMULA) else cell


def _csv_row(cells: Iterable[str]) -> bytes:
    row = io.StringIO()
    csv.writer(row, lineterminator="\r\n").writerow(cell.replace("\0", "") for cell in cells)
    return row.getvalue().encode("utf-8", "replace")


def _tsv_row(cells: Iterable[str]) -> bytes:
    return ("\t".join(cell.translate(_ESCAPED) for cell in cells) + "\n").encode("utf-8", "replace")


CSV_HEAD, TSV_HEAD = _csv_row(COLUMNS), _tsv_row(COLUMNS)
