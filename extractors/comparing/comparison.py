"""The table that everything is read from: a page's blocks × the extractors that answered."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from extractors.blocks.block import Block
from extractors.comparing.votes import Votes
from extractors.extraction import Outcome
from extractors.pages.page import Page


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """A page, its blocks, what the extractors answered so far, and their votes.

    Attributes:
        outcomes: by extractor's name, in the order in which they are shown.
        votes: by name, for every outcome that is an Extraction, and for combiners.
    """

    page: Page
    blocks: tuple[Block, ...]
    outcomes: Mapping[str, Outcome]
    votes: Mapping[str, Votes]

    @property
    def word_count(self) -> int:
        """How many words the whole page has."""
        return sum(block.word_count for block in self.blocks)


def kept_word_count(blocks: Sequence[Block], votes: Votes) -> int:
    """Return how many of the page's words an extraction kept."""
    return round(sum(block.word_count * share for block, share in zip(blocks, votes.shares, strict=True)))


def share_of_page(blocks: Sequence[Block], votes: Votes) -> float:
    """Return the share of the page's words an extraction kept, 0.0 to 1.0; 0.0 for a page without words."""
    total = sum(block.word_count for block in blocks)
    return kept_word_count(blocks, votes) / total if total else 0.0


def agreement(blocks: Sequence[Block], one: Votes, other: Votes) -> float:
    """Return how far two extractions kept the same words, 0.0 to 1.0: twice what both kept over what each kept.

    Two that kept nothing agree wholly. Source: Dice 1945, the F1 of either against the other.
    """
    both = each = 0.0
    for block, share, other_share in zip(blocks, one.shares, other.shares, strict=True):
        both += block.word_count * min(share, other_share)
        each += block.word_count * (share + other_share)
    return 2 * both / each if each else 1.0
