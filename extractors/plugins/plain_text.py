"""An extractor for pages without markup: what a person pasted as text, or any page read as the lines it shows."""

from collections.abc import Mapping, Sequence

from extractors.blocks.block import Block
from extractors.blocks.segmenting import segment
from extractors.errors import NothingFoundError
from extractors.extraction import Extraction, Metadata
from extractors.pages.page import Page


class PlainText:
    """Decides by the look of lines, their words, repetition and neighbours; it sees no tags."""

    name = "plain-text"

    def extract(self, page: Page) -> Extraction:
        """Return one score per block; raise NothingFoundError on a page without text."""
        import numpy as np  # with the model 0.1 s, paid in the worker

        from extractors.learned.line_decision import decided
        from extractors.learned.line_features import line_features
        from extractors.learned.model import load_model
        from extractors.lines.cleaning import judge

        forest = load_model(self.name)
        blocks = segment(page).blocks
        shown = [block for block in blocks if not block.is_hidden]
        if not shown:
            raise NothingFoundError(self.name, "found no text on this page")
        texts, words = _lines(shown), np.array([block.word_count for block in shown], np.float32)
        judgement = judge(texts)
        raw = forest.scores(line_features(judgement, texts, words).columns(forest.names))
        scores, threshold = decided(judgement, raw, words)
        title = next((text for text, score in zip(texts, scores, strict=True) if score >= threshold), None)
        if title is None:
            raise NothingFoundError(self.name, "found no article in the lines of this page")
        score_of = {block.index: float(score) for block, score in zip(shown, scores, strict=True)}
        return Extraction(
            extractor=self.name,
            block_scores=tuple(score_of.get(block.index, 0.0) for block in blocks),
            threshold=threshold,
            metadata=Metadata(title=title),
        )

    def explain(self, page: Page, blocks: Sequence[Block], votes: Mapping[str, object], index: int) -> tuple[str, ...]:
        """Return in words what weighed most for and against a block, the heaviest first."""
        import numpy as np

        from extractors.learned.line_features import line_features
        from extractors.learned.model import load_model
        from extractors.learned.reasons import reasons
        from extractors.lines.cleaning import judge

        if blocks[index].is_hidden:
            return ("against: a reader does not see it at first",)
        forest = load_model(self.name)
        shown = [block for block in blocks if not block.is_hidden]
        texts, words = _lines(shown), np.array([block.word_count for block in shown], np.float32)
        table = line_features(judge(texts), texts, words).columns(forest.names)
        return reasons(forest.contributions(table[:, shown.index(blocks[index])]))


def _lines(shown: Sequence[Block]) -> list[str]:
    return [" ".join(block.text.split()) for block in shown]
