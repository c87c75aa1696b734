"""Unhusk as the extractor in pipelines that make corpora: datatrove, NeMo Curator, Spark.

    from extractors.pipelines import datatrove_extractor

    pipeline = [WarcReader("crawl/"), datatrove_extractor(), JsonlWriter("out/")]

    from extractors.pipelines import NemoCuratorExtractor

    CommonCrawlDownloadExtractStage(..., html_extraction=NemoCuratorExtractor())

    def cleaned(frames):  # Spark, local or on a cluster
        for frame in frames:
            texts = [clean_text(page.decode("utf-8", "replace"), format_name="md") for page in frame["content"]]
            yield pandas.DataFrame({"path": frame["path"], "markdown": texts})

    pages = spark.read.format("binaryFile").load("crawl/*.html")
    pages.mapInPandas(cleaned, "path string, markdown string").write.parquet("out/")

No library is needed here. Tried: datatrove 0.10 with its own reader on a WARC file; Spark 4.3 on one machine; of NeMo
Curator 1.4 only the extractor for Common Crawl's pages, because the whole brings PyTorch and Ray. An extractor that
hangs or crashes does so in the engine's own worker here: how and when the engine reacts is up to the engine.
"""

from typing import Any

from extractors.api import clean, write
from extractors.errors import UnhuskError

_TIME_LIMIT_S = 10.0  # chosen by hand: datatrove's own 0.1 s would drop every long page


def clean_text(html: str, *, extractor: str = "", format_name: str = "txt") -> str:
    """Return the clean text of a page; "" if there is none, as pipelines expect.

    An exception would count as a fault of the pipeline: datatrove even tries an empty page outside of any `try`.
    """
    if not html.strip():
        return ""
    try:
        return write(clean(html, extractor=extractor), format_name).decode("utf-8").strip()
    except UnhuskError:
        return ""


def datatrove_extractor(*, extractor: str = "", format_name: str = "txt", timeout: float = _TIME_LIMIT_S) -> Any:
    """Return a step for a datatrove pipeline that turns each document's HTML into clean text; drops those without any.

    Args:
        extractor: the name of the one that decides; "" for the best one available.
        format_name: of the text: "txt" or "md".
        timeout: for each document, in seconds.
    """
    from datatrove.pipeline.extractors.base import BaseExtractor  # only installed with such a pipeline

    class UnhuskStep(BaseExtractor):  # type: ignore[misc]
        name = "Unhusk"
        _requires_dependencies = ("lxml",)

        def __init__(self) -> None:
            super().__init__(timeout=timeout)

        def extract(self, text: str) -> str:
            return clean_text(text, extractor=extractor, format_name=format_name)

    return UnhuskStep()


class NemoCuratorExtractor:
    """An algorithm for NeMo Curator's extraction of HTML; its own lists of stop words are not needed."""

    def __init__(self, *, extractor: str = "") -> None:
        self._extractor = extractor
        try:
            from nemo_curator.stages.text.download.html_extractors import HTMLExtractorAlgorithm
        except ImportError:
            return  # not needed by callers that only use the method
        HTMLExtractorAlgorithm.register(type(self))  # NeMo Curator accepts only instances of this class

    def extract_text(self, html: str, stop_words: frozenset[str], language: str) -> list[str] | None:
        """Return the paragraphs of a page's article; None if there is none."""
        text = clean_text(html, extractor=self._extractor)
        return [paragraph for part in text.split("\n\n") if (paragraph := part.strip())] or None
