"""The table from which everything is read: a page's blocks × the extractors that answered."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from operator import mul

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
    return round(_weighed(_word_counts(blocks), votes.shares))


def share_of_page(blocks: Sequence[Block], votes: Votes) -> float:
    """Return the share of the page's words an extraction kept, 0.0 to 1.0; 0.0 for a page without words."""
    counts = _word_counts(blocks)
    total = sum(counts)
    return _weighed(counts, votes.shares) / total if total else 0.0


def agreement(blocks: Sequence[Block], one: Votes, other: Votes) -> float:
    """Return how far two extractions kept the same words, 0.0 to 1.0: twice what both kept over the sum of each.

    Two that kept nothing agree fully. Source: Dice 1945; equals the F1 of either against the other.
    """
    counts = _word_counts(blocks)
    both = _weighed(counts, map(min, one.shares, other.shares))
    each = _weighed(counts, one.shares) + _weighed(counts, other.shares)
    return 2 * both / each if each else 1.0


def _word_counts(blocks: Sequence[Block]) -> list[int]:
    return [block.word_count for block in blocks]


def _weighed(counts: Iterable[int], shares: Iterable[float]) -> float:
    return float(sum(map(mul, counts, shares)))  # all in C: the window does this after every choice
