"""Combiners decide the blocks from the votes of several extractors, without running any.

A combiner is a plug-in like an extractor, in the entry-point group `unhusk.combiners`: a class without arguments with a
`name`, the names of the extractors it `needs`, and `combine`. It must do with whichever of them have answered.
"""

from collections.abc import Mapping, Sequence
from typing import Protocol

from extractors.blocks.block import Block
from extractors.comparing.votes import Votes
from extractors.extraction import Extraction
from extractors.pages.page import Page, PageKind

DEFAULT = "consensus"  # the best available: makes the first draft in the window, and is the command line's default


def default_for(page: Page) -> str:
    """Return the name of the extractor or combiner that makes the first draft of a page."""
    return "plain-text" if page.kind is PageKind.PLAIN_TEXT else DEFAULT


class Combiner(Protocol):
    """What a combiner must have."""

    name: str
    needs: tuple[str, ...]

    def combine(self, page: Page, blocks: Sequence[Block], votes: Mapping[str, Votes]) -> Extraction:
        """Return one score per block from the votes so far; raise NothingFoundError where there are none."""
        ...
