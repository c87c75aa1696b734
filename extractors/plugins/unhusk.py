"""Unhusk's own extractor: a small model that was trained on real pages decides every block of the page."""

from collections.abc import Mapping, Sequence

from extractors.blocks.block import Block
from extractors.blocks.segmenting import segment
from extractors.errors import NothingFoundError
from extractors.extraction import Extraction
from extractors.pages.page import Page


class Unhusk:
    """Decides block by block, by text, place and repetition; needs no other extractor and knows no language."""

    name = "unhusk"

    def extract(self, page: Page) -> Extraction:
        """Return one score per block; raise NothingFoundError on a page without text."""
        import numpy as np  # with the model 0.1 s, paid in the worker

        from extractors.learned.decision import best_threshold
        from extractors.learned.features import features
        from extractors.learned.model import load_model

        forest = load_model(self.name)
        cut = segment(page)
        if not cut.blocks:
            raise NothingFoundError(self.name, "found no text on this page")
        scores = forest.scores(features(cut).columns(forest.names))
        words = np.array([block.word_count for block in cut.blocks], np.float32)
        return Extraction(
            extractor=self.name, block_scores=tuple(scores.tolist()), threshold=best_threshold(scores, words)
        )

    def explain(self, page: Page, blocks: Sequence[Block], votes: Mapping[str, object], index: int) -> tuple[str, ...]:
        """Return in words what weighed most for and against a block, the heaviest first."""
        from extractors.learned.features import features
        from extractors.learned.model import load_model
        from extractors.learned.reasons import reasons

        forest = load_model(self.name)
        table = features(segment(page)).columns(forest.names)
        return reasons(forest.contributions(table[:, index]))
