"""How much a look at a page is worth: the words of the proposal that are expected to be wrong.

A score is how likely a block is to belong to the article (learned extractors' are calibrated; see the model card). A
kept block is wrong with probability one minus its score, a dropped block with the score itself; weighed by its words,
that is how many words a person would be expected to change. The order of work is then: most to gain first.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from extractors.blocks.block import Block
from extractors.comparing.votes import Votes

_NO_RULES: Mapping[int, bool] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpectedGain:
    """What is expected of a page's proposal.

    Attributes:
        gain: words expected to be wrong.
        confidence: of the words that are or should be kept, the share expected to be right; 0.0 to 1.0.
    """

    gain: float
    confidence: float


def expected_gain(blocks: Sequence[Block], votes: Votes, by_rule: Mapping[int, bool] = _NO_RULES) -> ExpectedGain:
    """Return what is expected of a proposal; one without scores is sure of each word it kept, and of no other.

    Args:
        blocks: of the page.
        votes: the proposal.
        by_rule: what rules of the site keep and drop, by block: there nothing is in doubt.
    """
    kept = votes.kept()
    scores = votes.scores if votes.scores is not None else tuple(map(float, votes.shares))
    wrong = expected = 0.0
    for block, is_kept, score in zip(blocks, kept, scores, strict=True):
        if block.index in by_rule:
            expected += block.word_count * by_rule[block.index]
            continue
        wrong += block.word_count * ((1 - score) if is_kept else score)
        expected += block.word_count * (1.0 if is_kept else score)
    return ExpectedGain(gain=wrong, confidence=max(0.0, 1 - wrong / expected) if expected else 0.0)
