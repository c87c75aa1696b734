"""The learned combiner: the features of a page's blocks, and the votes of whichever extractors have answered."""

from collections.abc import Mapping, Sequence

from extractors.blocks.block import Block
from extractors.blocks.segmentation_cache import cached_segmentation
from extractors.blocks.segmenting import Segmentation
from extractors.comparing.vote_features import with_votes
from extractors.comparing.votes import Votes
from extractors.errors import NothingFoundError
from extractors.extraction import Extraction
from extractors.learned.page_types import block_table
from extractors.learned.prediction import explain, predict
from extractors.pages.page import Page

NEEDS = ("trafilatura", "trafilatura-recall", "trafilatura-precision", "readability", "resiliparse")


class Consensus:
    """Decides each block by two models together: one that sees the votes, and that of `unhusk`, which needs none.

    So any votes will do: over five folds of WCXB, three of the five lose 0.001 of word F1, one alone 0.002, and none
    0.005.
    """

    name = "consensus"
    needs = NEEDS

    def combine(self, page: Page, blocks: Sequence[Block], votes: Mapping[str, Votes]) -> Extraction:
        """Return one score per block; raise NothingFoundError on a page without text, or without likely text."""
        if not blocks:
            raise NothingFoundError(self.name, "found no text on this page")
        cut = _segmented(page, blocks)
        return predict(self.name, with_votes(block_table(page, cut), votes, NEEDS), cut)

    def explain(self, page: Page, blocks: Sequence[Block], votes: Mapping[str, Votes], index: int) -> tuple[str, ...]:
        """Return in words what weighed most for and against a block, the heaviest first."""
        cut = _segmented(page, blocks)
        return explain(self.name, with_votes(block_table(page, cut), votes, NEEDS), cut, index)


def _segmented(page: Page, blocks: Sequence[Block]) -> Segmentation:
    """Return the page's tree beside its blocks."""
    page_of_tree = cached_segmentation(page)
    if len(page_of_tree.blocks) != len(blocks):
        raise ValueError("these blocks are not of this page")
    return page_of_tree
