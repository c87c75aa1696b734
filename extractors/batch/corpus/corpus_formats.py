"""Formats that hold a corpus rather than a single article: only `batch --together` writes them.

A worker makes a complete row of each article; the writer of the file (see `rows`) only appends it, so that the single
process that writes has next to nothing to do.
"""

from extractors.batch.corpus.assessment import PageAssessment
from extractors.saving.article import Article
from extractors.saving.choices import Choices
from extractors.saving.formats import FORMATS, Format
from extractors.saving.rendered import RenderedArticle

PARQUET, WET = "parquet", "wet"


def _by_row_alone(article: Article, _: Choices) -> bytes:
    raise NotImplementedError(f"{article.metadata.title}: one article is no file of this format")


CORPUS_FORMATS: dict[str, Format] = {
    form.name: form
    for form in (
        Format(
            PARQUET, "Parquet", ".parquet", "application/vnd.apache.parquet", _by_row_alone, is_text=False, head=b""
        ),
        Format(WET, "WET archive", ".warc.wet.gz", "application/warc", _by_row_alone, is_text=False, head=b""),
    )
}
BATCH_FORMATS = FORMATS | CORPUS_FORMATS


def rendered_row(article: Article, assessment: PageAssessment, name: str) -> RenderedArticle:
    """Return an article as a row for `rows` in a format of a corpus, with what could not be represented."""
    from extractors.batch.corpus.corpus_row import row_of  # 0.1 s, only when an article is written
    from extractors.batch.corpus.wet import record_of

    return row_of(article, assessment) if name == PARQUET else record_of(article, assessment)
