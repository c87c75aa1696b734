"""Formats that hold a corpus and no single article: `batch --together` alone writes them.

A worker makes a row of each article, complete; what keeps the file (see `rows`) only lays them in, so that a file costs
the one process that writes it next to nothing.
"""

from extractors.batch.judged import Judged
from extractors.saving.article import Article
from extractors.saving.choices import Choices
from extractors.saving.formats import FORMATS, Format
from extractors.saving.rendered import Rendered

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


def rendered_row(article: Article, judged: Judged, name: str) -> Rendered:
    """Return an article as what `rows` takes for a format of a corpus, with what could not be done."""
    from extractors.batch.corpus_row import row_of  # 0.1 s, paid where an article is written
    from extractors.batch.wet import record_of

    return row_of(article, judged) if name == PARQUET else record_of(article, judged)
