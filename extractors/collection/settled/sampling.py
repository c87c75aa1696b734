"""Accept pages together, unseen: a sample is looked at first and tells how wrong the others may be."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import sqrt
from random import Random

from extractors.blocks.block import Block
from extractors.collection.collection import Collection
from extractors.collection.page_row import PageRow, PageState
from extractors.collection.settled.gold import gold_of

SAMPLE_SIZE = 20
_Z = 1.959964  # of the normal distribution, for 95 %


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleResult:
    """What a look at a sample showed.

    Attributes:
        size: pages in the sample.
        looked_at: how many of them a person has settled.
        changed: how many of these needed a change.
        low, high: the 95 % interval (Wilson's) for the share of such pages among all.
        wrong_words: the share of words that were wrong: kept and dropped by hand, or dropped and kept, over the
            words of the articles as they should be.
    """

    size: int
    looked_at: int
    changed: int
    low: float
    high: float
    wrong_words: float

    @property
    def is_complete(self) -> bool:
        """Whether every page of the sample was looked at."""
        return self.looked_at == self.size


def acceptable(rows: Iterable[PageRow], least_confidence: float, *, with_doubts: bool = False) -> list[PageRow]:
    """Return the pages that may be accepted together: read, not settled, and sure enough."""
    states = {PageState.READ, PageState.IN_DOUBT} if with_doubts else {PageState.READ}
    return [one for one in rows if one.state in states and one.confidence >= least_confidence and not one.is_stale]


def draw_sample(rows: Sequence[PageRow], seed: int, size: int = SAMPLE_SIZE) -> list[PageRow]:
    """Return a random sample of the pages; all of them where there are no more."""
    drawn = Random(seed).sample(range(len(rows)), min(size, len(rows)))
    return [rows[number] for number in sorted(drawn)]


def sample_result(collection: Collection, page_ids: Sequence[int]) -> SampleResult:
    """Return what the pages of a sample settled so far tell."""
    looked_at = changed = wrong = words = 0
    for row in collection.rows_by_id(page_ids):
        gold = gold_of(collection, row) if row.state is PageState.DONE else None
        if gold is None:
            continue
        looked_at += 1
        answers = collection.answers(row.page_id)
        proposal = answers.get(row.proposed_by)
        votes = proposal.votes if proposal is not None else None
        proposed = votes.kept() if votes is not None and len(votes.shares) == len(gold.blocks) else gold.draft.base
        wrong_here = _words(gold.blocks, [one != other for one, other in zip(proposed, gold.kept, strict=True)])
        is_changed = bool(wrong_here) or any(made.text is not None for made in gold.draft.decisions.values())
        changed += is_changed
        wrong += wrong_here
        words += _words(gold.blocks, gold.kept)
    low, high = wilson_interval(changed, looked_at)
    return SampleResult(
        size=len(page_ids),
        looked_at=looked_at,
        changed=changed,
        low=low,
        high=high,
        wrong_words=wrong / words if words else 0.0,
    )


def wilson_interval(hits: int, count: int) -> tuple[float, float]:
    """Return the 95 % interval for a share of which `hits` in `count` were seen; Wilson 1927."""
    if not count:
        return 0.0, 1.0
    share, spread = hits / count, _Z * _Z / count
    middle = (share + spread / 2) / (1 + spread)
    margin = _Z * sqrt(share * (1 - share) / count + spread / (4 * count)) / (1 + spread)
    return max(0.0, middle - margin), min(1.0, middle + margin)


def _words(blocks: Sequence[Block], chosen: Sequence[bool]) -> int:
    return sum(block.word_count for block, is_chosen in zip(blocks, chosen, strict=True) if is_chosen)
