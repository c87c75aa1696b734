"""Unhusk's own extractor: a small model trained on real pages scores every block of the page."""

from collections.abc import Mapping, Sequence

from extractors.blocks.block import Block
from extractors.blocks.segmentation_cache import cached_segmentation
from extractors.errors import NothingFoundError
from extractors.extraction import Extraction
from extractors.pages.page import Page


class Unhusk:
    """Scores each block by text, position, repetition and page type; needs no other extractor and no language."""

    name = "unhusk"

    def extract(self, page: Page) -> Extraction:
        """Return one score per block; raise NothingFoundError on a page without text, or without likely text."""
        from extractors.learned.page_types import block_table
        from extractors.learned.prediction import predict  # 0.1 s with NumPy and the model, paid in the worker

        cut = cached_segmentation(page)
        if not cut.blocks:
            raise NothingFoundError(self.name, "found no text on this page")
        return predict(self.name, block_table(page, cut), cut)

    def explain(self, page: Page, blocks: Sequence[Block], votes: Mapping[str, object], index: int) -> tuple[str, ...]:
        """Return in words what weighed most for and against a block, the heaviest first."""
        from extractors.learned.page_types import block_table
        from extractors.learned.prediction import explain

        cut = cached_segmentation(page)
        return explain(self.name, block_table(page, cut), cut, index)
