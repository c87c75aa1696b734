"""What was found out about a page on the way to its article, beside the article: what rows of a corpus tell of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from extractors.blocks.block import Block
from extractors.comparing.gain import prospect
from extractors.comparing.votes import Votes


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgedBlock:
    """One block of a page, and what was thought of it.

    Attributes:
        index: its place in the page, from 0.
        kind: a value of BlockKind.
        text: its own.
        is_kept: whether the article has it.
        share: which share of its words whoever decided kept, 0.0 to 1.0; None where nobody decided.
        score: how likely it belongs to the article, 0.0 to 1.0; None where whoever decided says nothing of the kind.
    """

    index: int
    kind: str
    text: str
    is_kept: bool
    share: float | None
    score: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """What was found out about one page.

    Attributes:
        confidence: the share of the article's words expected to be right, see `comparing.gain`; None where whoever
            decided gives no scores.
        language: the article's, as its text tells it, such as "de"; "" where nobody asked.
        blocks: all of the page's, where they are wanted.
    """

    confidence: float | None = None
    language: str = ""
    blocks: tuple[JudgedBlock, ...] | None = None


def confidence_of(blocks: Sequence[Block], votes: Votes | None) -> float | None:
    """Return how much of a proposal is expected to be right, 0.0 to 1.0; None where it comes without scores."""
    if votes is None or votes.scores is None:
        return None
    return prospect(blocks, votes).confidence


def judged_blocks(blocks: Sequence[Block], kept: Sequence[bool], votes: Votes | None) -> tuple[JudgedBlock, ...]:
    """Return a page's blocks with what was thought of each."""
    scores = votes.scores if votes is not None else None
    return tuple(
        JudgedBlock(
            index=block.index,
            kind=block.kind.value,
            text=block.text,
            is_kept=is_kept,
            share=votes.shares[block.index] if votes is not None else None,
            score=scores[block.index] if scores is not None else None,
        )
        for block, is_kept in zip(blocks, kept, strict=True)
    )
