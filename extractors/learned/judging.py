"""What learned extractors have in common: from a model and what it sees of a page to an answer and its reasons."""

from collections.abc import Sequence

import numpy as np

from extractors.blocks.block import Block
from extractors.blocks.page_state import STATE_TAG
from extractors.blocks.shells import WHY, is_shell
from extractors.errors import NothingFoundError
from extractors.extraction import Extraction
from extractors.learned.decision import decided, said_once, sayings_of
from extractors.learned.features import Floats, Table
from extractors.learned.model import load_model
from extractors.learned.reasons import reasons
from extractors.learned.wholes import keep_wholes

_REPEATED = "against: the page says the same elsewhere, and once is enough"


def judged(extractor: str, table: Table, blocks: Sequence[Block]) -> Extraction:
    """Return one score per block; raise NothingFoundError on a page without any block that is likely to belong."""
    if is_shell(blocks):
        raise NothingFoundError(extractor, f"this page {WHY}")
    scores, threshold = decided(load_model(extractor).scores(table), _words(blocks), sayings_of(blocks))
    scores = keep_wholes(scores, threshold, blocks)
    _complete(scores, threshold, blocks)
    if not (scores >= threshold).any():
        raise NothingFoundError(
            extractor, "nothing on this page looks like its content; another extractor may find some"
        )
    return Extraction(extractor=extractor, block_scores=tuple(scores.tolist()), threshold=threshold)


def _complete(scores: Floats, threshold: float, blocks: Sequence[Block]) -> None:
    """Keep what a page holds back of its article, and the passage before it; what stands behind it is an offer."""
    held = [block.index for block in blocks if f"/{STATE_TAG}" in block.path]
    if held:
        scores[held[0] :] = 0.0
        scores[held] = 1.0
        scores[max(0, held[0] - 1)] = max(scores[max(0, held[0] - 1)], threshold)


def explained(extractor: str, table: Table, blocks: Sequence[Block], index: int) -> tuple[str, ...]:
    """Return in words what weighed most for and against a block, the heaviest first."""
    model = load_model(extractor)
    sayings = sayings_of(blocks)
    if sayings[index] and sayings.count(sayings[index]) > 1:  # few blocks: the whole page is scored for these alone
        scores = model.scores(table)
        if said_once(scores, _words(blocks), sayings)[index] == 0 < scores[index]:
            return (_REPEATED,)
    return reasons(model.contributions(table, index))


def _words(blocks: Sequence[Block]) -> Floats:
    return np.array([block.word_count for block in blocks], np.float32)
