"""The learned combiner: the features of a page's blocks, and the votes of whichever extractors have answered."""

from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt

from extractors.blocks.block import Block
from extractors.blocks.segmenting import Segmentation, segment
from extractors.comparing.votes import Votes
from extractors.errors import NothingFoundError
from extractors.extraction import Extraction
from extractors.learned.features import Table
from extractors.learned.page_kinds import block_table
from extractors.learned.prediction import explain, predict
from extractors.pages.page import Page

Floats = npt.NDArray[np.float32]

NEEDS = ("trafilatura", "trafilatura-recall", "trafilatura-precision", "readability", "resiliparse")
NO_VOTE = -1.0  # how an extractor that kept nothing, or has not answered, looks to the model


class Consensus:
    """Decides each block by two models together: one that hears the votes, and that of `unhusk`, which needs none.

    So any votes will do. Cross-validated, word F1 is 0.891 with five of them, 0.890 with three and 0.887 with one or
    none, where `unhusk` alone has 0.888.
    """

    name = "consensus"
    needs = NEEDS

    def combine(self, page: Page, blocks: Sequence[Block], votes: Mapping[str, Votes]) -> Extraction:
        """Return one score per block; raise NothingFoundError on a page without text, or without likely text."""
        if not blocks:
            raise NothingFoundError(self.name, "found no text on this page")
        return predict(self.name, self._table(page, blocks, votes), blocks)

    def explain(self, page: Page, blocks: Sequence[Block], votes: Mapping[str, Votes], index: int) -> tuple[str, ...]:
        """Return in words what weighed most for and against a block, the heaviest first."""
        return explain(self.name, self._table(page, blocks, votes), blocks, index)

    @staticmethod
    def _table(page: Page, blocks: Sequence[Block], votes: Mapping[str, Votes]) -> Table:
        return with_votes(block_table(page, _segmented(page, blocks)), votes)


def with_votes(table: Table, votes: Mapping[str, Votes]) -> Table:
    """Add the votes to the features of a page's blocks; an extractor that kept nothing has no say."""
    count = table.values.shape[1]
    rows = np.full((len(NEEDS), count), NO_VOTE, np.float32)
    for number, name in enumerate(NEEDS):
        if name in votes and any(votes[name].shares):
            rows[number] = votes[name].shares
    return Table(
        names=table.names + tuple(f"vote {name}" for name in NEEDS), values=np.concatenate((table.values, rows))
    )


def _segmented(page: Page, blocks: Sequence[Block]) -> Segmentation:
    """Return the page's tree beside its blocks."""
    page_of_tree = segment(page)
    if len(page_of_tree.blocks) != len(blocks):
        raise ValueError("these blocks are not of this page")
    return page_of_tree
