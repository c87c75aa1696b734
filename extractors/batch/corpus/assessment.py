"""What was found out about a page on the way to its article, besides the article: for the rows of a corpus."""

from collections.abc import Sequence
from dataclasses import dataclass

from extractors.blocks.block import Block
from extractors.comparing.gain import expected_gain
from extractors.comparing.votes import Votes


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockAssessment:
    """One block of a page, and how it was assessed.

    Attributes:
        index: its position in the page, from 0.
        kind: a value of BlockKind.
        text: its own.
        is_kept: whether the article has it.
        share: the share of its words that the deciding extractor kept, 0.0 to 1.0; None if nobody decided.
        score: its probability of belonging to the article, 0.0 to 1.0; None if the deciding extractor gives none.
    """

    index: int
    kind: str
    text: str
    is_kept: bool
    share: float | None
    score: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PageAssessment:
    """What was found out about one page.

    Attributes:
        confidence: the share of the article's words expected to be right, see `comparing.gain`; None if the deciding
            extractor gives no scores.
        language: the article's, recognised from its text, such as "de"; "" if nobody asked.
        blocks: all of the page's, if they are wanted.
    """

    confidence: float | None = None
    language: str = ""
    blocks: tuple[BlockAssessment, ...] | None = None


def confidence_of(blocks: Sequence[Block], votes: Votes | None) -> float | None:
    """Return how much of a proposal is expected to be right, 0.0 to 1.0; None if it has no scores."""
    if votes is None or votes.scores is None:
        return None
    return expected_gain(blocks, votes).confidence


def assess_blocks(blocks: Sequence[Block], kept: Sequence[bool], votes: Votes | None) -> tuple[BlockAssessment, ...]:
    """Return a page's blocks with the judgement on each."""
    scores = votes.scores if votes is not None else None
    return tuple(
        BlockAssessment(
            index=block.index,
            kind=block.kind.value,
            text=block.text,
            is_kept=is_kept,
            share=votes.shares[block.index] if votes is not None else None,
            score=scores[block.index] if scores is not None else None,
        )
        for block, is_kept in zip(blocks, kept, strict=True)
    )
