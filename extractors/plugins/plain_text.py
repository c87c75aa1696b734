"""An extractor for pages without markup: pasted text, or any page read as the lines it shows."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from extractors.blocks.block import Block
from extractors.blocks.segmentation_cache import cached_segmentation
from extractors.errors import NothingFoundError
from extractors.extraction import Extraction, Metadata
from extractors.pages.page import Page

if TYPE_CHECKING:
    from extractors.learned.features.block_features import Floats, Table
    from extractors.lines.line_verdicts import LineVerdicts


class PlainText:
    """Decides by the form of lines, their words, repetition and neighbours; it ignores tags."""

    name = "plain-text"

    def extract(self, page: Page) -> Extraction:
        """Return one score per block; raise NothingFoundError on a page without text."""
        from extractors.learned.deciding.line_thresholding import apply_line_threshold
        from extractors.learned.model import load_model

        model = load_model(self.name)
        blocks = cached_segmentation(page).blocks
        shown = [block for block in blocks if not block.is_hidden]
        if not shown:
            raise NothingFoundError(self.name, "found no text on this page")
        texts = _lines(shown)
        verdicts, words, table = _seen(texts, shown)
        scores, threshold = apply_line_threshold(verdicts, model.judge(table), words)
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
        from extractors.learned.explanations import explanations
        from extractors.learned.model import load_model

        if blocks[index].is_hidden:
            return ("against: a reader does not see it at first",)
        model = load_model(self.name)
        shown = [block for block in blocks if not block.is_hidden]
        _, _, table = _seen(_lines(shown), shown)
        at = shown.index(blocks[index])
        return explanations(model.contributions(table, at), shown, at, table.of_block(at))


def _seen(texts: Sequence[str], shown: Sequence[Block]) -> "tuple[LineVerdicts, Floats, Table]":
    """Return the rules' result for each line, its number of words, and the features for the model."""
    import numpy as np  # 0.1 s with the model, paid in the worker

    from extractors.learned.features.line_features import line_features
    from extractors.lines.line_verdicts import judge_lines

    words = np.array([block.word_count for block in shown], np.float32)
    judgement = judge_lines(texts)
    return judgement, words, line_features(judgement, texts, words)


def _lines(shown: Sequence[Block]) -> list[str]:
    return [" ".join(block.text.split()) for block in shown]
