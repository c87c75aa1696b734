"""What learned extractors have in common: from a model and what it sees of a page to an answer and its reasons."""

from collections.abc import Sequence

import numpy as np

from extractors.blocks.block import Block
from extractors.errors import NothingFoundError
from extractors.extraction import Extraction
from extractors.learned.decision import decided, said_once, sayings_of, with_formulas
from extractors.learned.features import Floats, Table
from extractors.learned.model import load_model
from extractors.learned.reasons import reasons

_REPEATED = "against: the page says the same elsewhere, and once is enough"


def judged(extractor: str, table: Table, blocks: Sequence[Block]) -> Extraction:
    """Return one score per block; raise NothingFoundError on a page without any block that is likely to belong."""
    scores, threshold = decided(load_model(extractor).scores(table), _words(blocks), sayings_of(blocks))
    scores = with_formulas(scores, blocks)
    if not (scores >= threshold).any():
        raise NothingFoundError(
            extractor, "nothing on this page looks like its content; another extractor may find some"
        )
    return Extraction(extractor=extractor, block_scores=tuple(scores.tolist()), threshold=threshold)


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
