"""Votes: per block, the share of its words that an extraction kept. `ruler` makes them."""

from collections.abc import Mapping
from dataclasses import dataclass, field

Span = tuple[int, int]

WHOLE = 0.5  # a block with at least this share counts as kept where only yes or no will do


@dataclass(frozen=True, slots=True, kw_only=True)
class Votes:
    """One extraction laid along a page's blocks.

    Attributes:
        shares: per block, the share of its words kept, 0.0 to 1.0.
        kept_spans: for each block kept in part, which characters of its text, as (start, end) in order.
        scores: how sure the extractor is per block, where it says so.
    """

    shares: tuple[float, ...]
    kept_spans: Mapping[int, tuple[Span, ...]] = field(default_factory=dict)
    scores: tuple[float, ...] | None = None

    def is_kept(self, index: int) -> bool:
        """Tell whether more of a block was kept than dropped."""
        return self.shares[index] >= WHOLE

    def kept(self) -> tuple[bool, ...]:
        """Return for every block whether more of it was kept than dropped."""
        return tuple([share >= WHOLE for share in self.shares])
